import { type Assertion, type Claim, editedClaimId } from '../../domain/claim.ts'
import type { Correction } from '../../domain/review.ts'
import type { EventId } from '../../domain/vocabulary.ts'
import { putClaims, readStandingClaims, type ClaimState } from '../record/claims.ts'
import { placeLookup } from '../record/places.ts'
import type { Connection } from '../schema.ts'
import { accountsOfEvents, refreshAccounts } from './accounts.ts'
import { type EditKind, insertDecision } from './decisions.ts'
import { latestEdits } from './edited-claims.ts'
import type { Signature } from './steps.ts'

/** A correction of an event that stands, as it is carried out on its claims. */
export interface Amendment {
  readonly correction: Correction
  /** Claims that count no more. */
  readonly out: readonly string[]
  /** What counts instead, on the words of the claim `like`; null where the others are enough, or nothing is to be said. */
  readonly made: { readonly assertion: Assertion; readonly like: string } | null
}

interface Edit {
  readonly kind: EditKind
  readonly event: EventId
  readonly correction?: Correction
  readonly claims: ReadonlyMap<string, 'out' | 'back'>
  readonly made?: Amendment['made']
}

/** An editor has read the words. */
const CERTAIN = 1

/** The accounts of an event are of one event, whatever is put right in them. */
const bindAccounts = async (trx: Connection, event: EventId, { by, at }: Signature): Promise<number> => {
  const [first, ...rest] = await accountsOfEvents(trx, [event])
  const accounts = [first === undefined ? [] : [first], rest] as const
  return insertDecision(trx, { verdict: 'same', one: event, other: event, by, at, accounts })
}

const insertMade = async (
  trx: Connection,
  decision: number,
  { assertion, like }: NonNullable<Amendment['made']>,
  at: number,
): Promise<string> => {
  const row = await trx.selectFrom('claims').selectAll().where('id', '=', like).executeTakeFirstOrThrow()
  const id = editedClaimId(row.account, decision)
  const { field, value } = assertion
  await trx
    .insertInto('claims')
    .values({
      ...row,
      id,
      field,
      value: JSON.stringify(value),
      stance: 'asserted',
      said_by: null,
      confidence: CERTAIN,
      known_from: at,
      withdrawn_at: null,
      withdrawn_by: null,
    })
    .execute()
  return id
}

const accountsOfClaims = async (trx: Connection, claims: readonly string[]): Promise<readonly string[]> => {
  const rows = await trx.selectFrom('claims').select('account').distinct().where('id', 'in', claims).execute()
  return rows.map(({ account }) => account)
}

/** Lets claims count, or not, as the last edit about each that stands has it; gives their accounts. */
const settle = async (trx: Connection, claims: readonly string[], signature: Signature): Promise<readonly string[]> => {
  if (claims.length === 0) return []
  const latest = await latestEdits(trx, claims)
  const states = claims.map((id): ClaimState => {
    const edit = latest.get(id)
    if (edit?.state === 'out') return { id, withdrawn: edit.signature, listed: true }
    if (edit === undefined || edit.state !== 'never') return { id, withdrawn: null, listed: true }
    return { id, withdrawn: signature, listed: false }
  })
  await putClaims(trx, states)
  const accounts = await accountsOfClaims(trx, claims)
  await refreshAccounts(trx, accounts, await placeLookup(trx))
  return accounts
}

interface Inserted {
  readonly decision: number
  readonly accounts: readonly string[]
}

/** Writes an edit down and carries it out; gives its number, and the accounts that it touches. */
const insertEdit = async (trx: Connection, edit: Edit, signature: Signature): Promise<Inserted> => {
  const { kind, event, correction, claims, made } = edit
  const decision = await bindAccounts(trx, event, signature)
  const kept = correction === undefined ? null : JSON.stringify(correction)
  await trx.insertInto('edits').values({ decision, kind, correction: kept }).execute()
  const states = [...claims].map(([claim, state]) => ({ decision, claim, state: state as string }))
  if (made) states.push({ decision, claim: await insertMade(trx, decision, made, signature.at), state: 'made' })
  await trx.insertInto('edited_claims').values(states).execute()
  const touched = states.map(({ claim }) => claim)
  return { decision, accounts: await settle(trx, touched, signature) }
}

/** The claims of an edit as those that stand have them without it; `undoDecision` has undone it. Gives the accounts concerned. */
export const settleUndone = async (
  trx: Connection,
  decision: number,
  signature: Signature,
): Promise<readonly string[]> => {
  const rows = await trx.selectFrom('edited_claims').select('claim').where('decision', '=', decision).execute()
  return settle(
    trx,
    rows.map(({ claim }) => claim),
    signature,
  )
}

const isStanding = async (trx: Connection, event: EventId, claims: readonly string[]): Promise<boolean> => {
  const standing = new Set((await readStandingClaims(trx, event)).map(({ id }: Claim) => id))
  return claims.every((id) => standing.has(id))
}

/** Corrects an event by its claims; undefined where they do not all stand any more. */
export const insertCorrection = async (
  trx: Connection,
  event: EventId,
  { correction, out, made }: Amendment,
  signature: Signature,
): Promise<Inserted | undefined> => {
  const touched = made === null ? out : [...out, made.like]
  if (touched.length === 0 || !(await isStanding(trx, event, touched))) return undefined
  const claims = new Map(out.map((id) => [id, 'out' as const]))
  return insertEdit(trx, { kind: 'corrected', event, correction, claims, made }, signature)
}

/** Withdraws a claim that stands, or puts one back that an editor withdrew; undefined where it is not so. */
export const insertTurn = async (
  trx: Connection,
  claim: string,
  kind: 'withdrawn' | 'restored',
  signature: Signature,
): Promise<Inserted | undefined> => {
  const row = await trx.selectFrom('claims').selectAll().where('id', '=', claim).executeTakeFirst()
  const fits = row && (kind === 'withdrawn' ? row.withdrawn_at === null : row.withdrawn_by !== null)
  if (!fits) return undefined
  const claims = new Map([[claim, kind === 'withdrawn' ? ('out' as const) : ('back' as const)]])
  return insertEdit(trx, { kind, event: row.event, claims }, signature)
}
