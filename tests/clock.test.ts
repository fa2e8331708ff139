import { expect, test } from 'vitest'
import { movableClock, replayClock } from '../src/clock.ts'

const start = Date.parse('2026-01-03T07:59:50+02:00')

test('a replayed clock starts at its instant and runs on', () => {
  let real = 1_000
  const clock = replayClock(start, () => real)
  expect(clock.now()).toBe(start)
  real += 15_000
  expect(clock.now()).toBe(start + 15_000)
})

test('a movable clock stands still until it is set going', () => {
  let real = 1_000
  const clock = movableClock(start, () => real)
  real += 60_000
  expect(clock.now()).toBe(start)
  clock.run()
  real += 10_000
  expect(clock.now()).toBe(start + 10_000)
})

test('it moves on, never back', () => {
  let real = 0
  const clock = movableClock(start, () => real)
  clock.run()
  clock.moveTo(start + 86_400_000)
  real += 1_000
  expect(clock.now()).toBe(start + 86_401_000)
  expect(() => clock.moveTo(start)).toThrow(RangeError)
})
