import type { Language } from '../domain/language.ts'
import { ENGLISH_EUPHONY } from './en/euphony.ts'
import type { Euphony, Form } from './euphony-table.ts'
import { RUSSIAN_EUPHONY } from './ru/euphony.ts'
import { UKRAINIAN_EUPHONY } from './uk/euphony.ts'

export type Preposition = 'with' | 'in'

const EUPHONY: Readonly<Record<Language, Euphony>> = { uk: UKRAINIAN_EUPHONY, ru: RUSSIAN_EUPHONY, en: ENGLISH_EUPHONY }

const choose = (forms: readonly Form[], previous: string, next: string): string =>
  forms.find(({ after, before }) => (after?.test(previous) ?? true) && (before?.test(next) ?? true))?.form ?? ''

/** The preposition in the form that its neighbours call for: з, із, зі; в, у; с, со; в, во. */
export const preposition = (language: Language, meaning: Preposition, next: string, previous = ''): string =>
  choose(EUPHONY[language][meaning], previous, next)

/** The items as one phrase: «А, Б та В», «Б і В», "A, B and C". */
export const listOf = (language: Language, items: readonly string[]): string => {
  const last = items.at(-1) ?? ''
  const rest = items.slice(0, -1)
  if (rest.length === 0) return last
  return `${rest.join(', ')} ${choose(EUPHONY[language].and, rest.at(-1) ?? '', last)} ${last}`
}
