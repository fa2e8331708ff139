import { statusText, titleOf } from '../../briefing/event/event-summary.ts'
import { allParticipants, disputeLines } from '../../briefing/event/participant-lines.ts'
import { presenceGroups } from '../../briefing/event/participants.ts'
import { standingOf, tenseOf } from '../../briefing/event/standing.ts'
import { todayOf, type ReaderContext } from '../../briefing/reader-context.ts'
import type { DiplomaticEvent, Participant } from '../../domain/event.ts'
import { type Html, joinHtml } from '../../texts/html.ts'
import { sideOf } from '../../texts/sides.ts'
import type { ActorSlot, Question } from '../question.ts'
import { participantsMeant } from '../resolving/event-facts.ts'
import { isUnsureOf, verdictLine } from './attendance.ts'
import { type Draft, eventBlock, sourcesLine, supporting } from './draft.ts'
import { namesOf } from './naming.ts'

const EVENTS_TOLD = 6

interface Company {
  readonly partners: readonly Participant[]
  readonly own: readonly Participant[]
}

/** Those whom nobody disputes, a country or a body left out where its own people are named. */
const namedAt = (event: DiplomaticEvent, { gazetteer }: ReaderContext): readonly Participant[] =>
  presenceGroups(event, gazetteer)
    .filter(({ presence }) => presence !== 'absent')
    .flatMap(({ sides }) => sides)
    .flatMap(({ people, itself }) => (people.length > 0 || !itself ? people : [itself]))

/** Those of other sides, and those of the same: one meets the former and comes with the latter. */
const companyOf = (event: DiplomaticEvent, question: Question, context: ReaderContext): Company => {
  const members = question.actors.filter(({ role }) => role === 'member')
  const subjects = question.actors.filter(({ role }) => role === 'subject')
  // In "who met Modi at the EU summit" the EU tells which event is meant, and its people are who is looked for.
  const isAsked = ({ role, ids }: ActorSlot): boolean =>
    role !== 'member' &&
    (role === 'subject' || subjects.length === 0 || ids.some((id) => context.gazetteer.actor(id)?.kind === 'person'))
  const asked = question.actors.filter(isAsked).flatMap((slot) => participantsMeant(event, slot, context))
  const sides = new Set(asked.map((participant) => sideOf(participant, context.gazetteer)))
  const isSought = (participant: Participant): boolean =>
    members.length === 0 || members.some((slot) => participantsMeant(event, slot, context).includes(participant))
  const others = namedAt(event, context).filter(
    (participant) =>
      !asked.includes(participant) && isSought(participant) && !question.excepted.includes(participant.actor),
  )
  return {
    partners: others.filter((participant) => !sides.has(sideOf(participant, context.gazetteer))),
    own: others.filter((participant) => sides.has(sideOf(participant, context.gazetteer))),
  }
}

const groupLine = (
  key: string,
  event: DiplomaticEvent,
  presence: 'attended' | 'expected',
  group: readonly Participant[],
  context: ReaderContext,
): readonly Html[] => {
  const those = group.filter((participant) => participant.presence === presence)
  if (those.length === 0) return []
  const also = group.length > those.length ? 'yes' : 'no'
  const values = { names: namesOf(those, event, context), people: those.length, presence, noun: event.kind, also }
  return [context.words.html(key, values)]
}

const companyLines = (event: DiplomaticEvent, question: Question, context: ReaderContext): Html => {
  const { words } = context
  const { partners, own } = companyOf(event, question, context)
  if (tenseOf(standingOf(event, todayOf(context), context.timeZone)) === 'off')
    return words.html('answer-event-off', { title: titleOf(event, context), status: statusText(event, context) })
  const lines = [
    ...groupLine('answer-partners', event, 'attended', partners, context),
    ...groupLine('answer-partners', event, 'expected', partners, context),
    ...groupLine('answer-own-side', event, 'attended', own, context),
    ...groupLine('answer-own-side', event, 'expected', own, context),
  ]
  return lines.length > 0 ? joinHtml(lines) : words.html('answer-no-company')
}

/** At one event: whom they met, or, where the sources leave open whether they were there, just that and who was. */
const told = (event: DiplomaticEvent, question: Question, context: ReaderContext): readonly Html[] => {
  const unsure = question.actors.filter((slot) => slot.role !== 'member' && isUnsureOf(slot, event, context))
  return unsure.length > 0
    ? [
        ...unsure.map((slot) => verdictLine(slot, event, context)),
        eventBlock(event, context, allParticipants(event, context)),
      ]
    : [companyLines(event, question, context), eventBlock(event, context, disputeLines(event, context))]
}

const hasBegun = ({ status }: DiplomaticEvent): boolean => status === 'held' || status === 'underway'

/** The latest first; what is unsure, or only announced, after what was, unless the question looks ahead. */
const inOrderOfTelling = (
  events: readonly DiplomaticEvent[],
  { tense, presence, order, actors }: Question,
  context: ReaderContext,
): readonly DiplomaticEvent[] => {
  const latest = events.toReversed()
  if (tense === 'future' || presence === 'expected' || order === 'next') return latest
  const isUnsure = (event: DiplomaticEvent): boolean =>
    events.length <= FEW && actors.some((slot) => isUnsureOf(slot, event, context))
  const rankOf = (event: DiplomaticEvent): number => (hasBegun(event) ? (isUnsure(event) ? 1 : 0) : 2)
  const byRank = Map.groupBy(latest, rankOf)
  return [0, 1, 2].flatMap((rank) => byRank.get(rank) ?? [])
}

/** More events than this are told of one after another whatever they hold. */
const FEW = 60

/** Events at which somebody else is named; where there are none, or too many to look at each, all. */
const inCompany = (
  events: readonly DiplomaticEvent[],
  question: Question,
  context: ReaderContext,
): readonly DiplomaticEvent[] => {
  if (events.length > FEW) return events
  const those = events.filter((event) => {
    const { partners, own } = companyOf(event, question, context)
    return partners.length + own.length > 0
  })
  return those.length > 0 ? those : events
}

/** Whom those asked about met, event by event. */
export const answerCompanions = (
  question: Question,
  events: readonly DiplomaticEvent[],
  context: ReaderContext,
): Draft => {
  const ordered = inOrderOfTelling(inCompany(events, question, context), question, context)
  const latest = ordered.slice(0, EVENTS_TOLD)
  const blocks = latest.flatMap((event) => told(event, question, context))
  const rest = ordered.slice(EVENTS_TOLD)
  return {
    blocks: rest.length > 0 ? [...blocks, ...supporting(rest, context), sourcesLine(rest, context)] : blocks,
    events: latest,
  }
}
