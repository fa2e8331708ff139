import { choicesFor } from '../../review/choices.ts'
import type { BotContext } from '../context.ts'
import type { Dependencies } from '../dependencies.ts'
import { isEditor, signatureOf } from '../editors.ts'
import type { Expectations } from '../expectation.ts'
import { send, show, tell } from '../reply.ts'
import { addressedText } from '../typed/address.ts'
import { findCase } from './desk.ts'
import { showProposal } from './proposal-card.ts'

/** A longer text is no outlet, but something to ask or to read. */
const LONGEST_SOURCE = 200

interface Desk extends Dependencies {
  readonly expectations: Expectations
}

/** Asks from which outlet a proposal's text is: before its card is decided, and after. */
export const askForSource = async (desk: Desk, ctx: BotContext, proposal: number): Promise<void> => {
  const open = await findCase(desk, ctx.visit, proposal)
  const page = open && choicesFor(open.given, { step: 'source' }, open.context)
  if (!page) return tell(ctx, 'bot-page-gone')
  desk.expectations.expect(ctx, { source: proposal })
  await show(ctx, page, 'kept')
}

/** False where nobody has named an outlet for the proposal's text. */
export const takeSourceBack = async ({ store, now }: Dependencies, ctx: BotContext, id: number): Promise<boolean> => {
  const proposal = await store.review.proposal(id)
  return proposal !== undefined && store.review.takeNamingBack(proposal.dispatch, signatureOf(ctx, now()))
}

/** Takes what an editor writes where an outlet was asked for, and asks again where it is none; false for anything else. */
export const typedSource = async (desk: Desk, ctx: BotContext): Promise<boolean> => {
  const { expectations, newsroom, store } = desk
  const text = addressedText(ctx)
  const expected = expectations.awaited(ctx)
  if (!expected || !('source' in expected) || !isEditor(ctx, desk)) return false
  if (text === undefined || text.length > LONGEST_SOURCE || text.startsWith('/') || text.endsWith('?')) return false
  const provenance = newsroom.provenanceOf(text)
  const proposal = await store.review.proposal(expected.source)
  if (!provenance || !proposal) {
    await tell(ctx, 'review-source-not-read')
    return true
  }
  expectations.take(ctx)
  await store.review.nameOutlet(proposal.dispatch, provenance, signatureOf(ctx, desk.now()))
  await showProposal(desk, ctx, proposal.id, send)
  return true
}
