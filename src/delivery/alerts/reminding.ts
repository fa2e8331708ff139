import { reminderMessage } from '../../briefing/alerts/reminder-message.ts'
import type { ReaderContext } from '../../briefing/reader-context.ts'
import { type AlertSettings, startOf } from '../../domain/alert.ts'
import type { Reader } from '../../domain/reader.ts'
import type { DueReminder } from '../../store/alerts/reminders.ts'
import type { PlannedDelivery } from '../../store/delivery/delivery.ts'
import type { Telling } from './alert-plan.ts'

/** From then on a reminder no longer says how long it is until the event. */
const LATE = 5 * 60_000

/** The message of a reminder; undefined where the event has begun meanwhile, a later one has come due too, or the reader wants nothing now. In quiet hours it makes no sound. */
export const planReminder = (
  reminder: DueReminder,
  reader: Reader & { readonly settings: AlertSettings },
  { now, quietUntil, isPaused }: Pick<Telling, 'now' | 'quietUntil' | 'isPaused'>,
  context: ReaderContext,
): PlannedDelivery | undefined => {
  if (reminder.overtaken) return undefined
  const event = context.record.events.get(reminder.event)
  const start = startOf(event)
  if (!event || start === undefined || start <= now || isPaused(reader, now)) return undefined
  return {
    reader: reader.id,
    kind: 'reminder',
    slot: `${event.id}:${reminder.lead}:${start}`,
    due: now,
    expires: start,
    silent: reader.settings.silent || quietUntil(reader, now) !== null,
    body: reminderMessage(event, now - reminder.due > LATE ? undefined : reminder.lead, context),
  }
}
