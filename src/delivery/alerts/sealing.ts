import { alertKindOf, alertKindsOf } from '../../briefing/alerts/change-kinds.ts'
import { changeKey, netChanges } from '../../briefing/alerts/net-changes.ts'
import { topicalChanges } from '../../briefing/alerts/topical.ts'
import type { Bulletin } from '../../domain/alert.ts'
import type { Change } from '../../domain/change.ts'
import type { DiplomaticEvent } from '../../domain/event.ts'
import { sameWhen } from '../../domain/moment.ts'
import type { OpenBulletin, Sealed } from '../../store/alerts/bulletins.ts'

/** News that could not be told for so long is left to the briefing. */
const TOO_OLD = 12 * 3_600_000

export interface Sealing {
  readonly open: OpenBulletin
  /** The event as it stands; undefined where it has left the record. */
  readonly event: DiplomaticEvent | undefined
  /** True where the event goes on under another name. */
  readonly merged: boolean
  /** What was told of it before, oldest first. */
  readonly told: readonly Bulletin[]
  /** Epoch milliseconds. */
  readonly now: number
}

const sameValue = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** What an alert on a new event said of it: everything. */
const saidOnEntry = (change: Change, { event }: Bulletin): boolean => {
  switch (change.field) {
    case 'when':
      return sameWhen(event.when, change.before)
    case 'status':
    case 'place':
    case 'format':
    case 'mode':
      return event[change.field] === change.before
    case 'participant':
      return event.participants.some(
        ({ actor, presence }) => actor === change.before?.actor && presence === change.before.presence,
      )
    case 'event':
    case 'kind':
    case 'host':
    case 'topic':
    case 'disputed':
      return false
  }
}

/** The changes that a bulletin told and that said what an editor's change takes back; when and where stand in every alert. */
const takenBack = (told: Bulletin, editors: readonly Change[]): readonly Change[] => {
  const entered = told.changes.filter(({ field }) => field === 'event')
  const wrong = editors.flatMap((change) => {
    const same = told.changes.find((one) => changeKey(one) === changeKey(change))
    if (same) return sameValue(same.after, change.before) ? [same] : []
    const inFacts = change.field === 'when' || change.field === 'place'
    if ((entered.length === 0 && !inFacts) || !saidOnEntry(change, told)) return []
    return entered.length > 0 ? entered : told.changes
  })
  return [...new Set(wrong)]
}

const sinceWithdrawn = (told: readonly Bulletin[]): readonly Bulletin[] =>
  told.slice(told.findLastIndex(({ withdrawn }) => withdrawn) + 1)

const contradictedBy = (editors: readonly Change[], told: readonly Bulletin[]): Bulletin['contradicted'] =>
  sinceWithdrawn(told).flatMap((one) => {
    const kinds = alertKindsOf(takenBack(one, editors), one.event)
    return kinds.length === 0 ? [] : [{ bulletin: one.id, kinds }]
  })

/** An event that left the record without a successor: all that was told of it was wrong. */
const withdrawal = ({ told }: Sealing): Sealed | undefined => {
  const valid = sinceWithdrawn(told)
  const last = valid.at(-1)
  if (!last) return undefined
  const contradicted = valid.map(({ id, changes, event }) => ({
    bulletin: id,
    kinds: alertKindsOf(changes, event),
  }))
  return { event: last.event, changes: [], withdrawn: true, contradicted }
}

/** What there is to tell of an event once its news has been gathered; undefined where there is nothing. */
export const sealedNews = (sealing: Sealing): Sealed | undefined => {
  const { open, event, merged, told, now } = sealing
  if (open.openedAt < now - TOO_OLD || merged) return undefined
  if (!event) return withdrawal(sealing)
  const net = netChanges(open.changes)
  const editors = net.filter((change) => change.dispatch === null && alertKindOf(change, event) !== undefined)
  const contradicted = contradictedBy(editors, told)
  const topical = topicalChanges(net, event, now)
  const changes =
    contradicted.length > 0 ? net.filter((one) => topical.includes(one) || editors.includes(one)) : topical
  return changes.length === 0 ? undefined : { event, changes, withdrawn: false, contradicted }
}
