import type { ReaderContext } from '../../briefing/reader-context.ts'
import type { DiplomaticEvent } from '../../domain/event.ts'
import { sideOf } from '../../texts/sides.ts'
import type { ActorSlot, Question } from '../question.ts'
import { participantsMeant } from '../resolving/event-facts.ts'
import { verdictLine } from './attendance.ts'
import { type Draft, eventBlock, FULL_EVENTS } from './draft.ts'
import { answerRepresented } from './represented.ts'

/** The side that somebody who stayed away would have stood for. */
const sideOfAbsent = (slot: ActorSlot, event: DiplomaticEvent, context: ReaderContext): readonly ActorSlot[] => {
  const absent = participantsMeant(event, slot, context).find(({ presence }) => presence === 'absent')
  return absent ? [{ ...slot, ids: [sideOf(absent, context.gazetteer)], kind: 'name' }] : []
}

/** Who came in the place of somebody who stayed away: the others of the same side. */
export const answerReplacement = (
  question: Question,
  events: readonly DiplomaticEvent[],
  context: ReaderContext,
): Draft => {
  const missed = events.flatMap((event) => {
    const actors = question.actors.flatMap((slot) => sideOfAbsent(slot, event, context))
    return actors.length > 0 ? [{ event, actors }] : []
  })
  if (missed.length > 0) {
    const drafts = missed
      .slice(0, FULL_EVENTS)
      .map(({ event, actors }) => answerRepresented({ ...question, actors }, [event], context))
    return { blocks: drafts.flatMap(({ blocks }) => blocks), events: drafts.flatMap(({ events: shown }) => shown) }
  }
  const shown = events.slice(0, FULL_EVENTS)
  return {
    blocks: shown.flatMap((event) => [
      ...question.actors.map((slot) => verdictLine(slot, event, context)),
      eventBlock(event, context),
    ]),
    events: shown,
  }
}
