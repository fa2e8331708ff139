import { gatheredAlerts, newsOfKinds } from '../../briefing/alerts/alert-message.ts'
import { netChanges } from '../../briefing/alerts/net-changes.ts'
import type { ReaderContext } from '../../briefing/reader-context.ts'
import type { News } from '../../domain/alert.ts'
import type { Message } from '../../domain/message.ts'
import type { Release, Waiting } from '../../store/alerts/alerts.ts'
import { ALERT_LIFE, GATHERED, slotOf, type Telling } from './alert-plan.ts'

type Alert = Waiting['alerts'][number]

/** All that a reader waited to be told of one event, in one; undefined where it comes to nothing. */
const newsOfEvent = (alerts: readonly Alert[]): News | undefined => {
  const last = alerts.at(-1)?.bulletin
  if (!last || last.withdrawn) return undefined
  const told = alerts.flatMap(({ bulletin, kinds }) => newsOfKinds(bulletin, new Set(kinds))?.changes ?? [])
  const changes = netChanges(told)
  return changes.length === 0 ? undefined : { event: last.event, changes }
}

/** True where the message has a button for the event, as each message on it has. */
const opens = ({ buttons }: Message, event: string | undefined): boolean =>
  buttons.flat().some((button) => 'action' in button && button.action.kind === 'event' && button.action.event === event)

/** What comes of the alerts that a reader waited for: one message for them all, or a longer wait, or nothing while paused. */
export const planRelease = (
  { reader, settings, alerts }: Waiting,
  { now, quietUntil, isPaused }: Pick<Telling, 'now' | 'quietUntil' | 'isPaused'>,
  context: ReaderContext,
): Release => {
  if (isPaused(reader, now)) return undefined
  const quiet = quietUntil(reader, now)
  if (quiet !== null) return { due: quiet }
  const events = [...Map.groupBy(alerts, ({ bulletin }) => bulletin.event.id).values()]
  const news = events.flatMap((ofEvent) => newsOfEvent(ofEvent) ?? [])
  const last = alerts.at(-1)
  if (news.length === 0 || !last) return undefined
  const bodies = gatheredAlerts(news, context)
  const slot = alerts.length === 1 ? slotOf(last.bulletin) : `${GATHERED}${last.bulletin.id}`
  return {
    messages: bodies.map((body, index) => ({
      reader: reader.id,
      kind: 'alert',
      slot,
      part: index + 1,
      due: now,
      expires: now + ALERT_LIFE,
      silent: settings.silent,
      body,
    })),
    messageOf: (bulletin) => {
      const event = alerts.find((alert) => alert.bulletin.id === bulletin)?.bulletin.event.id
      return Math.max(
        0,
        bodies.findIndex((body) => opens(body, event)),
      )
    },
  }
}
