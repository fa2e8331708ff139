import type { Chat, ChatHeader, ChatMessage, MemberStatus } from '../chats/chat.ts'
import { addMessage, openChat, type Telegram } from '../chats/telegram.ts'
import type { ScriptedUser } from './scripted-user.ts'
import { tellMembership } from './sending.ts'

export interface GroupOptions {
  /** Negative, as Telegram has it. */
  readonly id: number
  readonly title: string
  readonly type?: 'group' | 'supergroup' | 'channel'
  /** Topic names by thread id; they make the group a forum. */
  readonly topics?: Readonly<Record<number, string>>
}

/** A group or channel whose owner adds and removes the bot. */
export interface ScriptedGroup {
  readonly id: number
  readonly setMember: (user: ScriptedUser, status: MemberStatus) => void
  readonly closeTopic: (thread: number) => void
  readonly removeBot: () => void
  /** Makes a supergroup of a group; answers the new group, under whose id the bot is to write from now on. */
  readonly migrate: (id: number) => ScriptedGroup
  readonly history: () => readonly ChatMessage[]
}

const headerOf = ({ id, title, type = 'group', topics }: GroupOptions): ChatHeader => ({
  id,
  type: topics === undefined ? type : 'supergroup',
  title,
  ...(topics === undefined ? {} : { is_forum: true }),
})

const handleOf = (telegram: Telegram, chat: Chat, owner: ScriptedUser): ScriptedGroup => ({
  id: chat.header.id,
  setMember: ({ user }, status) => {
    chat.members.set(user.id, status)
  },
  closeTopic: (thread) => {
    const topic = chat.topics.get(thread)
    if (topic !== undefined) chat.topics.set(thread, { ...topic, open: false })
  },
  removeBot: () => {
    chat.door = { kind: 'kicked' }
    chat.members.delete(telegram.bot.id)
    tellMembership(telegram, chat, owner.user, 'member', 'kicked')
  },
  migrate: (id) => {
    const successor = openChat(telegram, { ...chat.header, id, type: 'supergroup' }, { kind: 'open' })
    for (const [member, status] of chat.members) successor.members.set(member, status)
    const notice = addMessage(telegram, chat, { from: owner.user, migrate_to_chat_id: id })
    chat.door = { kind: 'migrated', to: id }
    telegram.updates.push('message', notice)
    return handleOf(telegram, successor, owner)
  },
  history: () => [...chat.messages.values()],
})

/** A group to which its owner has just added the bot. */
export const scriptGroup = (telegram: Telegram, options: GroupOptions, owner: ScriptedUser): ScriptedGroup => {
  const chat = openChat(telegram, headerOf(options), { kind: 'open' })
  chat.members.set(owner.user.id, 'creator')
  chat.members.set(telegram.bot.id, chat.header.type === 'channel' ? 'administrator' : 'member')
  for (const [thread, name] of Object.entries(options.topics ?? {})) {
    chat.topics.set(Number(thread), { name, open: true })
  }
  tellMembership(telegram, chat, owner.user, 'left', 'member')
  return handleOf(telegram, chat, owner)
}
