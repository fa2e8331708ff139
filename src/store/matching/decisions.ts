import type { Correction } from '../../domain/review.ts'
import type { EventId } from '../../domain/vocabulary.ts'
import type { AccountId } from '../../reconciliation/matching/account.ts'
import { type Decision, type Decisions, decisionsOn } from '../../reconciliation/matching/decision.ts'
import type { Connection } from '../schema.ts'

export type EditKind = 'withdrawn' | 'restored' | 'corrected'

/** What an editor did to claims on one event; a correction made of them what it says. */
export interface KeptEdit {
  readonly kind: EditKind
  readonly correction: Correction | null
  /** The ids of the claims that it withdrew or put back. */
  readonly claims: readonly string[]
}

/** A merge, a split or an edit as an editor made it; the names are those that the events had then. */
export interface EditorDecision {
  readonly id: number
  readonly verdict: Decision['verdict']
  readonly one: EventId
  readonly other: EventId
  readonly by: string
  /** Epoch milliseconds. */
  readonly at: number
  /** Null while it stands. */
  readonly undone: { readonly by: string; readonly at: number } | null
  /** Null for a merge, a split and a keeping apart. */
  readonly edit: KeptEdit | null
}

export interface NewDecision {
  readonly verdict: Decision['verdict']
  readonly one: EventId
  readonly other: EventId
  readonly by: string
  readonly at: number
  /** Between each of the first and each of the second the decision holds. */
  readonly accounts: readonly [readonly AccountId[], readonly AccountId[]]
}

type Row = Awaited<ReturnType<typeof readRows>>[number]

const readRows = (db: Connection) =>
  db
    .selectFrom('decisions')
    .leftJoin('edits', 'edits.decision', 'decisions.id')
    .selectAll('decisions')
    .select(['edits.kind', 'edits.correction'])
    .orderBy('decisions.id')
    .execute()

const editOf = ({ kind, correction }: Row, claims: readonly string[]): KeptEdit | null =>
  kind === null
    ? null
    : {
        kind: kind as EditKind,
        correction: correction === null ? null : (JSON.parse(correction) as Correction),
        claims,
      }

const decisionOf = (row: Row, claims: readonly string[]): EditorDecision => ({
  id: row.id,
  verdict: row.verdict as Decision['verdict'],
  one: row.one,
  other: row.other,
  by: row.decided_by,
  at: row.decided_at,
  undone: row.undone_by === null || row.undone_at === null ? null : { by: row.undone_by, at: row.undone_at },
  edit: editOf(row, claims),
})

/** All decisions, oldest first, those undone included. */
export const readAllDecisions = async (db: Connection): Promise<readonly EditorDecision[]> => {
  const edited = await db.selectFrom('edited_claims').selectAll().where('state', '<>', 'made').execute()
  const claims = Map.groupBy(edited, ({ decision }) => decision)
  return (await readRows(db)).map((row) =>
    decisionOf(
      row,
      (claims.get(row.id) ?? []).map(({ claim }) => claim),
    ),
  )
}

/** Writes a decision down, and gives its number. */
export const insertDecision = async (trx: Connection, decision: NewDecision): Promise<number> => {
  const { verdict, one, other, by, at, accounts } = decision
  const { id } = await trx
    .insertInto('decisions')
    .values({ verdict, one, other, decided_by: by, decided_at: at })
    .returning('id')
    .executeTakeFirstOrThrow()
  for (const first of accounts[0])
    for (const second of accounts[1])
      await trx.insertInto('decided_accounts').values({ decision: id, one: first, other: second }).execute()
  return id
}

/** The accounts that a decision was about; undefined where it is unknown or undone already. */
export const undoDecision = async (
  trx: Connection,
  id: number,
  by: string,
  at: number,
): Promise<readonly AccountId[] | undefined> => {
  const undone = await trx
    .updateTable('decisions')
    .set({ undone_by: by, undone_at: at })
    .where('id', '=', id)
    .where('undone_at', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (!undone) return undefined
  const pairs = await trx.selectFrom('decided_accounts').select(['one', 'other']).where('decision', '=', id).execute()
  return [...new Set(pairs.flatMap(({ one, other }) => [one, other]))]
}

/** Every decision that nobody has undone. */
export const readDecisions = async (db: Connection): Promise<Decisions> => {
  const rows = await db
    .selectFrom('decided_accounts')
    .innerJoin('decisions', 'decisions.id', 'decided_accounts.decision')
    .select(['decisions.verdict', 'decided_accounts.one', 'decided_accounts.other', 'decisions.decided_by as by'])
    .where('undone_at', 'is', null)
    .orderBy('decisions.id')
    .execute()
  return decisionsOn(
    rows.map(({ verdict, one, other, by }) => ({ verdict: verdict as Decision['verdict'], one, other, by })),
  )
}

export const partnersOf = async (db: Connection, account: AccountId): Promise<readonly AccountId[]> => {
  const rows = await db
    .selectFrom('decided_accounts')
    .select(['one', 'other'])
    .where((where) => where.or([where('one', '=', account), where('other', '=', account)]))
    .execute()
  return rows.map(({ one, other }) => (one === account ? other : one))
}
