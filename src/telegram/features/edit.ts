import { Composer } from 'grammy'
import type { EventId } from '../../domain/vocabulary.ts'
import { editCard } from '../../review/editing/edit-card.ts'
import { createRecordDesk } from '../../review/record-desk.ts'
import { type BotContext, pressed } from '../context.ts'
import type { Dependencies } from '../dependencies.ts'
import { editing, signatureOf } from '../editors.ts'
import type { Correcting, Expectations } from '../expectation.ts'
import { send } from '../reply.ts'
import { type EventDesk, showEvent } from '../review/event-page.ts'
import { takeEventStep } from '../review/event-steps.ts'
import { typedCorrection } from '../review/typed-correction.ts'

const isOfEvent = (expected: Correcting): expected is Extract<Correcting, { readonly event: EventId }> =>
  'event' in expected

/** What editors put right in events that stand in the record: each step is kept with who and when, and can be undone. */
export const editFeature = (dependencies: Dependencies, expectations: Expectations): Composer<BotContext> => {
  const { store, record, now } = dependencies
  const desk: EventDesk = { ...dependencies, expectations, rulings: createRecordDesk(store.review, record) }
  const composer = new Composer<BotContext>()
  composer.filter(
    pressed('edit'),
    editing(dependencies, (ctx) => takeEventStep(desk, ctx, ctx.press.action)),
  )
  composer.on('message:text', async (ctx, pass) => {
    const taken = await typedCorrection(ctx, dependencies, expectations, isOfEvent, async ({ event }, correction) => {
      const ruling = await desk.rulings.correct(event, correction, signatureOf(ctx, now()))
      const { words } = ctx.visit
      if ('refused' in ruling)
        await send(ctx, { html: words.html('edit-refused', { why: ruling.refused }), buttons: [] })
      await showEvent(desk, ctx, event, editCard, send)
    })
    if (!taken) await pass()
  })
  return composer
}
