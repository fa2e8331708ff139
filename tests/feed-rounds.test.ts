import { pino } from 'pino'
import { beforeAll, expect, test } from 'vitest'
import type { Dispatch } from '../src/domain/dispatch.ts'
import { createFeedRounds } from '../src/feed-rounds.ts'
import type { Fetch } from '../src/sources/fetching/fetch.ts'
import { feedAt } from './sources/support/feeds.ts'
import { temporaryStore } from './support/temporary-store.ts'

// What reads feeds is loaded with the first reading: here before time is counted.
beforeAll(() => import('../src/feed-reading.ts'))

const NOW = Date.parse('2026-01-03T12:00:00+02:00')
const RSS = 'https://visnyk.example/rss'
const CONFIG = { timeZone: 'Europe/Kyiv', language: 'uk', publishConfidence: 0.8 } as const

const rss = (...titles: readonly string[]): string =>
  `<rss><channel><title>Вісник</title>${titles.map((title) => `<item><guid>${title}</guid><title>${title}</title><pubDate>Sat, 03 Jan 2026 10:00:00 +0200</pubDate></item>`).join('')}</channel></rss>`

const setUp = async (replayed = false) => {
  const store = await temporaryStore()
  await store.feeds.add(feedAt(RSS))
  const taken: string[] = []
  const lines: string[] = []
  const feed = { xml: rss('Зустріч в Осло'), asked: 0 }
  let now = NOW
  const fetch: Fetch = async (url) => {
    feed.asked += 1
    return {
      kind: 'fetched',
      url,
      body: Buffer.from(feed.xml),
      mediaType: { name: 'text/xml', charset: 'utf-8' },
      validators: { etag: null, lastModified: null },
      maxAge: null,
    }
  }
  const bring = async ({ headline }: Dispatch) => {
    taken.push(headline)
    return { isNew: true, resolutions: [], pending: 0, missed: 0, changes: [] }
  }
  const intake = { take: () => Promise.reject(new Error('editors would not hear of it')), bring }
  const rounds = createFeedRounds(
    { store, intake },
    {
      config: CONFIG,
      clock: { now: () => now, replayed },
      log: pino({ level: 'info' }, { write: (line) => lines.push(line) }),
      fetch,
    },
  )
  /** Looks, and waits until the round is over. */
  const look = async (hoursLater: number): Promise<void> => {
    now = NOW + hoursLater * 3_600_000
    rounds.look()
    rounds.look()
    for (let pause = 0; pause < 20; pause += 1) await new Promise((resolve) => setTimeout(resolve, 5))
  }
  return { store, rounds, look, taken, feed, lines }
}

test('feeds are read when they are due, once at a time; the first reading brings nothing', async () => {
  const { look, taken, feed } = await setUp()
  await look(0)
  expect(feed.asked).toBe(1)
  feed.xml = rss('Візит до Бергена', 'Зустріч в Осло')
  await look(0)
  expect(feed.asked).toBe(1)
  await look(1)
  expect(feed.asked).toBe(2)
  expect(taken).toEqual(['Візит до Бергена'])
})

test('a broken feed is told and left alone for a while', async () => {
  const { store, look, feed, lines } = await setUp()
  feed.xml = 'Не знайдено'
  await look(0)
  expect(lines.join('')).toContain('a feed could not be read')
  expect(await store.feeds.find(RSS)).toMatchObject({ failures: 1, problem: 'this is no feed that can be read' })
})

test('nothing is read on a replayed clock, nor after the end', async () => {
  const replayed = await setUp(true)
  await replayed.look(0)
  expect(replayed.feed.asked).toBe(0)
  const ended = await setUp()
  await ended.rounds.stop()
  await ended.look(0)
  expect(ended.feed.asked).toBe(0)
})
