import { addDays, day as asDay } from '../../../domain/calendar.ts'
import { type Moment, moment, precisionOf } from '../../../domain/moment.ts'
import { type Clause } from '../../reading/clauses/clause.ts'
import { has, isDate, isPerson, isPlace, type Item, hasOne, some } from '../../reading/item.ts'
import type { SentenceReading } from '../../reading/read-dispatch.ts'
import type { Draft, DraftTime } from '../draft.ts'
import type { Setting, Story } from '../story.ts'
import { tenseOf } from './tense.ts'
import { aheadOf, timeIn } from './times.ts'

const EVE_REACH = 5

const opensAnother = (item: Item): boolean =>
  isPerson(item) || isPlace(item) || hasOne(item, ['past', 'future', 'present', 'holds', 'he', 'they', 'in'])

/** «Напередодні саміту», "on the eve of the talks": the event behind it. */
const eventOfEve = (items: readonly Item[]): { readonly eve: Item; readonly noun: Item } | undefined => {
  const at = items.findIndex((item) => has(item, 'eve'))
  const eve = items[at]
  const behind = items.slice(at + 1, at + 1 + EVE_REACH)
  const noun = behind.find((item) => hasOne(item, ['summit', 'meeting', 'visit']))
  // «Накануне в Праге он провёл переговоры» is the day before the dispatch, or the day told of.
  const isItsEve = !behind.slice(0, noun && behind.indexOf(noun)).some(opensAnother)
  return eve && noun && isItsEve ? { eve, noun } : undefined
}

const holdsDay = ({ when: { start } }: DraftTime): boolean =>
  start !== null && ['day', 'minute'].includes(precisionOf(start))

const before = (start: Moment, { start: from, end }: Item): DraftTime => ({
  when: { start: moment(addDays(asDay(start.slice(0, 10)), -1)), end: null },
  localMinute: null,
  own: true,
  start: from,
  end,
})

const eveIn = (items: readonly Item[], { drafts }: Story): DraftTime | null | undefined => {
  const found = eventOfEve(items)
  if (!found || items.some((item) => isDate(item) && item !== found.eve)) return undefined
  const { eve, noun } = found
  const start = dayToldOf(noun, drafts)
  return start ? before(start, eve) : isDate(eve) ? undefined : null
}

const dayToldOf = (noun: Item, drafts: readonly Draft[]): Moment | null | undefined =>
  drafts.findLast(({ kind, time }) => time !== null && holdsDay(time) && some([noun], kind))?.time?.when.start

/** As `eveIn`, where «напередодні саміту, який відбудеться 20 березня, …» opens the sentence; what has been was not on a day to come. */
const eveBefore = (
  { items }: Clause,
  { opening }: SentenceReading,
  { drafts }: Story,
  { published, tenses }: Setting,
): DraftTime | null | undefined => {
  const words = opening.flatMap((clause) => clause.items)
  const found = eventOfEve(words)
  if (!found || items.some(isDate)) return undefined
  const said = timeIn(
    words.filter((item) => item !== found.eve),
    undefined,
  )
  const start = said && holdsDay(said) ? said.when.start : dayToldOf(found.noun, drafts)
  const time = start ? before(start, found.eve) : null
  const isAmiss = time !== null && aheadOf(time, published) === 1 && tenseOf(items, tenses)?.tense === 'past'
  return isAmiss ? null : time
}

/** The day before the event behind «напередодні», where the text has said when that is; null where it has not. */
export const eveOf = (
  clause: Clause,
  sentence: SentenceReading,
  story: Story,
  setting: Setting,
): DraftTime | null | undefined =>
  clause === sentence.clauses[0] && sentence.opening.length > 0
    ? eveBefore(clause, sentence, story, setting)
    : eveIn(clause.items, story)
