import { shortParticipants } from '../../briefing/event/participant-lines.ts'
import type { ReaderContext } from '../../briefing/reader-context.ts'
import type { DiplomaticEvent } from '../../domain/event.ts'
import type { Question } from '../question.ts'
import { verdictLine } from './attendance.ts'
import { type Draft, eventBlock, FULL_EVENTS } from './draft.ts'

/** Why something was as it was no source tells in a form that the record could hold: that, and what it does hold. */
export const answerReasons = (
  question: Question,
  events: readonly DiplomaticEvent[],
  context: ReaderContext,
): Draft => {
  const subjects = question.actors.filter(({ role }) => role === 'subject')
  const shown = events.slice(0, FULL_EVENTS)
  const blocks = shown.flatMap((event) => [
    ...new Set(subjects.map((slot) => verdictLine(slot, event, context))),
    eventBlock(event, context, shortParticipants(event, context)),
  ])
  return { blocks: [context.words.html('answer-reasons'), ...blocks], events: shown }
}
