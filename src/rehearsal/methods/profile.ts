import { textOf } from '../arguments.ts'
import type { ProfileField, Telegram } from '../chats/telegram.ts'
import { badRequest } from '../refusal.ts'
import { languageOf } from './commands.ts'
import type { Method, Methods } from './method.ts'

const MOST: Readonly<Record<ProfileField, number>> = { name: 64, description: 512, short_description: 120 }

/** A text of the bot's profile as a client in this language shows it. */
export const profileText = (telegram: Telegram, field: ProfileField, language: string): string =>
  telegram.profile.get(`${field}:${language}`) || telegram.profile.get(`${field}:`) || ''

const set =
  (field: ProfileField): Method =>
  ({ telegram, values }) => {
    const text = textOf(values, field)
    if (text.length > MOST[field]) throw badRequest(`bot ${field.replace('_', ' ')} is too long`)
    telegram.profile.set(`${field}:${languageOf(values)}`, text)
    telegram.announce({ kind: 'profile' })
    return true
  }

const get =
  (field: ProfileField): Method =>
  ({ telegram, values }) => ({
    [field]: profileText(telegram, field, languageOf(values)) || (field === 'name' ? telegram.bot.first_name : ''),
  })

/** What the bot says of itself, in each language. */
export const profileMethods: Methods = {
  setMyName: set('name'),
  getMyName: get('name'),
  setMyDescription: set('description'),
  getMyDescription: get('description'),
  setMyShortDescription: set('short_description'),
  getMyShortDescription: get('short_description'),
}
