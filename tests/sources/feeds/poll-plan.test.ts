import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Feed } from '../../../src/domain/feed.ts'
import { newFeed } from '../../../src/sources/feeds/new-feed.ts'
import { nextPoll, type PollOutcome } from '../../../src/sources/feeds/poll-plan.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const NOW = Date.parse('2026-01-03T10:00:00Z')
const feed: Feed = newFeed({ url: 'https://visnyk.example/rss', outlet: null, language: null }, NOW)

const read = (given: { ttl?: number; maxAge?: number } = {}): PollOutcome => ({
  kind: 'read',
  validators: { etag: '"7"', lastModified: null },
  ttl: given.ttl ?? null,
  maxAge: given.maxAge ?? null,
})
const failed = (status?: number, retryAfter?: number): PollOutcome => ({
  kind: 'failed',
  error: { fault: status === undefined ? 'timeout' : 'status', status, retryAfter, message: 'it failed' },
})
const waitAfter = (outcome: PollOutcome, failures = 0): number =>
  nextPoll({ ...feed, failures }, outcome, NOW).nextPollAt - NOW

describe('how long a feed is left alone', () => {
  test.each([
    ['a quarter of an hour', read(), 0, 15 * MINUTE, 16.5 * MINUTE],
    ['no less, whatever it says', read({ ttl: MINUTE, maxAge: 5_000 }), 0, 15 * MINUTE, 16.5 * MINUTE],
    ['as it asks', read({ ttl: HOUR }), 0, HOUR, 66 * MINUTE],
    ['as its server asks', read({ maxAge: 2 * HOUR }), 0, 2 * HOUR, 132 * MINUTE],
    ['the longer of the two', read({ ttl: HOUR, maxAge: 2 * HOUR }), 0, 2 * HOUR, 132 * MINUTE],
    ['a day at most', read({ ttl: 365 * 24 * HOUR }), 0, 24 * HOUR, 26.4 * HOUR],
    ['unchanged', { kind: 'unchanged', maxAge: null } as const, 0, 15 * MINUTE, 16.5 * MINUTE],
    ['unchanged, with a word', { kind: 'unchanged', maxAge: HOUR } as const, 0, HOUR, 66 * MINUTE],
    ['after one failure', failed(), 0, 12 * MINUTE, 18 * MINUTE],
    ['after two', failed(500), 1, 24 * MINUTE, 36 * MINUTE],
    ['after three', failed(404), 2, 48 * MINUTE, 72 * MINUTE],
    ['after many', failed(), 50, 19.2 * HOUR, 28.8 * HOUR],
    ['as long as the server asks', failed(429, 3 * HOUR), 0, 3 * HOUR, 3 * HOUR],
    ['not less than usual, though it asks for less', failed(503, 1_000), 0, 12 * MINUTE, 18 * MINUTE],
    ['a week at most', failed(503, 1_000 * 24 * HOUR), 0, 7 * 24 * HOUR, 7 * 24 * HOUR],
  ])('%s', (_what, outcome, failures, least, most) => {
    const wait = waitAfter(outcome, failures)
    expect(wait).toBeGreaterThanOrEqual(least)
    expect(wait).toBeLessThanOrEqual(most)
  })

  test('feeds added together do not stay together', () => {
    const waits = Array.from(
      { length: 50 },
      (_, at) => nextPoll({ ...feed, url: `https://visnyk.example/${at}` }, read(), NOW).nextPollAt,
    )
    expect(new Set(waits).size).toBeGreaterThan(45)
  })

  test('never less than twelve minutes, never more than a week', () => {
    const asked = fc.option(fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }), { nil: null })
    const outcomes = fc.oneof(
      fc.record({ kind: fc.constant('read' as const), validators: fc.constant(null), ttl: asked, maxAge: asked }),
      fc.record({ kind: fc.constant('unchanged' as const), maxAge: asked }),
      asked.map((retryAfter) => failed(503, retryAfter ?? undefined)),
    )
    fc.assert(
      fc.property(outcomes, fc.nat(10_000), fc.webUrl(), (outcome, failures, url) => {
        const { nextPollAt } = nextPoll({ ...feed, url, failures }, outcome, NOW)
        expect(nextPollAt - NOW).toBeGreaterThanOrEqual(12 * MINUTE)
        expect(nextPollAt - NOW).toBeLessThanOrEqual(7 * 24 * HOUR)
      }),
    )
  })
})

describe('what is kept of a poll', () => {
  test('the version, and when it was first and last read', () => {
    const first = nextPoll(feed, read(), NOW)
    expect(first).toMatchObject({ etag: '"7"', failures: 0, problem: null, firstReadAt: NOW, lastReadAt: NOW })
    expect(nextPoll(first, read(), NOW + HOUR)).toMatchObject({ firstReadAt: NOW, lastReadAt: NOW + HOUR })
  })

  test('no version where something was left: the feed has to come whole again', () => {
    const outcome: PollOutcome = { kind: 'read', validators: null, ttl: null, maxAge: null }
    expect(nextPoll({ ...feed, etag: '"7"' }, outcome, NOW).etag).toBeNull()
  })

  test('a failure, until it can be read again', () => {
    const broken = nextPoll(nextPoll(feed, failed(500), NOW), failed(500), NOW)
    expect(broken).toMatchObject({ failures: 2, problem: 'it failed', enabled: true, lastReadAt: null })
    expect(nextPoll(broken, { kind: 'unchanged', maxAge: null }, NOW)).toMatchObject({ failures: 0, problem: null })
  })

  test('a feed that is gone for good is no longer read; one that is not found may come back', () => {
    expect(nextPoll(feed, failed(410), NOW).enabled).toBe(false)
    expect(nextPoll(feed, failed(404), NOW).enabled).toBe(true)
  })
})

describe('a new feed', () => {
  test.each([
    ['https://visnyk.example/rss#top', 'https://visnyk.example/rss'],
    ['@fredonia_mfa', 'https://t.me/s/fredonia_mfa'],
    ['https://t.me/fredonia_mfa', 'https://t.me/s/fredonia_mfa'],
  ])('%s is %s', (given, url) => {
    expect(newFeed({ url: given, outlet: 'Вісник', language: 'uk' }, NOW)).toMatchObject({
      url,
      outlet: 'Вісник',
      nextPollAt: NOW,
      firstReadAt: null,
      enabled: true,
    })
  })

  test.each([
    'visnyk',
    'file:///etc/passwd',
    'https://user:word@visnyk.example/rss',
    'https://visnyk.example:8443/rss',
    'http://127.0.0.1/rss',
    'http://[::1]/rss',
  ])('%s is none', (url) => {
    expect(() => newFeed({ url, outlet: null, language: null }, NOW)).toThrow(/address|fetched/)
  })
})
