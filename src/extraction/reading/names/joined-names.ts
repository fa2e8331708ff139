import type { Language } from '../../../domain/language.ts'
import { DECLINES } from '../../../language/grammar.ts'
import { has, isBody, isPerson, isSign, type Item } from '../item.ts'
import { isHolder } from './name-runs.ts'
import { MOST_BETWEEN } from './role-beside.ts'

/** "Blyde, its chief negotiator, and | Stalin González": what stands between the commas is who the one before is. */
const joinsBehindOffice = (read: readonly Item[]): boolean => {
  if (!has(read.at(-1), 'and') || !isSign(read.at(-2), ',')) return false
  const from = read.findLastIndex((item, at) => at < read.length - 2 && isSign(item, ','))
  const between = read.slice(from + 1, -2)
  return (
    isPerson(read[from - 1]) &&
    between.length <= MOST_BETWEEN &&
    between.some(isHolder) &&
    !between.some((item) => isPerson(item) || has(item, 'past') || has(item, 'speech'))
  )
}

/** True where a name goes on a list of persons: «Туісавау та Поніфасіо». */
export const joinsPersons = (read: readonly Item[], language: Language, next: Item | undefined): boolean => {
  // "met Ushakov, Le Monde reported"
  if (isSign(read.at(-1), ',') && has(next, 'speech')) return false
  if (joinsBehindOffice(read)) return true
  const last = read.at(-1)
  // «… і косовський Беснік Біслімі»
  const at = DECLINES[language] && isBody(last) && last.adjective ? -2 : -1
  return (has(read.at(at), 'and') || isSign(read.at(at), ',')) && isPerson(read.at(at - 1))
}
