import type { Connection, Schema } from '../schema.ts'

/** A channel in which the bot sits and whose posts it reads. Instants are epoch milliseconds. */
export interface Channel {
  /** Telegram's chat id. */
  readonly chat: number
  readonly title: string
  readonly enabled: boolean
  /** The editor who added it. */
  readonly addedBy: string
  readonly addedAt: number
  /** Null before the first post. */
  readonly lastPostAt: number | null
}

export interface Channels {
  /** By title. */
  readonly all: () => Promise<readonly Channel[]>
  readonly find: (chat: number) => Promise<Channel | undefined>
  /** Adds a channel, or reads one again that was there before. */
  readonly add: (channel: Pick<Channel, 'chat' | 'title' | 'addedBy' | 'addedAt'>) => Promise<void>
  readonly setEnabled: (chat: number, enabled: boolean) => Promise<void>
  readonly notePost: (chat: number, at: number) => Promise<void>
  readonly remove: (chat: number) => Promise<void>
}

const channelOf = (row: Schema['channels']): Channel => ({
  chat: row.chat,
  title: row.title,
  enabled: row.enabled === 1,
  addedBy: row.added_by,
  addedAt: row.added_at,
  lastPostAt: row.last_post_at,
})

export const createChannels = (db: Connection): Channels => ({
  all: async () => (await db.selectFrom('channels').selectAll().orderBy('title').execute()).map(channelOf),
  find: async (chat) => {
    const row = await db.selectFrom('channels').selectAll().where('chat', '=', chat).executeTakeFirst()
    return row && channelOf(row)
  },
  add: async ({ chat, title, addedBy, addedAt }) => {
    await db
      .insertInto('channels')
      .values({ chat, title, enabled: 1, added_by: addedBy, added_at: addedAt, last_post_at: null })
      .onConflict((conflict) => conflict.column('chat').doUpdateSet({ title, enabled: 1 }))
      .execute()
  },
  setEnabled: async (chat, enabled) => {
    await db
      .updateTable('channels')
      .set({ enabled: enabled ? 1 : 0 })
      .where('chat', '=', chat)
      .execute()
  },
  notePost: async (chat, at) => {
    await db.updateTable('channels').set({ last_post_at: at }).where('chat', '=', chat).execute()
  },
  remove: async (chat) => {
    await db.deleteFrom('channels').where('chat', '=', chat).execute()
  },
})
