import { allParticipants } from '../../briefing/event/participant-lines.ts'
import { statusText, titleOf } from '../../briefing/event/event-summary.ts'
import { type Standing, standingOf } from '../../briefing/event/standing.ts'
import { todayOf, type ReaderContext, whenOptions } from '../../briefing/reader-context.ts'
import type { DiplomaticEvent } from '../../domain/event.ts'
import type { Html } from '../../texts/html.ts'
import type { Question } from '../question.ts'
import { type Draft, eventBlock, FULL_EVENTS } from './draft.ts'

type Reply = 'yes' | 'no' | 'not-yet' | 'open' | 'unsaid'

/** Whether an event stands as the question supposes; what no source says is no «no». */
const REPLIES: Readonly<Record<'held' | 'cancelled' | 'postponed', Readonly<Record<Standing, Reply>>>> = {
  held: {
    held: 'yes',
    underway: 'yes',
    announced: 'not-yet',
    unconfirmed: 'open',
    postponed: 'no',
    cancelled: 'no',
    ruled_out: 'no',
  },
  cancelled: {
    held: 'no',
    underway: 'no',
    announced: 'unsaid',
    unconfirmed: 'unsaid',
    postponed: 'no',
    cancelled: 'yes',
    ruled_out: 'no',
  },
  postponed: {
    held: 'no',
    underway: 'no',
    announced: 'unsaid',
    unconfirmed: 'unsaid',
    postponed: 'yes',
    cancelled: 'no',
    ruled_out: 'no',
  },
}

const outcomeLine = (event: DiplomaticEvent, { supposed, yesNo }: Question, context: ReaderContext): Html => {
  const { words, timeZone } = context
  if (!yesNo)
    return words.html('answer-event-off', { title: titleOf(event, context), status: statusText(event, context) })
  const standing = standingOf(event, todayOf(context), timeZone)
  const dated = event.when.start ?? event.when.end
  return words.html('answer-outcome', {
    reply: REPLIES[supposed ?? 'held'][standing],
    supposed: supposed ?? 'held',
    status: statusText(event, context),
    dated: dated ? 'yes' : 'no',
    when: dated ? words.when(event.when, whenOptions(context)) : '',
  })
}

/** Whether an event takes or took place, was cancelled or put off. */
export const answerOutcome = (
  question: Question,
  events: readonly DiplomaticEvent[],
  context: ReaderContext,
): Draft => {
  const shown = events.slice(0, FULL_EVENTS)
  const blocks = shown.flatMap((event) => [
    outcomeLine(event, question, context),
    eventBlock(event, context, allParticipants(event, context)),
  ])
  return { blocks, events: shown }
}
