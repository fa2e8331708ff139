import { allParticipants } from '../../briefing/event/participant-lines.ts'
import { statusText, titleOf } from '../../briefing/event/event-summary.ts'
import { type Standing, standingOf } from '../../briefing/event/standing.ts'
import { todayOf, type ReaderContext, whenOptions } from '../../briefing/reader-context.ts'
import type { DiplomaticEvent } from '../../domain/event.ts'
import type { Html } from '../../texts/html.ts'
import type { Question } from '../question.ts'
import { type Draft, eventBlock, FULL_EVENTS } from './draft.ts'

type Reply = 'yes' | 'no' | 'not-yet' | 'open' | 'unsaid'

/** What a question supposes of an event: `planned` where it is enough that it is, or was, to be. */
type Supposed = 'held' | 'planned' | 'cancelled' | 'postponed'

/** Whether an event stands as the question supposes; what no source says is no «no». */
const REPLIES: Readonly<Record<Supposed, Readonly<Record<Standing, Reply>>>> = {
  planned: {
    held: 'yes',
    underway: 'yes',
    announced: 'yes',
    unconfirmed: 'open',
    postponed: 'no',
    cancelled: 'no',
    ruled_out: 'no',
  },
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

/** A date that holds, or the one for which it was planned: nothing was cancelled on that day. */
const DATED: Readonly<Record<Standing, 'on' | 'planned'>> = {
  held: 'on',
  underway: 'on',
  announced: 'on',
  unconfirmed: 'planned',
  postponed: 'planned',
  cancelled: 'planned',
  ruled_out: 'planned',
}

/** Whether an event is as supposed: «Так: відбулася, 3 січня.» */
export const replyLine = (event: DiplomaticEvent, supposed: Supposed, context: ReaderContext): Html => {
  const { words, timeZone } = context
  const standing = standingOf(event, todayOf(context), timeZone)
  const isDated = (event.when.start ?? event.when.end) !== null
  return words.html('answer-outcome', {
    reply: REPLIES[supposed][standing],
    supposed,
    status: statusText(event, context),
    dated: isDated ? DATED[standing] : 'no',
    when: isDated ? words.when(event.when, whenOptions(context)) : '',
  })
}

const outcomeLine = (event: DiplomaticEvent, { supposed, yesNo }: Question, context: ReaderContext): Html =>
  yesNo
    ? replyLine(event, supposed ?? 'held', context)
    : context.words.html('answer-event-off', { title: titleOf(event, context), status: statusText(event, context) })

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
