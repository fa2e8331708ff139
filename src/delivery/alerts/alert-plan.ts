import { newsOfKinds } from '../../briefing/alerts/alert-message.ts'
import { alertKindsOf } from '../../briefing/alerts/change-kinds.ts'
import { netChanges } from '../../briefing/alerts/net-changes.ts'
import {
  ALERT_KINDS,
  type AlertKind,
  type Bulletin,
  IMPORTANT_KINDS,
  type News,
  REMINDED_KINDS,
} from '../../domain/alert.ts'
import type { Message } from '../../domain/message.ts'
import type { Reader } from '../../domain/reader.ts'
import type { AlertPlan } from '../../store/alerts/alerts.ts'
import type { Candidate, HadAlert } from '../../store/alerts/audience.ts'
import type { PlannedDelivery } from '../../store/delivery/delivery.ts'

/** An alert that has waited longer than this is left to the briefing. */
export const ALERT_LIFE = 12 * 3_600_000

/** The slot of the messages that tell of several events at once. */
export const GATHERED = 'gathered:'

/** What is written for a reader. */
export interface Writing {
  readonly alert: (news: News) => Message
  readonly correction: (news: News & Pick<Bulletin, 'withdrawn'>) => Message
  readonly corrected: (sent: Message, news: Pick<News, 'event'>) => Message
}

export interface Telling {
  readonly bulletin: Bulletin
  /** Too old to be told any more: only what it contradicts is put right. */
  readonly stale: boolean
  /** The bulletins that this one contradicts. */
  readonly earlier: ReadonlyMap<number, News>
  readonly writingFor: (reader: Reader) => Writing
  /** When the reader may be disturbed again, epoch milliseconds; null for now. */
  readonly quietUntil: (reader: Reader, now: number) => number | null
  readonly isPaused: (reader: Reader, now: number) => boolean
  readonly now: number
}

/** `event:revision`, what is unique about news for one reader. */
export const slotOf = ({ event, withdrawn }: Pick<Bulletin, 'event' | 'withdrawn'>): string =>
  `${event.id}:${event.revision}${withdrawn ? ':withdrawn' : ''}`

/** The kinds of changes that a reader hears of: what was chosen and followed, and what a reminder asks for. */
const kindsFor = ({ grounds, settings, muted }: Candidate): ReadonlySet<AlertKind> => {
  const chosen = ALERT_KINDS.filter((kind) => !settings.off.includes(kind))
  const silenced = muted.some(({ kind }) => kind === 'event') || (muted.length > 0 && !grounds.has('event'))
  const wide = grounds.has('everything') || grounds.has('event') || grounds.has('other')
  const followed = wide ? chosen : grounds.has('important') ? chosen.filter((kind) => IMPORTANT_KINDS.has(kind)) : []
  return new Set([...(silenced ? [] : followed), ...(grounds.has('reminder') ? REMINDED_KINDS : [])])
}

const wasTold = ({ delivery }: HadAlert): boolean =>
  delivery !== null &&
  (['sent', 'sending', 'held'].includes(delivery.state) ||
    (delivery.state === 'pending' && delivery.slot.startsWith(GATHERED)))

const isStillToGo = ({ delivery }: HadAlert): boolean =>
  delivery !== null && delivery.state === 'pending' && !delivery.slot.startsWith(GATHERED)

/** True where the reader's alert told one of the kinds that are now known to be wrong. */
const isConcerned = ({ bulletin, kinds }: HadAlert, { contradicted }: Bulletin): boolean =>
  contradicted.some((one) => one.bulletin === bulletin && one.kinds.some((kind) => kinds.includes(kind)))

const delivery = (
  body: Message,
  { reader, settings }: Candidate,
  due: number,
  bulletin: Bulletin,
): PlannedDelivery => ({
  reader: reader.id,
  kind: 'alert',
  slot: slotOf(bulletin),
  due,
  expires: due + ALERT_LIFE,
  silent: settings.silent,
  body,
})

const correctionPlan = (candidate: Candidate, wrong: readonly HadAlert[], telling: Telling): AlertPlan => {
  const { bulletin, now, writingFor, quietUntil } = telling
  const writing = writingFor(candidate.reader)
  const due = quietUntil(candidate.reader, now) ?? now
  const marks = wrong.flatMap(({ bulletin: told, delivery: sent }) =>
    sent
      ? [{ delivery: sent.id, slot: `${slotOf(bulletin)}:mark:${told}`, body: writing.corrected(sent.body, bulletin) }]
      : [],
  )
  return {
    kinds: alertKindsOf(bulletin.changes, bulletin.event),
    due,
    message: delivery(writing.correction(bulletin), candidate, due, bulletin),
    marks,
    cancelled: [],
  }
}

/** The news as it is for somebody who has not had some of what came before. */
const withUntold = (untold: readonly HadAlert[], { bulletin, earlier }: Telling): News => ({
  event: bulletin.event,
  changes: netChanges([...untold.flatMap((had) => earlier.get(had.bulletin)?.changes ?? []), ...bulletin.changes]),
})

/** How one reader is told of a bulletin; undefined where it is none of the reader's concern. */
export const planAlert = (candidate: Candidate, telling: Telling): AlertPlan | undefined => {
  const { bulletin, now } = telling
  const { reader, had } = candidate
  if (telling.isPaused(reader, now)) return undefined
  const concerned = had.filter((one) => isConcerned(one, bulletin))
  const wrong = concerned.filter(wasTold)
  if (wrong.length > 0) return correctionPlan(candidate, wrong, telling)
  const untold = concerned.filter(isStillToGo)
  const cancelled = untold.flatMap((one) => (one.delivery ? [one.delivery.id] : []))
  const news =
    bulletin.withdrawn || telling.stale ? undefined : newsOfKinds(withUntold(untold, telling), kindsFor(candidate))
  const kinds = news ? alertKindsOf(news.changes, news.event) : []
  const quiet = telling.quietUntil(reader, now)
  const silently = { message: null, marks: [], cancelled }
  const waiting = concerned.filter((one) => one.delivery === null).flatMap((one) => one.kinds)
  // What waits to be told is set right where it waits.
  if (waiting.length > 0) return { ...silently, kinds: [...new Set([...kinds, ...waiting])], due: quiet ?? now }
  if (!news) return cancelled.length === 0 ? undefined : { ...silently, kinds: [], due: now }
  if (quiet !== null) return { ...silently, kinds, due: quiet }
  const message = delivery(telling.writingFor(reader).alert(news), candidate, now, bulletin)
  return { kinds, due: now, message, marks: [], cancelled }
}
