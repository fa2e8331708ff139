import { changeLines } from '../../briefing/event/change-lines.ts'
import { titleOf } from '../../briefing/event/event-summary.ts'
import { standingOf, tenseOf } from '../../briefing/event/standing.ts'
import { addDays } from '../../domain/calendar.ts'
import type { Change } from '../../domain/change.ts'
import { endOfDay } from '../../domain/end-of-day.ts'
import type { DiplomaticEvent } from '../../domain/event.ts'
import { todayOf, type ReaderContext } from '../../briefing/reader-context.ts'
import { type Html, html, joinHtml } from '../../texts/html.ts'
import type { Question } from '../question.ts'
import { describeQuestion } from './describe-question.ts'
import { type Draft, eventBlock, eventList, FULL_EVENTS, sourcesLine } from './draft.ts'
import { whenLine } from './when-where.ts'

/** What counts as new where no time is named, in days. */
const RECENTLY = 7
const EVENTS_TOLD = 6
const LINES_OF_EVENT = 8

interface Window {
  readonly since: number
  readonly until: number
}

const windowOf = ({ periods: [period] }: Question, context: ReaderContext): Window => {
  const { timeZone, now } = context
  const first = period?.first ?? addDays(todayOf(context), -RECENTLY)
  return {
    since: endOfDay(addDays(first, -1), timeZone),
    until: period ? Math.min(now, endOfDay(period.last, timeZone)) : now,
  }
}

/** So many lines of one event, the rest counted. */
const withRest = (lines: readonly Html[], { words }: ReaderContext): readonly Html[] =>
  lines.length > LINES_OF_EVENT
    ? [...lines.slice(0, LINES_OF_EVENT), words.html('answer-more-changes', { count: lines.length - LINES_OF_EVENT })]
    : lines

const linesOf = (changes: readonly Change[], event: DiplomaticEvent, context: ReaderContext): readonly Html[] =>
  withRest(
    changeLines(changes, event, context).map((line) => joinHtml([html`• `, line], '')),
    context,
  )

/** The changes of an event after it had entered the record. */
const laterOf = ({ id }: DiplomaticEvent, { record }: ReaderContext): readonly Change[] => {
  const history = record.changesOf(id)
  return history.filter(({ at }) => at !== history[0]?.at)
}

/** What became different in one event. */
const historyBlocks = (event: DiplomaticEvent, context: ReaderContext): readonly Html[] => {
  const later = laterOf(event, context)
  const title = titleOf(event, context)
  const first = context.words.html('answer-changes-of', { title, changed: later.length > 0 ? 'yes' : 'no' })
  const isOff = tenseOf(standingOf(event, todayOf(context), context.timeZone)) === 'off'
  const told = joinHtml([first, ...linesOf(later, event, context)])
  return [...(isOff ? [whenLine(event, context)] : []), told, eventBlock(event, context)]
}

/** What changed in the events that a question describes. */
export const answerChanges = (
  _question: Question,
  events: readonly DiplomaticEvent[],
  context: ReaderContext,
): Draft => {
  const isSame = (event: DiplomaticEvent): boolean => laterOf(event, context).length === 0
  const shown = events.toSorted((a, b) => Number(isSame(a)) - Number(isSame(b))).slice(0, FULL_EVENTS)
  return { blocks: shown.flatMap((event) => historyBlocks(event, context)), events: shown }
}

/** Nothing changed within a time: that, and what the record holds of those asked about. */
export const answerNoNews = (question: Question, events: readonly DiplomaticEvent[], context: ReaderContext): Draft => {
  const about = describeQuestion(question, context)
  return {
    blocks: [
      context.words.html('answer-no-news', { about, described: about === '' ? 'no' : 'yes' }),
      ...(events.length > 0
        ? [joinHtml([context.words.html('answer-instead'), eventList(events, context)]), sourcesLine(events, context)]
        : []),
    ],
    events,
  }
}

/** What changed in the record within a time, event by event, the latest first; of those named, where somebody or a place is. */
export const answerNews = (
  question: Question,
  of: ReadonlySet<string> | undefined,
  context: ReaderContext,
): Draft | undefined => {
  const { record, words } = context
  const { since, until } = windowOf(question, context)
  const changes = record.changesBetween(since, until).filter(({ event }) => of?.has(event) ?? true)
  const byEvent = [...Map.groupBy(changes, ({ event }) => event)].toReversed().flatMap(([id, list]) => {
    const event = record.events.get(id)
    return event ? [{ event, list }] : []
  })
  if (byEvent.length === 0) return undefined
  const shown = byEvent.slice(0, EVENTS_TOLD)
  const about = describeQuestion({ ...question, periods: [] }, context)
  const events = shown.map(({ event }) => event)
  return {
    blocks: [
      words.html('answer-news', { count: byEvent.length, about, described: about === '' ? 'no' : 'yes' }),
      ...shown.map(({ event, list }) =>
        joinHtml([html`<b>${titleOf(event, context)}</b>`, ...linesOf(list, event, context)]),
      ),
      ...(byEvent.length > shown.length
        ? [words.html('answer-more-events', { count: byEvent.length - shown.length })]
        : []),
      sourcesLine(events, context),
    ],
    events,
  }
}
