import type { Message } from '../domain/message.ts'
import type { Claimed } from '../store/delivery/claiming.ts'

/** What is handed to Telegram of a row of the outbox. */
export interface Parcel {
  readonly chat: number
  readonly thread: number | null
  /** Telegram's id of the message to be replaced; null to send a new one. */
  readonly edits: number | null
  readonly message: Message
  readonly silent: boolean
}

export const parcelOf = ({ chat, thread, editedMessage, body, silent }: Claimed): Parcel => ({
  chat,
  thread,
  edits: editedMessage,
  message: body,
  silent,
})
