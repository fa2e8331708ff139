import { allParticipants } from '../../briefing/event/participant-lines.ts'
import { presenceGroups } from '../../briefing/event/participants.ts'
import { standingOf, tenseOf } from '../../briefing/event/standing.ts'
import { statusText, titleOf } from '../../briefing/event/event-summary.ts'
import { todayOf, type ReaderContext } from '../../briefing/reader-context.ts'
import type { Presence } from '../../domain/claim.ts'
import type { DiplomaticEvent, Participant } from '../../domain/event.ts'
import { type Html, joinHtml } from '../../texts/html.ts'
import type { Question } from '../question.ts'
import { type Draft, eventBlock, FULL_EVENTS } from './draft.ts'
import { namesOf, singleOf } from './naming.ts'

const thoseOf = (presence: Presence, event: DiplomaticEvent, { gazetteer }: ReaderContext): readonly Participant[] =>
  presenceGroups(event, gazetteer)
    .filter((group) => group.presence === presence)
    .flatMap(({ sides }) => sides.flatMap(({ people, itself }) => (people.length > 0 || !itself ? people : [itself])))

const answerLines = (event: DiplomaticEvent, context: ReaderContext): Html => {
  const { words } = context
  const tense = tenseOf(standingOf(event, todayOf(context), context.timeZone))
  if (tense === 'off')
    return words.html('answer-event-off', { title: titleOf(event, context), status: statusText(event, context) })
  const absent = thoseOf('absent', event, context)
  const open = thoseOf('expected', event, context)
  return joinHtml([
    absent.length > 0
      ? words.html('answer-absentees', {
          names: namesOf(absent, undefined, context),
          single: singleOf(absent, context),
          tense,
        })
      : words.html('answer-no-absentees'),
    ...(open.length > 0
      ? [
          words.html('answer-awaited', {
            names: namesOf(open, undefined, context),
            tense,
            single: singleOf(open, context),
          }),
        ]
      : []),
  ])
}

/** Who was expected and did not come, and of whom no source says whether they did: never the one for the other. */
export const answerNoShows = (
  _question: Question,
  events: readonly DiplomaticEvent[],
  context: ReaderContext,
): Draft => {
  const shown = events.slice(0, FULL_EVENTS)
  const blocks = shown.flatMap((event) => [
    answerLines(event, context),
    eventBlock(event, context, allParticipants(event, context, ['attended'])),
  ])
  return { blocks, events: shown }
}
