import { Hono } from 'hono'

/** What tells whether the bot does its work; times are epoch milliseconds, null before the first. */
export interface Liveness {
  readonly now: number
  readonly lastTick: number | null
  /** When Telegram last answered a poll. */
  readonly lastPoll: number | null
  /** When the oldest message that is still owed was due. */
  readonly oldestDue: number | null
  readonly lastSent: number | null
  /** Telegram takes nothing at present. */
  readonly outage: boolean
  /** The database can't be written at present. */
  readonly stuck: boolean
  /** Messages that were refused for good, or are held. */
  readonly undelivered: number
  /** Feeds that could not be read the last time. */
  readonly failingFeeds: number
  /** Bytes beside the database. */
  readonly free: number
}

export interface Health {
  readonly ok: boolean
  /** Seconds since, null before the first. */
  readonly lastTick: number | null
  readonly lastPoll: number | null
  readonly lastSent: number | null
  /** Seconds by which the oldest message is late; 0 when none is. */
  readonly late: number
  readonly outage: boolean
  readonly stuck: boolean
  readonly undelivered: number
  readonly failingFeeds: number
  readonly freeMegabytes: number
}

const TICK_LIMIT = 150
const POLL_LIMIT = 300
const LATE_LIMIT = 900
/** A million messages take hours: what is late is no fault while others are being sent. */
const SENDING_LIMIT = 60
const MEGABYTE = 1024 * 1024
const LEAST_FREE = 100 * MEGABYTE

const within = (seconds: number | null, limit: number): boolean => seconds !== null && seconds <= limit

/** Well while it ticks every minute, polls, can send and write, and sends what is owed for more than a quarter of an hour. */
export const healthOf = (liveness: Liveness): Health => {
  const { now, oldestDue, outage, stuck, undelivered, failingFeeds, free } = liveness
  const since = (instant: number | null) => (instant === null ? null : Math.max(0, Math.round((now - instant) / 1000)))
  const [lastTick, lastPoll, lastSent] = [since(liveness.lastTick), since(liveness.lastPoll), since(liveness.lastSent)]
  const late = since(oldestDue) ?? 0
  const ok =
    within(lastTick, TICK_LIMIT) &&
    within(lastPoll, POLL_LIMIT) &&
    (late <= LATE_LIMIT || within(lastSent, SENDING_LIMIT)) &&
    !outage &&
    !stuck &&
    free >= LEAST_FREE
  const freeMegabytes = Math.floor(free / MEGABYTE)
  return { ok, lastTick, lastPoll, lastSent, late, outage, stuck, undelivered, failingFeeds, freeMegabytes }
}

/** `/health`: 200 while the bot is well, 503 where it is not, with the figures that say why. */
export const healthRoute = (liveness: () => Promise<Liveness>): Hono => {
  const web = new Hono()
  web.get('/health', async (context) => {
    const health = healthOf(await liveness())
    return context.json(health, health.ok ? 200 : 503)
  })
  return web
}
