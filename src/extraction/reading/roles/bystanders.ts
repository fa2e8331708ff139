import type { Language } from '../../../domain/language.ts'
import { DECLINES } from '../../../language/grammar.ts'
import { isPossessive, isRole, leadsToRole } from './description.ts'
import { has, isBody, isDate, isPerson, isSign, isWord, type Item, type PersonItem } from '../item.ts'
import { asModifier } from './office-holders.ts'
import type { People } from '../names/people.ts'
import { lexiconOf } from '../../vocabulary/lexicon.ts'

/** «маршрут Трампа»: a name in quotation marks behind a word. */
const isInTitle = (items: readonly Item[], at: number): boolean =>
  isSign(items[at + 1], '"') &&
  isSign(items[at - 2], '"') &&
  items[at - 1]?.kind === 'word' &&
  !has(items[at - 1], 'with')

const isNameless = (before: Item | undefined): boolean =>
  isRole(before) || isBody(before) || has(before, 'filler') || has(before, 'of-someone')

/** A noun or adjective that tells of nothing that this program knows. */
const isPlain = (item: Item | undefined): boolean =>
  isWord(item) && item.cues.size === 0 && /^\p{Ll}[\p{L}\p{M}'’-]+$/u.test(item.text)

const LONGEST_QUALITY = 3

/** True where the words behind end in one for what somebody does himself: "Macron's surprise | visit", not "Macron's critics". */
const doesHimself = (items: readonly Item[], from: number): boolean => {
  let at = from
  while (at < from + LONGEST_QUALITY && isPlain(items[at])) at += 1
  return !isPlain(items[at - 1]) || isDeed(items[at])
}

const isDeed = (item: Item | undefined): boolean =>
  (['meeting', 'summit', 'call', 'visit', 'takes-part', 'appears', 'delegation', 'arrives'] as const).some((cue) =>
    has(item, cue),
  )

/** True for a word that is no verb, adjective or adverb by its ending. */
const isNoun = (item: Item | undefined, language: Language): boolean => {
  const { tenses, noNoun } = lexiconOf(language)
  const told = isWord(item) && (item.cues.size === 0 || has(item, 'of-someone'))
  return (
    told &&
    ![tenses.past, tenses.future, tenses.infinitive, tenses.object, noNoun].some((ending) => ending.test(item.key))
  )
}

/** "Macron's critics", "critics of Putin", "the Trump | plan": a thing, or others, of somebody. */
const isOfThing = (items: readonly Item[], at: number, { by }: PersonItem, language: Language): boolean => {
  if (isPossessive(items[at + 1])) return isPlain(items[at + 2]) && !doesHimself(items, at + 2)
  const article = has(items[at - 1], 'definite') || /^an?$/iu.test(items[at - 1]?.text ?? '')
  if (article && by === 'surname' && (isPlain(items[at + 1]) || has(items[at + 1], 'of-someone'))) return true
  // "Putin critic | Yulia Navalnaya"
  const holder = items[at + 2]
  const besideHolder = by === 'surname' && isPerson(holder) && holder.by === 'name' && isNoun(items[at + 1], language)
  if (besideHolder) return true
  const preposition = has(items[at - 1], 'of') && items[at - 1]?.text === 'of'
  return preposition && isPlain(items[at - 2])
}

const SHORTEST_NOUN = 4

/** «человека, свергнувшего | Башара Асада» */
const isObjectOfParticiple = (items: readonly Item[], at: number, language: Language): boolean => {
  const verb = items[at - 1]
  return isWord(verb) && !isRole(verb) && lexiconOf(language).activeParticiple.test(verb.key)
}

/** «формулу Зеленського», «після захоплення Мадуро»: a name in the genitive right behind a noun that is no verb or adjective. */
const isOfNoun = (
  items: readonly Item[],
  at: number,
  item: PersonItem,
  people: People,
  language: Language,
): boolean => {
  const noun = items[at - 1]
  if (
    !isWord(noun) ||
    !(isPlain(noun) || (at === 1 && noun.cues.size === 0)) ||
    noun.key.length < SHORTEST_NOUN ||
    has(items[isDate(items[at + 1]) ? at + 2 : at + 1], 'receives') ||
    !isNoun(noun, language)
  )
    return false
  const cases = people.casesOf(item.id, item.text)
  return cases.has('genitive') && !cases.has('nominative')
}

/** «дружиною | президента Франції Макрона», "the wife of | French President Macron": the place of the word before somebody and his titles. */
const spouseBefore = (items: readonly Item[], at: number): number => {
  let before = at - 1
  while (isRole(items[before]) || isBody(items[before]) || has(items[before], 'definite')) before -= 1
  return has(items[before], 'spouse') ? before : at - 1
}

/** «плану Трампа», "wife of | Macron"; in «наступник Фрідріх Мерц», "successor Merz" he is the one. */
const isOfThatBefore = (
  items: readonly Item[],
  at: number,
  { id, text }: PersonItem,
  people: People,
  fixedOrder: boolean,
): boolean => {
  const noun = items[spouseBefore(items, at)]
  if (!has(noun, 'of-someone')) return false
  if (fixedOrder) return /\sof$/u.test(noun?.text ?? '')
  const cases = people.casesOf(id, text)
  return cases.size === 0 || cases.has('genitive')
}

/** «аеропорт імені Шарля де Голля», "Charles de Gaulle | airport" */
const namesThing = (items: readonly Item[], at: number): boolean =>
  has(items[at - 1], 'named-after') || (has(items[at + 1], 'named-thing') && !isSign(items[at + 1], ','))

/** «покійного папи Франциска», "the late Pope Francis": who is dead, or held by others. */
const isGone = (items: readonly Item[], at: number): boolean => {
  let before = at - 1
  while (isRole(items[before]) || isBody(items[before])) before -= 1
  return has(items[before], 'gone')
}

/** Names that stand beside another name behind a role belong to it: «помічник Путіна Юрій Ушаков»; «Стубба Туск приймав» names two. */
const standsBesideHolder = (items: readonly Item[], at: number, fixedOrder: boolean): boolean => {
  const [next, holder] = [items[at + 1], items[at + 2]]
  if (fixedOrder)
    return isPossessive(next) && (leadsToRole(items, at + 1) || (isPerson(holder) && holder.by === 'office'))
  // «с коллегой Сибигой министр видеться не будет»: the office behind is another's.
  const isNamed = isPerson(next) && next.by !== 'office'
  return isPerson(next) && ((isNamed && isNameless(items[at - 1])) || next.modifier)
}

/**
 * Marks the names that only belong to a thing or to somebody beside them, and take no part themselves; `named` are
 * those whom an office before them names, by where they start.
 */
export const keepBystandersApart = (
  items: Item[],
  named: ReadonlySet<number>,
  people: People,
  language: Language,
): void => {
  const fixedOrder = !DECLINES[language]
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at]
    if (!isPerson(item) || item.modifier || item.by === 'office') continue
    const belongs =
      isInTitle(items, at) ||
      isOfThatBefore(items, at, item, people, fixedOrder) ||
      (isPossessive(items[at + 1]) && has(items[at + 2], 'of-someone')) ||
      namesThing(items, at) ||
      isGone(items, at) ||
      isObjectOfParticiple(items, at, language) ||
      (fixedOrder
        ? isOfThing(items, at, item, language)
        : !named.has(item.start) && isOfNoun(items, at, item, people, language))
    if (belongs || standsBesideHolder(items, at, fixedOrder)) items[at] = asModifier(item)
  }
}
