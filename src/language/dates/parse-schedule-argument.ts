import { type Day, day } from '../../domain/calendar.ts'
import { LANGUAGES } from '../../domain/language.ts'
import { daysOf, precisionOf } from '../../domain/moment.ts'
import { findDates, type Reference } from './find-dates.ts'

/** The days that a reader writes as a stretch, «5–18 січня», "until Friday", in any of the languages; undefined where it is none that can end. */
export const parseDaysArgument = (
  text: string,
  reference: Reference,
): { readonly from: Day; readonly to: Day } | undefined => {
  const [found, ...more] = findDates(text, reference, LANGUAGES, { weekdaysAhead: true })
  const { start, end } = found?.when ?? { start: null, end: null }
  const last = end ?? start
  if (!found || !last || found.bound === 'since' || more.length > 0) return undefined
  const from = start === null ? reference.day : daysOf(start, reference.zone).first
  const to = daysOf(last, reference.zone).last
  return from <= to ? { from, to } : undefined
}

/** Any day without a clock change: only what clocks show is asked for. */
const SOME_DAY: Reference = { day: day('2026-01-15'), zone: 'UTC' }

/** The times of day that a text names, «о 7 ранку», "from 10 pm to 7 am", as minutes after midnight in their order. */
export const parseClockArgument = (text: string): readonly number[] =>
  findDates(text, SOME_DAY, LANGUAGES).flatMap(({ when }) =>
    [when.start, when.end].flatMap((at) => {
      const clock = at !== null && precisionOf(at) === 'minute' ? /T(\d{2}):(\d{2})/.exec(at) : null
      return clock ? [Number(clock[1]) * 60 + Number(clock[2])] : []
    }),
  )
