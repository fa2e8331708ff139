import { Composer } from 'grammy'
import { decideOnMissed, findMissed, missedCard } from '../../review/missed-card.ts'
import type { MissedTurn } from '../../domain/review.ts'
import { type BotContext, pressed } from '../context.ts'
import type { Dependencies } from '../dependencies.ts'
import { editing, signatureOf } from '../editors.ts'
import { show, tell } from '../reply.ts'
import { contextOf } from '../visit.ts'

/** What editors make of events that a newer edition of a diary leaves out. */
export const missedFeature = (
  dependencies: Dependencies,
  next: (ctx: BotContext, behind: number) => Promise<void>,
): Composer<BotContext> => {
  const { now } = dependencies
  const { review } = dependencies.store
  const composer = new Composer<BotContext>()

  const showCard = async (ctx: BotContext, id: number): Promise<void> => {
    const context = await contextOf(dependencies, ctx.visit)
    const found = await findMissed(id, review, context)
    if (found) await show(ctx, missedCard(found, context), 'kept')
    else await tell(ctx, 'bot-page-gone')
  }

  const decide = async (ctx: BotContext, id: number, turn: Exclude<MissedTurn, 'show' | 'next'>): Promise<boolean> => {
    if (turn === 'undo') return (await review.reopenMissed(id, signatureOf(ctx, now()))) !== undefined
    const found = await findMissed(id, review, { record: await dependencies.record() })
    return found !== undefined && decideOnMissed(found, turn, signatureOf(ctx, now()), review)
  }

  composer.filter(
    pressed('missed'),
    editing(dependencies, async (ctx) => {
      const { entry, turn } = ctx.press.action
      if (turn === 'next') return next(ctx, entry)
      if (turn !== 'show') {
        const done = await decide(ctx, entry, turn)
        await ctx.toast(ctx.visit.words.text(done ? 'review-done' : 'review-too-late'))
      }
      await showCard(ctx, entry)
    }),
  )
  return composer
}
