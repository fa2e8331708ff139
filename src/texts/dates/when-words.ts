import { type Day, dayAt, minuteAt } from '../../domain/calendar.ts'
import type { Language } from '../../domain/language.ts'
import { daysOf, instantOf, type Moment, precisionOf, type When } from '../../domain/moment.ts'
import { escapeHtml, type Html, joinHtml } from '../html.ts'
import type { Messages } from '../messages.ts'
import type { WhenOptions } from '../words.ts'
import { type CalendarWords, clockWords, dayOfMonth, yearOf } from './calendar-words.ts'
import { sameClock, zoneWords } from './zone-words.ts'

/** Words, or words that name an instant (epoch milliseconds), with the form in which Telegram is to show it. */
type Piece = string | { readonly text: string; readonly instant: number; readonly format: 'Dt' | 't' }

type Phrase = readonly Piece[]

export interface WhenWords {
  readonly when: (when: When, options: WhenOptions) => string
  readonly whenHtml: (when: When, options: WhenOptions) => Html
}

const plain = (phrase: Phrase): string =>
  phrase.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('')

const marked = (phrase: Phrase): Html =>
  joinHtml(
    phrase.map((piece) => {
      if (typeof piece === 'string') return escapeHtml(piece)
      const seconds = Math.floor(piece.instant / 1000)
      const words = escapeHtml(piece.text)
      return seconds > 0 ? (`<tg-time unix="${seconds}" format="${piece.format}">${words}</tg-time>` as Html) : words
    }),
    '',
  )

const clock = (instant: number, timeZone: string): string => clockWords(minuteAt(instant, timeZone))

/** Times of events in words of one language. */
export const createWhenWords = (language: Language, messages: Messages, calendar: CalendarWords): WhenWords => {
  const { text } = messages
  const zone = (timeZone: string): string => zoneWords(timeZone, language, messages)
  const day = (date: Day, today: Day): string =>
    yearOf(date) === yearOf(today) ? calendar.dayAndMonth(date) : `${calendar.dayAndMonth(date)} ${yearOf(date)}`

  const coarse = (value: Moment, { timeZone, today }: WhenOptions): string => {
    const { first, last } = daysOf(value, timeZone)
    switch (precisionOf(value)) {
      case 'year':
        return text('when-year', { year: yearOf(first) })
      case 'month':
        return text('when-month', { month: calendar.month(first), year: yearOf(first) })
      case 'week':
        return text('when-week', { days: calendar.span(first, last, yearOf(last) !== yearOf(today)) })
      case 'day':
      case 'minute':
        return day(first, today)
    }
  }

  /** Where the event is, the clock may show another time than the reader's does. */
  const elsewhere = (instant: number, when: When, { timeZone }: WhenOptions): string => {
    if (when.zone === undefined || sameClock(instant, when.zone, timeZone)) return ''
    const there = clock(instant, when.zone)
    const sameDay = dayAt(instant, when.zone) === dayAt(instant, timeZone)
    const time = sameDay ? there : `${calendar.dayAndMonth(dayAt(instant, when.zone))}, ${there}`
    return ` (${time} ${zone(when.zone)})`
  }

  const timed = (start: number, end: number | undefined, when: When, options: WhenOptions): Phrase => {
    const { timeZone, today } = options
    const dated = (instant: number): string => `${day(dayAt(instant, timeZone), today)}, ${clock(instant, timeZone)}`
    const short = options.only === 'time'
    const there = elsewhere(start, when, options)
    const bare = short || (options.zoneless === true && there === '')
    const suffix = bare ? '' : there ? ` ${zone(timeZone)}` : ` (${zone(timeZone)})`
    const opening = { text: short ? clock(start, timeZone) : dated(start), format: short ? 't' : 'Dt' } as const
    if (end === undefined || end <= start) return [{ ...opening, text: opening.text + suffix, instant: start }, there]
    const sameDay = dayAt(start, timeZone) === dayAt(end, timeZone)
    const closing = sameDay
      ? ({ text: clock(end, timeZone) + suffix, format: 't', instant: end } as const)
      : ({ text: dated(end) + suffix, format: 'Dt', instant: end } as const)
    return [{ ...opening, instant: start }, sameDay ? '–' : ' – ', closing, there]
  }

  const either = (start: Moment, end: Moment, options: WhenOptions): string => {
    const { timeZone, today } = options
    if (precisionOf(start) !== 'day' || precisionOf(end) !== 'day')
      return text('when-either', { first: coarse(start, options), last: coarse(end, options) })
    const [first, last] = [daysOf(start, timeZone).first, daysOf(end, timeZone).last]
    const sameMonth = first.slice(0, 7) === last.slice(0, 7)
    return text('when-either', { first: sameMonth ? dayOfMonth(first) : day(first, today), last: day(last, today) })
  }

  const spanned = (start: Moment, end: Moment, options: WhenOptions): string => {
    if (precisionOf(start) !== 'day' || precisionOf(end) !== 'day')
      return `${coarse(start, options)} – ${coarse(end, options)}`
    const [first, last] = [daysOf(start, options.timeZone).first, daysOf(end, options.timeZone).last]
    const otherYear = yearOf(first) !== yearOf(options.today) || yearOf(last) !== yearOf(options.today)
    return calendar.span(first, last, otherYear)
  }

  const dated = (when: When, options: WhenOptions): Phrase => {
    const { start, end } = when
    if (start === null && end === null) return [text('when-unknown')]
    if (start === null) return [`${text('when-until')} `, ...dated({ ...when, start: end, end: null }, options)]
    const from = instantOf(start)
    const to = end === null ? undefined : instantOf(end)
    if (from !== undefined && (end === null || to !== undefined)) return timed(from, to, when, options)
    if (end === null || end === start) return [coarse(start, options)]
    return [when.either ? either(start, end, options) : spanned(start, end, options)]
  }

  const phrase = (when: When, options: WhenOptions): Phrase => {
    const hasTime = when.start !== null && instantOf(when.start) !== undefined
    return options.only === 'time' && !hasTime ? [text('time-unknown')] : dated(when, options)
  }

  return {
    when: (when, options) => plain(phrase(when, options)),
    whenHtml: (when, options) => marked(phrase(when, options)),
  }
}
