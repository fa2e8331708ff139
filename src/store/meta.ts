import type { Connection } from './schema.ts'

/** What the program notes about itself, such as the bot's id: one value a key. */
export interface Meta {
  readonly get: (key: string) => Promise<string | undefined>
  readonly set: (key: string, value: string) => Promise<void>
}

export const createMeta = (db: Connection): Meta => ({
  get: async (key) => (await db.selectFrom('meta').select('value').where('key', '=', key).executeTakeFirst())?.value,
  set: async (key, value) => {
    await db
      .insertInto('meta')
      .values({ key, value })
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ value }))
      .execute()
  },
})
