import type { Action } from '../../domain/message.ts'
import type { EditStep, FieldStep } from '../../domain/review.ts'
import type { EventId } from '../../domain/vocabulary.ts'
import { claimNamed, claimsPage, pageOfClaim } from '../../review/editing/claims-page.ts'
import { decisionsPage } from '../../review/editing/decisions-page.ts'
import { editCandidates, editCard, editChoices, placeNamed } from '../../review/editing/edit-card.ts'
import { chosenOf, splitKeyOf, splitPage } from '../../review/editing/split-page.ts'
import { namedBy } from '../../review/short-key.ts'
import type { BotContext } from '../context.ts'
import { signatureOf } from '../editors.ts'
import { tell } from '../reply.ts'
import { correctionOf } from './corrections.ts'
import { type EventDesk, openEvent, type PageOf, showEvent, showRuling } from './event-page.ts'

type Pressed = Extract<Action, { readonly kind: 'edit' }>
type Step<Name extends EditStep['step']> = Extract<EditStep, { readonly step: Name }>
type Take<Given extends EditStep> = (desk: EventDesk, ctx: BotContext, event: EventId, step: Given) => Promise<void>

const set: Take<FieldStep> = async (desk, ctx, event, step) => {
  const { given, context } = await openEvent(desk, ctx, event)
  const actors = given.event?.participants.map(({ actor }) => actor) ?? []
  const correction = correctionOf(step, {
    actor: (key) => namedBy(key, actors),
    place: (key) => placeNamed(given, key, context),
  })
  if (!correction) return tell(ctx, 'bot-page-gone')
  await showRuling(desk, ctx, event, await desk.rulings.correct(event, correction, signatureOf(ctx, desk.now())))
}

const choose: Take<Step<'choose' | 'participant'>> = async (desk, ctx, event, step) => {
  if (step.step === 'choose' && (step.field === 'when' || step.field === 'place'))
    desk.expectations.expect(ctx, { correct: step.field, event })
  await showEvent(desk, ctx, event, (given, context) => editChoices(given, step, context))
}

const decideOnPair: Take<Step<'merge' | 'apart'>> = async (desk, ctx, event, step) => {
  const other = namedBy(step.other, (await desk.record()).events.keys())
  if (other === undefined) return tell(ctx, 'bot-page-gone')
  const verdict = step.step === 'merge' ? 'merge' : 'keepApart'
  await showRuling(desk, ctx, event, await desk.rulings[verdict](event, other, signatureOf(ctx, desk.now())))
}

/** The page of parting an event, with what is chosen on it as long as the event is as it was. */
const splitting =
  ({ chosen, seen }: Step<'split'>): PageOf =>
  (given, context) =>
    splitPage(given, given.event && seen === splitKeyOf(given.event) ? chosen : 0, context)

const part: Take<Step<'part'>> = async (desk, ctx, name, { chosen, seen }) => {
  const event = await desk.rulings.event(name)
  if (!event) return tell(ctx, 'bot-page-gone')
  if (seen !== splitKeyOf(event))
    return showRuling(desk, ctx, name, { refused: 'too-late' }, (given, context) => splitPage(given, 0, context))
  const ruling = await desk.rulings.split(event.id, chosenOf(event, chosen), signatureOf(ctx, desk.now()))
  await showRuling(desk, ctx, name, ruling)
}

const turnClaim: Take<Step<'withdraw' | 'restore'>> = async (desk, ctx, name, step) => {
  const { given } = await openEvent(desk, ctx, name)
  const claim = claimNamed(given, step.claim)
  if (claim === undefined) return tell(ctx, 'bot-page-gone')
  const ruling = await desk.rulings[step.step](claim, signatureOf(ctx, desk.now()))
  const pageOf: PageOf = (mended, context) => claimsPage(mended, pageOfClaim(mended, claim), context)
  await showRuling(desk, ctx, given.id, ruling, pageOf)
}

const undo: Take<Step<'undo'>> = async (desk, ctx, name, { decision }) => {
  const { given } = await openEvent(desk, ctx, name)
  if (!given.decisions.some(({ id }) => id === decision)) return tell(ctx, 'bot-page-gone')
  await showRuling(desk, ctx, name, await desk.rulings.undo(decision, signatureOf(ctx, desk.now())))
}

/** What an editor's press on an event's pages does: a step that is kept and can be undone, or a page to choose from. */
export const takeEventStep = async (desk: EventDesk, ctx: BotContext, step: Pressed): Promise<void> => {
  const { event } = step
  switch (step.step) {
    case 'card':
      return showEvent(desk, ctx, event, editCard)
    case 'choose':
    case 'participant':
      return choose(desk, ctx, event, step)
    case 'candidates':
      return showEvent(desk, ctx, event, (given, context) => editCandidates(given, step.verdict, context))
    case 'split':
      return showEvent(desk, ctx, event, splitting(step))
    case 'claims':
      return showEvent(desk, ctx, event, (given, context) => claimsPage(given, step.page, context))
    case 'decisions':
      return showEvent(desk, ctx, event, (given, context) => decisionsPage(given, step.page, context))
    case 'merge':
    case 'apart':
      return decideOnPair(desk, ctx, event, step)
    case 'part':
      return part(desk, ctx, event, step)
    case 'withdraw':
    case 'restore':
      return turnClaim(desk, ctx, event, step)
    case 'undo':
      return undo(desk, ctx, event, step)
    case 'set-status':
    case 'set-day':
    case 'set-place':
    case 'set-presence':
    case 'set-mode':
    case 'leave-out':
      return set(desk, ctx, event, step)
  }
}
