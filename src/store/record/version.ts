import type { Connection } from '../schema.ts'

const KEY = 'record_version'

/** Rises with every transaction that alters the record, so that another process can see that something has changed. */
export const readVersion = async (db: Connection): Promise<number> => {
  const row = await db.selectFrom('meta').select('value').where('key', '=', KEY).executeTakeFirst()
  return Number(row?.value ?? 0)
}

export const raiseVersion = async (trx: Connection): Promise<void> => {
  const value = String((await readVersion(trx)) + 1)
  await trx
    .insertInto('meta')
    .values({ key: KEY, value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
    .execute()
}
