import type { AlertKind } from '../../domain/alert.ts'
import type { Change } from '../../domain/change.ts'
import type { DiplomaticEvent } from '../../domain/event.ts'

const BEGUN: ReadonlySet<DiplomaticEvent['status']> = new Set(['underway', 'held'])

type ParticipantChange = Extract<Change, { readonly field: 'participant' }>

/** Whom a participant stands for is a detail; whether and how one takes part is news. */
const isDetail = ({ before, after }: ParticipantChange): boolean =>
  before !== null && after !== null && before.presence === after.presence && before.mode === after.mode

/** Whether somebody came, or did not, to what has begun; else who is to come. */
const kindOfParticipant = (change: ParticipantChange, { status }: DiplomaticEvent): AlertKind | undefined => {
  if (isDetail(change)) return undefined
  return BEGUN.has(status) && change.after !== null && change.after.presence !== 'expected' ? 'held' : 'people'
}

/** What a change is about, for readers who choose; undefined for what nobody is alerted on. */
export const alertKindOf = (change: Change, event: DiplomaticEvent): AlertKind | undefined => {
  switch (change.field) {
    case 'event':
      return BEGUN.has(change.after) ? 'held' : 'new'
    case 'status':
      return BEGUN.has(change.after) ? 'held' : 'status'
    case 'when':
      return 'time'
    case 'place':
      return 'place'
    case 'format':
    case 'mode':
      return 'level'
    case 'participant':
      return kindOfParticipant(change, event)
    case 'disputed':
      return 'disputed'
    case 'kind':
    case 'host':
    case 'topic':
      return undefined
  }
}

/** The kinds of changes among these, each once. */
export const alertKindsOf = (changes: readonly Change[], event: DiplomaticEvent): readonly AlertKind[] => [
  ...new Set(changes.flatMap((change) => alertKindOf(change, event) ?? [])),
]
