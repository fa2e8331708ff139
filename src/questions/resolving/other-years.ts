import type { ReaderContext } from '../../briefing/reader-context.ts'
import { type Day, day } from '../../domain/calendar.ts'
import type { Period, Question } from '../question.ts'
import { asksOfOneEvent, findsEvents } from './events-for.ts'

/** 29 February of a year that has none is told as the day before. */
const inYear = (date: Day, shift: number): Day => {
  const year = Number(date.slice(0, 4)) + shift
  const leaps = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1
  return day(`${year}${date.endsWith('-02-29') && !leaps ? '-02-28' : date.slice(4)}`)
}

const moved = ({ first, last }: Period, shift: number): Period => ({
  first: inYear(first, shift),
  last: inYear(last, shift),
})

/** In which years a date may lie whose nearest one holds nothing; a list of what is on in May means the nearest May alone. */
const shiftsOf = ({ tense, kind }: Question): readonly number[] => {
  if (tense === 'past') return [-1]
  if (tense === 'future') return [1, -1]
  return asksOfOneEvent(kind) ? [-1, 1] : []
}

/** The question with the year that a date without one is meant to be in, where the nearest holds nothing that fits. */
export const inMeantYear = (question: Question, context: ReaderContext): Question => {
  if (!question.yearless || findsEvents(question, context)) return question
  const inAnother = (shift: number): Question => ({
    ...question,
    periods: question.periods.map((period) => moved(period, shift)),
  })
  return (
    shiftsOf(question)
      .map(inAnother)
      .find((other) => findsEvents(other, context)) ?? question
  )
}
