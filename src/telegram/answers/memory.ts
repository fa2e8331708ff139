import { randomBytes } from 'node:crypto'
import type { EventId } from '../../domain/vocabulary.ts'
import type { BotContext } from '../context.ts'
import type { Understood } from '../dependencies.ts'

/** What was asked, and what the answer told of: enough to ask it again. */
export interface Asked {
  readonly text: string
  /** What had been asked before: a follow-up says little by itself. */
  readonly previous: Understood | undefined
  readonly understood: Understood | undefined
  readonly events: readonly EventId[]
}

export interface AnswerMemory {
  /** Keeps an answer, and gives the key by which its buttons name it. */
  readonly remember: (ctx: BotContext, asked: Asked) => string
  /** An answer given in this chat; undefined where it is forgotten, or another chat's. */
  readonly recall: (ctx: BotContext, key: string) => Asked | undefined
  /** What this person has asked here a little while ago. */
  readonly lastOf: (ctx: BotContext) => Understood | undefined
}

/** A follow-up comes within this time. */
const WHILE = 30 * 60_000
const MOST_ANSWERS = 2000
const MOST_ASKERS = 5000
/** More pages nobody turns. */
const MOST_EVENTS = 500

const placeOf = ({ visit }: BotContext): string => `${visit.chat} ${visit.thread ?? ''}`

/** In a group each person has a thread of questions of their own. */
const askerOf = (ctx: BotContext): string => `${placeOf(ctx)} ${ctx.from?.id ?? ''}`

/** Adds as the latest; the oldest goes where there are too many. */
const put = <Value>(kept: Map<string, Value>, key: string, value: Value, most: number): void => {
  kept.delete(key)
  kept.set(key, value)
  const [oldest] = kept.keys()
  if (kept.size > most && oldest !== undefined) kept.delete(oldest)
}

/** Kept in memory only: after a restart a follow-up is a question like any other, and old buttons say that they are old. */
export const createAnswerMemory = (now: () => number): AnswerMemory => {
  const answers = new Map<string, { readonly place: string; readonly asked: Asked }>()
  const last = new Map<string, { readonly understood: Understood; readonly until: number }>()
  return {
    remember: (ctx, asked) => {
      const key = randomBytes(6).toString('base64url')
      const kept = { ...asked, events: asked.events.slice(0, MOST_EVENTS) }
      put(answers, key, { place: placeOf(ctx), asked: kept }, MOST_ANSWERS)
      if (asked.understood) put(last, askerOf(ctx), { understood: asked.understood, until: now() + WHILE }, MOST_ASKERS)
      return key
    },
    recall: (ctx, key) => {
      const found = answers.get(key)
      return found?.place === placeOf(ctx) ? found.asked : undefined
    },
    lastOf: (ctx) => {
      const found = last.get(askerOf(ctx))
      return found && found.until >= now() ? found.understood : undefined
    },
  }
}
