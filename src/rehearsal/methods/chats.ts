import { integerOf, objectOf, textOf } from '../arguments.ts'
import type { Chat, MemberStatus } from '../chats/chat.ts'
import { badRequest } from '../refusal.ts'
import { type MethodCall, type Methods, reachableChat } from './method.ts'

const ACTIONS = new Set([
  'typing',
  'upload_photo',
  'record_video',
  'upload_video',
  'record_voice',
  'upload_voice',
  'upload_document',
  'choose_sticker',
  'find_location',
  'record_video_note',
  'upload_video_note',
])

const MENU_BUTTONS = new Set(['commands', 'web_app', 'default'])

const sendChatAction = (call: MethodCall): boolean => {
  const chat = reachableChat(call)
  const action = textOf(call.values, 'action')
  if (!ACTIONS.has(action)) throw badRequest('wrong parameter action in request')
  call.telegram.announce({ kind: 'action', chat: chat.header.id, action })
  return true
}

const statusOf = (chat: Chat, user: number): MemberStatus =>
  chat.members.get(user) ?? (chat.header.type === 'private' && user === chat.header.id ? 'member' : 'left')

const member = (call: MethodCall, chat: Chat, id: number): object => {
  const user = id === call.telegram.bot.id ? call.telegram.bot : call.telegram.people.get(id)
  if (user === undefined) throw badRequest('user not found')
  return { user, status: statusOf(chat, id) }
}

const getChatMember = (call: MethodCall): object => {
  const id = integerOf(call.values, 'user_id')
  if (id === undefined) throw badRequest('invalid user_id specified')
  return member(call, reachableChat(call), id)
}

const getChatAdministrators = (call: MethodCall): readonly object[] => {
  const chat = reachableChat(call)
  if (chat.header.type === 'private') throw badRequest('there are no administrators in the private chat')
  return [...chat.members]
    .filter(([, status]) => status === 'creator' || status === 'administrator')
    .map(([id]) => member(call, chat, id))
}

const leaveChat = (call: MethodCall): boolean => {
  const chat = reachableChat(call)
  if (chat.header.type === 'private') throw badRequest("chat member status can't be changed in private chats")
  chat.door = { kind: 'kicked' }
  return true
}

const setChatMenuButton = ({ values }: MethodCall): boolean => {
  const button = objectOf(values, 'menu_button')
  if (button !== undefined && !MENU_BUTTONS.has(textOf(button, 'type'))) throw badRequest('BUTTON_TYPE_INVALID')
  return true
}

/** Chats and who is in them. */
export const chatMethods: Methods = {
  sendChatAction,
  getChatMember,
  getChatAdministrators,
  leaveChat,
  setChatMenuButton,
  getChat: (call) => ({ ...reachableChat(call).header, accent_color_id: 0, max_reaction_count: 11 }),
  getChatMemberCount: (call) => reachableChat(call).members.size,
  getChatMenuButton: () => ({ type: 'default' }),
}
