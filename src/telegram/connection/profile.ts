import type { Api } from 'grammy'
import type { BotCommand, LanguageCode } from 'grammy/types'
import type { Language } from '../../domain/language.ts'
import type { Words } from '../../texts/words.ts'

/** The commands in the order of the menu. */
export const COMMANDS = [
  'today',
  'tomorrow',
  'week',
  'day',
  'event',
  'who',
  'follow',
  'unfollow',
  'following',
  'mute',
  'unmute',
  'settings',
  'help',
  'privacy',
  'mydata',
  'start',
  'stop',
] as const

/** Commands that only editors have, and see. */
export const EDITOR_COMMANDS = ['review', 'read', 'sources'] as const

const commandsIn = (words: Words, commands: readonly string[]): readonly BotCommand[] =>
  commands.map((command) => ({ command, description: words.text(`bot-command-${command}`) }))

/** English is for everyone who has neither of the other languages. */
const AUDIENCES: readonly (readonly [Language, { language_code?: LanguageCode }])[] = [
  ['en', {}],
  ['uk', { language_code: 'uk' }],
  ['ru', { language_code: 'ru' }],
]

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

const spelt = (commands: readonly BotCommand[]): readonly string[] =>
  commands.map(({ command, description }) => `${command} ${description}`)

/** Sets the command menus and what Telegram shows of the bot, in three languages; only what is not so already. */
export const publishProfile = async (api: Api, wordsFor: (language: Language) => Words): Promise<void> => {
  for (const [language, audience] of AUDIENCES) {
    const words = wordsFor(language)
    const commands = commandsIn(words, COMMANDS)
    if (!same(spelt(await api.getMyCommands(audience)), spelt(commands))) await api.setMyCommands(commands, audience)

    const name = words.text('bot-name')
    if ((await api.getMyName(audience)).name !== name) await api.setMyName(name, audience)

    const description = words.text('bot-description')
    if ((await api.getMyDescription(audience)).description !== description)
      await api.setMyDescription(description, audience)

    const short = words.text('bot-short-description')
    if ((await api.getMyShortDescription(audience)).short_description !== short)
      await api.setMyShortDescription(short, audience)
  }
}

/** The menu of an editor's private chat, in three languages: everyone's commands and those for editors. */
export const publishEditorMenu = async (
  api: Api,
  wordsFor: (language: Language) => Words,
  editor: number,
): Promise<void> => {
  const scope = { type: 'chat', chat_id: editor } as const
  for (const [language, audience] of AUDIENCES) {
    const commands = commandsIn(wordsFor(language), [...EDITOR_COMMANDS, ...COMMANDS])
    const known = await api.getMyCommands({ scope, ...audience })
    if (!same(spelt(known), spelt(commands))) await api.setMyCommands(commands, { scope, ...audience })
  }
}

/** Gives a private chat the menu that everybody has. */
export const withdrawEditorMenu = async (api: Api, chat: number): Promise<void> => {
  for (const [, audience] of AUDIENCES)
    await api.deleteMyCommands({ scope: { type: 'chat', chat_id: chat }, ...audience })
}
