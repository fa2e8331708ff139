import { moment } from '../../domain/moment.ts'
import { type DayRange, type Reader, WEEKDAYS } from '../../domain/reader.ts'
import { capitalised } from '../../texts/capital.ts'
import type { Words } from '../../texts/words.ts'
import type { Visit } from '../context.ts'

const WORKING = '12345'
const WEEKEND = '67'

/** «щодня», «по буднях», «щопонеділка та щосереди». */
const daysText = (weekdays: readonly number[], words: Words): string => {
  const days = weekdays.join('')
  const which =
    days === WEEKDAYS.join('') ? 'all' : days === WORKING ? 'working' : days === WEEKEND ? 'weekend' : 'some'
  const names = weekdays.map((weekday) => words.text('weekday-each', { weekday }))
  return words.text('schedule-days', { which, names: words.list(names) })
}

/** «5–18 січня», «5 січня». */
export const rangeText = ({ from, to }: DayRange, { words, timeZone, today }: Visit): string =>
  words.when({ start: moment(from), end: from === to ? null : moment(to) }, { timeZone, today })

const briefingsText = ({ weekdays, briefingMinute, eveningMinute, timeZone }: Reader, words: Words): string =>
  weekdays.length === 0
    ? words.text('schedule-no-days')
    : words.text('schedule-briefings', {
        days: daysText(weekdays, words),
        morning: words.clock(briefingMinute),
        evening: eveningMinute === null ? 'none' : words.clock(eveningMinute),
        zone: words.zone(timeZone),
      })

/** The whole schedule in a sentence: «По буднях о 08:00 за Києвом; тиша 22:00–07:00». */
export const scheduleSentence = (reader: Reader, visit: Visit): string => {
  const { words, today } = visit
  const { outlook, quiet, away } = reader
  const { clock, text } = words
  const parts = [
    briefingsText(reader, words),
    outlook &&
      text('schedule-outlook', {
        day: text('weekday-each', { weekday: outlook.weekday }),
        time: clock(outlook.minute),
      }),
    quiet && text('schedule-quiet', { from: clock(quiet.from), to: clock(quiet.to) }),
    away && away.to >= today && text('schedule-away', { days: rangeText(away, visit) }),
  ]
  return capitalised(parts.filter((part) => typeof part === 'string').join('; '), words.language)
}
