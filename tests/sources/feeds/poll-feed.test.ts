import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import type { Dispatch } from '../../../src/domain/dispatch.ts'
import type { Feed } from '../../../src/domain/feed.ts'
import { pollFeed, type Polling, type PollReport } from '../../../src/sources/feeds/poll-feed.ts'
import { pollFeeds } from '../../../src/sources/feeds/poll-feeds.ts'
import { nextPoll } from '../../../src/sources/feeds/poll-plan.ts'
import { createFetch } from '../../../src/sources/fetching/fetch.ts'
import { readArticle } from '../../../src/sources/pages/article.ts'
import { createMemory, feedAt } from '../support/feeds.ts'
import { serve } from '../support/server.ts'

const NOW = Date.parse('2026-01-03T12:00:00+02:00')

interface Story {
  readonly id: number
  readonly text?: string
  readonly published?: string | null
  readonly link?: boolean
}

const FULL = `<p>${'Міністр закордонних справ Фредонії зустрівся в Осло з колегою із Сильванії. '.repeat(10)}</p>`

const itemOf = (
  port: number,
  { id, text = `Коротко про зустріч ${id}`, published = 'Sat, 03 Jan 2026 10:00:00 +0200', link = true }: Story,
): string =>
  `<item><guid isPermaLink="false">v-${id}</guid><title>Зустріч ${id}</title>${link ? `<link>http://127.0.0.1:${port}/news/${id}</link>` : ''}
  <description><![CDATA[${text}]]></description>${published === null ? '' : `<pubDate>${published}</pubDate>`}</item>`

const pageOf = (id: number, head = ''): string =>
  `<html><head><meta property="og:site_name" content="Вісник Осло">${head}</head><body><article><h1>Зустріч ${id}</h1>${FULL}<p>Номер ${id} у цьому році.</p></article></body></html>`

/** A newsroom with a feed and a page for each of its stories; both can be changed while it runs. */
const newsroom = async () => {
  const state = {
    stories: [] as readonly Story[],
    head: '',
    etag: undefined as string | undefined,
    pageStatus: 200,
    feedStatus: 200,
    /** So many characters at the end of the feed get lost on the way. */
    cut: 0,
  }
  const server = await serve(({ url = '', headers }, response) => {
    const { port } = server
    if (url.startsWith('/news/')) {
      response.writeHead(state.pageStatus, { 'content-type': 'text/html; charset=utf-8' })
      response.end(pageOf(Number(url.slice(6)), state.head))
    } else if (state.etag !== undefined && headers['if-none-match'] === state.etag) response.writeHead(304).end()
    else {
      response.writeHead(state.feedStatus, {
        'content-type': 'application/rss+xml; charset=utf-8',
        'content-encoding': 'gzip',
        ...(state.etag === undefined ? {} : { etag: state.etag }),
      })
      const items = state.stories.map((story) => itemOf(port, story)).join('')
      const feed = `<rss version="2.0"><channel><title>Вісник: новини</title>${items}</channel></rss>`
      response.end(gzipSync(feed.slice(0, feed.length - state.cut)))
    }
  })
  return {
    server,
    state,
    asked: (path: string) => server.requests.filter(({ url = '' }) => url.startsWith(path)).length,
  }
}

const desk = async () => {
  const room = await newsroom()
  const taken: Dispatch[] = []
  const failures: unknown[] = []
  const memory = createMemory()
  let feed: Feed = feedAt(room.server.url('/rss'))
  const polling = {
    fetch: createFetch({ loopbackPorts: new Set([room.server.port]) }),
    memory,
    now: NOW,
    timeZone: 'Europe/Kyiv',
    language: 'uk' as const,
    take: async (dispatch: Dispatch): Promise<void> => {
      taken.push(dispatch)
    },
    onFailure: (_url: string, error: unknown) => failures.push(error),
  }
  const poll = async (given: Partial<Polling> = {}): Promise<PollReport> => {
    const report = await pollFeed(feed, { ...polling, ...given })
    feed = nextPoll(feed, report.outcome, NOW)
    return report
  }
  return {
    ...room,
    taken,
    failures,
    memory,
    poll,
    feed: () => feed,
    change: (given: Partial<Feed>) => (feed = { ...feed, ...given }),
  }
}

describe('a feed', () => {
  test('that is read for the first time alerts nobody: what it holds is known', async () => {
    const { state, poll, taken, feed, asked } = await desk()
    state.stories = [{ id: 2 }, { id: 1 }]
    expect(await poll()).toMatchObject({ outcome: { kind: 'read' }, taken: [], passedOver: [], left: 0 })
    expect(feed().firstReadAt).toBe(NOW)
    expect(asked('/news')).toBe(0)
    await poll()
    expect(taken).toEqual([])
  })

  test('gives what is new, oldest first, with the text of its page', async () => {
    const { state, server, poll, taken } = await desk()
    state.stories = [{ id: 1 }]
    await poll()
    state.stories = [{ id: 3 }, { id: 2 }, { id: 1 }]
    expect((await poll()).taken.length).toBe(2)
    expect(taken.map(({ headline }) => headline)).toEqual(['Зустріч 2', 'Зустріч 3'])
    expect(taken[0]).toMatchObject({
      id: expect.stringMatching(/^127-0-0-1-[0-9a-f]{10}$/),
      language: 'uk',
      outlet: 'Вісник Осло',
      url: server.url('/news/2'),
      published: '2026-01-03T10:00+02:00',
      knownFrom: Date.parse('2026-01-03T10:00:00+02:00'),
      text: expect.stringContaining('Номер 2 у цьому році.'),
    })
  })

  test('has its pages read elsewhere, where that is wanted; one that fails there is tried again', async () => {
    const { state, poll, taken, failures } = await desk()
    state.stories = [{ id: 1 }]
    await poll()
    state.stories = [{ id: 2 }, { id: 1 }]
    expect(await poll({ readArticle: () => Promise.reject(new Error('the thread ended')) })).toMatchObject({ left: 1 })
    expect([taken, failures]).toEqual([[], [new Error('the thread ended')]])
    await poll({ readArticle: async (page, timeZone) => ({ ...readArticle(page, timeZone), outlet: 'Звідти' }) })
    expect(taken).toEqual([expect.objectContaining({ headline: 'Зустріч 2', outlet: 'Звідти' })])
  })

  test('gives each dispatch once', async () => {
    const { state, poll, taken } = await desk()
    await poll()
    state.stories = [{ id: 1 }]
    await poll()
    state.stories = [{ id: 2 }, { id: 1, text: 'Змінений опис' }]
    await poll()
    await poll()
    expect(taken.map(({ headline }) => headline)).toEqual(['Зустріч 1', 'Зустріч 2'])
  })

  test.each([
    ['in the middle of an entry', '<description>'.length + 200],
    ['before its end', '</rss>'.length],
  ])('that breaks off %s is read up to there, and wholly the next time', async (_, cut) => {
    const { state, poll, taken } = await desk()
    await poll()
    state.etag = '"one"'
    state.stories = [{ id: 1 }, { id: 2 }]
    state.cut = cut
    expect((await poll()).outcome).toMatchObject({ kind: 'read', validators: null })
    state.cut = 0
    await poll()
    expect(taken.map(({ headline }) => headline).toSorted()).toEqual(['Зустріч 1', 'Зустріч 2'])
  })

  test('that breaks off the first time is not read yet: what is missing is no news', async () => {
    const { state, poll, taken, feed } = await desk()
    state.stories = [{ id: 1 }, { id: 2 }]
    state.cut = 250
    expect((await poll()).outcome.kind).toBe('failed')
    expect(feed().firstReadAt).toBeNull()
    state.cut = 0
    await poll()
    await poll()
    expect(taken).toEqual([])
  })

  test('is asked only whether it has changed', async () => {
    const { state, poll } = await desk()
    state.etag = '"one"'
    await poll()
    expect(await poll()).toMatchObject({ outcome: { kind: 'unchanged' } })
  })

  test('that gives whole texts spares its pages', async () => {
    const { state, poll, taken, asked } = await desk()
    await poll()
    state.stories = [{ id: 1, text: `${FULL}${FULL}` }]
    await poll()
    expect(asked('/news')).toBe(0)
    expect(taken[0]).toMatchObject({ headline: 'Зустріч 1', outlet: 'Вісник: новини' })
  })

  test('may be signed by its operator', async () => {
    const { state, poll, taken, change } = await desk()
    change({ outlet: 'Наш вісник' })
    await poll()
    state.stories = [{ id: 1 }]
    await poll()
    expect(taken[0]?.outlet).toBe('Наш вісник')
  })

  test('may have entries without links', async () => {
    const { state, poll, taken } = await desk()
    await poll()
    state.stories = [{ id: 1, link: false, text: 'Міністр зустрівся з послом в Осло.' }]
    await poll()
    expect(taken[0]).toMatchObject({ url: null, text: 'Міністр зустрівся з послом в Осло.' })
  })
})

describe('the date of an entry', () => {
  test('is that of its page where the page says it', async () => {
    const { state, poll, taken } = await desk()
    await poll()
    state.head = '<meta property="article:published_time" content="2026-01-03T09:30:00+02:00">'
    state.stories = [{ id: 1 }]
    await poll()
    expect(taken[0]?.published).toBe('2026-01-03T09:30+02:00')
  })

  test.each([
    ['missing', null],
    ['unreadable', 'щойно'],
    ['far ahead', 'Thu, 01 Jan 2099 00:00:00 +0000'],
  ])('that is %s is not made up: the entry is passed over, once', async (_what, published) => {
    const { state, poll, taken } = await desk()
    await poll()
    state.stories = [{ id: 1, published }]
    expect((await poll()).passedOver).toEqual([
      { url: expect.stringContaining('/news/1'), reason: 'nothing tells when it was published' },
    ])
    expect((await poll()).passedOver).toEqual([])
    expect(taken).toEqual([])
  })

  test('that lies hours ahead counts as of now', async () => {
    const { state, poll, taken } = await desk()
    await poll()
    state.stories = [{ id: 1, published: 'Sat, 03 Jan 2026 14:00:00 +0200' }]
    await poll()
    expect(taken[0]).toMatchObject({ published: '2026-01-03T12:00+02:00', knownFrom: NOW })
  })

  test('of a day alone counts from its end, but not from later than now', async () => {
    const { state, poll, taken } = await desk()
    await poll()
    state.stories = [
      { id: 1, published: '2026-01-03' },
      { id: 2, published: '2026-01-02' },
    ]
    await poll()
    expect(taken.map(({ knownFrom }) => knownFrom)).toEqual([Date.parse('2026-01-02T23:59:00+02:00'), NOW])
  })
})

describe('what fails', () => {
  test('on the way is left for the next time, and the feed comes whole again', async () => {
    const { state, poll, taken, feed } = await desk()
    state.etag = '"one"'
    await poll()
    state.etag = '"two"'
    state.stories = [{ id: 1 }]
    state.pageStatus = 503
    expect(await poll()).toMatchObject({ taken: [], left: 1 })
    expect(feed().etag).toBeNull()
    state.pageStatus = 200
    expect((await poll()).taken.length).toBe(1)
    expect(taken.length).toBe(1)
    expect(feed().etag).toBe('"two"')
  })

  test('for good leaves what the feed says', async () => {
    const { state, poll, taken } = await desk()
    await poll()
    state.stories = [{ id: 1 }]
    state.pageStatus = 404
    await poll()
    expect(taken[0]?.text).toBe('Коротко про зустріч 1')
  })

  test('in taking it in is told, holds up nothing else and is tried again', async () => {
    const { state, poll, taken, failures } = await desk()
    await poll()
    state.stories = [{ id: 2 }, { id: 1 }]
    const take = async (dispatch: Dispatch): Promise<void> => {
      if (dispatch.headline === 'Зустріч 1') throw new Error('the disk is full')
      taken.push(dispatch)
    }
    expect(await poll({ take })).toMatchObject({ taken: [taken[0]?.id], left: 1 })
    expect(failures).toEqual([new Error('the disk is full')])
    expect((await poll()).taken.length).toBe(1)
    expect(taken.map(({ headline }) => headline)).toEqual(['Зустріч 2', 'Зустріч 1'])
  })

  test('of the feed itself is an outcome', async () => {
    const { state, poll, feed } = await desk()
    state.feedStatus = 500
    expect((await poll()).outcome).toMatchObject({ kind: 'failed', error: { fault: 'status', status: 500 } })
    expect(feed()).toMatchObject({
      failures: 1,
      problem: 'the server answered 500',
      fault: 'status 500',
      firstReadAt: null,
    })
  })
})

test('a flood comes in parts: twenty pages in one poll', async () => {
  const { state, poll, asked } = await desk()
  await poll()
  state.stories = Array.from({ length: 30 }, (_, at) => ({ id: 30 - at }))
  expect(await poll()).toMatchObject({ left: 10 })
  expect(asked('/news')).toBe(20)
  expect(await poll()).toMatchObject({ left: 0 })
  expect(asked('/news')).toBe(30)
})

test('feeds are polled side by side; one that fails does not hold up another, and each is noted', async () => {
  const room = await newsroom()
  const broken = await serve((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Не знайдено</html>')
  })
  const noted: Feed[] = []
  const reports = await pollFeeds([feedAt(broken.url()), feedAt(room.server.url('/rss'))], {
    fetch: createFetch({ loopbackPorts: new Set([broken.port, room.server.port]) }),
    memory: createMemory(),
    timeZone: 'Europe/Kyiv',
    language: 'uk',
    take: async () => {},
    onFailure: () => {},
    note: async (feed) => {
      noted.push(feed)
    },
    now: () => NOW,
    wait: async () => {},
  })
  expect(reports.map(({ outcome }) => outcome.kind).toSorted()).toEqual(['failed', 'read'])
  expect(new Set(noted.map(({ problem }) => problem))).toEqual(new Set([null, 'this is no feed that can be read']))
})
