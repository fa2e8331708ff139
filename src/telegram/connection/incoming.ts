import type { Update } from 'grammy/types'
import type { KeptUpdate, Updates } from '../../store/delivery/updates.ts'
import type { Log } from '../dependencies.ts'
import { describeFailure } from '../failure.ts'

/** More than this is left to Telegram, which brings it again. */
const MOST_WAITING = 1000
/** Telegram itself brings nothing that is older than a day. */
const LONGEST_WAIT = 24 * 3_600_000

interface IncomingParts {
  readonly updates: Updates
  readonly handle: (update: Update) => Promise<void>
  readonly now: () => number
  readonly log: Pick<Log, 'error'>
  readonly mostWaiting?: number
}

/** Updates on their way from Telegram to whoever handles them. */
export interface Incoming {
  /**
   * Keeps an update; it is handled afterwards. One that can't be kept is handled all the same, since it comes only once;
   * false, and nothing done, where that happens after a stop: Telegram is to bring it again. Never rejects.
   */
  readonly take: (update: Update) => Promise<boolean>
  /** Keeps and handles it as `take` does, but false, and nothing done, where too many wait already or nothing more is taken up. */
  readonly offer: (update: KeptUpdate) => Promise<boolean>
  /** Handles what was kept and not handled before the last end. */
  readonly resume: () => Promise<void>
  /** Takes up nothing more, and waits for what is under way and what could not be kept; the rest is kept for the next start. */
  readonly stop: () => Promise<void>
}

/** Where an update comes from: what comes from one place is handled in order. */
const laneOf = (update: Update): string => {
  const message = update.message ?? update.channel_post ?? update.callback_query?.message
  const chat = message?.chat ?? update.my_chat_member?.chat
  const from = update.callback_query?.from ?? update.inline_query?.from
  return chat ? `chat ${chat.id}` : `user ${from?.id ?? ''}`
}

/** Handles updates side by side, those of one chat one after the other. Nothing is handled before it is kept. */
export const createIncoming = ({ updates, handle, now, log, mostWaiting = MOST_WAITING }: IncomingParts): Incoming => {
  const lanes = new Map<string, Promise<void>>()
  let waiting = 0
  let stopping = false

  const work = async (update: Update, isKept: boolean): Promise<void> => {
    if (stopping && isKept) return
    try {
      await handle(update)
    } finally {
      // What fails once would fail at every start: it is not tried again.
      await updates.done(update.update_id)
    }
  }

  const enter = (update: Update, isKept: boolean): void => {
    const lane = laneOf(update)
    const before = lanes.get(lane)
    const turn = async (): Promise<void> => {
      await before
      try {
        await work(update, isKept)
      } catch (error) {
        log.error({ update: update.update_id, failure: describeFailure(error) }, 'an update could not be handled')
      }
      waiting -= 1
      if (lanes.get(lane) === last) lanes.delete(lane)
    }
    waiting += 1
    const last = turn()
    lanes.set(lane, last)
  }

  const keep = async (update: KeptUpdate): Promise<void> => {
    if (await updates.keep(update, now())) enter(update, true)
  }

  return {
    take: async (update) => {
      try {
        await keep(update)
      } catch (error) {
        log.error({ update: update.update_id, failure: describeFailure(error) }, 'an update could not be kept')
        if (stopping) return false
        enter(update, false)
      }
      return true
    },
    offer: async (update) => {
      if (stopping || waiting >= mostWaiting) return false
      await keep(update)
      return true
    },
    resume: async () => {
      for (const update of await updates.waiting(now() - LONGEST_WAIT)) enter(update, true)
    },
    stop: async () => {
      stopping = true
      await Promise.all(lanes.values())
    },
  }
}
