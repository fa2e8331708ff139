import { Composer } from 'grammy'
import { pageRow } from '../../briefing/paging.ts'
import type { ListPage } from '../../briefing/list-pages.ts'
import type { Message } from '../../domain/message.ts'
import { recordOfOne } from '../../domain/record.ts'
import { answerMessage } from '../answers/answer-message.ts'
import { type Asked, createAnswerMemory } from '../answers/memory.ts'
import { addressedText } from '../typed/address.ts'
import { type BotContext, isPrivate, pressed } from '../context.ts'
import type { Dependencies } from '../dependencies.ts'
import { send, show, tell } from '../reply.ts'
import { contextOf } from '../visit.ts'

/** A page in a row of others, which are turned in its place. */
const turnable = (
  { html, buttons, count }: ListPage,
  kind: 'answer' | 'quotes',
  answer: string,
  page: number,
): Message => ({ html, buttons: [...buttons, pageRow(page, count, (other) => ({ kind, answer, page: other }))] })

/** Free text is a question; what is neither text nor a command that the bot knows is answered with a hint. */
export const questionsFeature = (dependencies: Dependencies): Composer<BotContext> => {
  const { answer: answerOf, now, pages } = dependencies
  const memory = createAnswerMemory(now)
  const composer = new Composer<BotContext>()

  const answerTo = async (ctx: BotContext, text: string): Promise<Message> => {
    const context = await contextOf(dependencies, ctx.visit)
    const previous = memory.lastOf(ctx)
    const answer = await answerOf(text, context, previous)
    const { events, questions } = answer
    return answerMessage(
      answer,
      memory.remember(ctx, { text, previous, understood: questions.at(-1), events }),
      context,
    )
  }

  /** The same question asked of one event alone. */
  const answerOfOne = async (ctx: BotContext, asked: Asked, event: string): Promise<Message | undefined> => {
    const context = await contextOf(dependencies, ctx.visit)
    const { text, previous } = asked
    if (!context.record.events.has(event)) return undefined
    const answer = await answerOf(text, { ...context, record: recordOfOne(context.record, event) }, previous)
    const key = memory.remember(ctx, { text, previous, understood: answer.questions.at(-1), events: answer.events })
    return answerMessage(answer, key, context)
  }

  /** The answer as it was given, made anew. */
  const firstPage = async (ctx: BotContext, key: string, { text, previous }: Asked): Promise<Message> => {
    const context = await contextOf(dependencies, ctx.visit)
    return answerMessage(await answerOf(text, context, previous), key, context)
  }

  composer.on('message:text', async (ctx) => {
    const question = addressedText(ctx)
    if (question === undefined) return
    if (question.startsWith('/')) return tell(ctx, 'bot-command-unknown')
    if (question === '') return tell(ctx, 'bot-ask-something')
    // An answer stays in the chat: what its buttons open comes below it.
    await send(ctx, await answerTo(ctx, question), 'kept')
  })

  composer.filter(pressed('ask-of'), async (ctx) => {
    const { answer: key, event } = ctx.press.action
    const asked = memory.recall(ctx, key)
    if (!asked) return tell(ctx, 'bot-answer-forgotten')
    const message = await answerOfOne(ctx, asked, event)
    if (message) await send(ctx, message, 'kept')
    else await tell(ctx, 'bot-page-gone')
  })

  composer.filter(pressed('answer', 'quotes'), async (ctx) => {
    const { kind, answer: key, page } = ctx.press.action
    const asked = memory.recall(ctx, key)
    if (!asked) return tell(ctx, 'bot-answer-forgotten')
    if (kind === 'answer' && page === 0) return show(ctx, await firstPage(ctx, key, asked), 'kept')
    const context = await contextOf(dependencies, ctx.visit)
    const list = (kind === 'answer' ? pages.listed : pages.quotes)(asked.events, page, context)
    if (!list) return tell(ctx, 'bot-page-gone')
    await show(ctx, turnable(list, kind, key, page), kind === 'answer' ? 'kept' : undefined)
  })

  composer.on(['message:media', 'message:sticker', 'message:location', 'message:contact'], async (ctx) => {
    if (isPrivate(ctx)) await tell(ctx, 'bot-texts-only')
  })
  return composer
}
