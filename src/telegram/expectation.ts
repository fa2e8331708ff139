import type { SETTINGS } from '../domain/message.ts'
import type { EventId } from '../domain/vocabulary.ts'
import type { BotContext } from './context.ts'

/** A value that an editor may write for a proposal of that number, or for an event of the record. */
export type Correcting = { readonly correct: 'when' | 'place' } & (
  | { readonly proposal: number }
  | { readonly event: EventId }
)

/** The outlet of a proposal's dispatch, which an editor may write. */
interface NamingSource {
  readonly source: number
}

/** A setting that may be typed while this page of its choice is open. */
export interface Asked {
  readonly asked: Exclude<(typeof SETTINGS)[number], 'language' | 'days'>
  readonly page: number
}

/** What the next text of a person may be: the answer to what the bot has asked for. */
type Expected = Asked | Correcting | NamingSource

export interface Expectations {
  readonly expect: (ctx: BotContext, what: Expected) => void
  /** What was asked for; it stays so. */
  readonly awaited: (ctx: BotContext) => Expected | undefined
  /** What was asked for, once; undefined where nothing was, or too long ago. */
  readonly take: (ctx: BotContext) => Expected | undefined
}

const PATIENCE = 10 * 60_000

const keyOf = ({ visit, from }: BotContext): string => `${visit.chat} ${visit.thread ?? ''} ${from?.id ?? ''}`

/** Kept in memory only: after a restart a typed time is a question like any other, and the buttons still work. */
export const createExpectations = (now: () => number): Expectations => {
  const expected = new Map<string, { readonly what: Expected; readonly until: number }>()
  const awaited = (ctx: BotContext): Expected | undefined => {
    const found = expected.get(keyOf(ctx))
    return found && found.until >= now() ? found.what : undefined
  }
  return {
    awaited,
    expect: (ctx, what) => {
      for (const [key, { until }] of expected) if (until < now()) expected.delete(key)
      expected.set(keyOf(ctx), { what, until: now() + PATIENCE })
    },
    take: (ctx) => {
      const found = awaited(ctx)
      expected.delete(keyOf(ctx))
      return found
    },
  }
}
