import type { Language } from '../../domain/language.ts'

/** How the adjectives of countries end, parted by `|`; in English also those that end like no other. */
const ENDINGS: Readonly<Record<Language, string>> = {
  uk: 'ий|ого|ому|им|ої|ою|ій|ські|ських|ським|ська|ську|ське',
  ru: 'ый|ой|ская|скую|ские|ских|ским|ское',
  en: String.raw`an|ian|ish|ese|ch|i|U\.S\.|US|U\.K\.|UK|British|EU|Greek|Czech|Slovak|Swiss|Dutch|Thai`,
}

/** An adjective of a country in any of the languages: a text of one names those of another as well. */
export const NATIONALITY = new RegExp(`^\\p{Ll}|(?:${Object.values(ENDINGS).join('|')})$`, 'u')
