import { setImmediate as othersFirst } from 'node:timers/promises'
import type { Clock } from './clock.ts'
import type { Courier } from './delivery/courier.ts'
import type { Planner } from './delivery/planner.ts'
import type { FeedRounds } from './feed-rounds.ts'
import type { Library } from './library.ts'
import { freeBytes } from './store/free-space.ts'
import type { TelegramBot } from './telegram/bot.ts'
import { TelegramError } from './telegram/failure.ts'
import type { Liveness } from './web/health.ts'

const HOUR = 3_600_000
const MONTH = 30 * 24 * HOUR
/** A poll ends after half a minute by itself, and after one by force. */
const POLL_STALL = 150_000
/** A machine that wakes from sleep finds an old poll for a round; a hung one stays. */
const STALLED_ROUNDS = 3

interface Machine {
  readonly clock: Clock
  readonly databasePath: string
}

interface Parts {
  readonly library: Library
  readonly planner: Planner
  readonly courier: Courier
  readonly feeds: Pick<FeedRounds, 'look'>
  readonly bot: TelegramBot
  /** Milliseconds that pass evenly; those of the process unless a test brings its own. */
  readonly stopwatch?: () => number
  /** The bot can't go on. */
  readonly fail: (error: Error) => void
}

export interface Rounds {
  /** All that has to be looked after each minute. */
  readonly tick: (stopping: AbortSignal) => Promise<void>
  /** When that was last done, and what else tells whether the bot is well. */
  readonly liveness: () => Promise<Liveness>
}

/** So much goes at once: a morning's briefings to everybody grow old in the same minute. */
const PRUNED_AT_ONCE = 500

const prunePart = async (prune: (limit: number) => Promise<number>): Promise<void> => {
  while ((await prune(PRUNED_AT_ONCE)) > 0) await othersFirst()
}

/** The rounds that the bot makes: seeds that the clock has reached, briefings that are due, feeds, what waits for editors, tidying up, a look at the polling. */
export const createRounds = ({ clock, databasePath }: Machine, parts: Parts): Rounds => {
  const { library, planner, courier, feeds, bot, fail, stopwatch = () => performance.now() } = parts
  const { store } = library
  let pruned = 0
  let stalled = 0
  let poll: { readonly last: number | undefined; readonly seenAt: number } = { last: undefined, seenAt: 0 }
  let lastTick: number | null = null

  const prune = async (now: number): Promise<void> => {
    if (now - pruned < HOUR) return
    await prunePart((limit) => store.inbox.prune(now, limit))
    await prunePart((limit) => store.outbox.prune(now - MONTH, limit))
    await prunePart((limit) => store.alerts.prune(now - MONTH, limit))
    pruned = now
  }

  /** By a stopwatch: the machine's clock may be set in the meantime. */
  const watchPolling = (present: number): void => {
    const last = bot.lastPoll()
    if (last !== poll.last) poll = { last, seenAt: present }
    stalled = last !== undefined && present - poll.seenAt > POLL_STALL ? stalled + 1 : 0
    if (stalled >= STALLED_ROUNDS)
      fail(new TelegramError('no poll has ended for minutes: the bot ends, to be started anew'))
  }

  return {
    tick: async (stopping) => {
      const now = clock.now()
      await library.seed(now)
      if ((await planner.planDue(now, stopping)) > 0) courier.wake()
      feeds.look()
      bot.lookAtWebhook()
      bot.remindEditors()
      await prune(now)
      const present = Date.now()
      watchPolling(stopwatch())
      await store.meta.set('last-tick', String(present))
      await store.meta.set('last-poll', String(bot.lastAnswer() ?? ''))
      // Only now: a bot that can't write is not well.
      lastTick = present
    },
    liveness: async () => ({
      now: Date.now(),
      lastTick,
      lastPoll: bot.lastAnswer() ?? null,
      oldestDue: (await store.outbox.oldestDue(clock.now())) ?? null,
      ...courier.state(),
      undelivered: await store.letters.count(),
      failingFeeds: (await store.feeds.all()).filter(({ enabled, failures }) => enabled && failures > 0).length,
      free: await freeBytes(databasePath),
    }),
  }
}
