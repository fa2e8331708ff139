import type { DiplomaticEvent } from '../domain/event.ts'
import type { Message } from '../domain/message.ts'
import { html, type Html, joinHtml, raw } from '../texts/html.ts'
import { type ChangeGroup, changeGroups } from './event/change-lines.ts'
import { headline } from './event/event-summary.ts'
import type { ReaderContext } from './reader-context.ts'
import { fitLines, shareOf } from './split.ts'

const SHARE = 3000
const LINES_OF_GROUP = 12

const groupHtml = ({ source, lines }: ChangeGroup, { words }: ReaderContext): Html => {
  const shown = lines.slice(0, LINES_OF_GROUP)
  const more = lines.length - shown.length
  const rest = more > 0 ? [words.html('lines-more', { count: more })] : []
  return joinHtml([html`<b>${raw(source)}</b>`, ...shown, ...rest])
}

/** The history of an event, latest first, each step under the source that brought it. */
export const changesCard = (event: DiplomaticEvent, context: ReaderContext): Message => {
  const { words, record } = context
  const groups = changeGroups(record.changesOf(event.id), event, context).toReversed()
  const steps = groups.map((group) => groupHtml(group, context))
  const shown = fitLines(steps, shareOf(SHARE), (count) => words.html('steps-more', { count }))
  const title = html`${raw(headline(event, context))} · ${words.text('card-changes')}`
  return {
    html: joinHtml([title, ...(shown.length > 0 ? shown : [words.html('changes-none')])], '\n\n'),
    buttons: [[{ label: words.text('button-card'), action: { kind: 'event', event: event.id } }]],
  }
}
