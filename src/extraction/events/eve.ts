import { addDays, day as asDay } from '../../domain/calendar.ts'
import { moment, precisionOf } from '../../domain/moment.ts'
import { some } from '../reading/clauses.ts'
import { has, isDate, isPerson, isPlace, type Item } from '../reading/item.ts'
import type { Draft, DraftTime } from './draft.ts'
import type { Story } from './story.ts'

const EVE_REACH = 5

const opensAnother = (item: Item): boolean =>
  isPerson(item) || isPlace(item) || some([item], 'past', 'future', 'present', 'holds', 'he', 'they', 'in')

/** «Напередодні саміту», "on the eve of the talks": the event behind it. */
const eventOfEve = (items: readonly Item[]): { readonly eve: Item; readonly noun: Item } | undefined => {
  const at = items.findIndex((item) => has(item, 'eve'))
  const eve = items[at]
  const behind = items.slice(at + 1, at + 1 + EVE_REACH)
  const noun = behind.find((item) => some([item], 'summit', 'meeting', 'visit'))
  // «Накануне в Праге он провёл переговоры» is the day before the dispatch, or the day told of.
  const isItsEve = !behind.slice(0, noun && behind.indexOf(noun)).some(opensAnother)
  return eve && noun && isItsEve ? { eve, noun } : undefined
}

const holdsDay = ({ when: { start } }: DraftTime): boolean =>
  start !== null && ['day', 'minute'].includes(precisionOf(start))

/** The day before the event behind «напередодні», where the text has said when that is; null where it has not. */
export const eveIn = (items: readonly Item[], { drafts }: Story): DraftTime | null | undefined => {
  const found = eventOfEve(items)
  if (!found || items.some((item) => isDate(item) && item !== found.eve)) return undefined
  const { eve, noun } = found
  const isMeant = ({ kind, time }: Draft): boolean => time !== null && holdsDay(time) && some([noun], kind)
  const start = drafts.findLast(isMeant)?.time?.when.start
  if (!start) return isDate(eve) ? undefined : null
  const when = { start: moment(addDays(asDay(start.slice(0, 10)), -1)), end: null }
  return { when, localMinute: null, own: true, start: eve.start, end: eve.end }
}
