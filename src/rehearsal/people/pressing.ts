import type { Chat, ChatMessage, User } from '../chats/chat.ts'
import type { InlineAnswer, PressAnswer, Question, Telegram } from '../chats/telegram.ts'
import type { InlineButton } from '../markup/keyboard.ts'

/** A press that has gone to the bot; `answered` settles when the bot answers it. */
export interface Press {
  readonly id: string
  readonly answered: Promise<PressAnswer>
}

export interface InlineQuery {
  readonly id: string
  readonly answered: Promise<InlineAnswer>
}

/** The button of a message under this label or with this data, undefined when there is none. */
export const findButton = (message: ChatMessage, labelOrData: string): InlineButton | undefined => {
  const buttons = message.reply_markup?.inline_keyboard.flat() ?? []
  return (
    buttons.find((button) => button.text === labelOrData) ??
    buttons.find((button) => button.callback_data === labelOrData)
  )
}

const ask = <Reply>(
  telegram: Telegram,
  questions: Map<string, Question<Reply>>,
  from: User,
  chat?: number,
): { readonly id: string; readonly answered: Promise<Reply> } => {
  const id = `${from.id}${String(telegram.nextNumber()).padStart(8, '0')}`
  const { promise, resolve } = Promise.withResolvers<Reply>()
  questions.set(id, {
    id,
    from,
    askedAt: telegram.stopwatch(),
    answer: resolve,
    ...(chat === undefined ? {} : { chat }),
  })
  return { id, answered: promise }
}

/** Sends button data to the bot as if it had been pressed, whether the message carries it or not. */
export const pressData = (telegram: Telegram, chat: Chat, from: User, message: ChatMessage, data: string): Press => {
  const press = ask(telegram, telegram.presses, from, chat.header.id)
  telegram.updates.push('callback_query', { id: press.id, from, message, chat_instance: `${chat.header.id}`, data })
  return press
}

/** Types an inline query after the bot's name. */
export const askInline = (telegram: Telegram, from: User, query: string, offset: string): InlineQuery => {
  const asked = ask(telegram, telegram.inlineQueries, from)
  telegram.updates.push('inline_query', { id: asked.id, from, query, offset, chat_type: 'sender' })
  return asked
}
