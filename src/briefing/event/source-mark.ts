import type { DiplomaticEvent } from '../../domain/event.ts'
import { daysOf } from '../../domain/moment.ts'
import type { Dispatch, DispatchId } from '../../domain/dispatch.ts'
import { escapeHtml, html, type Html, joinHtml, raw } from '../../texts/html.ts'
import { clip } from '../message-size.ts'
import type { ReaderContext } from '../reader-context.ts'
import { publishedDay } from './when-text.ts'

const OUTLET_LENGTH = 60
const ADDRESS_LENGTH = 300

const isLinkable = (address: string): boolean =>
  /^https?:\/\/[^\s<>"]+$/.test(address) && address.length <= ADDRESS_LENGTH

const outletOf = (dispatch: Dispatch, { words }: ReaderContext): Html => {
  const outlet = escapeHtml(clip(dispatch.outlet ?? words.text('outlet-unknown'), OUTLET_LENGTH))
  return dispatch.url !== null && isLinkable(dispatch.url) ? html`<a href="${dispatch.url}">${raw(outlet)}</a>` : outlet
}

const markOf = (dispatch: Dispatch, context: ReaderContext, note = ''): Html => {
  const published = daysOf(dispatch.published, context.timeZone).first
  return html`${raw(outletOf(dispatch, context))}, ${publishedDay(published, context)}${note}`
}

/** «РБК-Україна, 3 січня», the outlet a link where the dispatch has an address. */
export const sourceMark = (dispatch: Dispatch, context: ReaderContext): Html => markOf(dispatch, context)

/** By outlet and day, in the order of the first of each. */
const alikeOf = (dispatches: readonly Dispatch[], { timeZone }: ReaderContext): readonly (readonly Dispatch[])[] => [
  ...Map.groupBy(
    dispatches,
    ({ outlet, published }) => `${daysOf(published, timeZone).first} ${outlet ?? ''}`,
  ).values(),
]

const markOfAll = ([first, ...others]: readonly Dispatch[], context: ReaderContext): readonly Html[] => {
  if (!first) return []
  const count = others.length + 1
  return [markOf(first, context, count === 1 ? '' : ` (${context.words.text('source-texts', { count })})`)]
}

/** A mark for each outlet and day, in the order of the first dispatch of each, which is the one linked: «Вісник, 5 січня (2 публікації)». */
export const marksOf = (dispatches: readonly Dispatch[], context: ReaderContext): readonly Html[] =>
  alikeOf(dispatches, context).flatMap((alike) => markOfAll(alike, context))

/** The line below an event: its latest sources; none where an event has no dispatch. */
export const sourceLine = (event: DiplomaticEvent, context: ReaderContext): readonly Html[] =>
  event.dispatches.length === 0 ? [] : [html`— ${raw(sourceMarks(event.dispatches.toReversed(), context))}`]

/** The marks of dispatches in the order given, at most `limit`, then how many more there are. */
export const sourceMarks = (ids: readonly DispatchId[], context: ReaderContext, limit = 2): Html => {
  const alike = alikeOf(
    ids.flatMap((id) => context.record.dispatches.get(id) ?? []),
    context,
  )
  const more = alike.length - limit
  const shown = alike.slice(0, limit).flatMap((those) => markOfAll(those, context))
  return joinHtml(more > 0 ? [...shown, context.words.html('sources-more', { count: more })] : shown, '; ')
}
