import type { MiddlewareFn } from 'grammy'
import { type BotContext, isPrivate } from '../context.ts'
import type { Dependencies } from '../dependencies.ts'
import { isEditor } from '../editors.ts'
import { send } from '../reply.ts'
import { createAllowance } from './allowance.ts'
import { demandOf } from './demands.ts'

const PAGES = { atOnce: 30, oneMoreEach: 1_000 }
const SEARCHES = { atOnce: 10, oneMoreEach: 3_000 }
/** As many answers as Telegram lets into a group. */
const GROUP = { atOnce: 20, oneMoreEach: 3_000 }

/** Whoever speaks for a group or a channel counts as that. */
const senderOf = ({ message, from, visit }: BotContext): string =>
  `from ${message?.sender_chat?.id ?? from?.id ?? visit.chat}`

const say = async (ctx: BotContext, wait: number): Promise<void> => {
  const { words } = ctx.visit
  const values = { seconds: Math.ceil(wait / 1000) }
  if (ctx.callbackQuery) await ctx.toast(words.text('bot-too-many', values))
  else if (ctx.message) await send(ctx, { html: words.html('bot-too-many', values), buttons: [] })
}

/**
 * Keeps what one person, or one group, asks for within bounds. Who asks for more is told once, and then left without an
 * answer until there is room again; editors, who hand in posts by the dozen, are not counted. Briefings do not come this way.
 */
export const limited = (dependencies: Dependencies): MiddlewareFn<BotContext> => {
  const { stopwatch = () => performance.now() } = dependencies
  const pages = createAllowance(PAGES)
  const searches = createAllowance(SEARCHES)
  const group = createAllowance(GROUP)
  const told = new Set<string>()

  /** Milliseconds until there is room; 0 where there is. */
  const waitFor = (ctx: BotContext, sender: string): number => {
    const demand = demandOf(ctx)
    if (demand === undefined || isEditor(ctx, dependencies)) return 0
    const now = stopwatch()
    return (
      pages.take(sender, now) ||
      (demand === 'search' ? searches.take(sender, now) : 0) ||
      (isPrivate(ctx) || ctx.inlineQuery ? 0 : group.take(`in ${ctx.visit.chat}`, now))
    )
  }

  return async (ctx, next) => {
    const sender = senderOf(ctx)
    const wait = waitFor(ctx, sender)
    if (wait === 0) {
      told.delete(sender)
      return next()
    }
    if (told.has(sender)) return
    told.add(sender)
    await say(ctx, wait)
  }
}
