import { type BotContext, isPrivate } from '../context.ts'

const withoutMention = (text: string, username: string): string =>
  text
    .replaceAll(new RegExp(`@${username}\\b`, 'gi'), ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()

/**
 * The text that is meant for the bot, without its name: all that is written in private; in a group what mentions the
 * bot or answers one of its messages. Undefined for everything else.
 */
export const addressedText = (ctx: BotContext): string | undefined => {
  const text = ctx.message?.text
  if (text === undefined) return undefined
  if (isPrivate(ctx)) return text
  const bare = withoutMention(text, ctx.me.username)
  const answers = ctx.message?.reply_to_message?.from?.id === ctx.me.id
  const mentions = ctx
    .entities('mention')
    .some((entity) => entity.text.toLowerCase() === `@${ctx.me.username}`.toLowerCase())
  return answers || mentions ? bare : undefined
}
