import type { Dispatch, DispatchId } from '../../domain/dispatch.ts'
import type { Proposal } from '../../extraction/proposal.ts'
import type { AccountId } from '../../reconciliation/matching/account.ts'
import { accountIdOf } from '../../reconciliation/reconcile.ts'
import { readDispatchesOf } from '../record/dispatches.ts'
import type { Connection } from '../schema.ts'
import { insertMissed } from './missed-entries.ts'
import { readProposalsOf } from './proposals.ts'

/** A dispatch that is an edition of a diary. */
export interface Edition {
  /** So many of its events, from the first, are entries of the diary. */
  readonly entries: number
  /** The places of those events of an older edition, from 0, that this one leaves out without a word. */
  readonly leavesOut: (older: Proposal) => readonly number[]
}

/** The last edition of the same outlet before this one. */
const editionBefore = async (
  trx: Connection,
  { id, outlet, language, knownFrom }: Dispatch,
): Promise<{ readonly dispatch: DispatchId; readonly entries: number } | undefined> =>
  trx
    .selectFrom('diaries')
    .select(['dispatch', 'entries'])
    .where('outlet', '=', outlet ?? '')
    .where('language', '=', language)
    .where('known_from', '<=', knownFrom)
    .where('dispatch', '<>', id)
    .orderBy('known_from', 'desc')
    .orderBy('dispatch', 'desc')
    .executeTakeFirst()

/** Keeps an edition, and what the one before it had and this one has not, for an editor; gives how many. */
export const takeEdition = async (trx: Connection, dispatch: Dispatch, edition: Edition): Promise<number> => {
  const { id, outlet, language, knownFrom } = dispatch
  const before = await editionBefore(trx, dispatch)
  await trx
    .insertInto('diaries')
    .values({ dispatch: id, outlet: outlet ?? '', language, entries: edition.entries, known_from: knownFrom })
    .execute()
  const older = before && (await readDispatchesOf(trx, [before.dispatch])).get(before.dispatch)
  if (!before || !older) return 0
  const told = (await readProposalsOf(trx, older.id)).filter(({ position }) => position < before.entries)
  const left = edition.leavesOut({ events: told.map(({ proposed }) => proposed), newcomers: [] })
  const published = left.flatMap((at) => {
    const kept = told[at]
    return kept?.state === 'published' ? [[kept.position, accountIdOf(older, kept.position)] as const] : []
  })
  return insertMissed(trx, older.id, id, new Map<number, AccountId>(published))
}
