import type { Connection } from '../schema.ts'

const ALL = 'all'
const keyOf = (chat: number | typeof ALL): string => `${chat}`

/** For a chat that may not be sent to again too soon: by the machine's clock, epoch milliseconds. */
export interface Rest {
  readonly chat: number
  readonly until: number
}

/** How long chats, or everything that is owed, are to be left alone: kept for the next start. By the machine's clock, epoch milliseconds. */
export interface Rests {
  readonly note: (rests: readonly (Rest | { readonly chat: 'all'; readonly until: number })[]) => Promise<void>
  /** Those that are not over at `now`; what is over is forgotten. */
  readonly current: (now: number) => Promise<readonly { readonly chat: number | 'all'; readonly until: number }[]>
}

/** A longer rest stays. */
export const noteRest = async (
  db: Connection,
  { chat, until }: { readonly chat: number | 'all'; readonly until: number },
): Promise<void> => {
  await db
    .insertInto('rate')
    .values({ key: keyOf(chat), free_at: until })
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet((eb) => ({ free_at: eb.fn('max', ['rate.free_at', 'excluded.free_at']) })),
    )
    .execute()
}

export const createRests = (db: Connection): Rests => ({
  note: (rests) =>
    db.transaction().execute(async (trx) => {
      for (const rest of rests) await noteRest(trx, rest)
    }),
  current: async (now) => {
    await db.deleteFrom('rate').where('free_at', '<=', now).execute()
    const rows = await db.selectFrom('rate').selectAll().execute()
    return rows.map(({ key, free_at }) => ({ chat: key === ALL ? ALL : Number(key), until: free_at }))
  },
})
