import { statusText, titleOf } from '../../briefing/event/event-summary.ts'
import { shortParticipants } from '../../briefing/event/participant-lines.ts'
import { standingOf, tenseOf } from '../../briefing/event/standing.ts'
import { type ReaderContext, todayOf } from '../../briefing/reader-context.ts'
import type { DiplomaticEvent, Participant } from '../../domain/event.ts'
import type { Html } from '../../texts/html.ts'
import { sideOf } from '../../texts/sides.ts'
import type { ActorSlot, Question } from '../question.ts'
import { participantsMeant } from '../resolving/event-facts.ts'
import { verdictLine } from './attendance.ts'
import { type Draft, eventBlock, leaderLines } from './draft.ts'
import { namesOf, slotName } from './naming.ts'

/** At so many events it is told who stood for a side; of more the reader has to choose one. */
export const EVENTS_REPRESENTED = 4

/** Those of a region: its people, and the countries that nobody stands for by name. */
const regionLine = (
  slot: ActorSlot,
  event: DiplomaticEvent,
  present: readonly Participant[],
  context: ReaderContext,
): Html => {
  const sides = new Set(
    present.filter(({ actor }) => !slot.ids.includes(actor)).map((one) => sideOf(one, context.gazetteer)),
  )
  const told = present.filter(({ actor }) => !sides.has(actor))
  return told.some(({ presence }) => presence === 'attended') || told.length === 0
    ? verdictLine(slot, { ...event, participants: told }, context)
    : context.words.html('answer-expected-region', { names: namesOf(told, event, context), tense: 'past' })
}

const sideLine = (slot: ActorSlot, event: DiplomaticEvent, context: ReaderContext): Html => {
  const { words } = context
  const meant = participantsMeant(event, slot, context)
  const present = meant.filter(({ presence }) => presence !== 'absent')
  const people = present.filter(({ actor }) => !slot.ids.includes(actor))
  if (slot.kind === 'region') return regionLine(slot, event, present, context)
  const side = slotName(slot, context, 'genitive')
  const tense = tenseOf(standingOf(event, todayOf(context), context.timeZone))
  if (present.length === 0) return words.html('answer-side-silent', { side, tense })
  const presence = present.some((one) => one.presence === 'attended') ? 'attended' : 'expected'
  if (people.length === 0) return words.html('answer-side-unnamed', { side, tense, presence })
  const told = people.filter((person) => person.presence === presence)
  // A country was there, and of its people it is only known who was awaited.
  if (told.length === 0) return words.html('answer-side-unnamed', { side, tense, presence })
  return words.html('answer-side', { side, tense, presence, people: told.length, names: namesOf(told, event, context) })
}

/** What does not take place is said before who would have been there. */
const offLines = (event: DiplomaticEvent, context: ReaderContext): readonly Html[] => {
  const isOff = tenseOf(standingOf(event, todayOf(context), context.timeZone)) === 'off'
  const values = { title: titleOf(event, context), status: statusText(event, context) }
  return isOff ? [context.words.html('answer-event-off', values)] : []
}

/** Who stood for the countries or organisations asked about. */
export const answerRepresented = (
  question: Question,
  events: readonly DiplomaticEvent[],
  context: ReaderContext,
): Draft => {
  const subjects = question.actors.filter(({ role }) => role === 'subject')
  const asked = subjects.length > 0 ? subjects : question.actors
  const represented = asked.filter(({ ids }) => ids.every((id) => context.gazetteer.actor(id)?.kind !== 'person'))
  const sides = represented.length > 0 ? represented : asked
  const shown = events.slice(0, EVENTS_REPRESENTED)
  const blocks = shown.flatMap((event) => [
    ...offLines(event, context),
    // «Хто кого представляв»: no side is named, so all are told.
    ...(sides.length > 0 ? sides.map((slot) => sideLine(slot, event, context)) : shortParticipants(event, context)),
    ...leaderLines(question, event, context),
    eventBlock(event, context),
  ])
  return { blocks, events: shown }
}
