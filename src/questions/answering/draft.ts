import type { Question } from '../question.ts'
import { eventButton, headline, placeText, statusText } from '../../briefing/event/event-summary.ts'
import { sourceMarks } from '../../briefing/event/source-mark.ts'
import { whenText } from '../../briefing/event/when-text.ts'
import { clipHtml } from '../../briefing/clip-html.ts'
import { fitsIn, type MessageSize, SIZE_LIMIT, sizeOf } from '../../briefing/message-size.ts'
import { shareOf } from '../../briefing/split.ts'
import type { ReaderContext } from '../../briefing/reader-context.ts'
import type { ActorId } from '../../domain/actor.ts'
import type { DispatchId } from '../../domain/dispatch.ts'
import type { DiplomaticEvent } from '../../domain/event.ts'
import type { Button, Message } from '../../domain/message.ts'
import { html, type Html, joinHtml, raw } from '../../texts/html.ts'

/** An answer before it becomes a message: the first block says what was asked for, the others support it. */
export interface Draft {
  readonly blocks: readonly Html[]
  readonly events: readonly DiplomaticEvent[]
  /** Persons whose pages are offered. */
  readonly people?: readonly ActorId[]
}

/** So many events are told of in full, so many listed, so many get a button. */
export const FULL_EVENTS = 2
const LISTED_EVENTS = 10
const BUTTON_EVENTS = 5

const factsOf = (event: DiplomaticEvent, context: ReaderContext): Html => {
  const place = placeText(event, context)
  const facts = [
    whenText(event, context),
    ...(place === undefined ? [] : [html`${place}`]),
    html`${statusText(event, context)}`,
  ]
  return joinHtml(facts, ' · ')
}

/** Title, time, place and status, with lines below. */
export const eventBlock = (event: DiplomaticEvent, context: ReaderContext, lines: readonly Html[] = []): Html =>
  joinHtml([
    headline(event, context),
    factsOf(event, context),
    ...lines,
    context.words.html('answer-sources', { sources: raw(sourceMarks(event.dispatches.toReversed(), context, 3)) }),
  ])

/** What is to be said of each event, then the event itself; what would be said twice running is said once. */
export const eachTold = (
  events: readonly DiplomaticEvent[],
  linesOf: (event: DiplomaticEvent) => readonly Html[],
  blockOf: (event: DiplomaticEvent) => Html,
): readonly Html[] => {
  const lines = events.map((event) => joinHtml([...new Set(linesOf(event))], '\n\n'))
  return events.flatMap((event, at) => [
    ...(lines[at] && lines[at] !== lines[at - 1] ? [lines[at]] : []),
    blockOf(event),
  ])
}

/** One line an event, the rest counted. */
export const eventList = (events: readonly DiplomaticEvent[], context: ReaderContext): Html => {
  const lines = events
    .slice(0, LISTED_EVENTS)
    .map((event) => html`• ${raw(headline(event, context))} — ${raw(factsOf(event, context))}`)
  const more = events.length - lines.length
  return joinHtml(more > 0 ? [...lines, context.words.html('answer-more-events', { count: more })] : lines)
}

/** The sources of several events, each once. */
export const sourcesLine = (events: readonly DiplomaticEvent[], context: ReaderContext): Html => {
  const ids = new Set<DispatchId>()
  for (const { dispatches } of events)
    for (let at = dispatches.length - 1; at >= 0; at -= 1) {
      const id = dispatches[at]
      if (id !== undefined) ids.add(id)
    }
  return context.words.html('answer-sources', { sources: raw(sourceMarks([...ids], context, 4)) })
}

/** One event in full, more of them in a list with their sources. */
export const supporting = (events: readonly DiplomaticEvent[], context: ReaderContext): readonly Html[] => {
  if (events.length === 0) return []
  if (events.length <= FULL_EVENTS) return events.map((event) => eventBlock(event, context))
  return [eventList(events, context), sourcesLine(events, context)]
}

const buttonsOf = ({ events, people = [] }: Draft, context: ReaderContext): readonly (readonly Button[])[] => {
  const { words } = context
  const [only] = events
  const cards = events.slice(0, BUTTON_EVENTS).map((event) => [eventButton(event, context)])
  const sources: readonly Button[] =
    only && events.length === 1
      ? [{ label: words.text('answer-button-sources'), action: { kind: 'sources', event: only.id, page: 0 } }]
      : []
  const persons = people.map((actor): Button => ({
    label: words.name(actor, { short: true }),
    action: { kind: 'person', actor, page: 0 },
  }))
  return [...cards, sources, persons].filter((row) => row.length > 0)
}

const NOTHING = html``

const together = (blocks: readonly Html[]): Html => joinHtml(blocks, '\n\n')

/** True where blocks make one message. */
export const fitTogether = (blocks: readonly Html[]): boolean => fitsIn(sizeOf(together(blocks)), SIZE_LIMIT)

/** So much of a message one of several blocks takes at most, and so much room is worth the beginning of a long one. */
const LONGEST_BLOCK = 2900
const WORTHWHILE = 400

/** What there is room for of so many characters: the first block, cut if need be, and of the others those that fit. */
const keptWithin = (blocks: readonly Html[], characters: number): readonly Html[] => {
  const limit = shareOf(characters)
  const longest = blocks.length > 1 ? LONGEST_BLOCK : characters
  const kept: Html[] = []
  for (const block of blocks) {
    const used = sizeOf(together([...kept, NOTHING]))
    const room: MessageSize = {
      characters: Math.min(limit.characters - used.characters, longest),
      entities: limit.entities - used.entities,
      addresses: limit.addresses - used.addresses,
    }
    const isTooLong = sizeOf(block).characters > LONGEST_BLOCK && room.characters > WORTHWHILE
    if (fitsIn(sizeOf(block), room)) kept.push(block)
    else if (kept.length === 0 || isTooLong) kept.push(clipHtml(block, room))
  }
  return kept
}

/** The answers to one or several questions as the blocks of one message: each has its share, and where not all fits the last line says so. */
export const blocksOf = (answers: readonly (readonly Html[])[], { words }: ReaderContext): readonly Html[] => {
  if (fitTogether(answers.flat())) return answers.flat()
  const cut = words.html('answer-cut')
  let left = SIZE_LIMIT.characters - sizeOf(together([NOTHING, cut])).characters
  const kept = answers.map((blocks, at) => {
    const those = keptWithin(blocks, Math.floor(left / (answers.length - at)))
    left -= sizeOf(together([...those, NOTHING])).characters
    return those
  })
  return [...kept.flat(), cut]
}

/** Said to who asks for the head of several: the record does not hold it. */
export const leaderLines = (
  { leading }: Question,
  { participants }: DiplomaticEvent,
  { words }: ReaderContext,
): readonly Html[] => (leading && participants.length > 1 ? [words.html('answer-leader-unknown')] : [])

export const messageOf = (draft: Draft, context: ReaderContext): Message => ({
  html: together(blocksOf([draft.blocks], context)),
  buttons: buttonsOf(draft, context),
})
