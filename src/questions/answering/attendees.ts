import { allParticipants } from '../../briefing/event/participant-lines.ts'
import { standingOf, tenseOf } from '../../briefing/event/standing.ts'
import { todayOf, type ReaderContext } from '../../briefing/reader-context.ts'
import { statusText, titleOf } from '../../briefing/event/event-summary.ts'
import { PRESENCES } from '../../domain/claim.ts'
import type { DiplomaticEvent } from '../../domain/event.ts'
import { type Html, joinHtml } from '../../texts/html.ts'
import type { Question } from '../question.ts'
import { type Draft, eventBlock, eventList, FULL_EVENTS, leaderLines } from './draft.ts'
import { headCount } from './head-count.ts'
import { eachModeLines, modeLines } from './by-mode.ts'
import { namesOf, singleOf } from './naming.ts'

/** What is to be known before who was there. */
const warnings = (event: DiplomaticEvent, context: ReaderContext): readonly Html[] => {
  const { words } = context
  const standing = standingOf(event, todayOf(context), context.timeZone)
  const attended = event.participants.some(({ presence }) => presence === 'attended')
  return [
    ...(tenseOf(standing) === 'off'
      ? [words.html('answer-event-off', { title: titleOf(event, context), status: statusText(event, context) })]
      : []),
    ...(standing === 'unconfirmed' ? [words.html('answer-unconfirmed')] : []),
    ...(standing === 'held' && !attended ? [words.html('answer-attendees-unnamed')] : []),
  ]
}

/** Who attended, who was expected, who stayed away, each apart; the absent were told before to who asks for them. */
const participantBlock = (event: DiplomaticEvent, { presence }: Question, context: ReaderContext): Html => {
  const presences = PRESENCES.filter((each) => presence !== 'absent' || each !== 'absent')
  const participants = allParticipants(event, context, presences)
  const lines = participants.length > 0 ? participants : [context.words.html('answer-no-participants')]
  return joinHtml([...warnings(event, context), ...lines])
}

/** Of those at an event who was there in which way: one block, after whether it took place. */
const byMode = (event: DiplomaticEvent, { mode }: Question, context: ReaderContext): readonly Html[] => {
  const lines = mode === null ? eachModeLines(event, context) : modeLines(event, mode, context)
  if (lines.length > 0) return [joinHtml([...warnings(event, context), ...lines])]
  return [
    mode === null
      ? context.words.html('answer-no-participants')
      : context.words.html('answer-nobody-by-mode', { mode }),
  ]
}

/** Who stayed away, and who was expected without a word on whether they came: not the same. */
const absentees = (event: DiplomaticEvent, { presence }: Question, context: ReaderContext): readonly Html[] => {
  if (presence !== 'absent') return []
  const absent = event.participants.filter((participant) => participant.presence === 'absent')
  return absent.length > 0
    ? [
        context.words.html('answer-absentees', {
          names: namesOf(absent, undefined, context),
          single: singleOf(absent, context),
          tense: tenseOf(standingOf(event, todayOf(context), context.timeZone)),
        }),
      ]
    : [context.words.html('answer-no-absentees')]
}

const asksForModes = ({ mode, eachMode }: Question): boolean => mode !== null || eachMode

/** The event with those that the reader leaves out left out. */
const withoutExcepted = (event: DiplomaticEvent, { excepted }: Question): DiplomaticEvent => ({
  ...event,
  participants: event.participants.filter(({ actor }) => !excepted.includes(actor)),
})

const told = (event: DiplomaticEvent, question: Question, context: ReaderContext): readonly Html[] => [
  ...headCount(withoutExcepted(event, question), question, context),
  ...(asksForModes(question)
    ? byMode(withoutExcepted(event, question), question, context)
    : [...absentees(event, question, context), participantBlock(withoutExcepted(event, question), question, context)]),
  ...leaderLines(question, event, context),
  eventBlock(event, context),
]

/** Who was there, or is expected, at the event or at the events that fit alike. */
export const answerAttendees = (
  question: Question,
  events: readonly DiplomaticEvent[],
  context: ReaderContext,
): Draft => {
  const [latest, ...others] = events
  if (!latest) return { blocks: [], events }
  if (events.length <= FULL_EVENTS) return { blocks: events.flatMap((event) => told(event, question, context)), events }
  return {
    blocks: [
      ...told(latest, question, context),
      joinHtml([context.words.html('answer-others-fit', { count: others.length }), eventList(others, context)]),
    ],
    events,
  }
}
