import type { ReminderLead } from '../../domain/alert.ts'
import type { DiplomaticEvent } from '../../domain/event.ts'
import type { Message } from '../../domain/message.ts'
import { html, joinHtml } from '../../texts/html.ts'
import { eventSummary } from '../event/event-summary.ts'
import type { ReaderContext } from '../reader-context.ts'

const titleOf = (lead: ReminderLead | undefined, { words }: ReaderContext): string =>
  lead === undefined ? words.text('reminder-late') : words.text('reminder-title', { lead })

/** That an event begins in so many minutes; undefined where that is no longer so, and it just begins. */
export const reminderMessage = (
  event: DiplomaticEvent,
  lead: ReminderLead | undefined,
  context: ReaderContext,
): Message => ({
  html: joinHtml([html`<b>${titleOf(lead, context)}</b>`, eventSummary(event, context)]),
  buttons: [[{ label: context.words.text('button-card'), action: { kind: 'event', event: event.id } }]],
})
