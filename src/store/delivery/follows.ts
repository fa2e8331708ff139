import type { FollowTarget, Reader } from '../../domain/reader.ts'
import type { Connection } from '../schema.ts'
import { readerOf } from './reader-columns.ts'

/** What a piece of news touches. */
interface Touched {
  readonly actors: readonly string[]
  readonly events: readonly string[]
  readonly places: readonly string[]
}

export interface Follows {
  /** False where the reader follows it already. */
  readonly add: (reader: number, target: FollowTarget, at: number) => Promise<boolean>
  /** False where the reader did not follow it. */
  readonly remove: (reader: number, target: FollowTarget) => Promise<boolean>
  /** In the order in which they were added. */
  readonly of: (reader: number) => Promise<readonly FollowTarget[]>
  /** Active readers who follow everything or any of what is touched: each once, however many of their follows match. */
  readonly matching: (touched: Touched) => Promise<readonly Reader[]>
}

const idOf = (target: FollowTarget): string => (target.kind === 'everything' ? '' : target.id)

const targetOf = ({ kind, target }: { readonly kind: string; readonly target: string }): FollowTarget =>
  kind === 'everything' ? { kind } : { kind: kind as 'actor' | 'event' | 'place', id: target }

export const createFollows = (db: Connection): Follows => ({
  add: async (reader, target, at) => {
    const result = await db
      .insertInto('follows')
      .values({ reader_id: reader, kind: target.kind, target: idOf(target), created_at: at })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    return result.numInsertedOrUpdatedRows === 1n
  },
  remove: async (reader, target) => {
    const result = await db
      .deleteFrom('follows')
      .where('reader_id', '=', reader)
      .where('kind', '=', target.kind)
      .where('target', '=', idOf(target))
      .executeTakeFirst()
    return result.numDeletedRows === 1n
  },
  of: async (reader) => {
    const rows = db.selectFrom('follows').select(['kind', 'target']).where('reader_id', '=', reader)
    return (await rows.orderBy('created_at').orderBy('kind').orderBy('target').execute()).map(targetOf)
  },
  matching: async ({ actors, events, places }) => {
    const followers = db
      .selectFrom('follows')
      .select('reader_id')
      .where((eb) =>
        eb.or([
          eb('kind', '=', 'everything'),
          eb.and([eb('kind', '=', 'actor'), eb('target', 'in', actors)]),
          eb.and([eb('kind', '=', 'event'), eb('target', 'in', events)]),
          eb.and([eb('kind', '=', 'place'), eb('target', 'in', places)]),
        ]),
      )
    const rows = db.selectFrom('readers').selectAll().where('state', '=', 'active').where('id', 'in', followers)
    return (await rows.orderBy('id').execute()).map(readerOf)
  },
})
