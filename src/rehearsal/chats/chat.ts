import type { Upload } from '../arguments.ts'
import type { Entity } from '../markup/entity.ts'
import type { InlineKeyboard } from '../markup/keyboard.ts'

/** A user as updates carry it. */
export interface User {
  readonly id: number
  readonly is_bot: boolean
  readonly first_name: string
  readonly username?: string
  readonly language_code?: string
}

/** A chat as messages carry it. */
export interface ChatHeader {
  readonly id: number
  readonly type: 'private' | 'group' | 'supergroup' | 'channel'
  readonly title?: string
  readonly first_name?: string
  readonly username?: string
  readonly is_forum?: true
}

export interface Document {
  readonly file_id: string
  readonly file_unique_id: string
  readonly file_name: string
  readonly mime_type: string
  readonly file_size: number
}

/** Where a post that somebody forwards has stood; `date` in seconds. */
interface ChannelOrigin {
  readonly type: 'channel'
  readonly date: number
  readonly chat: ChatHeader
  readonly message_id: number
}

/** A message in the Bot API's own shape. */
export interface ChatMessage {
  readonly message_id: number
  readonly date: number
  readonly chat: ChatHeader
  readonly from?: User
  readonly edit_date?: number
  readonly forward_origin?: ChannelOrigin
  readonly text?: string
  readonly entities?: readonly Entity[]
  readonly caption?: string
  readonly caption_entities?: readonly Entity[]
  readonly document?: Document
  readonly reply_markup?: InlineKeyboard
  readonly reply_to_message?: ChatMessage
  readonly message_thread_id?: number
  readonly is_topic_message?: true
  readonly pinned_message?: ChatMessage
  readonly migrate_to_chat_id?: number
  readonly via_bot?: User
}

/** What stands between the bot and a chat. */
export type ChatDoor =
  | { readonly kind: 'open' }
  | { readonly kind: 'not-started' }
  | { readonly kind: 'blocked' }
  | { readonly kind: 'deactivated' }
  | { readonly kind: 'kicked' }
  | { readonly kind: 'migrated'; readonly to: number }

export type MemberStatus = 'creator' | 'administrator' | 'member' | 'left' | 'kicked'

/** A chat with everything in it; what changes is kept here and nowhere else. */
export interface Chat {
  readonly header: ChatHeader
  readonly messages: Map<number, ChatMessage>
  readonly members: Map<number, MemberStatus>
  readonly topics: Map<number, { readonly name: string; readonly open: boolean }>
  readonly pinned: number[]
  door: ChatDoor
  lastMessageId: number
}

/** A file that the bot has sent. */
export interface StoredFile extends Upload {
  readonly id: string
}

/** A chat without any message yet. */
export const emptyChat = (header: ChatHeader, door: ChatDoor): Chat => ({
  header,
  door,
  messages: new Map(),
  members: new Map(),
  topics: new Map(),
  pinned: [],
  lastMessageId: 0,
})

export const isGroup = (chat: Chat): boolean => chat.header.type === 'group' || chat.header.type === 'supergroup'
