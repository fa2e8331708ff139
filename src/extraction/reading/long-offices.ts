import type { Language } from '../../domain/language.ts'
import { lexiconOf } from '../vocabulary/lexicon.ts'
import { has, isBody, isCapital, isPerson, isPlace, isSign, isWord, type Item } from './item.ts'

const isPlain = (item: Item | undefined): boolean =>
  isWord(item) && item.cues.size === 0 && /^(?:\p{Ll}.*|\p{Lu}{2,})$/u.test(item.text)

/** True for the words with which an office that is written out may end, right before a name. */
export const endsOffice = (item: Item | undefined): boolean =>
  isPlain(item) || isBody(item) || isPlace(item) || has(item, 'filler')

/** True for words of an office that only say of what it is: «з нормалізації з Єреваном», «економіки, торгівлі та промисловості». */
export const isPartOfOffice = (item: Item | undefined, language: Language): boolean =>
  (endsOffice(item) ||
    has(item, 'on-subject') ||
    has(item, 'with') ||
    has(item, 'and') ||
    isSign(item, ',') ||
    item?.kind === 'topic') &&
  !(isWord(item) && item.cues.size === 0 && lexiconOf(language).tenses.past.test(item.key))

/** How many words an office may go on. */
const LONGEST = 9

/** Where the name stands at which an office ends that is written out; below 0 where it ends at none. */
export const nameBehindOffice = (items: readonly Item[], from: number, language: Language): number => {
  if (!isPlain(items[from]) && !has(items[from], 'on-subject') && !has(items[from], 'with')) return -1
  for (let at = from; at < from + LONGEST; at += 1) {
    if (isPerson(items[at])) return endsOffice(items[at - 1]) ? at : -1
    if (!isPartOfOffice(items[at], language)) return -1
  }
  return -1
}

const isOfTitle = (item: Item | undefined): boolean =>
  isCapital(item) || has(item, 'filler') || has(item, 'of') || has(item, 'and')

/** As `nameBehindOffice` where the words have a fixed order: "Minister for | Euro-Atlantic Integration Ivan Petrenko". */
export const nameBehindTitle = (items: readonly Item[], from: number): number => {
  if (!has(items[from], 'of') || !isCapital(items[from + 1])) return -1
  let at = from + 1
  while (at < from + LONGEST && isOfTitle(items[at])) at += 1
  return isPerson(items[at]) && isCapital(items[at - 1]) ? at : -1
}
