import { setTimeout as pause } from 'node:timers/promises'
import { conflict } from '../refusal.ts'

export interface Update {
  readonly update_id: number
  readonly [kind: string]: unknown
}

interface Poll {
  readonly offset: number
  readonly limit: number
  /** Seconds to wait for an update when there is none. */
  readonly timeout: number
  readonly allowed: readonly string[] | undefined
}

/** The updates that wait for the bot. */
export interface UpdateQueue {
  /** Puts an update in, unless the bot does not want its kind. Answers its id, or undefined. */
  readonly push: (kind: string, payload: unknown) => number | undefined
  readonly allow: (kinds: readonly string[] | undefined) => void
  readonly allowed: () => readonly string[] | undefined
  /** Waits for updates; resolves early when the signal aborts. A newer poll makes an older one fail with 409. */
  readonly poll: (poll: Poll, signal: AbortSignal) => Promise<readonly Update[]>
  readonly pending: () => readonly Update[]
  readonly confirm: (before: number) => void
  readonly drop: () => void
  /** The id that the next update gets; Telegram starts anew somewhere else after a quiet week. */
  readonly continueFrom: (id: number) => void
  readonly whenPushed: (listener: () => void) => void
  readonly close: () => void
}

const LIFETIME_SECONDS: Readonly<Record<string, number>> = { callback_query: 150, inline_query: 30 }
const LIFETIME_OTHERWISE = 24 * 3600

/** Telegram sends these only to bots that name them. */
const ON_DEMAND = new Set(['chat_member', 'message_reaction', 'message_reaction_count'])

const LONGEST_WAIT_SECONDS = 50

/** Milliseconds in which the hanging up of an older poll may still be on its way when the next one comes. */
const HANGING_UP = 50

const SUPERSEDED = 'terminated by other getUpdates request; make sure that only one bot instance is running'

interface Waiting {
  readonly finish: () => void
  readonly supersede: () => void
}

/** Makes an empty queue; the stopwatch (milliseconds) decides how long an update lives, waiting takes real time. */
export const createUpdateQueue = (stopwatch: () => number): UpdateQueue => {
  let queue: { readonly update: Update; readonly dies: number }[] = []
  let nextId = 1
  let kinds: readonly string[] | undefined
  let waiting: Waiting | undefined
  const listeners: (() => void)[] = []

  const pending = (): readonly Update[] => {
    queue = queue.filter((entry) => entry.dies > stopwatch())
    return queue.map((entry) => entry.update)
  }
  const confirm = (before: number): void => {
    queue = queue.filter((entry) => entry.update.update_id >= before)
  }
  const take = (limit: number): readonly Update[] => pending().slice(0, limit)
  const wants = (kind: string): boolean =>
    kinds === undefined || kinds.length === 0 ? !ON_DEMAND.has(kind) : kinds.includes(kind)

  const wait = (poll: Poll, signal: AbortSignal): Promise<readonly Update[]> =>
    new Promise((resolve, reject) => {
      const settle = (finish: () => void): void => {
        clearTimeout(timer)
        signal.removeEventListener('abort', finishWithNothing)
        if (waiting === self) waiting = undefined
        finish()
      }
      const finishWithNothing = (): void => settle(() => resolve([]))
      const self: Waiting = {
        finish: () => settle(() => resolve(take(poll.limit))),
        supersede: () => settle(() => reject(conflict(SUPERSEDED))),
      }
      const timer = setTimeout(self.finish, Math.min(poll.timeout, LONGEST_WAIT_SECONDS) * 1000)
      signal.addEventListener('abort', finishWithNothing)
      waiting = self
    })

  return {
    pending,
    confirm,
    drop: () => {
      queue = []
    },
    allow: (wanted) => {
      if (wanted !== undefined) kinds = wanted
    },
    allowed: () => kinds,
    push: (kind, payload) => {
      if (!wants(kind)) return undefined
      const update: Update = { update_id: nextId, [kind]: payload }
      nextId += 1
      queue.push({ update, dies: stopwatch() + (LIFETIME_SECONDS[kind] ?? LIFETIME_OTHERWISE) * 1000 })
      waiting?.finish()
      for (const listener of listeners) listener()
      return update.update_id
    },
    poll: async (poll, signal) => {
      if (waiting) await pause(HANGING_UP)
      waiting?.supersede()
      if (poll.allowed !== undefined) kinds = poll.allowed
      if (poll.offset < 0) confirm(pending().at(poll.offset)?.update_id ?? 0)
      else confirm(poll.offset)
      const ready = take(poll.limit)
      return ready.length > 0 || poll.timeout <= 0 || signal.aborted ? ready : wait(poll, signal)
    },
    continueFrom: (id) => {
      nextId = id
    },
    whenPushed: (listener) => {
      listeners.push(listener)
    },
    close: () => waiting?.finish(),
  }
}
