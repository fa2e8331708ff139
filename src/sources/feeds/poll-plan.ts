import { createHash } from 'node:crypto'
import type { Feed } from '../../domain/feed.ts'
import type { Validators } from '../fetching/fetch.ts'
import type { SourceError } from '../source-error.ts'

/** What came of an attempt to read a feed. */
export type PollOutcome =
  | {
      readonly kind: 'read'
      /** Null where something was left for the next time: the feed has to come whole then. */
      readonly validators: Validators | null
      readonly ttl: number | null
      readonly maxAge: number | null
    }
  | { readonly kind: 'unchanged'; readonly maxAge: number | null }
  | { readonly kind: 'failed'; readonly error: Pick<SourceError, 'fault' | 'status' | 'retryAfter' | 'message'> }

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const USUAL_INTERVAL = 15 * MINUTE
const LONGEST_INTERVAL = 24 * HOUR
/** What a server asks for by Retry-After is granted up to a week. */
const LONGEST_REST = 7 * 24 * HOUR
const GONE = 410

/** 0 to 1, the same for the same feed and attempt: spreads feeds over time without chance. */
const spreadOf = (url: string, failures: number): number =>
  createHash('sha256').update(`${failures} ${url}`).digest().readUInt32BE() / 2 ** 32

const between = (least: number, value: number, most: number): number => Math.min(Math.max(least, value), most)

const interval = (...asked: readonly (number | null)[]): number =>
  between(USUAL_INTERVAL, Math.max(...asked.map((time) => time ?? 0)), LONGEST_INTERVAL)

/** Up to a tenth later, so that feeds added together do not stay together. */
const afterRead = (url: string, wait: number): number => Math.round(wait * (1 + spreadOf(url, 0) / 10))

/** Twice as long with each failure, a fifth more or less, and never sooner than the server asks. */
const afterFailure = (url: string, failures: number, retryAfter: number | undefined): number => {
  const wait = Math.min(USUAL_INTERVAL * 2 ** Math.min(failures - 1, 10), LONGEST_INTERVAL)
  const spread = wait * (0.8 + 0.4 * spreadOf(url, failures))
  return Math.round(Math.max(spread, Math.min(retryAfter ?? 0, LONGEST_REST)))
}

const faultOf = ({ fault, status }: Pick<SourceError, 'fault' | 'status'>): string =>
  status === undefined ? fault : `${fault} ${status}`

/** The state of a feed after an attempt at `now` (epoch milliseconds): when to come again, and what to send along. */
export const nextPoll = (feed: Feed, outcome: PollOutcome, now: number): Feed => {
  switch (outcome.kind) {
    case 'read':
      return {
        ...feed,
        etag: outcome.validators?.etag ?? null,
        lastModified: outcome.validators?.lastModified ?? null,
        failures: 0,
        problem: null,
        fault: null,
        firstReadAt: feed.firstReadAt ?? now,
        lastReadAt: now,
        nextPollAt: now + afterRead(feed.url, interval(outcome.ttl, outcome.maxAge)),
      }
    case 'unchanged':
      return {
        ...feed,
        failures: 0,
        problem: null,
        fault: null,
        lastReadAt: now,
        nextPollAt: now + afterRead(feed.url, interval(outcome.maxAge)),
      }
    case 'failed': {
      const failures = feed.failures + 1
      return {
        ...feed,
        failures,
        problem: outcome.error.message,
        fault: faultOf(outcome.error),
        enabled: feed.enabled && outcome.error.status !== GONE,
        nextPollAt: now + afterFailure(feed.url, failures, outcome.error.retryAfter),
      }
    }
  }
}
