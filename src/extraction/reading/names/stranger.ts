import type { Person } from '../../../domain/actor.ts'
import type { Dispatch } from '../../../domain/dispatch.ts'
import type { Language, Localized } from '../../../domain/language.ts'
import { slugOf, transliterated } from '../../../language/transliteration.ts'
import type { KnownNames } from './known-names.ts'
import { isInitials, isMiddleInitial } from './name-runs.ts'
import { type ExpectedForm, restoreName } from './nominative.ts'

/** «Джон Ли» with the given name of all other Johns, and the surname by its letters: "John Li"; undefined for a rare one. */
const asOthersSpell = (
  [given, ...surname]: readonly string[],
  language: Language,
  { givenName }: KnownNames,
): Localized | undefined => {
  const spelt = given === undefined || surname.length === 0 ? undefined : givenName(given, language)
  if (!spelt) return undefined
  const rest = transliterated(surname.join(' '), language)
  return { uk: `${spelt.uk} ${rest.uk}`, ru: `${spelt.ru} ${rest.ru}`, en: `${spelt.en} ${rest.en}` }
}

/** Who is named by words of which nobody known is called; his name is told in the nominative, in all three languages. */
export const strangerOf = (
  words: readonly string[],
  expected: ExpectedForm,
  { language }: Dispatch,
  known: KnownNames,
): Person => {
  // With the initial or without it, it is the same person.
  const named = words.filter((word, at) => at === 0 || !isMiddleInitial(word))
  const [initials, ...surname] = named
  const short = initials !== undefined && isInitials(initials) && surname.length > 0
  const { words: restored, gender } = restoreName(short ? surname : named, expected, language)
  const whole = short ? [initials, ...restored] : restored
  const byLetters = transliterated(whole.join(' '), language)
  const names = short ? byLetters : (asOthersSpell(whole, language, known) ?? byLetters)
  return { kind: 'person', id: slugOf(byLetters.en), names, gender, represents: null, terms: [] }
}
