import { Composer } from 'grammy'
import { addressedText } from '../typed/address.ts'
import { type BotContext, isPrivate } from '../context.ts'
import type { Dependencies } from '../dependencies.ts'
import { send, tell } from '../reply.ts'
import { contextOf } from '../visit.ts'

/** Free text is a question; what is neither text nor a command that the bot knows is answered with a hint. */
export const questionsFeature = (dependencies: Dependencies): Composer<BotContext> => {
  const composer = new Composer<BotContext>()
  composer.on('message:text', async (ctx) => {
    const question = addressedText(ctx)
    if (question === undefined) return
    if (question.startsWith('/')) return tell(ctx, 'bot-command-unknown')
    if (question === '') return tell(ctx, 'bot-ask-something')
    const answer = await dependencies.answer(question, await contextOf(dependencies, ctx.visit))
    // An answer stays in the chat: what its buttons open comes below it.
    await send(ctx, answer, 'kept')
  })
  composer.on(['message:media', 'message:sticker', 'message:location', 'message:contact'], async (ctx) => {
    if (isPrivate(ctx)) await tell(ctx, 'bot-texts-only')
  })
  return composer
}
