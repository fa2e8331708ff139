import { findMissed, missedCard } from '../../review/missed-card.ts'
import { reviewCard } from '../../review/review-card.ts'
import type { BotContext } from '../context.ts'
import type { Dependencies } from '../dependencies.ts'
import { send, tell } from '../reply.ts'
import { contextOf } from '../visit.ts'
import { openCase } from './desk.ts'

const tellHowMany = async (ctx: BotContext, count: number): Promise<void> => {
  if (count > 1) await send(ctx, { html: ctx.visit.words.html('review-queue', { count }), buttons: [] })
}

/** The next event that a diary leaves out; false where none is left. */
const showNextMissed = async (dependencies: Dependencies, ctx: BotContext, behind: number): Promise<boolean> => {
  const { review } = dependencies.store
  const entry = (await review.missed()).find(({ id }) => id > behind)
  if (!entry) return false
  const context = await contextOf(dependencies, ctx.visit)
  const found = await findMissed(entry.id, review, context)
  if (found) await send(ctx, missedCard(found, context), 'kept')
  return found !== undefined
}

/** The next proposal that waits; behind the last come the events that diaries leave out, then the first again. */
export const showNext = async (dependencies: Dependencies, ctx: BotContext, behind: number): Promise<void> => {
  const { review } = dependencies.store
  const pending = await review.pending()
  const later = pending.find(({ id }) => id > behind)
  if (!later && (await showNextMissed(dependencies, ctx, 0))) return
  const proposal = later ?? pending[0]
  const open = proposal && (await openCase(dependencies, ctx.visit, proposal))
  if (!open) return tell(ctx, 'review-queue-empty')
  await tellHowMany(ctx, pending.length + (await review.missed()).length)
  await send(ctx, reviewCard(open.given, open.context), 'kept')
}

/** The next event that a diary leaves out; behind the last of them the first proposal. */
export const showNextBehindMissed = async (
  dependencies: Dependencies,
  ctx: BotContext,
  behind: number,
): Promise<void> => {
  if (!(await showNextMissed(dependencies, ctx, behind))) await showNext(dependencies, ctx, 0)
}
