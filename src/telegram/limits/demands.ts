import { addressedText } from '../typed/address.ts'
import { type BotContext, isPrivate } from '../context.ts'

/** What is asked of the bot: a page, or something that has to be searched for or written. */
export type Demand = 'page' | 'search'

const COMMAND = /^\/(\w{1,32})(?:@(\w+))?(?:\s+(\S))?/

/** The demand of a command; undefined where it is for another bot. */
const demandOfCommand = (text: string, { me }: BotContext): Demand | undefined => {
  const [, name, bot, word] = COMMAND.exec(text) ?? []
  if (bot !== undefined && bot.toLowerCase() !== me.username.toLowerCase()) return undefined
  return word !== undefined || name === 'mydata' ? 'search' : 'page'
}

/** What an update asks of the bot; undefined where the bot has nothing to do, or does not answer whoever sent it. */
export const demandOf = (ctx: BotContext): Demand | undefined => {
  if (ctx.callbackQuery) return ctx.press?.action.kind === 'mydata' ? 'search' : 'page'
  if (ctx.inlineQuery) return 'page'
  const text = ctx.message?.text
  if (text?.startsWith('/')) return demandOfCommand(text, ctx)
  if (addressedText(ctx) !== undefined) return 'search'
  return ctx.message && isPrivate(ctx) ? 'page' : undefined
}
