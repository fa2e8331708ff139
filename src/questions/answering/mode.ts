import type { ReaderContext } from '../../briefing/reader-context.ts'
import type { DiplomaticEvent } from '../../domain/event.ts'
import { type Html, joinHtml } from '../../texts/html.ts'
import type { ActorSlot, Question } from '../question.ts'
import { participantsMeant } from '../resolving/event-facts.ts'
import { verdictLine } from './attendance.ts'
import { type Draft, eventBlock, FULL_EVENTS } from './draft.ts'
import { modeLines } from './by-mode.ts'
import { slotName } from './naming.ts'

const personLine = (slot: ActorSlot, event: DiplomaticEvent, question: Question, context: ReaderContext): Html => {
  const [meant] = participantsMeant(event, slot, context)
  if (!meant || meant.presence !== 'attended' || meant.disputed) return verdictLine(slot, event, context, question)
  const mode = meant.mode === 'unknown' && event.mode !== 'hybrid' ? event.mode : meant.mode
  return context.words.html('answer-mode-of', {
    name: slotName(slot, context),
    mode,
  })
}

const eventLine = (event: DiplomaticEvent, context: ReaderContext): Html => {
  const { words } = context
  const first = words.html('answer-mode', { mode: event.mode, kind: event.kind })
  return event.mode === 'hybrid' ? joinHtml([first, ...modeLines(event, 'remote', context)]) : first
}

/** In person or remote: of those asked about where there are any, else of the event. */
export const answerMode = (question: Question, events: readonly DiplomaticEvent[], context: ReaderContext): Draft => {
  const subjects = question.actors.filter(({ role, kind }) => role === 'subject' && kind !== 'region')
  const shown = events.slice(0, FULL_EVENTS)
  const blocks = shown.flatMap((event) => {
    const lines = subjects.map((slot) => personLine(slot, event, question, context))
    return [...(lines.length > 0 ? lines : [eventLine(event, context)]), eventBlock(event, context)]
  })
  return { blocks, events: shown }
}
