import type { Selectable } from 'kysely'
import type { DispatchId } from '../../domain/dispatch.ts'
import type { ProposedEvent } from '../../extraction/proposal.ts'
import type { Reason, Verdict } from '../../reconciliation/matching/reason.ts'
import type { Resolution } from '../../reconciliation/reconcile.ts'
import type { Connection, Schema } from '../schema.ts'

export type ProposalState = 'pending' | 'published' | 'discarded'

/** What a dispatch says of one event, and what became of it. */
export interface KeptProposal {
  readonly id: number
  readonly dispatch: DispatchId
  /** Its place among the events of the dispatch, from 0. */
  readonly position: number
  readonly proposed: ProposedEvent
  /** As things stood when the dispatch came in. */
  readonly resolution: Resolution
  readonly state: ProposalState
  /** The last decision, by whom and when (epoch milliseconds); null where none was needed or made. */
  readonly decided: { readonly by: string; readonly at: number } | null
}

export type NewProposal = Omit<KeptProposal, 'id' | 'decided'>

const proposalOf = (row: Selectable<Schema['proposals']>): KeptProposal => ({
  id: row.id,
  dispatch: row.dispatch,
  position: row.position,
  proposed: JSON.parse(row.proposed) as ProposedEvent,
  resolution: {
    verdict: row.verdict as Verdict,
    ...(row.event === null ? {} : { event: row.event }),
    score: row.score,
    reasons: JSON.parse(row.reasons) as readonly Reason[],
  },
  state: row.state as ProposalState,
  decided: row.decided_by === null || row.decided_at === null ? null : { by: row.decided_by, at: row.decided_at },
})

export const insertProposal = async (trx: Connection, proposal: NewProposal): Promise<void> => {
  const { dispatch, position, proposed, resolution, state } = proposal
  const { verdict, event, score, reasons } = resolution
  const columns = { verdict, event: event ?? null, score, reasons: JSON.stringify(reasons) }
  await trx
    .insertInto('proposals')
    .values({
      dispatch,
      position,
      proposed: JSON.stringify(proposed),
      state,
      ...columns,
      decided_by: null,
      decided_at: null,
    })
    .execute()
}

export const readProposal = async (db: Connection, id: number): Promise<KeptProposal | undefined> => {
  const row = await db.selectFrom('proposals').selectAll().where('id', '=', id).executeTakeFirst()
  return row && proposalOf(row)
}

/** What waits for an editor, oldest first. */
export const readPending = async (db: Connection): Promise<readonly KeptProposal[]> =>
  (await db.selectFrom('proposals').selectAll().where('state', '=', 'pending').orderBy('id').execute()).map(proposalOf)

/** What a dispatch was found to say, event by event. */
export const readProposalsOf = async (db: Connection, dispatch: DispatchId): Promise<readonly KeptProposal[]> => {
  const rows = await db
    .selectFrom('proposals')
    .selectAll()
    .where('dispatch', '=', dispatch)
    .orderBy('position')
    .execute()
  return rows.map(proposalOf)
}

/** Puts other claims in the place of those that wait; false where they do not wait any more. */
export const rewriteProposal = async (trx: Connection, id: number, proposed: ProposedEvent): Promise<boolean> => {
  const result = await trx
    .updateTable('proposals')
    .set({ proposed: JSON.stringify(proposed) })
    .where('id', '=', id)
    .where('state', '=', 'pending')
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

export interface ProposalDecision {
  readonly id: number
  readonly from: ProposalState
  readonly to: ProposalState
  readonly by: string
  readonly at: number
  /** What the editor made of it; absent where it stays as it was. */
  readonly proposed?: ProposedEvent
}

/** The proposal with the decision made; undefined where it is not in the state expected: another editor was faster. */
export const decideProposal = async (
  trx: Connection,
  decision: ProposalDecision,
): Promise<KeptProposal | undefined> => {
  const { id, from, to, by, at, proposed } = decision
  const row = await trx
    .updateTable('proposals')
    .set({ state: to, decided_by: by, decided_at: at, ...(proposed ? { proposed: JSON.stringify(proposed) } : {}) })
    .where('id', '=', id)
    .where('state', '=', from)
    .returningAll()
    .executeTakeFirst()
  return row && proposalOf(row)
}
