import type { Claim } from '../../domain/claim.ts'
import type { DispatchHeading, DispatchId } from '../../domain/dispatch.ts'
import { instantOf, sameWhen } from '../../domain/moment.ts'

export type Dispatches = ReadonlyMap<DispatchId, DispatchHeading>

/** A source that gives the day alone is taken to have published when its dispatch began to count. */
const publishedAt = (claim: Claim, dispatches: Dispatches): number => {
  const published = dispatches.get(claim.dispatch)?.published
  return (published && instantOf(published)) ?? claim.knownFrom
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Oldest publication first; ties by `knownFrom`, then dispatch, then claim id, so that the order of arrival never matters. */
export const inOrderOfPublication = (claims: readonly Claim[], dispatches: Dispatches): readonly Claim[] =>
  claims.toSorted(
    (a, b) =>
      publishedAt(a, dispatches) - publishedAt(b, dispatches) ||
      a.knownFrom - b.knownFrom ||
      compareText(a.dispatch, b.dispatch) ||
      compareText(a.id, b.id),
  )

/** The same claims, those of one dispatch in the order in which its text makes them. */
export const inOrderOfReading = <C extends Claim>(claims: readonly C[]): readonly C[] => {
  const position = new Map([...new Set(claims.map(({ dispatch }) => dispatch))].map((id, index) => [id, index]))
  return claims.toSorted(
    (a, b) => (position.get(a.dispatch) ?? 0) - (position.get(b.dispatch) ?? 0) || a.quote.start - b.quote.start,
  )
}

const sameValue = (a: Claim, b: Claim): boolean =>
  a.field === 'when' && b.field === 'when' ? sameWhen(a.value, b.value) : a.field === b.field && a.value === b.value

/** The assertions that no later claim denies; `claims` in order of publication. A value said again after its denial stands. */
export const unrefuted = <C extends Claim>(claims: readonly C[]): readonly C[] =>
  claims.filter(
    (claim, index) =>
      claim.stance === 'asserted' &&
      !claims.slice(index + 1).some((later) => later.stance === 'denied' && sameValue(later, claim)),
  )
