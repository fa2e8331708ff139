import type { Place } from '../../src/domain/actor.ts'
import { day } from '../../src/domain/calendar.ts'
import type { Account, Principal } from '../../src/reconciliation/matching/account.ts'
import { placeOf } from './places.ts'

/** `people('olena/UA', 'FR')`: Olena, who stands for Ukraine, and France. */
export const people = (...written: readonly string[]): readonly Principal[] =>
  written.map((one) => {
    const [actor = one, body = actor] = one.split('/')
    return { actor, body }
  })

export const inPlace = (id: string): Place | undefined => placeOf(id)

let counted = 0

/** A meeting of Olena and Petro, held on 3 January 2026 and told of the same day in a dispatch of its own. */
export const account = (given: Partial<Account> = {}): Account => {
  counted += 1
  return {
    id: `d${counted}/1`,
    dispatch: given.id?.split('/')[0] ?? `d${counted}`,
    publishedOn: day('2026-01-03'),
    fixed: null,
    kind: 'meeting',
    status: 'held',
    when: { start: '2026-01-03' as never, end: null },
    explicit: true,
    movedFrom: [],
    place: inPlace('kyiv'),
    means: 'in_person',
    format: null,
    principals: people('olena/UA', 'petro/PL'),
    ...given,
  }
}
