import type { Item } from '../item.ts'

/** What opens a clause: nothing, a conjunction, a relative pronoun, «after» with an event, or who says it. */
export type ClauseKind = 'main' | 'starter' | 'relative' | 'after' | 'report'

export interface Clause {
  readonly kind: ClauseKind
  readonly items: readonly Item[]
  /** The clauses beside it in its sentence. */
  readonly before?: Clause | undefined
  readonly next?: Clause | undefined
}

/** The clauses of a sentence in their order, each beside its neighbours. */
export const inRow = (clauses: readonly Clause[]): readonly Clause[] => {
  const row = clauses.map((clause): { -readonly [K in keyof Clause]: Clause[K] } => ({ ...clause }))
  for (const [at, clause] of row.entries()) {
    clause.before = row[at - 1]
    clause.next = row[at + 1]
  }
  return row
}

/** Those before a clause in its sentence, in their order. */
export const earlierThan = ({ before }: Clause): readonly Clause[] =>
  before === undefined ? [] : [...earlierThan(before), before]
