import { statusText, titleOf } from '../../briefing/event/event-summary.ts'
import { reportedOn } from '../../briefing/event/reported.ts'
import { standingOf, tenseOf } from '../../briefing/event/standing.ts'
import { todayOf, type ReaderContext, whenOptions } from '../../briefing/reader-context.ts'
import type { DiplomaticEvent, Participant } from '../../domain/event.ts'
import { precisionOf } from '../../domain/moment.ts'
import { type Html, joinHtml, raw } from '../../texts/html.ts'
import type { Question } from '../question.ts'
import { isElsewhere, participantsMeant } from '../resolving/event-facts.ts'
import { capitalised, namesOf } from './naming.ts'
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

/** Of those asked about who joined what was elsewhere, where all of them did. */
const elsewhere = (event: DiplomaticEvent, { actors }: Question, context: ReaderContext): readonly Participant[] => {
  const subjects = actors.filter(({ role }) => role === 'subject')
  const meant = (subjects.length > 0 ? subjects : actors).map((slot) => participantsMeant(event, slot, context))
  const remote = meant.map((those) =>
    those.filter((each) => each.presence === 'attended' && !each.disputed && isElsewhere(each, event)),
  )
  const isAll = meant.every((those, at) => those.length > 0 && those.length === remote[at]?.length)
  return event.place !== null && isAll ? [...new Set(remote.flat())] : []
}

/** Where an event was is not where they were who joined it online. */
const whereaboutsLine = (event: DiplomaticEvent, question: Question, context: ReaderContext): Html => {
  const remote = elsewhere(event, question, context)
  if (remote.length === 0 || event.place === null) return whereLine(event, question, context)
  return context.words.html('answer-where-online', {
    names: namesOf(remote, undefined, context),
    place: context.words.place(event.place, 'in'),
  })
}

/** «Коли Віткофф приїздив до Києва?»: the day of what he joined online is no day on which he came. */
const visitLine = (event: DiplomaticEvent, question: Question, context: ReaderContext): Html =>
  question.onSpot && elsewhere(event, question, context).length > 0
    ? joinHtml([whereaboutsLine(event, question, context), hourLine(event, question, context)], ' ')
    : hourLine(event, question, context)

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
    (event) => joinHtml([hourLine(event, question, context), whereaboutsLine(event, question, context)], ' '),
    events,
    context,
  )

export const answerWhen = (question: Question, events: readonly DiplomaticEvent[], context: ReaderContext): Draft =>
  answer((event) => visitLine(event, question, context), events, context)

export const answerWhere = (question: Question, events: readonly DiplomaticEvent[], context: ReaderContext): Draft =>
  answer(
    (event) => whereaboutsLine(event, question, context),
    events.toSorted(
      (a, b) => Number(elsewhere(a, question, context).length > 0) - Number(elsewhere(b, question, context).length > 0),
    ),
    context,
  )
