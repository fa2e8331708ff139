import type { Language } from '../domain/language.ts'
import type { NameEndings } from './name-endings-table.ts'
import { RUSSIAN_NAME_ENDINGS } from './ru/name-endings.ts'
import { UKRAINIAN_NAME_ENDINGS } from './uk/name-endings.ts'

/** By language; none where words show no case. */
export const NAME_ENDINGS: Readonly<Record<Language, NameEndings | undefined>> = {
  uk: UKRAINIAN_NAME_ENDINGS,
  ru: RUSSIAN_NAME_ENDINGS,
  en: undefined,
}
