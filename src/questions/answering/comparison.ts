import { titleOf } from '../../briefing/event/event-summary.ts'
import { standingOf } from '../../briefing/event/standing.ts'
import { todayOf, whenOptions } from '../../briefing/reader-context.ts'
import type { ActorId } from '../../domain/actor.ts'
import type { DiplomaticEvent, Participant } from '../../domain/event.ts'
import { sameWhen } from '../../domain/moment.ts'
import { type Html, joinHtml } from '../../texts/html.ts'
import { sideOf } from '../../texts/sides.ts'
import type { Question } from '../question.ts'
import type { AnsweringContext } from './answering-context.ts'
import { type Draft, eventBlock, FULL_EVENTS } from './draft.ts'
import { capitalised, namesOf } from './naming.ts'

const isHeld = (event: DiplomaticEvent | undefined): boolean => event?.status === 'held' || event?.status === 'underway'

/** The event as it was last announced before a source told that it was held; undefined where nobody had announced it. */
const announcedOf = (event: DiplomaticEvent, { eventAsOf }: AnsweringContext): DiplomaticEvent | undefined => {
  const instants = [...new Set(event.claims.map(({ knownFrom }) => knownFrom))].toSorted((a, b) => a - b)
  const states = instants.map((instant) => eventAsOf(event, instant))
  const first = states.findIndex(isHeld)
  return first > 0 ? states[first - 1] : undefined
}

const verdictOf = (before: boolean, after: boolean, same: boolean): string => {
  if (!before) return after ? 'added' : 'none'
  return after && !same ? 'changed' : 'same'
}

const isDated = ({ when }: DiplomaticEvent): boolean => (when.start ?? when.end) !== null

const whenLine = (planned: DiplomaticEvent, event: DiplomaticEvent, context: AnsweringContext): Html => {
  const { words } = context
  const text = ({ when }: DiplomaticEvent): string => words.when(when, whenOptions(context))
  const verdict = verdictOf(isDated(planned), isDated(event), sameWhen(planned.when, event.when))
  return words.html('answer-compared-when', { verdict, before: text(planned), after: text(event) })
}

const placeLine = (planned: DiplomaticEvent, event: DiplomaticEvent, { words }: AnsweringContext): Html => {
  const text = ({ place }: DiplomaticEvent): string => (place === null ? '' : capitalised(words.place(place)))
  const verdict = verdictOf(planned.place !== null, event.place !== null, planned.place === event.place)
  return words.html('answer-compared-place', { verdict, before: text(planned), after: text(event) })
}

interface Turnout {
  readonly came: readonly Participant[]
  readonly unannounced: readonly Participant[]
  readonly unsaid: readonly Participant[]
  readonly absent: readonly Participant[]
}

/** Whoever came of a country that was announced came as announced. */
const turnoutOf = (planned: DiplomaticEvent, event: DiplomaticEvent, { gazetteer }: AnsweringContext): Turnout => {
  const awaited = new Set<ActorId>(planned.participants.map(({ actor }) => actor))
  const isAwaited = (participant: Participant): boolean =>
    awaited.has(participant.actor) || awaited.has(sideOf(participant, gazetteer))
  const sure = event.participants.filter(({ disputed }) => !disputed)
  const attended = sure.filter(({ presence }) => presence === 'attended')
  const sidesThere = new Set(attended.map((participant) => sideOf(participant, gazetteer)))
  return {
    came: attended.filter(isAwaited),
    unannounced: attended.filter((participant) => !isAwaited(participant)),
    unsaid: sure.filter(({ presence, actor }) => presence === 'expected' && !sidesThere.has(actor)),
    absent: sure.filter(({ presence }) => presence === 'absent'),
  }
}

const turnoutLines = (turnout: Turnout, event: DiplomaticEvent, context: AnsweringContext): readonly Html[] =>
  (['came', 'unannounced', 'unsaid', 'absent'] as const).flatMap((group) =>
    turnout[group].length > 0
      ? [context.words.html('answer-compared-people', { group, names: namesOf(turnout[group], event, context) })]
      : [],
  )

const compared = (event: DiplomaticEvent, context: AnsweringContext): Html => {
  const { words, timeZone } = context
  const title = titleOf(event, context)
  if (!isHeld(event))
    return words.html('answer-compare-not-held', { title, standing: standingOf(event, todayOf(context), timeZone) })
  const planned = announcedOf(event, context)
  if (!planned) return words.html('answer-compare-unannounced', { title })
  const turnout = turnoutLines(turnoutOf(planned, event, context), event, context)
  return joinHtml([whenLine(planned, event, context), placeLine(planned, event, context), ...turnout])
}

/** What had been announced beside what came of it: the time, the place, who came. */
export const answerComparison = (
  _question: Question,
  events: readonly DiplomaticEvent[],
  context: AnsweringContext,
): Draft => {
  const shown = events.slice(0, FULL_EVENTS)
  return {
    blocks: shown.flatMap((event) => [compared(event, context), eventBlock(event, context)]),
    events: shown,
  }
}
