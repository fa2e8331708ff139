import type { Context } from 'grammy'
import type { Day } from '../domain/calendar.ts'
import type { Action } from '../domain/message.ts'
import type { Reader } from '../domain/reader.ts'
import type { Words } from '../texts/words.ts'
import type { Press } from './buttons/callback-data.ts'

/** Who writes, where, and how to speak to them. */
export interface Visit {
  readonly chat: number
  /** A topic in a group; null elsewhere. */
  readonly thread: number | null
  /** Undefined before `/start`. */
  readonly reader: Reader | undefined
  readonly words: Words
  readonly timeZone: string
  readonly today: Day
}

export interface BotContext extends Context {
  visit: Visit
  /** What the pressed button says; undefined where no button was pressed, or with data that is none of ours. */
  press: Press | undefined
  /** Answers the pressed button, with a short text or without; only the first answer counts. */
  toast: (text?: string) => Promise<void>
}

type Pressed<K extends Action['kind']> = BotContext & {
  press: { action: Extract<Action, { readonly kind: K }>; from: Press['from'] }
}

/** Filter for presses of buttons with actions of these kinds. */
export const pressed =
  <K extends Action['kind']>(...kinds: readonly K[]) =>
  (ctx: BotContext): ctx is Pressed<K> =>
    ctx.press !== undefined && kinds.some((kind) => kind === ctx.press?.action.kind)

export const isPrivate = (ctx: BotContext): boolean => ctx.chat?.type === 'private'
