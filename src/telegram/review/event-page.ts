import type { ReaderContext } from '../../briefing/reader-context.ts'
import type { Message } from '../../domain/message.ts'
import type { EventId } from '../../domain/vocabulary.ts'
import { editCard } from '../../review/editing/edit-card.ts'
import type { EditCase } from '../../review/editing/edit-case.ts'
import type { RecordDesk, Ruling } from '../../review/record-desk.ts'
import type { BotContext } from '../context.ts'
import type { Dependencies } from '../dependencies.ts'
import type { Expectations } from '../expectation.ts'
import { show, tell } from '../reply.ts'
import { contextOf } from '../visit.ts'

/** Where events of the record are put right. */
export interface EventDesk extends Dependencies {
  /** What becomes of steps about the record. */
  readonly rulings: RecordDesk
  readonly expectations: Expectations
}

interface OpenEvent {
  readonly given: EditCase
  readonly context: ReaderContext
}

export type PageOf = (given: EditCase, context: ReaderContext) => Message | undefined

/** An event with all that its pages need. */
export const openEvent = async (desk: EventDesk, ctx: BotContext, name: EventId): Promise<OpenEvent> => {
  const { review } = desk.store
  const id = await review.currentName(name)
  const context = await contextOf(desk, ctx.visit)
  const [withdrawals, decisions] = [await review.withdrawals(id), await desk.rulings.decisionsOn(id)]
  return { given: { id, event: context.record.events.get(id), withdrawals, decisions }, context }
}

/** A page about an event; for names that were never in the record there is none. */
export const showEvent = async (
  desk: EventDesk,
  ctx: BotContext,
  name: EventId,
  pageOf: PageOf,
  how = show,
): Promise<void> => {
  const { given, context } = await openEvent(desk, ctx, name)
  const isKnown = given.event ?? given.withdrawals[0] ?? given.decisions[0]
  const page = isKnown && pageOf(given, context)
  if (page) await how(ctx, page)
  else await tell(ctx, 'bot-page-gone')
}

/** A word about what became of a step, then the page as things stand now. */
export const showRuling = async (
  desk: EventDesk,
  ctx: BotContext,
  name: EventId,
  ruling: Ruling,
  pageOf: PageOf = editCard,
): Promise<void> => {
  const { words } = ctx.visit
  const text = 'refused' in ruling ? words.text('edit-refused', { why: ruling.refused }) : words.text('review-done')
  await ctx.toast(text)
  await showEvent(desk, ctx, name, pageOf)
}
