import { clip } from '../../briefing/message-size.ts'
import { type ReaderContext, whenOptions } from '../../briefing/reader-context.ts'
import { moment } from '../../domain/moment.ts'
import { EARLIEST, LATEST, type Period, type Question } from '../question.ts'
import { slotName } from './naming.ts'

const LONGEST = 160

const periodText = ({ first, last }: Period, context: ReaderContext): string => {
  const { words } = context
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
