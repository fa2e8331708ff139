import { Composer } from 'grammy'
import type { ReaderContext } from '../../briefing/reader-context.ts'
import type { Action, Message } from '../../domain/message.ts'
import type { EditStep, FieldStep } from '../../domain/review.ts'
import type { EventId } from '../../domain/vocabulary.ts'
import { claimNamed, claimsPage, pageOfClaim } from '../../review/editing/claims-page.ts'
import { decisionsPage } from '../../review/editing/decisions-page.ts'
import { editCandidates, editCard, editChoices, placeNamed } from '../../review/editing/edit-card.ts'
import type { EditCase } from '../../review/editing/edit-case.ts'
import { chosenOf, splitKeyOf, splitPage } from '../../review/editing/split-page.ts'
import { createRecordDesk, type Ruling } from '../../review/record-desk.ts'
import { namedBy } from '../../review/short-key.ts'
import { type BotContext, pressed } from '../context.ts'
import type { Dependencies } from '../dependencies.ts'
import { editing, signatureOf } from '../editors.ts'
import type { Correcting, Expectations } from '../expectation.ts'
import { send, show, tell } from '../reply.ts'
import { correctionOf } from '../review/corrections.ts'
import { typedCorrection } from '../review/typed-correction.ts'
import { contextOf } from '../visit.ts'

type Pressed = Extract<Action, { readonly kind: 'edit' }>
type Step<Name extends EditStep['step']> = Extract<EditStep, { readonly step: Name }>

interface Open {
  readonly given: EditCase
  readonly context: ReaderContext
}

type PageOf = (given: EditCase, context: ReaderContext) => Message | undefined

const isOfEvent = (expected: Correcting): expected is Extract<Correcting, { readonly event: EventId }> =>
  'event' in expected

/** What editors put right in events that stand in the record: each step is kept with who and when, and can be undone. */
export const editFeature = (dependencies: Dependencies, expectations: Expectations): Composer<BotContext> => {
  const { store, now } = dependencies
  const { review } = store
  const desk = createRecordDesk(review, dependencies.record)
  const composer = new Composer<BotContext>()

  const open = async (ctx: BotContext, name: EventId): Promise<Open> => {
    const id = await review.currentName(name)
    const context = await contextOf(dependencies, ctx.visit)
    const [withdrawals, decisions] = [await review.withdrawals(id), await desk.decisionsOn(id)]
    return { given: { id, event: context.record.events.get(id), withdrawals, decisions }, context }
  }

  /** A page about an event; for names that were never in the record there is none. */
  const showPage = async (ctx: BotContext, name: EventId, pageOf: PageOf, how = show): Promise<void> => {
    const { given, context } = await open(ctx, name)
    const isKnown = given.event ?? given.withdrawals[0] ?? given.decisions[0]
    const page = isKnown && pageOf(given, context)
    if (page) await how(ctx, page)
    else await tell(ctx, 'bot-page-gone')
  }

  /** A word about what became of a step, then the page as things stand now. */
  const after = async (ctx: BotContext, name: EventId, ruling: Ruling, pageOf: PageOf = editCard): Promise<void> => {
    const { words } = ctx.visit
    const text = 'refused' in ruling ? words.text('edit-refused', { why: ruling.refused }) : words.text('review-done')
    await ctx.toast(text)
    await showPage(ctx, name, pageOf)
  }

  const set = async (ctx: BotContext, event: EventId, step: FieldStep): Promise<void> => {
    const { given, context } = await open(ctx, event)
    const actors = given.event?.participants.map(({ actor }) => actor) ?? []
    const correction = correctionOf(step, {
      actor: (key) => namedBy(key, actors),
      place: (key) => placeNamed(given, key, context),
    })
    if (!correction) return tell(ctx, 'bot-page-gone')
    await after(ctx, event, await desk.correct(event, correction, signatureOf(ctx, now())))
  }

  const choose = async (ctx: BotContext, event: EventId, step: Step<'choose' | 'participant'>): Promise<void> => {
    if (step.step === 'choose' && (step.field === 'when' || step.field === 'place'))
      expectations.expect(ctx, { correct: step.field, event })
    await showPage(ctx, event, (given, context) => editChoices(given, step, context))
  }

  const decideOnPair = async (ctx: BotContext, event: EventId, step: Step<'merge' | 'apart'>): Promise<void> => {
    const other = namedBy(step.other, (await dependencies.record()).events.keys())
    if (other === undefined) return tell(ctx, 'bot-page-gone')
    const verdict = step.step === 'merge' ? 'merge' : 'keepApart'
    await after(ctx, event, await desk[verdict](event, other, signatureOf(ctx, now())))
  }

  const part = async (ctx: BotContext, name: EventId, { chosen, seen }: Step<'part'>): Promise<void> => {
    const event = await desk.event(name)
    if (!event) return tell(ctx, 'bot-page-gone')
    if (seen !== splitKeyOf(event))
      return after(ctx, name, { refused: 'too-late' }, (given, context) => splitPage(given, 0, context))
    await after(ctx, name, await desk.split(event.id, chosenOf(event, chosen), signatureOf(ctx, now())))
  }

  const turnClaim = async (ctx: BotContext, name: EventId, step: Step<'withdraw' | 'restore'>): Promise<void> => {
    const { given } = await open(ctx, name)
    const claim = claimNamed(given, step.claim)
    if (claim === undefined) return tell(ctx, 'bot-page-gone')
    const ruling = await desk[step.step](claim, signatureOf(ctx, now()))
    await after(ctx, given.id, ruling, (mended, context) => claimsPage(mended, pageOfClaim(mended, claim), context))
  }

  const undo = async (ctx: BotContext, name: EventId, { decision }: Step<'undo'>): Promise<void> => {
    const { given } = await open(ctx, name)
    if (!given.decisions.some(({ id }) => id === decision)) return tell(ctx, 'bot-page-gone')
    await after(ctx, name, await desk.undo(decision, signatureOf(ctx, now())))
  }

  const take = async (ctx: BotContext, step: Pressed): Promise<void> => {
    const { event } = step
    switch (step.step) {
      case 'card':
        return showPage(ctx, event, editCard)
      case 'choose':
      case 'participant':
        return choose(ctx, event, step)
      case 'candidates':
        return showPage(ctx, event, (given, context) => editCandidates(given, step.verdict, context))
      case 'split':
        return showPage(ctx, event, (given, context) => {
          const chosen = given.event && step.seen === splitKeyOf(given.event) ? step.chosen : 0
          return splitPage(given, chosen, context)
        })
      case 'claims':
        return showPage(ctx, event, (given, context) => claimsPage(given, step.page, context))
      case 'decisions':
        return showPage(ctx, event, (given, context) => decisionsPage(given, step.page, context))
      case 'merge':
      case 'apart':
        return decideOnPair(ctx, event, step)
      case 'part':
        return part(ctx, event, step)
      case 'withdraw':
      case 'restore':
        return turnClaim(ctx, event, step)
      case 'undo':
        return undo(ctx, event, step)
      case 'set-status':
      case 'set-day':
      case 'set-place':
      case 'set-presence':
      case 'set-mode':
      case 'leave-out':
        return set(ctx, event, step)
    }
  }

  composer.filter(
    pressed('edit'),
    editing(dependencies, (ctx) => take(ctx, ctx.press.action)),
  )
  composer.on('message:text', async (ctx, pass) => {
    const taken = await typedCorrection(ctx, dependencies, expectations, isOfEvent, async ({ event }, correction) => {
      const ruling = await desk.correct(event, correction, signatureOf(ctx, now()))
      const { words } = ctx.visit
      if ('refused' in ruling)
        await send(ctx, { html: words.html('edit-refused', { why: ruling.refused }), buttons: [] })
      await showPage(ctx, event, editCard, send)
    })
    if (!taken) await pass()
  })
  return composer
}
