import type { ProposedEvent } from '../../extraction/proposal.ts'
import type { Connection } from '../schema.ts'

/** Who decides, and when (epoch milliseconds). */
export interface Signature {
  readonly by: string
  readonly at: number
}

type ReviewStepName = 'corrected' | 'published' | 'discarded'

/** One thing that an editor did about a proposal. */
export interface KeptStep {
  readonly id: number
  readonly step: ReviewStepName
  /** What was proposed until then. */
  readonly before: ProposedEvent
  /** The merge or the keeping apart that came with it; null where none did. */
  readonly decision: { readonly id: number; readonly verdict: 'same' | 'different' } | null
  readonly done: Signature
  /** Null while it stands. */
  readonly undone: Signature | null
}

interface NewStep {
  readonly proposal: number
  readonly step: ReviewStepName
  readonly before: ProposedEvent
  readonly decision?: number
}

export const insertStep = async (trx: Connection, added: NewStep, { by, at }: Signature): Promise<void> => {
  const { proposal, step, before, decision = null } = added
  await trx
    .insertInto('review_steps')
    .values({ proposal, step, before: JSON.stringify(before), decision, done_by: by, done_at: at })
    .execute()
}

type Row = Awaited<ReturnType<typeof readRows>>[number]

const readRows = (db: Connection, proposal: number) =>
  db
    .selectFrom('review_steps')
    .leftJoin('decisions', 'decisions.id', 'review_steps.decision')
    .selectAll('review_steps')
    .select('decisions.verdict')
    .where('proposal', '=', proposal)
    .orderBy('review_steps.id')
    .execute()

const stepOf = (row: Row): KeptStep => ({
  id: row.id,
  step: row.step as ReviewStepName,
  before: JSON.parse(row.before) as ProposedEvent,
  decision: row.decision === null ? null : { id: row.decision, verdict: row.verdict as 'same' | 'different' },
  done: { by: row.done_by, at: row.done_at },
  undone: row.undone_by === null || row.undone_at === null ? null : { by: row.undone_by, at: row.undone_at },
})

/** All steps on a proposal, oldest first, those undone included. */
export const readSteps = async (db: Connection, proposal: number): Promise<readonly KeptStep[]> =>
  (await readRows(db, proposal)).map(stepOf)

export const undoStep = async (trx: Connection, id: number, { by, at }: Signature): Promise<void> => {
  await trx.updateTable('review_steps').set({ undone_by: by, undone_at: at }).where('id', '=', id).execute()
}
