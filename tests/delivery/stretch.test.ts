import { describe, expect, test } from 'vitest'
import { createPortion, createStretch } from '../../src/delivery/stretch.ts'

const work = (milliseconds: number): void => {
  const end = performance.now() + milliseconds
  while (performance.now() < end);
}

test('work that goes on for long lets others have their turn, and short work does not wait for them', async () => {
  const seen: string[] = []
  const turn = createStretch()
  setImmediate(() => seen.push('others'))
  await turn()
  seen.push('short')
  work(20)
  await turn()
  seen.push('long')
  expect(seen).toEqual(['short', 'others', 'long'])
})

describe('what is done in one go', () => {
  test.each<readonly [string, (size: number) => readonly [number, number], number]>([
    ['grows to its most where it is fast', (size) => [size, size * 0.01], 400],
    ['is as much as fits where it is slow', (size) => [size, size * 0.5], 30],
    ['is never next to nothing', (size) => [size, size * 100], 10],
    ['does not grow by what was left over', () => [3, 0], 50],
  ])('%s', (_, done, expected) => {
    const portion = createPortion({ first: 50, most: 400 })
    for (let round = 0; round < 10; round += 1) portion.took(...done(portion.size()))
    expect(portion.size()).toBe(expected)
  })
})
