import type { JsonObject } from '../arguments.ts'
import type { RateGate } from '../rates.ts'
import type { Chat, ChatHeader, ChatMessage, StoredFile, User } from './chat.ts'
import { emptyChat } from './chat.ts'
import { createUpdateQueue, type UpdateQueue } from './updates.ts'

/** What the bot answered to a press. */
export interface PressAnswer {
  readonly text: string
  readonly showAlert: boolean
  readonly url: string
}

/** A press or an inline query that waits for the bot's answer. */
export interface Question<Reply> {
  readonly id: string
  readonly from: User
  /** By the stopwatch. */
  readonly askedAt: number
  readonly answer: (reply: Reply) => void
  readonly chat?: number
}

export interface InlineAnswer {
  readonly results: readonly JsonObject[]
  readonly nextOffset: string
  readonly button: JsonObject | undefined
}

export interface Command {
  readonly command: string
  readonly description: string
}

export type ProfileField = 'name' | 'description' | 'short_description'

export interface Webhook {
  readonly url: string
  readonly secret: string
  readonly allowed: readonly string[] | undefined
}

/** Something that those who look on want to know of at once. */
export type Happening =
  | { readonly kind: 'message' | 'edited'; readonly chat: number; readonly message: ChatMessage }
  | { readonly kind: 'deleted'; readonly chat: number; readonly message: number }
  | { readonly kind: 'answered'; readonly chat: number; readonly press: string; readonly answer: PressAnswer }
  | { readonly kind: 'action'; readonly chat: number; readonly action: string }
  | { readonly kind: 'profile' }
  | { readonly kind: 'webhook' }
  | { readonly kind: 'clock' }

/** All that this Telegram holds. */
export interface Telegram {
  readonly bot: User
  /** Epoch milliseconds; dates messages. */
  readonly now: () => number
  /** Milliseconds that pass at the same pace whatever the clock says; ages presses and updates. */
  readonly stopwatch: () => number
  readonly chats: Map<number, Chat>
  readonly people: Map<number, User>
  readonly updates: UpdateQueue
  readonly presses: Map<string, Question<PressAnswer>>
  readonly inlineQueries: Map<string, Question<InlineAnswer>>
  readonly files: Map<string, StoredFile>
  /** Commands by scope and language, as `scopeKey` writes them. */
  readonly commands: Map<string, readonly Command[]>
  /** Name and descriptions by field and language. */
  readonly profile: Map<string, string>
  readonly mayPass: RateGate
  readonly announce: (happening: Happening) => void
  /** Tells of everything that happens until the returned function is called. */
  readonly watch: (listener: (happening: Happening) => void) => () => void
  readonly nextNumber: () => number
  webhook: Webhook | undefined
}

/** An empty Telegram around one bot. */
export const createTelegram = (parts: Pick<Telegram, 'bot' | 'now' | 'stopwatch' | 'mayPass'>): Telegram => {
  const listeners = new Set<(happening: Happening) => void>()
  let lastNumber = 0
  return {
    ...parts,
    chats: new Map(),
    people: new Map(),
    updates: createUpdateQueue(parts.stopwatch),
    presses: new Map(),
    inlineQueries: new Map(),
    files: new Map(),
    commands: new Map(),
    profile: new Map(),
    webhook: undefined,
    nextNumber: () => {
      lastNumber += 1
      return lastNumber
    },
    announce: (happening) => {
      for (const listener of listeners) listener(happening)
    },
    watch: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

const seconds = (milliseconds: number): number => Math.floor(milliseconds / 1000)

/** Puts a message into a chat under the next id and tells of it. */
export const addMessage = (
  telegram: Telegram,
  chat: Chat,
  content: Omit<ChatMessage, 'message_id' | 'date' | 'chat'>,
): ChatMessage => {
  chat.lastMessageId += 1
  const message: ChatMessage = {
    message_id: chat.lastMessageId,
    date: seconds(telegram.now()),
    chat: chat.header,
    ...content,
  }
  chat.messages.set(message.message_id, message)
  telegram.announce({ kind: 'message', chat: chat.header.id, message })
  return message
}

/** Puts an edited message in the place of the old one and tells of it. */
export const replaceMessage = (telegram: Telegram, chat: Chat, edited: ChatMessage): ChatMessage => {
  const message = { ...edited, edit_date: seconds(telegram.now()) }
  chat.messages.set(message.message_id, message)
  telegram.announce({ kind: 'edited', chat: chat.header.id, message })
  return message
}

/** The chat under a header's id, made when it is not there yet. */
export const openChat = (telegram: Telegram, header: ChatHeader, door: Chat['door']): Chat => {
  const known = telegram.chats.get(header.id)
  if (known !== undefined) return known
  const chat = emptyChat(header, door)
  telegram.chats.set(header.id, chat)
  return chat
}
