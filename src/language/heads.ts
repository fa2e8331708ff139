import { type Language, LANGUAGES } from '../domain/language.ts'
import { ENGLISH_HEADS } from './en/heads.ts'
import { RUSSIAN_HEADS } from './ru/heads.ts'
import { UKRAINIAN_HEADS } from './uk/heads.ts'

const HEADS: Readonly<Record<Language, readonly string[]>> = {
  uk: UKRAINIAN_HEADS,
  ru: RUSSIAN_HEADS,
  en: ENGLISH_HEADS,
}

const isCyrillic = (text: string): boolean => /\p{Script=Cyrillic}/u.test(text)

/** How whoever heads a body is called: «глава МЗС», «очільниця МЗС»; "CIA chief", "head of the CIA". Takes the body in the genitive. */
export const namesOfHead = (body: string): readonly string[] => [
  ...new Set(
    LANGUAGES.filter((language) => isCyrillic(body) === isCyrillic(HEADS[language].join('')))
      .flatMap((language) => HEADS[language])
      .map((pattern) => pattern.replace('{body}', body)),
  ),
]
