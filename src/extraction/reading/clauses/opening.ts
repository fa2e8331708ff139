import { type Cue, EVENT_NOUNS } from '../../vocabulary/cue.ts'
import { isRole } from '../roles/description.ts'
import {
  has,
  isBody,
  isDate,
  isOffice,
  isPerson,
  isPlace,
  isSign,
  type Item,
  type PersonItem,
  hasOne,
} from '../item.ts'

/** What tells whether a name may be the subject as it is written; left out where the order of words alone tells it. */
export interface Subjects {
  readonly fixedOrder: boolean
  readonly mayBeSubject?: (person: PersonItem) => boolean
}

/** A sentence that begins with another event than the one it tells of. */
export interface Opening {
  /** "Ahead of talks with Putin in Moscow on Friday": what it says of that event. */
  readonly items: readonly Item[]
  /** "Witkoff met Fidan in Ankara." */
  readonly main: readonly Item[]
}

const NOUN_REACH = 6
const VERB_REACH = 6

const VERBS: readonly Cue[] = ['past', 'future', 'present', 'meets', 'talks', 'receives', 'phones', 'visits', 'travels']
const SESSIONS: readonly Cue[] = ['meets', 'talks', 'receives', 'phones', 'visits']

const partsWords = (item: Item): boolean =>
  isPerson(item) || isPlace(item) || item.kind === 'sign' || has(item, 'with') || hasOne(item, VERBS)

/** "Ahead of talks", «Накануне саммита», "After Friday's summit": where the noun stands, -1 where none is governed so. */
const nounOf = (items: readonly Item[], fixedOrder: boolean): number => {
  const [first] = items
  const bounded = fixedOrder && isDate(first) && first.plain.bound !== 'exact'
  if (!has(first, 'after') && !has(first, 'eve') && !bounded) return -1
  const behind = items.slice(1, 1 + NOUN_REACH)
  const noun = behind.findIndex((item) => hasOne(item, EVENT_NOUNS))
  return noun < 0 || behind.slice(0, noun).some(partsWords) ? -1 : noun + 1
}

const isTitle = (item: Item | undefined): boolean =>
  item !== undefined && (isBody(item) || isOffice(item) || isRole(item) || has(item, 'definite'))

const isNamed = (item: Item | undefined): boolean => (isPerson(item) && !item.modifier) || hasOne(item, ['he', 'they'])

/** True where the verb of a name stands behind it, with at most a day or a place between. */
const doesSomething = (items: readonly Item[], at: number): boolean => {
  const behind = items.slice(at + 1, at + 1 + VERB_REACH)
  // «Вучич переговорит с Путиным» reads as the noun.
  const verb = behind.findIndex(
    (item, index) => hasOne(item, VERBS) || (has(item, 'meeting') && has(behind[index + 1], 'with')),
  )
  const between = behind.slice(0, Math.max(0, verb))
  return (
    verb >= 0 &&
    !has(behind[verb], 'speech') &&
    !between.some(
      (item) => isPerson(item) || item.kind === 'sign' || hasOne(item, ['with', 'and', 'relative', 'speech']),
    )
  )
}

/** Where the words begin that lead to a name: «премьер Испании Педро Санчес». */
const titleFrom = (items: readonly Item[], at: number): number => {
  let from = at
  while (isTitle(items[from - 1])) from -= 1
  return from
}

const subjectAfter = (items: readonly Item[], noun: number, { fixedOrder, mayBeSubject }: Subjects): number =>
  items.findIndex((item, at) => {
    if (at <= noun || !isNamed(item) || !doesSomething(items, at)) return false
    const from = Math.max(noun + 1, titleFrom(items, at))
    const said = items.slice(noun + 1, from)
    if (isSign(items[from - 1], ',')) return fixedOrder || !isPerson(item) || mayBeSubject?.(item) === true
    if (fixedOrder || (isPerson(item) && mayBeSubject?.(item) !== true)) return false
    const governed = hasOne(items[from - 1], ['with', 'and', 'between', 'in', 'to', 'after'])
    return !governed && !said.some((each) => isSign(each, ',') || hasOne(each, VERBS) || has(each, 'takes-part'))
  })

/** «Напередодні поїздки, в понеділок, Сибіга …»: a day between commas goes with what stands behind it. */
const dayFrom = (items: readonly Item[], from: number): number => {
  const comma = items.findLastIndex((item, at) => at < from - 1 && isSign(item, ','))
  const between = items.slice(comma + 1, from - 1)
  const isDay =
    between.some(isDate) && between.every((item) => isDate(item) || hasOne(item, ['in', 'on-subject', 'filler']))
  return isSign(items[from - 1], ',') && comma > 0 && isDay ? comma + 1 : from
}

const tellsOfSession = (items: readonly Item[]): boolean =>
  items.some(
    (item, at) =>
      hasOne(item, SESSIONS) ||
      (has(item, 'to') && isPerson(items[at + 1]) && items.some((verb) => has(verb, 'travels'))) ||
      (hasOne(item, EVENT_NOUNS) && items.slice(at + 1, at + 1 + WITH_REACH).some((next) => hasOne(next, ['with']))),
  )

const WITH_REACH = 3

/** Parts a phrase such as "ahead of talks with Putin in Moscow on Friday" from the event that the sentence tells of. */
export const openingOf = (items: readonly Item[], subjects: Subjects): Opening | undefined => {
  const noun = nounOf(items, subjects.fixedOrder)
  const subject = noun < 0 ? -1 : subjectAfter(items, noun, subjects)
  if (subject < 0) return undefined
  const from = Math.max(noun + 1, titleFrom(items, subject))
  if (!tellsOfSession(items.slice(subject))) return undefined
  const begin = dayFrom(items, from)
  const main = items.slice(begin)
  const said = items.slice(0, isSign(items[begin - 1], ',') ? begin - 1 : begin)
  return { items: said, main }
}
