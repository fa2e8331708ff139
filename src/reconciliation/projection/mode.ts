import { type Claim, claimsOn } from '../../domain/claim.ts'
import type { Participant } from '../../domain/event.ts'
import type { EventKind, EventMode } from '../../domain/vocabulary.ts'
import { unrefuted } from './testimony.ts'

interface Setting {
  readonly kind: EventKind
  readonly hasPlace: boolean
  readonly participants: readonly Participant[]
}

/** One who joins a meeting in a known place from afar makes it hybrid, even where nobody says how the others came. */
const impliedMode = ({ kind, hasPlace, participants }: Setting): EventMode => {
  const modes = new Set(participants.filter(({ presence }) => presence !== 'absent').map(({ mode }) => mode))
  const remote = modes.has('remote')
  const inPerson = modes.has('in_person')
  if (remote && (inPerson || (hasPlace && modes.has('unknown') && kind !== 'call'))) return 'hybrid'
  if (inPerson) return 'in_person'
  return remote || kind === 'call' ? 'remote' : 'unknown'
}

/** What a dispatch says of the event as a whole, else what the participants' own modes come to. */
export const projectMode = (claims: readonly Claim[], setting: Setting): EventMode =>
  unrefuted(claimsOn(claims, 'mode')).findLast(({ value }) => value !== 'unknown')?.value ?? impliedMode(setting)
