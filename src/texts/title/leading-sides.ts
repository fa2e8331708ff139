import type { Day } from '../../domain/calendar.ts'
import { officesOn } from '../../domain/actor.ts'
import type { DiplomaticEvent } from '../../domain/event.ts'
import { spanOf } from '../../domain/moment.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import { type Side, sidesOf } from '../sides.ts'

const UNDATED = '9999-12-31' as Day

const isLed = (side: Side, on: Day, gazetteer: Gazetteer): boolean =>
  side.people.some(({ actor }) => {
    const person = gazetteer.actor(actor)
    return (
      person?.kind === 'person' &&
      officesOn(person, on).some(({ office }) => gazetteer.office(office)?.part === 'leads')
    )
  })

/** The sides that a title may name: the host first, then heads of state and government, then as the sources name them; those known to be absent left out. */
export const leadingSides = (event: DiplomaticEvent, gazetteer: Gazetteer): readonly Side[] => {
  const present = event.participants.filter(({ presence }) => presence !== 'absent')
  const on = spanOf(event.when, 'UTC')?.first ?? UNDATED
  const rank = (side: Side): number => {
    if (side.id === event.host || side.people.some(({ actor }) => actor === event.host)) return 0
    return isLed(side, on, gazetteer) ? 1 : 2
  }
  return sidesOf(present, gazetteer)
    .map((side) => ({ side, rank: rank(side) }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ side }) => side)
}
