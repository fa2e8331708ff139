import type { Chat, ChatMessage, User } from '../chats/chat.ts'
import { openChat, type Telegram } from '../chats/telegram.ts'
import { askInline, findButton, type InlineQuery, type Press, pressData } from './pressing.ts'
import { type ChannelPost, type Place, say, tellMembership } from './sending.ts'

export interface UserOptions {
  readonly id: number
  readonly firstName: string
  readonly languageCode?: string
  readonly username?: string
}

/** Where something is said: in a group instead of the private chat, in a topic, as a reply. */
interface Where extends Place {
  readonly chat?: number
}

/** A person whom a test or the chat page moves. */
export interface ScriptedUser {
  readonly user: User
  readonly say: (text: string, where?: Where) => ChatMessage
  /** Hands a channel's post on to the bot. */
  readonly forward: (text: string, post: ChannelPost) => ChatMessage
  /** Presses the button of a message by its label or its data. Throws when the message has no such button. */
  readonly press: (message: ChatMessage, labelOrData: string) => Press
  /** Sends data that need not stand on any button, as a changed client could. */
  readonly forge: (message: ChatMessage, data: string) => Press
  readonly inline: (query: string, offset?: string) => InlineQuery
  readonly block: () => void
  readonly unblock: () => void
  readonly deactivate: () => void
  /** All messages of the private chat or of another chat, as they stand now. */
  readonly history: (chat?: number) => readonly ChatMessage[]
  /** The bot's messages alone. */
  readonly received: (chat?: number) => readonly ChatMessage[]
  /** The first message of the bot that fits, at once or when it comes or is edited. Rejects after `milliseconds`. */
  readonly waitFor: (
    fits: (message: ChatMessage) => boolean,
    options?: { readonly milliseconds?: number; readonly chat?: number },
  ) => Promise<ChatMessage>
}

const userOf = ({ id, firstName, languageCode, username }: UserOptions): User => ({
  id,
  is_bot: false,
  first_name: firstName,
  ...(username === undefined ? {} : { username }),
  ...(languageCode === undefined ? {} : { language_code: languageCode }),
})

const privateChat = (telegram: Telegram, user: User): Chat =>
  openChat(
    telegram,
    {
      id: user.id,
      type: 'private',
      first_name: user.first_name,
      ...(user.username === undefined ? {} : { username: user.username }),
    },
    { kind: 'not-started' },
  )

const chatOf = (telegram: Telegram, id: number): Chat => {
  const chat = telegram.chats.get(id)
  if (chat === undefined) throw new Error(`There is no chat ${id}`)
  return chat
}

const waitForMessage = (
  telegram: Telegram,
  chat: number,
  fits: (message: ChatMessage) => boolean,
  milliseconds: number,
): Promise<ChatMessage> =>
  new Promise((resolve, reject) => {
    const stop = telegram.watch((happening) => {
      if (happening.kind !== 'message' && happening.kind !== 'edited') return
      if (happening.chat !== chat || happening.message.from?.id !== telegram.bot.id || !fits(happening.message)) return
      clearTimeout(timer)
      stop()
      resolve(happening.message)
    })
    const timer = setTimeout(() => {
      stop()
      const last = [...chatOf(telegram, chat).messages.values()].at(-1)
      reject(new Error(`No such message within ${milliseconds} ms; the last one is: ${last?.text ?? 'none'}`))
    }, milliseconds)
  })

/** Makes a person, or takes the one under this id with a new name and language. */
export const scriptUser = (telegram: Telegram, options: UserOptions): ScriptedUser => {
  const user = userOf(options)
  telegram.people.set(user.id, user)
  const own = privateChat(telegram, user)
  const at = (chat?: number): Chat => (chat === undefined ? own : chatOf(telegram, chat))
  const received = (chat?: number): readonly ChatMessage[] =>
    [...at(chat).messages.values()].filter((message) => message.from?.id === telegram.bot.id)
  const setDoor = (kind: 'open' | 'blocked'): void => {
    own.door = { kind }
    tellMembership(telegram, own, user, kind === 'open' ? 'kicked' : 'member', kind === 'open' ? 'member' : 'kicked')
  }

  const speak = (text: string, where: Where): ChatMessage => {
    const chat = at(where.chat)
    if (chat.door.kind === 'blocked') setDoor('open')
    if (chat.door.kind === 'not-started') chat.door = { kind: 'open' }
    return say(telegram, chat, user, text, where)
  }

  return {
    user,
    say: (text, where = {}) => speak(text, where),
    forward: (text, post) => speak(text, { forwarded: post }),
    press: (message, labelOrData) => {
      const button = findButton(message, labelOrData)
      if (button?.callback_data === undefined) {
        throw new Error(`No button "${labelOrData}" under: ${message.text ?? ''}`)
      }
      return pressData(telegram, at(message.chat.id), user, message, button.callback_data)
    },
    forge: (message, data) => pressData(telegram, at(message.chat.id), user, message, data),
    inline: (query, offset = '') => askInline(telegram, user, query, offset),
    block: () => setDoor('blocked'),
    unblock: () => setDoor('open'),
    deactivate: () => {
      own.door = { kind: 'deactivated' }
    },
    history: (chat) => [...at(chat).messages.values()],
    received,
    waitFor: async (fits, { milliseconds = 60_000, chat } = {}) =>
      received(chat).find((message) => fits(message)) ?? waitForMessage(telegram, chat ?? user.id, fits, milliseconds),
  }
}
