import type { Language } from '../../../domain/language.ts'
import { DECLINES } from '../../../language/grammar.ts'
import { namesInstitution } from '../../../language/institutions.ts'
import { namesState } from '../../../language/states.ts'
import { isOrganisationWord } from '../../../language/organisation-words.ts'
import { comparable } from '../../../language/normalise.ts'
import { has, isBody, isOffice, isPerson, isSign, isWord, type Item } from '../item.ts'
import { isListSign, isPossessive } from '../roles/description.ts'
import { type GivenNames, opensSentence } from './name-runs.ts'
import { isBehindCompany, titleBefore } from '../roles/long-offices.ts'
import { isNamedByVerb } from './name-by-verb.ts'
import { roleBefore, longOfficeBefore, isPlainWord, roleAfter } from './role-beside.ts'
import { joinsPersons } from './joined-names.ts'

const SHORTEST_SURNAME = 4

/** "Bhutan's | Pema Choden": a country before a name that is by its words of no body and no thing. */
const isOfNation = (items: readonly Item[], at: number, length: number, words: readonly string[]): boolean =>
  isPossessive(items[at - 1]) &&
  isBody(items[at - 2]) &&
  !words.some((word) => word.split('-').map(comparable).some(isOrganisationWord)) &&
  !isPlainWord(items[at + length])

/** «російську делегацію очолював …, турецьку – Беріс Екінджі»: the adjective stands for the word said before. */
const isSideNamed = (items: readonly Item[], at: number): boolean => {
  const side = items[at - 2]
  // «Заступники глав МЗС України – Іван Петренко, Польщі – | Ян Коваль»
  const goesOn = isListSign(items[at - 3])
  return isSign(items[at - 1], '–', '-') && isBody(side) && (side.adjective || goesOn)
}

/** "Prince | Faisal": the first name of somebody named in full. */
const isFirstName = (items: readonly Item[], word: string | undefined): boolean =>
  items.some((item) => isPerson(item) && item.by === 'name' && item.text.startsWith(`${word} `))

/** True for capitalised words that are somebody's name, by what stands around them. */
export const isName = (
  items: readonly Item[],
  at: number,
  length: number,
  words: readonly string[],
  read: readonly Item[],
  language: Language,
  { isGivenName }: GivenNames,
): boolean => {
  if (isSign(items[at + length], '"')) return false
  if (isSign(items[at - 1], '"')) return words.length > 1 && isBehindCompany(items, at)
  const [first] = words
  // "the Oval | Office"
  if (words.length > 1 && isOrganisationWord(comparable(words.at(-1) ?? ''))) return false
  const role =
    roleBefore(items, at) >= 0 ||
    isSideNamed(items, at) ||
    (words.length > 1 && !DECLINES[language] && titleBefore(items, at)) ||
    (words.length > 1 && longOfficeBefore(items, at, language) >= 0)
  const next = items[at + length]
  // «Міллі меджліс» is a chamber, not its speaker.
  if (words.length === 1 && isWord(next) && (namesInstitution(next.key) || namesState(next.key))) return false
  if (words.length === 1)
    return (
      role &&
      (isOffice(items[at - 1]) || has(items[at - 1], 'counterpart')) &&
      (first?.length ?? 0) >= SHORTEST_SURNAME &&
      !isFirstName(items, first) &&
      !opensSentence(items, at)
    )
  if (first !== undefined && isGivenName(first)) return true
  if (role || roleAfter(items, at + length) || isNamedByVerb(items, at, length, words, language)) return true
  return joinsPersons(read, language, next) || isOfNation(items, at, length, words)
}
