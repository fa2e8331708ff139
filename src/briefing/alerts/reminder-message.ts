import type { ReminderLead } from '../../domain/alert.ts'
import type { DiplomaticEvent } from '../../domain/event.ts'
import type { Message } from '../../domain/message.ts'
import { html, joinHtml } from '../../texts/html.ts'
import { eventSummary } from '../event/event-summary.ts'
import type { ReaderContext } from '../reader-context.ts'

/** That an event begins in so many minutes. */
export const reminderMessage = (event: DiplomaticEvent, lead: ReminderLead, context: ReaderContext): Message => ({
  html: joinHtml([html`<b>${context.words.text('reminder-title', { lead })}</b>`, eventSummary(event, context)]),
  buttons: [[{ label: context.words.text('button-card'), action: { kind: 'event', event: event.id } }]],
})
