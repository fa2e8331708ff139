import { flagOf, integerOf, objectOf } from '../arguments.ts'
import type { Chat, ChatMessage } from '../chats/chat.ts'
import { addMessage, replaceMessage } from '../chats/telegram.ts'
import { MESSAGE_TEXT, readFormattedText } from '../markup/formatted-text.ts'
import { badRequest } from '../refusal.ts'
import { countSend, keyboardOf, messageOf, type MethodCall, type Methods, noteLosses, reachableChat } from './method.ts'

const NOT_MODIFIED =
  'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message'

const DELETABLE_SECONDS = 48 * 3600

const replyOf = (call: MethodCall, chat: Chat): Pick<ChatMessage, 'reply_to_message'> => {
  const parameters = objectOf(call.values, 'reply_parameters') ?? {}
  const id = integerOf(parameters, 'message_id') ?? integerOf(call.values, 'reply_to_message_id')
  if (id === undefined) return {}
  const message = chat.messages.get(id)
  if (message !== undefined) {
    const { reply_to_message: _older, ...quoted } = message
    return { reply_to_message: quoted }
  }
  if (flagOf(parameters, 'allow_sending_without_reply')) return {}
  throw badRequest('message to be replied not found')
}

const threadOf = (call: MethodCall, chat: Chat): Pick<ChatMessage, 'message_thread_id' | 'is_topic_message'> => {
  const id = integerOf(call.values, 'message_thread_id')
  if (id === undefined || id === 0) return {}
  const topic = chat.topics.get(id)
  if (topic === undefined) throw badRequest('message thread not found')
  if (!topic.open) throw badRequest('TOPIC_CLOSED')
  return { message_thread_id: id, is_topic_message: true }
}

/** What every sent message has beside its content: sender, place in the chat, buttons. */
export const envelopeOf = (call: MethodCall, chat: Chat): Omit<ChatMessage, 'message_id' | 'date' | 'chat'> => {
  const keyboard = keyboardOf(call)
  return {
    from: call.telegram.bot,
    ...threadOf(call, chat),
    ...replyOf(call, chat),
    ...(keyboard === undefined ? {} : { reply_markup: keyboard }),
  }
}

const sendMessage = (call: MethodCall): ChatMessage => {
  const chat = reachableChat(call)
  const { text, entities } = noteLosses(call, readFormattedText(call, MESSAGE_TEXT))
  const envelope = envelopeOf(call, chat)
  countSend(call, chat)
  return addMessage(call.telegram, chat, { ...envelope, text, ...(entities.length > 0 ? { entities } : {}) })
}

/** The bot's own message that a call wants to edit, with its chat. */
export const editable = (call: MethodCall): { readonly chat: Chat; readonly message: ChatMessage } => {
  const chat = reachableChat(call)
  const message = messageOf(call, chat, 'edit')
  if (message.from?.id !== call.telegram.bot.id) throw badRequest("message can't be edited")
  return { chat, message }
}

const looks = (message: ChatMessage): string =>
  JSON.stringify([
    message.text,
    message.entities ?? [],
    message.caption,
    message.caption_entities ?? [],
    message.reply_markup?.inline_keyboard ?? [],
  ])

/** Puts an edited message in its place. Throws a 400 when nothing would change, a 429 when too fast. */
export const applyEdit = (call: MethodCall, chat: Chat, before: ChatMessage, after: ChatMessage): ChatMessage => {
  if (looks(before) === looks(after)) throw badRequest(NOT_MODIFIED)
  countSend(call, chat)
  return replaceMessage(call.telegram, chat, after)
}

/** A message with the keyboard of this call, or with none. */
export const withKeyboardOf = (call: MethodCall, message: ChatMessage): ChatMessage => {
  const keyboard = keyboardOf(call)
  const { reply_markup: _former, ...bare } = message
  return keyboard === undefined ? bare : { ...bare, reply_markup: keyboard }
}

const editMessageText = (call: MethodCall): ChatMessage => {
  const { chat, message } = editable(call)
  const { text, entities } = noteLosses(call, readFormattedText(call, MESSAGE_TEXT))
  if (message.text === undefined) throw badRequest('there is no text in the message to edit')
  const { entities: _former, ...bare } = message
  const edited = { ...bare, text, ...(entities.length > 0 ? { entities } : {}) }
  return applyEdit(call, chat, message, withKeyboardOf(call, edited))
}

const editMessageReplyMarkup = (call: MethodCall): ChatMessage => {
  const { chat, message } = editable(call)
  return applyEdit(call, chat, message, withKeyboardOf(call, message))
}

const deleteMessage = (call: MethodCall): boolean => {
  const chat = reachableChat(call)
  const message = messageOf(call, chat, 'delete')
  if (call.telegram.now() / 1000 - message.date > DELETABLE_SECONDS) {
    throw badRequest("message can't be deleted for everyone")
  }
  chat.messages.delete(message.message_id)
  call.telegram.announce({ kind: 'deleted', chat: chat.header.id, message: message.message_id })
  return true
}

const pinChatMessage = (call: MethodCall): boolean => {
  const chat = reachableChat(call)
  const message = messageOf(call, chat, 'pin')
  if (!chat.pinned.includes(message.message_id)) {
    chat.pinned.push(message.message_id)
    addMessage(call.telegram, chat, { from: call.telegram.bot, pinned_message: message })
  }
  return true
}

const unpinChatMessage = (call: MethodCall): boolean => {
  const chat = reachableChat(call)
  const id = integerOf(call.values, 'message_id') ?? chat.pinned.at(-1)
  const at = chat.pinned.findIndex((pinned) => pinned === id)
  if (at >= 0) chat.pinned.splice(at, 1)
  return true
}

/** Texts: sent, edited, deleted, pinned. */
export const messageMethods: Methods = {
  sendMessage,
  editMessageText,
  editMessageReplyMarkup,
  deleteMessage,
  pinChatMessage,
  unpinChatMessage,
}
