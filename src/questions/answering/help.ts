import type { ReaderContext } from '../../briefing/reader-context.ts'
import type { Question } from '../question.ts'
import type { Draft } from './draft.ts'
import { slotName } from './naming.ts'

/** How the bot is used: what was asked of it, with the name to follow where one was given. */
export const answerHelp = ({ help, actors }: Question, context: ReaderContext): Draft => {
  const [slot] = actors
  const named = slot ? slotName(slot, context) : ''
  return {
    blocks: [
      context.words.html(`answer-help-${help ?? 'abilities'}`, { name: named, named: named === '' ? 'no' : 'yes' }),
    ],
    events: [],
  }
}
