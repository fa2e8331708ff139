import { Composer } from 'grammy'
import type { Action } from '../../domain/message.ts'
import type { Correction, FieldStep } from '../../domain/review.ts'
import { choicesFor } from '../../review/choices.ts'
import { corrected, participantsOf } from '../../review/correction.ts'
import { findMissed, missedCard } from '../../review/missed-card.ts'
import { reviewCard } from '../../review/review-card.ts'
import type { Publication } from '../../store/matching/publishing.ts'
import { type BotContext, pressed } from '../context.ts'
import type { Dependencies } from '../dependencies.ts'
import { editing, signatureOf } from '../editors.ts'
import type { Correcting, Expectations } from '../expectation.ts'
import { send, show, tell } from '../reply.ts'
import { correctionOf } from '../review/corrections.ts'
import { findCase, type OpenCase, openCase } from '../review/desk.ts'
import { contextOf } from '../visit.ts'
import { missedFeature } from './missed.ts'
import { typedCorrection } from '../review/typed-correction.ts'

type Pressed = Extract<Action, { readonly kind: 'review' }>

const isOfProposal = (expected: Correcting): expected is Extract<Correcting, { readonly proposal: number }> =>
  'proposal' in expected

const tellHowMany = async (ctx: BotContext, count: number): Promise<void> => {
  if (count > 1) await send(ctx, { html: ctx.visit.words.html('review-queue', { count }), buttons: [] })
}

/** What editors decide about what waits for them: all of it is a step that is kept and can be undone. */
export const reviewFeature = (dependencies: Dependencies, expectations: Expectations): Composer<BotContext> => {
  const { store, now, gazetteer } = dependencies
  const { review } = store
  const composer = new Composer<BotContext>()

  const showCard = async (ctx: BotContext, id: number, how = show): Promise<void> => {
    const found = await findCase(dependencies, ctx.visit, id)
    if (found) await how(ctx, reviewCard(found.given, found.context), 'kept')
    else await tell(ctx, 'bot-page-gone')
  }

  /** The card after a step; where the step came too late, a word about it, and the card as others left it. */
  const after = async (ctx: BotContext, id: number, done: boolean): Promise<void> => {
    if (ctx.callbackQuery) await ctx.toast(ctx.visit.words.text(done ? 'review-done' : 'review-too-late'))
    await showCard(ctx, id)
  }

  const publish = async (ctx: BotContext, id: number, publication: Publication): Promise<void> => {
    const named = publication.sameAs ?? publication.apartFrom
    const { events } = await dependencies.record()
    if (named !== undefined && !events.has(await review.currentName(named))) return tell(ctx, 'bot-page-gone')
    await after(ctx, id, (await review.publish(id, signatureOf(ctx, now()), publication)) !== undefined)
  }

  const correct = async (ctx: BotContext, { given }: OpenCase, correction: Correction): Promise<boolean> => {
    const { id, proposed } = given.proposal
    return review.correct(id, signatureOf(ctx, now()), corrected(proposed, correction))
  }

  /** Pages to choose from, and what was chosen there; both only while the proposal waits. */
  const turn = async (ctx: BotContext, step: Pressed): Promise<void> => {
    const open = await findCase(dependencies, ctx.visit, step.proposal)
    if (!open) return tell(ctx, 'bot-page-gone')
    if (open.given.proposal.state !== 'pending') return after(ctx, step.proposal, false)
    const page = choicesFor(open.given, step, open.context)
    if (!page) return tell(ctx, 'bot-page-gone')
    if (step.step === 'choose' && (step.field === 'when' || step.field === 'place'))
      expectations.expect(ctx, { correct: step.field, proposal: step.proposal })
    await show(ctx, page, 'kept')
  }

  const set = async (ctx: BotContext, step: Pressed & FieldStep): Promise<void> => {
    const open = await findCase(dependencies, ctx.visit, step.proposal)
    if (!open) return tell(ctx, 'bot-page-gone')
    const participants = participantsOf(open.given.proposal.proposed)
    const correction = correctionOf(step, {
      actor: (name) => participants.find((actor) => actor === name),
      place: (name) => gazetteer.place(name)?.id,
    })
    if (!correction) return tell(ctx, 'bot-page-gone')
    await after(ctx, step.proposal, await correct(ctx, open, correction))
  }

  const take = async (ctx: BotContext, step: Pressed): Promise<void> => {
    const { proposal: id } = step
    switch (step.step) {
      case 'card':
        return showCard(ctx, id)
      case 'publish':
        return publish(ctx, id, {})
      case 'merge':
        return publish(ctx, id, { sameAs: step.event })
      case 'apart':
        return publish(ctx, id, { apartFrom: step.event })
      case 'discard':
        return after(ctx, id, await review.discard(id, signatureOf(ctx, now())))
      case 'undo':
        return after(ctx, id, (await review.takeBack(id, signatureOf(ctx, now()))) !== undefined)
      case 'candidates':
      case 'correct':
      case 'choose':
      case 'participant':
        return turn(ctx, step)
      case 'set-status':
      case 'set-day':
      case 'set-place':
      case 'set-presence':
      case 'set-mode':
      case 'leave-out':
        return set(ctx, step)
    }
  }

  const nextMissed = async (ctx: BotContext, behind: number): Promise<boolean> => {
    const entry = (await review.missed()).find(({ id }) => id > behind)
    if (!entry) return false
    const context = await contextOf(dependencies, ctx.visit)
    const found = await findMissed(entry.id, review, context)
    if (found) await send(ctx, missedCard(found, context), 'kept')
    return found !== undefined
  }

  /** The next proposal that waits; behind the last come the events that diaries leave out, then the first again. */
  const next = async (ctx: BotContext, behind: number): Promise<void> => {
    const pending = await review.pending()
    const later = pending.find(({ id }) => id > behind)
    if (!later && (await nextMissed(ctx, 0))) return
    const proposal = later ?? pending[0]
    const open = proposal && (await openCase(dependencies, ctx.visit, proposal))
    if (!open) return tell(ctx, 'review-queue-empty')
    await tellHowMany(ctx, pending.length + (await review.missed()).length)
    await send(ctx, reviewCard(open.given, open.context), 'kept')
  }

  composer.command(
    'review',
    editing(dependencies, async (ctx: BotContext & { readonly match: string }) => {
      const number = /^#?№?\s*(\d{1,7})$/u.exec(ctx.match.trim())?.[1]
      await (number === undefined ? next(ctx, 0) : showCard(ctx, Number(number), send))
    }),
  )
  composer.filter(
    pressed('review'),
    editing(dependencies, (ctx) => take(ctx, ctx.press.action)),
  )
  composer.filter(
    pressed('queue'),
    editing(dependencies, (ctx) => next(ctx, ctx.press.action.after)),
  )
  composer.use(
    missedFeature(dependencies, async (ctx, behind) => {
      if (!(await nextMissed(ctx, behind))) await next(ctx, 0)
    }),
  )

  composer.on('message:text', async (ctx, pass) => {
    const taken = await typedCorrection(
      ctx,
      dependencies,
      expectations,
      isOfProposal,
      async ({ proposal }, correction) => {
        const open = await findCase(dependencies, ctx.visit, proposal)
        if (!open) return tell(ctx, 'bot-page-gone')
        if (!(await correct(ctx, open, correction))) await tell(ctx, 'review-too-late')
        await showCard(ctx, proposal, send)
      },
    )
    if (!taken) await pass()
  })
  return composer
}
