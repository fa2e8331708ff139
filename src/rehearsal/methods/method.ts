import type { Arguments } from '../arguments.ts'
import { integerOf, objectOf, textOf } from '../arguments.ts'
import { type Chat, type ChatMessage, isGroup } from '../chats/chat.ts'
import type { Telegram } from '../chats/telegram.ts'
import type { FormattedText } from '../markup/entity.ts'
import { type InlineKeyboard, readReplyMarkup } from '../markup/keyboard.ts'
import { badRequest, forbidden } from '../refusal.ts'

/** One call on its way through a method; `lost` collects what Telegram drops without a word. */
export interface MethodCall extends Arguments {
  readonly telegram: Telegram
  readonly signal: AbortSignal
  readonly lost: string[]
}

/** Carries a call out and answers its result. Throws a Refusal when Telegram would refuse. */
export type Method = (call: MethodCall) => unknown

/** Methods by their name in the Bot API. */
export type Methods = Readonly<Record<string, Method>>

const findChat = ({ telegram, values }: MethodCall): Chat => {
  const text = textOf(values, 'chat_id')
  if (text === '') throw badRequest('chat_id is empty')
  const chat = text.startsWith('@')
    ? [...telegram.chats.values()].find(({ header }) => `@${header.username}` === text)
    : telegram.chats.get(integerOf(values, 'chat_id') ?? 0)
  if (chat === undefined) throw badRequest('chat not found')
  return chat
}

const KIND_IN_WORDS = { private: 'user', group: 'group chat', supergroup: 'supergroup chat', channel: 'channel chat' }

/** The chat that a call names, when the bot may reach it. */
export const reachableChat = (call: MethodCall): Chat => {
  const chat = findChat(call)
  switch (chat.door.kind) {
    case 'open':
      return chat
    case 'not-started':
      throw forbidden("bot can't initiate conversation with a user")
    case 'blocked':
      throw forbidden('bot was blocked by the user')
    case 'deactivated':
      throw forbidden('user is deactivated')
    case 'kicked':
      throw forbidden(`bot was kicked from the ${KIND_IN_WORDS[chat.header.type]}`)
    case 'migrated':
      throw badRequest('group chat was upgraded to a supergroup chat', { migrate_to_chat_id: chat.door.to })
  }
}

/** The message that a call names in a chat; `what` says what was to be done to it. */
export const messageOf = (call: MethodCall, chat: Chat, what: 'edit' | 'delete' | 'pin'): ChatMessage => {
  const id = integerOf(call.values, 'message_id')
  if (id === undefined || id === 0) throw badRequest('message identifier is not specified')
  const message = chat.messages.get(id)
  if (message === undefined) throw badRequest(`message to ${what} not found`)
  return message
}

/** The inline keyboard of a call. */
export const keyboardOf = (call: MethodCall): InlineKeyboard | undefined =>
  readReplyMarkup(objectOf(call.values, 'reply_markup'))

/** Counts a send against Telegram's rates. Throws a 429 when it comes too fast. */
export const countSend = (call: MethodCall, chat: Chat): void =>
  call.telegram.mayPass({ id: chat.header.id, group: isGroup(chat) })

/** Notes what a text has lost and hands it on. */
export const noteLosses = (call: MethodCall, text: FormattedText): FormattedText => {
  call.lost.push(...text.lost)
  return text
}
