import type { Dispatch, DispatchId } from '../../domain/dispatch.ts'
import { isReprint, originalOf, textBands } from '../../reconciliation/reprint.ts'
import { readDispatchesOf } from '../record/dispatches.ts'
import type { Connection } from '../schema.ts'

const readAlike = async (
  db: Connection,
  dispatch: Dispatch,
  bands: readonly string[],
): Promise<readonly Dispatch[]> => {
  const rows = await db
    .selectFrom('text_bands')
    .select('dispatch')
    .distinct()
    .where('band', 'in', bands)
    .where('dispatch', '<>', dispatch.id)
    .execute()
  const found = await readDispatchesOf(
    db,
    rows.map((row) => row.dispatch),
  )
  return [...found.values()].filter((other) => isReprint(dispatch.text, other.text))
}

const readPrintsOf = async (db: Connection, originals: readonly DispatchId[]): Promise<readonly Dispatch[]> => {
  const rows = await db
    .selectFrom('dispatches')
    .select('id')
    .where((where) => where.or([where('id', 'in', originals), where('reprint_of', 'in', originals)]))
    .execute()
  return [
    ...(
      await readDispatchesOf(
        db,
        rows.map(({ id }) => id),
      )
    ).values(),
  ]
}

/** Finds the dispatches whose text is that of a new one, within a transaction; all but the first published are reprints. */
export const noteReprints = async (trx: Connection, dispatch: Dispatch): Promise<void> => {
  const bands = textBands(dispatch.text)
  const alike = await readAlike(trx, dispatch, bands)
  for (const band of bands) await trx.insertInto('text_bands').values({ band, dispatch: dispatch.id }).execute()
  if (alike.length === 0) return
  const prints = [
    dispatch,
    ...(await readPrintsOf(
      trx,
      alike.map(({ id, reprintOf }) => reprintOf ?? id),
    )),
  ]
  const original = originalOf(prints)
  for (const { id } of prints)
    await trx
      .updateTable('dispatches')
      .set({ reprint_of: id === original ? null : (original ?? null) })
      .where('id', '=', id)
      .execute()
}
