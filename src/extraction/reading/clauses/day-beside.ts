import { addDays, day as asDay } from '../../../domain/calendar.ts'
import { moment, precisionOf } from '../../../domain/moment.ts'
import type { DateExpression } from '../../../language/dates/find-dates.ts'
import { type DateItem, has, isDate, type Item } from '../item.ts'

const later = ({ when, ...date }: DateExpression, days: number): DateExpression => ({
  ...date,
  when:
    when.start !== null && when.end === null && precisionOf(when.start) === 'day'
      ? { ...when, start: moment(addDays(asDay(when.start), days)) }
      : when,
})

/** "On Wednesday, | a day after hosting …": the day so counted from the one that the words before say; undefined where they do not. */
export const dayBeside = (before: readonly Item[], word: Item | undefined): DateItem | undefined => {
  const days = has(word, 'day-after') ? -1 : has(word, 'eve') ? 1 : 0
  const date = before.find(isDate)
  if (!date || days === 0) return undefined
  return { ...date, plain: later(date.plain, days), past: later(date.past, days), future: later(date.future, days) }
}
