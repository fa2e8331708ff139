import { shortParticipants } from '../../briefing/event/participant-lines.ts'
import { standingOf } from '../../briefing/event/standing.ts'
import { todayOf, type ReaderContext, whenOptions } from '../../briefing/reader-context.ts'
import type { DiplomaticEvent } from '../../domain/event.ts'
import type { Question } from '../question.ts'
import { participantsMeant } from '../resolving/event-facts.ts'
import { type Draft, eventBlock, eventList, FULL_EVENTS, sourcesLine } from './draft.ts'

/** Who asks whether two saw each other asks for no calls. */
const isAsked = ({ kind }: DiplomaticEvent, { faceToFace, eventKind }: Question): boolean =>
  !faceToFace || eventKind === 'call' || kind !== 'call'

const isSure = (event: DiplomaticEvent, question: Question, context: ReaderContext): boolean =>
  event.status === 'held' &&
  question.actors.every((slot) =>
    participantsMeant(event, slot, context).some(({ presence, disputed }) => presence === 'attended' && !disputed),
  )

/** What may be said at once of whether those named met: they did, are to, or what stands against it. */
const verdictOf = (events: readonly DiplomaticEvent[], question: Question, context: ReaderContext): string => {
  const asked = events.filter((event) => isAsked(event, question))
  if (asked.some((event) => isSure(event, question, context))) return 'met'
  if (events.some((event) => !asked.includes(event) && isSure(event, question, context))) return 'by_phone'
  const standings = new Set(asked.map((event) => standingOf(event, todayOf(context), context.timeZone)))
  return (
    (['announced', 'underway', 'held', 'unconfirmed', 'postponed', 'cancelled', 'ruled_out'] as const).find(
      (standing) => standings.has(standing),
    ) ?? 'unconfirmed'
  )
}

/** Whether and when those named were at one event. */
export const answerTogether = (
  question: Question,
  events: readonly DiplomaticEvent[],
  context: ReaderContext,
): Draft => {
  const { words } = context
  const certain = events.filter((event) => isSure(event, question, context))
  const seen = certain.filter((event) => isAsked(event, question))
  const sure = seen.length > 0 ? seen : certain
  const leading = sure.at(-1) ?? events.at(-1)
  const first = words.html('answer-together', {
    verdict: verdictOf(events, question, context),
    count: sure.length,
    when: leading ? words.when(leading.when, whenOptions(context)) : '',
    dated: leading?.when.start || leading?.when.end ? 'yes' : 'no',
  })
  if (events.length > FULL_EVENTS)
    return { blocks: [first, eventList(events, context), sourcesLine(events, context)], events }
  return {
    blocks: [first, ...events.flatMap((event) => [eventBlock(event, context, shortParticipants(event, context))])],
    events,
  }
}
