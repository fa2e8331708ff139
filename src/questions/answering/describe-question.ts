import { clip } from '../../briefing/message-size.ts'
import { type ReaderContext, whenOptions } from '../../briefing/reader-context.ts'
import { addDays } from '../../domain/calendar.ts'
import { type Moment, moment } from '../../domain/moment.ts'
import { EARLIEST, LATEST, type Period, type Question } from '../question.ts'
import { slotName } from './naming.ts'

const LONGEST = 160

/** A whole year or month by its name, which the days from its first to its last spell out. */
const wholeUnit = ({ first, last }: Period): Moment | undefined => {
  if (first.endsWith('-01-01') && last === `${first.slice(0, 4)}-12-31`) return moment(first.slice(0, 4))
  const isMonth = first.endsWith('-01') && last.slice(0, 7) === first.slice(0, 7) && addDays(last, 1).endsWith('-01')
  return isMonth ? moment(first.slice(0, 7)) : undefined
}

const periodText = (period: Period, context: ReaderContext): string => {
  const { words } = context
  const { first, last } = period
  const whole = wholeUnit(period)
  if (whole !== undefined) return words.when({ start: whole, end: null }, whenOptions(context))
  const ends = [first, last].filter((day) => day !== EARLIEST && day !== LATEST).map((day) => moment(day))
  const [start = null, end = null] = ends
  const when = words.when({ start, end: end === start ? null : end }, whenOptions(context))
  if (first === EARLIEST) return words.text('answer-until', { when })
  return last === LATEST ? words.text('answer-since', { when }) : when
}

/** What a question was understood to name, in the reader's words: «Рустем Умєров, Київ, 3 січня». Empty where it names nothing. */
export const describeQuestion = (question: Question, context: ReaderContext): string => {
  const { words, gazetteer } = context
  const parts = [
    ...question.actors.map((slot) =>
      slot.region === undefined ? slotName(slot, context) : words.text('answer-region', { region: slot.region }),
    ),
    ...question.formats.map((id) => gazetteer.format(id)?.names[words.language] ?? id),
    ...question.places.map(([id]) => (id === undefined ? '' : words.place(id))),
    ...question.periods.map((period) => periodText(period, context)),
  ]
  return clip([...new Set(parts)].filter(Boolean).join(', '), LONGEST)
}
