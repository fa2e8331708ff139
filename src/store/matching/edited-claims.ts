import type { Connection } from '../schema.ts'
import type { Signature } from './steps.ts'

/** What the last edit about a claim that stands makes of it; `never` where it was made by one that is undone. */
export type LatestEdit =
  | { readonly state: 'out'; readonly signature: Signature }
  | { readonly state: 'back' | 'made' }
  | { readonly state: 'never'; readonly since: number }

const rowsOf = (db: Connection) =>
  db
    .selectFrom('edited_claims')
    .innerJoin('decisions', 'decisions.id', 'edited_claims.decision')
    .select(['claim', 'state', 'decided_by', 'decided_at', 'undone_at'])
    .orderBy('decisions.id')

type Row = Awaited<ReturnType<ReturnType<typeof rowsOf>['execute']>>[number]

const latestOf = (rows: readonly Row[], instant: number): LatestEdit | undefined => {
  const last = rows.findLast(
    ({ decided_at: at, undone_at: undone }) => at <= instant && (undone === null || undone > instant),
  )
  if (last?.state === 'out') return { state: 'out', signature: { by: last.decided_by, at: last.decided_at } }
  if (last) return { state: last.state === 'made' ? 'made' : 'back' }
  const made = rows.find(({ state }) => state === 'made')
  return made ? { state: 'never', since: made.undone_at ?? made.decided_at } : undefined
}

const byClaim = (rows: readonly Row[], instant: number): ReadonlyMap<string, LatestEdit> =>
  new Map(
    [...Map.groupBy(rows, ({ claim }) => claim)].flatMap(([claim, about]) => {
      const latest = latestOf(about, instant)
      return latest ? [[claim, latest] as const] : []
    }),
  )

/** What becomes of claims by the edits that stand; those without one are as their dispatches have them. */
export const latestEdits = async (
  trx: Connection,
  claims: readonly string[],
): Promise<ReadonlyMap<string, LatestEdit>> =>
  byClaim(await rowsOf(trx).where('claim', 'in', claims).execute(), Number.MAX_SAFE_INTEGER)

/** What had become of all claims that were ever edited, by an instant (epoch milliseconds). */
export const editsKnownBy = async (db: Connection, instant: number): Promise<ReadonlyMap<string, LatestEdit>> =>
  byClaim(await rowsOf(db).execute(), instant)
