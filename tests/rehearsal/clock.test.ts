import { expect, test } from 'vitest'
import { type ClockMove, destination, instantOf } from '../../src/rehearsal/clock.ts'

const KYIV = 'Europe/Kyiv'

test.each<[ClockMove, string, string]>([
  [{ kind: 'hour' }, '2026-01-03T07:59+02:00', '2026-01-03T08:59+02:00'],
  [{ kind: 'time', time: '08:00' }, '2026-01-03T07:59+02:00', '2026-01-03T08:00+02:00'],
  [{ kind: 'time', time: '08:00' }, '2026-01-03T08:00+02:00', '2026-01-04T08:00+02:00'],
  [{ kind: 'morning', time: '08:00' }, '2026-01-03T07:59+02:00', '2026-01-04T08:00+02:00'],
  [{ kind: 'morning', time: '06:30' }, '2026-01-31T23:00+02:00', '2026-02-01T06:30+02:00'],
  [{ kind: 'morning', time: '08:00' }, '2026-03-28T09:00+02:00', '2026-03-29T08:00+03:00'],
  [{ kind: 'time', time: '08:00' }, '2026-10-24T12:00+03:00', '2026-10-25T08:00+02:00'],
])('%j from %s leads to %s', (move, from, to) => {
  expect(new Date(destination(move, Date.parse(from), KYIV)).toISOString()).toBe(new Date(to).toISOString())
})

test.each([
  ['2026-01-03T07:45', '2026-01-03T07:45+02:00'],
  ['2026-07-03T00:00', '2026-07-03T00:00+03:00'],
  ['2026-02-30T07:45', undefined],
  ['2026-01-03T24:10', undefined],
  ['2026-13-03T07:45', undefined],
])('%s on a clock in Kyiv is %s', (written, instant) => {
  expect(instantOf(written, KYIV)).toBe(instant === undefined ? undefined : Date.parse(instant))
})
