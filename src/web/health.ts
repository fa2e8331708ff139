import { Hono } from 'hono'

/** What tells whether the bot does its work; times are epoch milliseconds, null before the first. */
export interface Liveness {
  readonly now: number
  readonly lastTick: number | null
  readonly lastPoll: number | null
  /** When the oldest message that is still owed was due. */
  readonly oldestDue: number | null
}

export interface Health {
  readonly ok: boolean
  /** Seconds since, null before the first. */
  readonly lastTick: number | null
  readonly lastPoll: number | null
  /** Seconds by which the oldest message is late; 0 when none is. */
  readonly late: number
}

const TICK_LIMIT = 150
const POLL_LIMIT = 300
const LATE_LIMIT = 900

/** Well while it ticks every minute, polls, and owes nothing for more than a quarter of an hour. */
export const healthOf = ({ now, lastTick, lastPoll, oldestDue }: Liveness): Health => {
  const since = (instant: number | null) => (instant === null ? null : Math.max(0, Math.round((now - instant) / 1000)))
  const [tick, poll, late] = [since(lastTick), since(lastPoll), since(oldestDue) ?? 0]
  const ok = tick !== null && tick <= TICK_LIMIT && poll !== null && poll <= POLL_LIMIT && late <= LATE_LIMIT
  return { ok, lastTick: tick, lastPoll: poll, late }
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
