import type { Signature } from '../store/matching/steps.ts'
import { type BotContext, isPrivate } from './context.ts'
import type { Dependencies } from './dependencies.ts'
import { tell } from './reply.ts'

type Editing = Pick<Dependencies, 'newsroom'>

/** True for a person whom the operator named; never for a group, a channel or whoever hides behind one. */
export const isEditor = ({ from, message }: BotContext, { newsroom }: Editing): boolean =>
  from !== undefined && !from.is_bot && message?.sender_chat === undefined && newsroom.editors.has(from.id)

/** Runs the handler for editors in their private chats; refuses everyone else, and changes nothing. */
export const editing =
  <C extends BotContext>(dependencies: Editing, handler: (ctx: C) => Promise<void>) =>
  async (ctx: C): Promise<void> => {
    if (!isEditor(ctx, dependencies)) await tell(ctx, 'review-editors-only')
    else if (isPrivate(ctx)) await handler(ctx)
    else await tell(ctx, 'review-private-only')
  }

/** Who decides and when, as it is kept: «Петро (8)». */
export const signatureOf = ({ from }: BotContext, now: number): Signature => ({
  by: from ? `${from.first_name} (${from.id})` : '',
  at: now,
})
