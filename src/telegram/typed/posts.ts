import type { Message, MessageOrigin } from 'grammy/types'
import type { Post } from '../../domain/post.ts'

/** A question is never as long, and has no paragraphs. */
const LONGEST_QUESTION = 200

const addressOf = (username: string | undefined, post: number): string | null =>
  username === undefined ? null : `https://t.me/${username}/${post}`

const originOf = (origin: MessageOrigin): Post['forwardedFrom'] => {
  const date = origin.date * 1000
  switch (origin.type) {
    case 'channel': {
      const { title } = origin.chat
      const username = 'username' in origin.chat ? origin.chat.username : undefined
      return { title, link: addressOf(username, origin.message_id), date }
    }
    case 'chat':
      return { title: origin.sender_chat.title ?? null, link: null, date }
    case 'user':
    case 'hidden_user':
      return { title: null, link: null, date }
  }
}

type Told = Pick<Message, 'text' | 'caption' | 'date' | 'forward_origin'>

/** The post that a message hands on or pastes; undefined where it holds no text. */
export const handedIn = ({ text, caption, date, forward_origin: origin }: Told): Post | undefined => {
  const told = text ?? caption
  if (told === undefined) return undefined
  return {
    text: told,
    date: date * 1000,
    chatTitle: null,
    link: null,
    forwardedFrom: origin ? originOf(origin) : null,
  }
}

/** The post of a channel; undefined where it holds no text. */
export const postOfChannel = (message: Message): Post | undefined => {
  const post = handedIn(message)
  if (!post || message.chat.type !== 'channel') return undefined
  const { title, username } = message.chat
  return { ...post, chatTitle: title, link: addressOf(username, message.message_id) }
}

/** True for a message that is to be read and not to be answered: it is forwarded, or longer than a question. */
export const isHandedIn = ({ text = '', caption, forward_origin: origin }: Told): boolean => {
  if (text.startsWith('/')) return false
  return (
    origin !== undefined || caption !== undefined || text.length > LONGEST_QUESTION || /\n[^\S\n]*\n/.test(text.trim())
  )
}
