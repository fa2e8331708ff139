import { isObject, type Json, type JsonObject, listOf, objectOf, textOf } from '../arguments.ts'
import type { Command, Telegram } from '../chats/telegram.ts'
import { badRequest } from '../refusal.ts'
import type { MethodCall, Methods } from './method.ts'

const MOST_COMMANDS = 100

const LANGUAGE = /^(?:[a-z]{2})?$/

const SCOPES: Readonly<Record<string, readonly string[]>> = {
  default: [],
  all_private_chats: [],
  all_group_chats: [],
  all_chat_administrators: [],
  chat: ['chat_id'],
  chat_administrators: ['chat_id'],
  chat_member: ['chat_id', 'user_id'],
}

/** The two-letter language of a call, '' for the one that counts when there is none. */
export const languageOf = (values: JsonObject): string => {
  const code = textOf(values, 'language_code')
  if (!LANGUAGE.test(code)) throw badRequest('invalid language code specified')
  return code
}

const scopeKey = (scope: JsonObject | undefined, language: string): string => {
  const type = scope === undefined ? 'default' : textOf(scope, 'type')
  const fields = Object.hasOwn(SCOPES, type) ? SCOPES[type] : undefined
  if (fields === undefined) throw badRequest("can't parse BotCommandScope: Unsupported type specified")
  return [type, ...fields.map((field) => textOf(scope ?? {}, field)), language].join(':')
}

const keyOf = ({ values }: MethodCall): string => scopeKey(objectOf(values, 'scope'), languageOf(values))

const readCommand = (value: Json): Command => {
  if (!isObject(value)) throw badRequest("can't parse BotCommand: Expected an Object")
  const command = textOf(value, 'command').replace(/^\//, '')
  const description = textOf(value, 'description')
  if (!/^[a-z0-9_]{1,32}$/.test(command)) throw badRequest('BOT_COMMAND_INVALID')
  if (description === '' || description.length > 256) throw badRequest('BOT_COMMAND_DESCRIPTION_INVALID')
  return { command, description }
}

const setMyCommands = (call: MethodCall): boolean => {
  const commands = listOf(call.values, 'commands').map((value) => readCommand(value))
  if (commands.length > MOST_COMMANDS) throw badRequest('BOT_COMMANDS_TOO_MUCH')
  if (commands.length === 0) call.telegram.commands.delete(keyOf(call))
  else call.telegram.commands.set(keyOf(call), commands)
  call.telegram.announce({ kind: 'profile' })
  return true
}

const deleteMyCommands = (call: MethodCall): boolean => {
  call.telegram.commands.delete(keyOf(call))
  call.telegram.announce({ kind: 'profile' })
  return true
}

/** The command menu that a person sees in the private chat with the bot: the narrowest scope that has one. */
export const menuFor = (telegram: Telegram, user: number, language: string): readonly Command[] => {
  const scopes: readonly JsonObject[] = [
    { type: 'chat', chat_id: user },
    { type: 'all_private_chats' },
    { type: 'default' },
  ]
  for (const scope of scopes) {
    for (const code of [language, '']) {
      const commands = telegram.commands.get(scopeKey(scope, code))
      if (commands !== undefined) return commands
    }
  }
  return []
}

/** The command menus. */
export const commandMethods: Methods = {
  setMyCommands,
  deleteMyCommands,
  getMyCommands: (call) => call.telegram.commands.get(keyOf(call)) ?? [],
}
