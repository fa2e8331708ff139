import type { AccountId } from './account.ts'

/** What a person decided of two accounts; it outweighs every likeness until it is undone. */
export interface Decision {
  readonly verdict: 'same' | 'different'
  readonly one: AccountId
  readonly other: AccountId
  /** Who decided; null where the program itself was told to. */
  readonly by: string | null
}

export type Decisions = (one: AccountId, other: AccountId) => Decision | undefined

const keyOf = (one: AccountId, other: AccountId): string => (one < other ? `${one} ${other}` : `${other} ${one}`)

/** A look-up in either order; of several decisions on one pair the last counts. `standing` is oldest first. */
export const decisionsOn = (standing: readonly Decision[]): Decisions => {
  const byPair = new Map(standing.map((decision) => [keyOf(decision.one, decision.other), decision]))
  return (one, other) => byPair.get(keyOf(one, other))
}
