import type { Reader } from '../domain/reader.ts'
import { type BotContext, isPrivate } from './context.ts'
import { tell } from './reply.ts'

/** In groups only administrators change what the group gets; one who writes in the group's name is one. */
export const mayChange = async (ctx: BotContext): Promise<boolean> => {
  if (isPrivate(ctx)) return true
  const group = ctx.callbackQuery ? undefined : ctx.message?.sender_chat
  if (group) return group.id === ctx.chat?.id
  const { status } = await ctx.getAuthor()
  return status === 'creator' || status === 'administrator'
}

const START_FIRST = 'bot-start-first'

/** Runs the handler where the chat is a reader and the sender may change its settings; says what is wrong elsewhere. */
export const changing =
  <C extends BotContext>(handler: (ctx: C, reader: Reader) => Promise<void>, noReader = START_FIRST) =>
  async (ctx: C): Promise<void> => {
    const { reader } = ctx.visit
    if (!reader)
      await tell(ctx, noReader === START_FIRST && !(await mayChange(ctx)) ? 'bot-start-administrator' : noReader)
    else if (await mayChange(ctx)) await handler(ctx, reader)
    else await tell(ctx, 'bot-administrators-only')
  }
