import { reviewCard } from '../../review/review-card.ts'
import type { BotContext } from '../context.ts'
import type { Dependencies } from '../dependencies.ts'
import { show, tell } from '../reply.ts'
import { findCase } from './desk.ts'

/** A proposal with all that can be done about it. */
export const showProposal = async (
  dependencies: Dependencies,
  ctx: BotContext,
  id: number,
  how = show,
): Promise<void> => {
  const found = await findCase(dependencies, ctx.visit, id)
  if (found) await how(ctx, reviewCard(found.given, found.context), 'kept')
  else await tell(ctx, 'bot-page-gone')
}

/** The card after a step; where the step came too late, a word about it, and the card as others left it. */
export const showOutcome = async (
  dependencies: Dependencies,
  ctx: BotContext,
  id: number,
  done: boolean,
): Promise<void> => {
  if (ctx.callbackQuery) await ctx.toast(ctx.visit.words.text(done ? 'review-done' : 'review-too-late'))
  await showProposal(dependencies, ctx, id)
}
