import type { DispatchId, Provenance } from '../../domain/dispatch.ts'
import { raiseVersion } from '../record/version.ts'
import type { Connection } from '../schema.ts'
import type { Signature } from './steps.ts'

const provenanceOf = (db: Connection, dispatch: DispatchId): Promise<Provenance | undefined> =>
  db.selectFrom('dispatches').select(['outlet', 'url']).where('id', '=', dispatch).executeTakeFirst()

const lastNaming = (db: Connection, dispatch: DispatchId) =>
  db
    .selectFrom('named_outlets')
    .selectAll()
    .where('dispatch', '=', dispatch)
    .where('undone_at', 'is', null)
    .orderBy('id', 'desc')
    .executeTakeFirst()

/** Editions of a diary are compared within an outlet: it is known by the same name there. */
const put = async (trx: Connection, dispatch: DispatchId, { outlet, url }: Provenance): Promise<void> => {
  await trx.updateTable('dispatches').set({ outlet, url }).where('id', '=', dispatch).execute()
  await trx
    .updateTable('diaries')
    .set({ outlet: outlet ?? '' })
    .where('dispatch', '=', dispatch)
    .execute()
  await raiseVersion(trx)
}

/** Who last said from which outlet a dispatch is, where that still counts. */
export const readNaming = async (db: Connection, dispatch: DispatchId): Promise<Signature | undefined> => {
  const naming = await lastNaming(db, dispatch)
  return naming && { by: naming.done_by, at: naming.done_at }
}

/** Says from which outlet a dispatch is; false where there is no such dispatch, or it stands so already. */
export const nameOutlet = async (
  trx: Connection,
  dispatch: DispatchId,
  { outlet, url }: Provenance,
  { by, at }: Signature,
): Promise<boolean> => {
  const before = await provenanceOf(trx, dispatch)
  // A name without an address corrects the name alone.
  const now = { outlet, url: url ?? before?.url ?? null }
  if (!before || (before.outlet === now.outlet && before.url === now.url)) return false
  await trx
    .insertInto('named_outlets')
    .values({ dispatch, outlet_before: before.outlet, url_before: before.url, done_by: by, done_at: at })
    .execute()
  await put(trx, dispatch, now)
  return true
}

/** Lets the last naming count no more; false where there is none. */
export const takeNamingBack = async (
  trx: Connection,
  dispatch: DispatchId,
  { by, at }: Signature,
): Promise<boolean> => {
  const naming = await lastNaming(trx, dispatch)
  if (!naming) return false
  await trx.updateTable('named_outlets').set({ undone_by: by, undone_at: at }).where('id', '=', naming.id).execute()
  await put(trx, dispatch, { outlet: naming.outlet_before, url: naming.url_before })
  return true
}
