import { expect, test } from 'vitest'
import { paced } from '../../../src/sources/feeds/pace.ts'
import type { Fetch } from '../../../src/sources/fetching/fetch.ts'

const REQUEST = { accept: [] }

/** A clock that moves only while somebody waits. */
const standingClock = () => {
  let time = 0
  return {
    now: () => time,
    wait: async (milliseconds: number): Promise<void> => {
      time += milliseconds
    },
  }
}

test('one host is asked for one thing at a time, two seconds apart; the others at once', async () => {
  const clock = standingClock()
  const asked: string[] = []
  let underway = 0
  const fetch: Fetch = async (address) => {
    underway += 1
    asked.push(`${address} at ${clock.now()}`)
    expect(underway).toBeLessThanOrEqual(2)
    await Promise.resolve()
    underway -= 1
    return { kind: 'unchanged', maxAge: null }
  }
  const gentle = paced(fetch, clock)
  await Promise.all(
    ['https://a.example/1', 'https://a.example/2', 'https://b.example/1', 'https://a.example/3'].map((address) =>
      gentle(address, REQUEST),
    ),
  )
  expect(asked.filter((line) => line.includes('a.example'))).toEqual([
    'https://a.example/1 at 0',
    'https://a.example/2 at 2000',
    'https://a.example/3 at 4000',
  ])
  expect(asked.indexOf('https://b.example/1 at 0')).toBeLessThan(2)
})

test('a failure reaches who asked, and does not stop the next', async () => {
  const answers = [Promise.reject(new Error('broken')), Promise.resolve({ kind: 'unchanged', maxAge: null } as const)]
  const gentle = paced(async () => answers.shift() ?? { kind: 'unchanged', maxAge: null }, standingClock())
  const [one, two] = await Promise.allSettled([
    gentle('https://a.example/1', REQUEST),
    gentle('https://a.example/2', REQUEST),
  ])
  expect([one?.status, two?.status]).toEqual(['rejected', 'fulfilled'])
})
