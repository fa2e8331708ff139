import { type Api, GrammyError } from 'grammy'
import type { Update } from 'grammy/types'
import { pollingEnded, signalOf } from './polling.ts'
import type { UpdateKinds } from './webhook.ts'

const POLL_SECONDS = 30
/** From a call that failed to the next; milliseconds. */
const PAUSE = 3_000
/** Telegram asks for patience while it starts anew: it may be back long before the time that it names. */
const LONGEST_PAUSE = 30_000

/** Resolves after so many milliseconds, or when the signal aborts. */
export type Wait = (milliseconds: number, signal?: AbortSignal) => Promise<unknown>

interface PollerParts {
  readonly api: Pick<Api, 'getUpdates' | 'deleteWebhook'>
  readonly kinds: UpdateKinds
  /** Takes an update in; the next poll, which confirms it, waits for that. False, at a stop alone, leaves it to Telegram. Never rejects. */
  readonly take: (update: Update) => Promise<boolean>
  readonly wait: Wait
}

/**
 * Asks Telegram for updates, one long poll after the other. We poll ourselves: grammY's own polling takes Telegram at its
 * word where it asks to wait for hours, and looks ever less often for one that goes away just as the bot starts.
 */
export interface Poller {
  /** Polls until it is stopped. Rejects with a TelegramError where Telegram refuses the polls for good. */
  readonly run: () => Promise<void>
  /** Begins no further poll, and confirms what has been taken in unless Telegram has refused the polls. */
  readonly stop: () => Promise<void>
}

const isRefused = (error: unknown): boolean =>
  error instanceof GrammyError && (error.error_code === 401 || error.error_code === 409)

const isRefusedForGood = (error: unknown): boolean =>
  error instanceof GrammyError && error.error_code < 500 && error.error_code !== 429

const pauseAfter = (error: unknown): number => {
  const seconds = error instanceof GrammyError ? error.parameters.retry_after : undefined
  return seconds === undefined ? PAUSE : Math.min(seconds * 1_000, LONGEST_PAUSE)
}

export const createPoller = ({ api, kinds, take, wait }: PollerParts): Poller => {
  const ending = new AbortController()
  let offset = 1
  let running: Promise<void> | undefined

  /** What a call gives at last; undefined after a stop. */
  const atLast = async <T>(call: () => Promise<T>, isFinal: (error: unknown) => boolean): Promise<T | undefined> => {
    while (!ending.signal.aborted) {
      try {
        return await call()
      } catch (error) {
        if (!ending.signal.aborted && isFinal(error)) throw pollingEnded(error)
        await wait(pauseAfter(error), ending.signal)
      }
    }
    return undefined
  }

  const poll = (): Promise<Update[]> =>
    api.getUpdates({ offset, timeout: POLL_SECONDS, allowed_updates: kinds }, signalOf(ending.signal))

  const pollOn = async (): Promise<void> => {
    await atLast(() => api.deleteWebhook({}, signalOf(ending.signal)), isRefusedForGood)
    for (;;) {
      const updates = await atLast(poll, isRefused)
      if (!updates) return
      for (const update of updates) {
        if (!(await take(update))) return
        offset = update.update_id + 1
      }
    }
  }

  return {
    run: () => {
      running ??= pollOn()
      return running
    },
    stop: async () => {
      ending.abort()
      const ended = await running?.then(
        () => true,
        () => false,
      )
      // A call of a bot that has lost its polls to another one would end the other's poll as well.
      if (ended) await api.getUpdates({ offset, limit: 1 })
    },
  }
}
