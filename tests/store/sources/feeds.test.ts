import { describe, expect, test } from 'vitest'
import type { Feed } from '../../../src/domain/feed.ts'
import { temporaryStore } from '../../support/temporary-store.ts'

const DAY = 86_400_000

const feed = (given: Partial<Feed> = {}): Feed => ({
  url: 'https://visnyk.example/rss',
  outlet: 'Вісник',
  language: 'uk',
  enabled: true,
  etag: '"7"',
  lastModified: null,
  nextPollAt: 1_000,
  failures: 0,
  problem: null,
  fault: null,
  firstReadAt: null,
  lastReadAt: null,
  ...given,
})

describe('feeds', () => {
  test('are kept as they are, each once', async () => {
    const { feeds } = await temporaryStore()
    expect(await feeds.add(feed())).toBe(true)
    expect(await feeds.add(feed({ outlet: 'Інший' }))).toBe(false)
    expect(await feeds.all()).toEqual([feed()])
    expect(await feeds.find('https://visnyk.example/rss')).toEqual(feed())
    expect(await feeds.find('https://herald.example/rss')).toBeUndefined()
  })

  test('are due when their time has come, the longest waiting first', async () => {
    const { feeds } = await temporaryStore()
    await feeds.add(feed({ url: 'https://a.example/', nextPollAt: 2_000 }))
    await feeds.add(feed({ url: 'https://b.example/', nextPollAt: 1_000 }))
    await feeds.add(feed({ url: 'https://c.example/', nextPollAt: 3_000 }))
    await feeds.add(feed({ url: 'https://d.example/', enabled: false, nextPollAt: 0 }))
    expect((await feeds.due(2_000)).map(({ url }) => url)).toEqual(['https://b.example/', 'https://a.example/'])
  })

  test('take on the state after a poll; one that was removed meanwhile stays removed', async () => {
    const { feeds } = await temporaryStore()
    await feeds.add(feed())
    const polled = feed({
      failures: 2,
      problem: 'the server answered 500',
      fault: 'status 500',
      enabled: false,
      firstReadAt: 5,
      lastReadAt: 6,
    })
    await feeds.note(polled)
    expect(await feeds.find(polled.url)).toEqual(polled)
    expect(await feeds.remove(polled.url)).toBe(true)
    expect(await feeds.remove(polled.url)).toBe(false)
    await feeds.note(polled)
    expect(await feeds.all()).toEqual([])
  })
})

const opened = async () => {
  const store = await temporaryStore()
  await store.feeds.add(feed({ url: 'https://a.example/' }))
  await store.feeds.add(feed({ url: 'https://b.example/' }))
  return store
}

describe('entries of a feed', () => {
  test('are remembered for that feed', async () => {
    const { feedEntries } = await opened()
    await feedEntries.remember('https://a.example/', ['one', 'two', 'one'], 1)
    expect(await feedEntries.known('https://a.example/', ['one', 'two', 'three'])).toEqual(new Set(['one', 'two']))
    expect(await feedEntries.known('https://b.example/', ['one'])).toEqual(new Set())
    expect(await feedEntries.known('https://a.example/', [])).toEqual(new Set())
  })

  test('by the ten thousand', async () => {
    const { feedEntries } = await opened()
    const keys = Array.from({ length: 10_000 }, (_, at) => `key ${at}`)
    await feedEntries.remember('https://a.example/', keys, 1)
    expect((await feedEntries.known('https://a.example/', [...keys, 'another'])).size).toBe(10_000)
  })

  test('go with the feed, and are not remembered of one that is not there', async () => {
    const { feeds, feedEntries } = await opened()
    await feedEntries.remember('https://a.example/', ['one'], 1)
    await feeds.remove('https://a.example/')
    await feedEntries.remember('https://a.example/', ['two'], 2)
    await feeds.add(feed({ url: 'https://a.example/' }))
    expect(await feedEntries.known('https://a.example/', ['one', 'two'])).toEqual(new Set())
  })

  test('are forgotten two months after the feed last had them, while it was read', async () => {
    const { feeds, feedEntries } = await opened()
    await feedEntries.remember('https://a.example/', ['gone', 'still there'], 0)
    await feedEntries.remember('https://b.example/', ['of a feed not read since'], 0)
    await feedEntries.remember('https://a.example/', ['still there'], 40 * DAY)
    await feeds.note(feed({ url: 'https://a.example/', lastReadAt: 61 * DAY }))
    await feeds.note(feed({ url: 'https://b.example/', lastReadAt: 0 }))
    expect(await feedEntries.prune()).toBe(1)
    expect(await feedEntries.known('https://a.example/', ['gone', 'still there'])).toEqual(new Set(['still there']))
    expect((await feedEntries.known('https://b.example/', ['of a feed not read since'])).size).toBe(1)
  })
})
