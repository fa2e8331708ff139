import type { Language } from '../../../domain/language.ts'
import { NAME_ENDINGS } from '../../../language/name-endings.ts'
import { comparable } from '../../../language/normalise.ts'
import { EVENT_NOUNS } from '../../vocabulary/cue.ts'
import { lexiconOf } from '../../vocabulary/lexicon.ts'
import { has, hasOne, isBody, isCapital, isPerson, isPlace, isSign, isWord, type Item, NO_CUES } from '../item.ts'
import { isHolder } from '../names/name-runs.ts'

const isPlain = (item: Item | undefined): boolean =>
  isWord(item) && item.cues.size === 0 && /^(?:\p{Ll}.*|\p{Lu}{2,})$/u.test(item.text)

/** True for the words with which an office that is written out may end, right before a name. */
export const endsOffice = (item: Item | undefined): boolean =>
  isPlain(item) || isBody(item) || isPlace(item) || has(item, 'filler') || has(item, 'region') || item?.kind === 'topic'

/** «з питань (мирних) | переговорів»: what an office is for, and no event of the text. */
const isEventOfOffice = (items: readonly Item[], at: number): boolean => {
  const subject = isPlain(items[at - 1]) ? at - 2 : at - 1
  return hasOne(items[at], EVENT_NOUNS) && hasOne(items[subject], ['on-subject', 'with'])
}

/** «у | районі | Великих | озер», «в | Сахелі»: where somebody is an envoy. */
export const isRegionOfOffice = (items: readonly Item[], at: number): boolean =>
  has(items[at], 'in') || has(items[at], 'region') || (isCapital(items[at]) && isPlain(items[at + 1]))

/** True for words of an office that only say of what it is: «з нормалізації з Єреваном», «економіки, торгівлі та промисловості». */
export const isPartOfOffice = (items: readonly Item[], at: number, language: Language): boolean => {
  const item = items[at]
  if (isEventOfOffice(items, at)) return true
  return (
    (endsOffice(item) ||
      has(item, 'on-subject') ||
      has(item, 'with') ||
      has(item, 'and') ||
      has(item, 'definite') ||
      isSign(item, ',')) &&
    !(isWord(item) && item.cues.size === 0 && lexiconOf(language).tenses.past.test(item.key))
  )
}

/** «Национальной | ассамблеи», «Верховного | суда»: an adjective with a capital before what it is of. */
const opensInstitution = (items: readonly Item[], at: number, language: Language): boolean => {
  const item = items[at]
  return (
    isWord(item) &&
    /^\p{Lu}\p{Ll}/u.test(item.text) &&
    (item.cues.size === 0 || has(item, 'filler')) &&
    isPlain(items[at + 1]) &&
    (NAME_ENDINGS[language]?.adjectiveInGenitive.test(item.key) ?? false)
  )
}

/** How many words an office may go on. */
const LONGEST = 9

/** Where the name stands at which an office ends that is written out; below 0 where it ends at none. `posted`: it may say where, as envoys' do. */
export const nameBehindOffice = (items: readonly Item[], from: number, language: Language, posted: boolean): number => {
  const opens =
    isPlain(items[from]) || hasOne(items[from], ['on-subject', 'with']) || opensInstitution(items, from, language)
  if (!opens && !(posted && has(items[from], 'in'))) return -1
  for (let at = from; at < from + LONGEST; at += 1) {
    if (isPerson(items[at])) return endsOffice(items[at - 1]) ? at : -1
    const isInstitution = opensInstitution(items, at, language)
    if (!isInstitution && !isPartOfOffice(items, at, language) && !(posted && isRegionOfOffice(items, at))) return -1
  }
  return -1
}

/** A word of an office that is written out: it tells of no event, and names no place of one. */
export const asPartOfOffice = (item: Item): Item => {
  const { start, end, text } = item
  if (isBody(item)) return { ...item, modifier: true }
  return isWord(item) || isPlace(item) ? { kind: 'word', start, end, text, key: comparable(text), cues: NO_CUES } : item
}

const isOfTitle = (item: Item | undefined): boolean =>
  isCapital(item) || has(item, 'filler') || has(item, 'of') || has(item, 'and')

/** "Minister of Public Security | Wang Xiaohong": an office that is written out, with capitals, ends right before a name. */
export const titleBefore = (items: readonly Item[], at: number): boolean => {
  if (!isCapital(items[at - 1])) return false
  let before = at - 1
  while (before > at - LONGEST && isOfTitle(items[before]) && !isHolder(items[before])) before -= 1
  return isHolder(items[before]) && has(items[before + 1], 'of')
}

/** As `nameBehindOffice` where the words have a fixed order: "Minister for | Euro-Atlantic Integration Ivan Petrenko". */
export const nameBehindTitle = (items: readonly Item[], from: number): number => {
  if (!has(items[from], 'of') || !isCapital(items[from + 1])) return -1
  let at = from + 1
  while (at < from + LONGEST && isOfTitle(items[at])) at += 1
  return isPerson(items[at]) && isCapital(items[at - 1]) ? at : -1
}

const LONGEST_COMPANY = 5

const LONGEST_ROLE = 6

/** «голова правління НЕК «Укренерго» | Віталій Зайченко»: behind the name of what somebody is the head of. */
export const isBehindCompany = (items: readonly Item[], at: number): boolean => {
  const quote = items.findLastIndex((item, index) => index < at - 1 && isSign(item, '"'))
  if (quote < at - 2 - LONGEST_COMPANY) return false
  for (let before = quote - 1; before > quote - LONGEST_ROLE; before -= 1) {
    const item = items[before]
    if (isHolder(item)) return true
    if (!isWord(item) || hasOne(item, ['and', 'with', 'past', 'future', 'speech'])) return false
  }
  return false
}
