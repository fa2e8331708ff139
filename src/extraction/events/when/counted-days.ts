import { addDays, day as asDay, daysBetween } from '../../../domain/calendar.ts'
import { type Moment, moment, parseMoment, precisionOf } from '../../../domain/moment.ts'
import { type Clause } from '../../reading/clauses/clause.ts'
import { type DateItem, isDate, some } from '../../reading/item.ts'
import type { Reading, SentenceReading } from '../../reading/read-dispatch.ts'
import { isCalledOff } from '../triggers/clauses-beside.ts'
import { mainTrigger } from '../triggers/main-trigger.ts'
import type { DraftTime } from '../draft.ts'
import { dayAlone } from './event-time.ts'
import type { Setting, Story } from '../story.ts'
import { isOfPast } from './tense.ts'
import { aheadOf } from './times.ts'

const shifted = (value: Moment, days: number): Moment =>
  moment(`${addDays(asDay(value.slice(0, 10)), days)}${value.slice(10)}`)

const dayAt = (stories: readonly (DraftTime | undefined)[], start: number): Moment | null =>
  stories.find((time) => time?.start === start)?.when.start ?? null

/** «Про це у вівторок повідомив …»: on that day nothing was but the report. */
const isOfReport = (start: number, { sentences }: Reading): boolean =>
  sentences.some(
    ({ items, clauses }) =>
      items.some((item) => item.start === start) && some(items, 'speech', 'source') && !clauses.some(mainTrigger),
  )

const dayFrom = (start: number, { drafts, aside, day, pastDay }: Story, reading: Reading): Moment | null =>
  isAside(start, { drafts, aside }) || isOfReport(start, reading)
    ? (day?.time.when.start ?? null)
    : dayAt([day?.time, pastDay?.time], start)

const isAside = (start: number, { drafts, aside }: Pick<Story, 'drafts' | 'aside'>): boolean =>
  aside.some((at) => drafts[at]?.time?.start === start)

/** «Того ж дня …», «наступного дня»: counted from the day that the text before has settled, not from the nearest of its name. */
const shiftedTo = (time: DraftTime, from: NonNullable<Counted>, told: Moment | null): DraftTime => {
  const { start } = time.when
  if (!start || !told || precisionOf(told) !== 'day' || start.length < told.length) return time
  const days = daysBetween(asDay(start.slice(0, 10)), addDays(asDay(told), from.days))
  return days === 0 ? time : { ...time, when: { ...time.when, start: shifted(start, days) } }
}

type Counted = DateItem['plain']['countedFrom']

/** A time that the text counts from another, by what the text before has settled of that one. */
export const countedOn = (
  time: DraftTime,
  clause: Clause,
  { items }: SentenceReading,
  story: Story,
  { published, tenses, reading }: Setting,
): DraftTime => {
  const from = items.find((item): item is DateItem => isDate(item) && item.start === time.start)?.plain.countedFrom
  if (!from) return time
  const isSettled = from.days >= 0 || isAside(from.start, story)
  const counted = isSettled ? shiftedTo(time, from, dayFrom(from.start, story, reading)) : time
  // «Зустріч буде 1 квітня. Того ж дня він зателефонував …»: what has been was not on a day to come.
  const isAmiss =
    from.days === 0 &&
    counted.when.start?.length === published.slice(0, 10).length &&
    isOfPast(clause.items, tenses) &&
    !isCalledOff(clause) &&
    aheadOf(counted, published) === 1
  return isAmiss ? { ...counted, when: { start: moment(published.slice(0, 10)), end: null } } : counted
}

const WITH_YEAR = /\d{4}/u

/** «Минулого разу вони зустрілися 15 січня»: what is recalled has been, though the nearest day of that name is still to come. */
export const asRecalled = (time: DraftTime, sentence: SentenceReading, { published, reading }: Setting): DraftTime => {
  const { start, end } = time.when
  const date = sentence.items.find((item): item is DateItem => isDate(item) && item.start === time.start)
  const isNamed = date !== undefined && !date.plain.countedFrom && start !== null && end === null
  if (!sentence.background || !isNamed || aheadOf(time, published) !== 1) return time
  const isDay = precisionOf(start) === 'day' && /\d/u.test(date.text)
  if (!isDay || WITH_YEAR.test(reading.dispatch.text.slice(time.start, time.end))) return time
  const year = parseMoment(`${Number(start.slice(0, 4)) - 1}${start.slice(4)}`)
  return year ? { ...time, when: { start: year, end } } : time
}

const WEEK = 7

/** «Понеділок: … Середа: …»: in a list of weekdays each comes after the one before. */
export const inListOrder = (time: DraftTime, clause: Clause, sentence: SentenceReading, { day }: Story): DraftTime => {
  const { before } = clause
  const head = before && dayAlone(before)
  const listed = head?.plain.certainty === 'relative' && head.start === time.start
  const [from, start] = [day?.time.when.start, time.when.start]
  if (!listed || day?.past !== false || day.paragraph !== sentence.paragraph || !from || !start) return time
  if (precisionOf(from) !== 'day' || precisionOf(start) !== 'day' || time.when.end !== null) return time
  const back = daysBetween(asDay(start), asDay(from))
  return back > 0 && back < WEEK ? { ...time, when: { start: shifted(start, WEEK), end: null } } : time
}

const LETTERS = /\p{L}+/gu

/** A weekday by itself: the last one for what has been, the next one for what is to come. */
const isBareWeekday = ({ past, future }: DateItem): boolean => {
  const [last, next] = [past.when.start, future.when.start]
  if (last === null || next === null || precisionOf(last) !== 'day' || precisionOf(next) !== 'day') return false
  return daysBetween(asDay(last), asDay(next)) === WEEK
}

/** «У середу, 18 лютого, прийме …, а в четвер – …»: of what is to come, a weekday behind a weekday with its date is in the same week. */
export const inWeekTold = (
  time: DraftTime,
  clause: Clause,
  sentence: SentenceReading,
  { day }: Story,
  { reading }: Setting,
): DraftTime => {
  const item = clause.items.find((each): each is DateItem => isDate(each) && each.start === time.start)
  const [from, start] = [day?.time.when.start, time.when.start]
  if (!item || !isBareWeekday(item) || day?.past !== false || day.paragraph !== sentence.paragraph) return time
  if (!from || !start || precisionOf(from) !== 'day' || start !== item.future.when.start) return time
  const said = reading.dispatch.text.slice(day.time.start, day.time.end)
  const isOfWeek = /\d/u.test(said) && (said.match(LETTERS) ?? []).length > 1
  const back = daysBetween(asDay(start), asDay(from))
  return isOfWeek && back > 0 && back < WEEK ? { ...time, when: { start: shifted(start, WEEK), end: null } } : time
}
