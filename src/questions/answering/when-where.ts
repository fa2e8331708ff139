import { statusText, titleOf } from '../../briefing/event/event-summary.ts'
import { reportedOn } from '../../briefing/event/reported.ts'
import { standingOf, tenseOf } from '../../briefing/event/standing.ts'
import { todayOf, type ReaderContext, whenOptions } from '../../briefing/reader-context.ts'
import type { DiplomaticEvent } from '../../domain/event.ts'
import { precisionOf } from '../../domain/moment.ts'
import { type Html, joinHtml, raw } from '../../texts/html.ts'
import type { Question } from '../question.ts'
import { capitalised } from './naming.ts'
import { type Draft, eachTold, eventBlock, eventList, sourcesLine } from './draft.ts'

const EVENTS_TOLD = 3

/** Its day, and whether it was held, is ahead or is off. */
export const whenLine = (event: DiplomaticEvent, context: ReaderContext): Html => {
  const { words } = context
  if (event.when.start ?? event.when.end)
    return words.html('answer-when', {
      when: raw(capitalised(words.whenHtml(event.when, whenOptions(context)))),
      status: statusText(event, context),
    })
  const reported = reportedOn(event, context)
  return words.html('answer-when-unknown', {
    reported: reported ? words.day(reported, { year: true }) : '',
    known: reported ? 'yes' : 'no',
  })
}

const hasHour = ({ when }: DiplomaticEvent): boolean => when.start !== null && precisionOf(when.start) === 'minute'

/** Who asks for the hour is told where no source gives it. */
const hourLine = (event: DiplomaticEvent, question: Question, context: ReaderContext): Html => {
  const line = whenLine(event, context)
  return question.hour && !hasHour(event) ? joinHtml([line, context.words.html('answer-hour-unknown')], ' ') : line
}

const whereLine = (event: DiplomaticEvent, question: Question, { words, gazetteer }: ReaderContext): Html => {
  if (event.place !== null) {
    const country = question.country ? gazetteer.place(event.place)?.country : undefined
    const place = words.place(event.place, 'in')
    const asked = country === undefined || country === event.place ? [place] : [words.place(country, 'in'), place]
    return words.html('answer-where', { place: capitalised(asked.join(', ')) })
  }
  return words.html(event.kind === 'call' || event.mode === 'remote' ? 'answer-where-remote' : 'answer-where-unknown')
}

const isOff = (event: DiplomaticEvent, context: ReaderContext): boolean =>
  tenseOf(standingOf(event, todayOf(context), context.timeZone)) === 'off'

const answer = (
  line: (event: DiplomaticEvent, context: ReaderContext) => Html,
  events: readonly DiplomaticEvent[],
  context: ReaderContext,
): Draft => {
  // Where two met is told by where they did, not by what came to nothing.
  const ordered = events.toSorted((a, b) => Number(isOff(a, context)) - Number(isOff(b, context)))
  const told = ordered.slice(0, EVENTS_TOLD)
  const rest = ordered.slice(EVENTS_TOLD)
  const blocks = eachTold(
    told,
    (event) =>
      isOff(event, context)
        ? [
            context.words.html('answer-event-off', {
              title: titleOf(event, context),
              status: statusText(event, context),
            }),
          ]
        : [line(event, context)],
    (event) => eventBlock(event, context),
  )
  return {
    blocks: rest.length > 0 ? [...blocks, eventList(rest, context), sourcesLine(rest, context)] : blocks,
    events: ordered,
  }
}

/** Both in one line: «5 січня, анонсовано. У Києві.» */
export const answerWhenAndWhere = (
  question: Question,
  events: readonly DiplomaticEvent[],
  context: ReaderContext,
): Draft =>
  answer(
    (event) => joinHtml([hourLine(event, question, context), whereLine(event, question, context)], ' '),
    events,
    context,
  )

export const answerWhen = (question: Question, events: readonly DiplomaticEvent[], context: ReaderContext): Draft =>
  answer((event) => hourLine(event, question, context), events, context)

export const answerWhere = (question: Question, events: readonly DiplomaticEvent[], context: ReaderContext): Draft =>
  answer((event) => whereLine(event, question, context), events, context)
