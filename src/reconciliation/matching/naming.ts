import type { EventId } from '../../domain/vocabulary.ts'
import type { AccountId } from './account.ts'

/** An account as the record holds it. `origin` is the event under which it first stood, `event` the one of now. */
export interface Standing {
  readonly id: AccountId
  readonly fixed: EventId | null
  readonly origin: EventId | null
  readonly event: EventId | null
  /** Its place in the order of arrival. */
  readonly position: number
}

export interface NamedGroup {
  readonly members: readonly Standing[]
  /** Null where the event is a new one. */
  readonly event: EventId | null
}

type Wish = (standing: Standing) => EventId | null

const inOrderOfArrival = (a: Standing, b: Standing): number => a.position - b.position || (a.id < b.id ? -1 : 1)

/** What a hand gave counts first, then the name under which the oldest account entered the record, then that of now. */
const WISHES: readonly Wish[] = [({ fixed }) => fixed, ({ origin }) => origin, ({ event }) => event]

/** Keeps every public name where it can: each goes to one group, and a group that was split off gets its old one back. */
export const nameGroups = (groups: readonly (readonly Standing[])[]): readonly NamedGroup[] => {
  const names = new Map<readonly Standing[], EventId>()
  const taken = new Set<EventId>()
  const members = groups
    .flatMap((group) => group.map((standing) => ({ standing, group })))
    .toSorted((a, b) => inOrderOfArrival(a.standing, b.standing))
  for (const wish of WISHES)
    for (const { standing, group } of members) {
      const name = wish(standing)
      if (name === null || names.has(group) || taken.has(name)) continue
      names.set(group, name)
      taken.add(name)
    }
  return groups.map((group) => ({ members: group, event: names.get(group) ?? null }))
}
