import type { Claim } from '../../domain/claim.ts'
import { claimsOn } from '../../domain/claim.ts'
import type { Participant } from '../../domain/event.ts'
import type { EventStatus } from '../../domain/vocabulary.ts'
import { unrefuted } from './testimony.ts'

/** A reprint of the announcement takes nothing back; what is called off or comes back does so by publication. */
const follow = (known: EventStatus | undefined, said: EventStatus): EventStatus => {
  if (known === 'held' && (said === 'announced' || said === 'underway')) return known
  if (known === 'underway' && said === 'announced') return known
  return said
}

/** Where no standing claim gives the status, those who took part do; a plan that was only ever denied is ruled out. */
const impliedStatus = (claims: readonly Claim[], participants: readonly Participant[]): EventStatus => {
  if (participants.some(({ presence, disputed }) => presence === 'attended' && !disputed)) return 'held'
  const denied = claimsOn(claims, 'status').findLast(({ stance }) => stance === 'denied')
  return denied && denied.value !== 'held' ? 'ruled_out' : 'announced'
}

/** The status that claims in order of publication add up to. */
export const projectStatus = (claims: readonly Claim[], participants: readonly Participant[]): EventStatus => {
  let status: EventStatus | undefined
  for (const { value } of unrefuted(claimsOn(claims, 'status'))) status = follow(status, value)
  return status ?? impliedStatus(claims, participants)
}

/** True of an event that is no longer only a plan. */
export const hasBegun = (status: EventStatus): boolean => status === 'held' || status === 'underway'

/** The same claims, those of dispatches that tell how it went after those that only foretold it: accounts outrank plans. */
export const plansBeforeAccounts = (claims: readonly Claim[]): readonly Claim[] => {
  const accounts = new Set(
    unrefuted(claimsOn(claims, 'status'))
      .filter(({ value }) => hasBegun(value))
      .map(({ dispatch }) => dispatch),
  )
  const [plans, told] = [false, true].map((account) =>
    claims.filter(({ dispatch }) => accounts.has(dispatch) === account),
  )
  return [...(plans ?? []), ...(told ?? [])]
}
