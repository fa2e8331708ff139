import type { Language } from '../../../domain/language.ts'
import type { Gazetteer } from '../../../gazetteer/gazetteer.ts'
import { DECLINES } from '../../../language/grammar.ts'
import { namesInstitution } from '../../../language/institutions.ts'
import { NAME_ENDINGS } from '../../../language/name-endings.ts'
import { isParticle } from '../../../language/name-marks.ts'
import { comparable } from '../../../language/normalise.ts'
import { lexiconOf } from '../../vocabulary/lexicon.ts'
import { has, isBody, isCapital, isOffice, isPlace, isSign, isWord, type Item, NO_CUES, type Word } from '../item.ts'

/** Who tells given names from other words. */
export type GivenNames = Pick<Gazetteer, 'isGivenName'>

const MOST_WORDS = 8

/** True for words in capitals: acronyms, shouting. */
export const isShouted = ({ text }: Word): boolean =>
  text.length > 1 && text === text.toUpperCase() && !isMiddleInitial(text) && !isInitials(text)

/** True for «Р.С.» in «посол Р.С.Мустафаев». */
export const isInitials = (written: string): boolean => /^(?:(?=\p{Script=Cyrillic})\p{Lu}\.){2,}$/u.test(written)

/** True for the letter inside "John F. Kerry". */
export const isMiddleInitial = (written: string): boolean => /^[A-Z]\.$/u.test(written)

const isNamePart = (item: Item | undefined): item is Word =>
  isWord(item) && item.cues.size === 0 && isCapital(item) && !isShouted(item)

/** True for the small words inside names: "bin", "van". */
export const joinsName = (item: Item | undefined): item is Word => isWord(item) && isParticle(item.key)

/** «Ахмаду | Сані | Белло», «Абдул | Гани | Барадар»: what is a city or a country elsewhere may stand inside a name. */
const isPlaceInName = (items: readonly Item[], at: number): boolean => {
  const item = items[at]
  const cyrillic = /^\p{Lu}\p{Ll}+$/u.test(item?.text ?? '') && /\p{Script=Cyrillic}/u.test(item?.text ?? '')
  const isPartBefore = isNamePart(items[at - 1]) || (joinsName(items[at - 1]) && isNamePart(items[at - 2]))
  const isNamed = isPlace(item) || (isBody(item) && !item.adjective)
  return isNamed && cyrillic && isPartBefore && isNamePart(items[at + 1])
}

/** «Андреас | Мотцфельдт | Кравік»: the surname of somebody known inside the name of another. */
export const withoutSurnamesInNames = (items: readonly Item[], text: string): readonly Item[] => {
  const isBeside = (left: Item | undefined, right: Item | undefined): boolean =>
    text.slice(left?.end, right?.start) === ' '
  return items.map((item, at) => {
    const [before, after] = [items[at - 1], items[at + 1]]
    const within = item.kind === 'person' && item.by === 'surname' && isNamePart(before) && isNamePart(after)
    if (!within || !isBeside(before, item) || !isBeside(item, after)) return item
    const { start, end, text: written } = item
    return { kind: 'word', start, end, text: written, key: comparable(written), cues: NO_CUES }
  })
}

/** True for what no name ends with. */
const isOpen = (item: Item | undefined): boolean => joinsName(item) || isInitials(item?.text ?? '')

const isLatin = (item: Item | undefined): boolean => /^\p{Script=Latin}/u.test(item?.text ?? '')

/** How many items from a place on are a run of capitalised words, as a name is. */
export const runAt = (items: readonly Item[], at: number, text: string, { isGivenName }: GivenNames): number => {
  let length = 0
  const opening = items[at]
  if (!isNamePart(opening) && !joinsName(opening)) return 0
  if (isWord(opening) && namesInstitution(opening.key) && !isGivenName(opening.text)) return 0
  for (let next = at; next < items.length && length < MOST_WORDS; next += 1) {
    const [item, before] = [items[next], items[next - 1]]
    const particle = joinsName(item) && (length > 0 || isNamePart(items[next + 1]))
    if (length > 0 && isLatin(opening) !== isLatin(item)) break
    if (!isNamePart(item) && !particle && !(length > 0 && isPlaceInName(items, next))) break
    const glued = isWord(before) && isInitials(before.text) && before.end === item?.start
    if (length > 0 && before && item && !glued && !/^[ \u00A0-]$/u.test(text.slice(before.end, item.start))) break
    length += 1
  }
  while (length > 0 && isOpen(items[at + length - 1])) length -= 1
  return length
}

/** True where a sentence, or what somebody says, begins. */
export const opensSentence = (items: readonly Item[], at: number): boolean => {
  const before = items[at - 1]
  return before === undefined || isSign(before, '.', '!', '?', ':', '…', '*')
}

/** True for an office, a circle or a role, and for whose spouse somebody is. */
export const isHolder = (item: Item | undefined): boolean =>
  isOffice(item) || item?.kind === 'format' || has(item, 'role') || has(item, 'spouse')

/** A word that is of the office, and a name of two. */
const SHORTEST_WITH_OFFICE = 3

/** How many words at most an office before a name has. */
const LONGEST_OFFICE = 9

/** «соратник Навального | Леонід Волков»: how many words stand before the name behind a surname in the genitive; 0 for none. */
const wordsOfOwner = (
  items: readonly Item[],
  at: number,
  words: readonly string[],
  language: Language,
  { isGivenName }: GivenNames,
): number => {
  const given = words.findIndex(isGivenName)
  const noun = items[at - 1]
  // «Супруга | Дана | Мирабела Градинару»
  if (has(noun, 'spouse') && words.length === SHORTEST_WITH_OFFICE && given !== 0) return 1
  // «президент | Татарстана | Рустам Минниханов»: the land that an office is of.
  const ofLand = isHolder(noun) && (given === 1 || given < 0) && words.length === SHORTEST_WITH_OFFICE
  if (ofLand && (NAME_ENDINGS[language]?.landInGenitive.test(words[0] ?? '') ?? false)) return 1
  const isGenitive = NAME_ENDINGS[language]?.surnameInGenitive.test(words[given - 1] ?? '') ?? false
  const behindNoun = given === 1 ? isWord(noun) && noun.cues.size === 0 : given === 2 && opensSentence(items, at)
  return behindNoun && words.length - given === 2 && isGenitive ? given : 0
}

/** "Minister for Euro-Atlantic Integration | Ivan Petrenko": how many words of a run belong to the office before the name. */
export const wordsOfOffice = (
  items: readonly Item[],
  at: number,
  words: readonly string[],
  language: Language,
  { isGivenName }: GivenNames,
): number => {
  if (words.length < SHORTEST_WITH_OFFICE) return 0
  if (DECLINES[language]) return wordsOfOwner(items, at, words, language, { isGivenName })
  const { ofOffices } = lexiconOf(language)
  const named = words.findIndex(isGivenName)
  const given = named > 0 ? named : words.findIndex((word) => !ofOffices.test(comparable(word)))
  if (given < 1 || given > words.length - 2) return 0
  let before = at - 1
  while (before > at - LONGEST_OFFICE && isPartOfTitle(items[before])) before -= 1
  const governed = items.slice(before, at).some((item) => has(item, 'of'))
  return governed && isHolder(items[before]) ? given : 0
}

const isPartOfTitle = (item: Item | undefined): boolean =>
  !isHolder(item) && (has(item, 'filler') || has(item, 'of') || has(item, 'and') || isCapital(item))
