import type { Chat, ChatMessage, User } from '../chats/chat.ts'
import { isGroup } from '../chats/chat.ts'
import { addMessage, type Telegram } from '../chats/telegram.ts'
import { formatText } from '../markup/formatted-text.ts'

/** A post of a channel, as somebody comes upon it. */
export interface ChannelPost {
  readonly title: string
  /** The channel's name where it is a public one. */
  readonly username?: string
  /** Its number in the channel. */
  readonly number: number
  /** Epoch milliseconds. */
  readonly published: number
}

/** Where in a chat something is said. */
export interface Place {
  readonly thread?: number
  /** Id of the message that this one answers. */
  readonly replyTo?: number
  /** The post of which it is the text: it is handed on, not said. */
  readonly forwarded?: ChannelPost
}

const FIRST_CHANNEL = -1_002_000_000_000

/** One number for one channel, whoever forwards from it. */
const channelId = (name: string): number =>
  FIRST_CHANNEL - Array.from(name).reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_000_007, 7)

const originOf = ({ title, username, number, published }: ChannelPost): NonNullable<ChatMessage['forward_origin']> => ({
  type: 'channel',
  date: Math.floor(published / 1000),
  chat: { id: channelId(username ?? title), type: 'channel', title, ...(username === undefined ? {} : { username }) },
  message_id: number,
})

/** In groups a bot hears commands, replies to it and its own name, nothing else. */
const hears = (telegram: Telegram, chat: Chat, message: ChatMessage): boolean => {
  if (!isGroup(chat)) return true
  const name = `@${telegram.bot.username}`
  const text = message.text ?? ''
  const addressed = /^\/\w+@(\w+)/.exec(text)?.[1]
  if (text.startsWith('/')) return addressed === undefined || `@${addressed}` === name
  return text.includes(name) || message.reply_to_message?.from?.id === telegram.bot.id
}

/** Puts a person's message into a chat and, when the bot hears it, into the bot's updates. */
export const say = (telegram: Telegram, chat: Chat, from: User, text: string, place: Place = {}): ChatMessage => {
  const formatted = formatText(text, '')
  const answered = place.replyTo === undefined ? undefined : chat.messages.get(place.replyTo)
  const message = addMessage(telegram, chat, {
    from,
    text: formatted.text,
    ...(formatted.entities.length > 0 ? { entities: formatted.entities } : {}),
    ...(place.thread === undefined ? {} : { message_thread_id: place.thread, is_topic_message: true }),
    ...(answered === undefined ? {} : { reply_to_message: answered }),
    ...(place.forwarded === undefined ? {} : { forward_origin: originOf(place.forwarded) }),
  })
  if (hears(telegram, chat, message)) telegram.updates.push('message', message)
  return message
}

/** Tells the bot that its own membership in a chat is another now. */
export const tellMembership = (
  telegram: Telegram,
  chat: Chat,
  from: User,
  before: 'left' | 'member' | 'kicked',
  after: 'left' | 'member' | 'kicked',
): void => {
  telegram.updates.push('my_chat_member', {
    chat: chat.header,
    from,
    date: Math.floor(telegram.now() / 1000),
    old_chat_member: { user: telegram.bot, status: before },
    new_chat_member: { user: telegram.bot, status: after },
  })
}
