import { EVENT_NOUNS, type Vocabulary } from '../../vocabulary/cue.ts'
import { withConditions } from './conditional.ts'
import { answersDenied } from './ellipsis.ts'
import { has, hasAny, hasOne, isBody, isPerson, isSign, type Item } from '../item.ts'
import { withDenials } from '../negation/negation.ts'
import { EVENT_CUES, TELLS } from './telling.ts'
import { SPLITTING, upToSign, opensWithin } from './opens-within.ts'

/** What the clauses of a language depend on. */
export interface Grammar {
  /** Conjunctions open clauses without a comma before them. */
  readonly fixedOrder: boolean
  readonly tenses: Vocabulary['tenses']
}

/** Pieces of a sentence between commas, dashes and semicolons, each with the sign before it. */
export interface Chunk {
  readonly opener: string
  readonly items: readonly Item[]
}

// «були Макрон, Стармер долучився дистанційно»: a name with a verb of its own behind a list that had one.
const joinsByItself = (items: readonly Item[], at: number): boolean =>
  hasAny(items.slice(0, at), ['takes-part', 'past', 'future']) && has(items[at + 2], 'takes-part')

/** «Як повідомив Тихий, Сибіга зустрінеться …», «Як повідомило МЗС України, …»: who says it ends there. */
const endsReport = (items: readonly Item[], at: number): boolean => {
  const said = items.slice(0, at)
  const speech = said.findIndex((item) => has(item, 'speech'))
  const speakers = said.slice(speech).filter(isPerson).length
  return (
    speech >= 0 &&
    (speakers === 1 || (speakers === 0 && has(items[0], 'starter') && !isPerson(items[at - 1]))) &&
    !hasAny(said, EVENT_CUES) &&
    hasAny(items.slice(at), TELLS)
  )
}

/** «Прежде чем отправиться к Лукашенко, Коул переговорил с …»: a name with a verb of its own, behind words that only say when. */
const endsSubordinate = (items: readonly Item[], at: number): boolean =>
  has(items[0], 'starter') && hasAny(items.slice(1, at), TELLS) && hasOne(items[at + 2], TELLS)

/** "… will not meet Lavrov, Witkoff will do so instead": the name behind the comma answers what is denied before. */
const opensAnswer = (items: readonly Item[], at: number): boolean => {
  return answersDenied(upToSign(items, at + 1), items.slice(0, at))
}

const isListGoingOn = (items: readonly Item[], at: number): boolean => {
  const [before, next] = [items[at - 1], items[at + 1]]
  const isList = (isPerson(before) || isBody(before)) && (isPerson(next) || isBody(next)) && isSign(items[at], ',')
  return (
    isList &&
    !joinsByItself(items, at) &&
    !endsReport(items, at) &&
    !endsSubordinate(items, at) &&
    !opensAnswer(items, at)
  )
}

const isNameOrList = (item: Item): boolean => isPerson(item) || isBody(item) || isSign(item, ',') || has(item, 'and')

/** Dashes around nothing but names: «міністри Фіджі й Самоа – Туісавау та Поніфасіо – зібралися …». */
const dashesAroundNames = (items: readonly Item[]): ReadonlySet<number> => {
  const dashes = items.flatMap((item, at) => (isSign(item, '–') ? [at] : []))
  const pairs = dashes.flatMap((from, index): readonly (readonly [number, number])[] => {
    const to = dashes[index + 1]
    if (to === undefined) return []
    const between = items.slice(from + 1, to)
    return between.some(isPerson) && between.every(isNameOrList) ? [[from, to]] : []
  })
  return new Set(pairs.flat())
}

// A full stop before a day of the month ends a sentence as well: «… не раз. 14 листопада …».
const endsSentence = (items: readonly Item[], at: number): boolean =>
  isSign(items[at], '.') && items[at + 1]?.kind === 'date' && (items[at - 1]?.text.length ?? 0) > 2

const NAMING_REACH = 4

/** «Саміт Україна – ЄС того ж дня перенесли»: the dash between two sides of an event. */
const isBetweenSides = (items: readonly Item[], at: number): boolean =>
  isSign(items[at], '–') &&
  isBody(items[at - 1]) &&
  isBody(items[at + 1]) &&
  hasAny(items.slice(Math.max(0, at - NAMING_REACH), at), EVENT_NOUNS)

export const chunksOf = (items: readonly Item[], { fixedOrder, tenses }: Grammar): readonly Chunk[] => {
  const chunks: { opener: string; items: Item[] }[] = [{ opener: '', items: [] }]
  const inserted = dashesAroundNames(items)
  items.forEach((item, at) => {
    const last = chunks.at(-1)
    if (endsSentence(items, at)) chunks.push({ opener: ';', items: [] })
    else if (isSign(item, ...SPLITTING) && !inserted.has(at) && !isListGoingOn(items, at) && !isBetweenSides(items, at))
      chunks.push({ opener: item.text, items: [] })
    else if (opensWithin(items, at, fixedOrder) && last && last.items.length > 0)
      chunks.push({ opener: ' ', items: [item] })
    else last?.items.push(item)
  })
  return chunks
    .filter((chunk) => chunk.items.length > 0)
    .map(({ opener, items: own }) => ({
      opener,
      items: withConditions(withDenials(own, tenses.infinitive), tenses.past),
    }))
}
