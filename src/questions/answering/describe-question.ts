import { clip } from '../../briefing/message-size.ts'
import { todayOf, type ReaderContext } from '../../briefing/reader-context.ts'
import type { Period, Question } from '../question.ts'
import { slotName } from './naming.ts'

const LONGEST = 160

const periodText = ({ first, last }: Period, context: ReaderContext): string => {
  const { words } = context
  const thisYear = todayOf(context).slice(0, 4)
  const year = first.slice(0, 4) !== thisYear || last.slice(0, 4) !== thisYear
  return first === last ? words.day(first, { year }) : `${words.day(first, { year })} – ${words.day(last, { year })}`
}

/** What a question was understood to name, in the reader's words: «Рустем Умєров, Київ, 3 січня». Empty where it names nothing. */
export const describeQuestion = (question: Question, context: ReaderContext): string => {
  const { words, gazetteer } = context
  const parts = [
    ...question.actors.map((slot) => slotName(slot, context)),
    ...question.formats.map((id) => gazetteer.format(id)?.names[words.language] ?? id),
    ...question.places.map(([id]) => (id === undefined ? '' : words.place(id))),
    ...question.periods.map((period) => periodText(period, context)),
  ]
  return clip([...new Set(parts)].filter(Boolean).join(', '), LONGEST)
}
