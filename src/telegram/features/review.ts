import { Composer } from 'grammy'
import { type BotContext, pressed } from '../context.ts'
import type { Dependencies } from '../dependencies.ts'
import { editing } from '../editors.ts'
import type { Correcting, Expectations } from '../expectation.ts'
import { send, tell } from '../reply.ts'
import { findCase } from '../review/desk.ts'
import { typedSource } from '../review/naming.ts'
import { showProposal } from '../review/proposal-card.ts'
import { correctProposal, takeProposalStep } from '../review/proposal-steps.ts'
import { showNext, showNextBehindMissed } from '../review/queue.ts'
import { typedCorrection } from '../review/typed-correction.ts'
import { missedFeature } from './missed.ts'

const isOfProposal = (expected: Correcting): expected is Extract<Correcting, { readonly proposal: number }> =>
  'proposal' in expected

const numberIn = (text: string): number | undefined => {
  const digits = /^#?№?\s*(\d{1,7})$/u.exec(text.trim())?.[1]
  return digits === undefined ? undefined : Number(digits)
}

/** What editors decide about what waits for them: all of it is a step that is kept and can be undone. */
export const reviewFeature = (dependencies: Dependencies, expectations: Expectations): Composer<BotContext> => {
  const composer = new Composer<BotContext>()
  composer.command(
    'review',
    editing(dependencies, async (ctx: BotContext & { readonly match: string }) => {
      const number = numberIn(ctx.match)
      await (number === undefined ? showNext(dependencies, ctx, 0) : showProposal(dependencies, ctx, number, send))
    }),
  )
  composer.filter(
    pressed('review'),
    editing(dependencies, (ctx) => takeProposalStep({ ...dependencies, expectations }, ctx, ctx.press.action)),
  )
  composer.filter(
    pressed('queue'),
    editing(dependencies, (ctx) => showNext(dependencies, ctx, ctx.press.action.after)),
  )
  composer.use(missedFeature(dependencies, (ctx, behind) => showNextBehindMissed(dependencies, ctx, behind)))

  composer.on('message:text', async (ctx, pass) => {
    if (await typedSource({ ...dependencies, expectations }, ctx)) return
    const taken = await typedCorrection(
      ctx,
      dependencies,
      expectations,
      isOfProposal,
      async ({ proposal }, correction) => {
        const open = await findCase(dependencies, ctx.visit, proposal)
        if (!open) return tell(ctx, 'bot-page-gone')
        if (!(await correctProposal(dependencies, ctx, open, correction))) await tell(ctx, 'review-too-late')
        await showProposal(dependencies, ctx, proposal, send)
      },
    )
    if (!taken) await pass()
  })
  return composer
}
