import type { Chunk } from './chunks.ts'
import type { Cue } from '../../vocabulary/cue.ts'
import { has, hasOne, isBody, isDate, isOffice, isPerson, isPlace, type Item } from '../item.ts'

const MEETING: readonly Cue[] = ['meets', 'talks', 'phones']

const RECEIVING: readonly Cue[] = ['receives']

const isOfName = (item: Item): boolean => isBody(item) || isOffice(item) || hasOne(item, ['role', 'filler', 'and'])

/** «зі Стармером»: with somebody, and nothing else. */
const isWithSomebody = ([first, ...more]: readonly Item[]): boolean =>
  has(first, 'with') &&
  more.some(isPerson) &&
  more.every((item) => isPerson(item) || isOfName(item) || item.text === '.')

/** «министр войны Пит Хегсет»: somebody with his office, and nothing else. */
const isSomebody = (items: readonly Item[]): boolean =>
  items.some(isPerson) && items.every((item) => isPerson(item) || isOfName(item) || item.text === '.')

/** «у п'ятницю в Лондоні»: a day or a city, and nothing else. */
const isSetting = (items: readonly Item[]): boolean =>
  items.some((item) => isDate(item) || isPlace(item)) &&
  items.every((item) => isDate(item) || isPlace(item) || has(item, 'in') || item.text === '.')

/** Who meets, up to the verb, without when and where. */
const withoutSetting = (items: readonly Item[], verb: number): readonly Item[] =>
  items
    .slice(0, verb + 1)
    .filter((item, at) => !isDate(item) && !isPlace(item) && !(has(item, 'in') && !isOfName(items[at + 1] ?? item)))

/** The verbs by which two pieces may be told that have none; undefined where something else is said. */
const verbsLeftOut = (piece: Chunk, next: Chunk): readonly Cue[] | undefined => {
  if (isWithSomebody(piece.items) && isSetting(next.items)) return MEETING
  if (!isSetting(piece.items)) return undefined
  if (isWithSomebody(next.items)) return MEETING
  // «В Белом доме его примет Трамп, в Пентагоне – Хегсет»
  return piece.opener === ',' && isSomebody(next.items) ? RECEIVING : undefined
}

/** «зустрінеться з Мерцом у четвер у Берліні, зі Стармером – у п'ятницю в Лондоні», «…, у п'ятницю – зі Стармером»: each is told with the verb of the first. */
export const withVerbsLeftOut = (pieces: readonly Chunk[]): readonly Chunk[] => {
  const told: Chunk[] = []
  for (let at = 0; at < pieces.length; at += 1) {
    const [piece, next] = [pieces[at], pieces[at + 1]]
    if (!piece) break
    const cues = next?.opener === '–' ? verbsLeftOut(piece, next) : undefined
    const before = cues ? told.findLast(({ items }) => items.some((item) => hasOne(item, cues))) : undefined
    if (!before || !next || !cues) {
      told.push(piece)
      continue
    }
    const verb = before.items.findIndex((item) => hasOne(item, cues))
    told.push({ opener: ';', items: [...withoutSetting(before.items, verb), ...piece.items, ...next.items] })
    at += 1
  }
  return told
}
