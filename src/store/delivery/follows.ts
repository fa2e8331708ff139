import { type FollowTarget, idOfTarget } from '../../domain/reader.ts'
import type { Connection } from '../schema.ts'
import { unmute } from '../alerts/preferences.ts'

export interface Follows {
  /** False where the reader follows it already. What is followed is muted no longer. */
  readonly add: (reader: number, target: FollowTarget, at: number) => Promise<boolean>
  /** False where the reader did not follow it. */
  readonly remove: (reader: number, target: FollowTarget) => Promise<boolean>
  /** In the order in which they were added. */
  readonly of: (reader: number) => Promise<readonly FollowTarget[]>
}

const targetOf = ({ kind, target }: { readonly kind: string; readonly target: string }): FollowTarget =>
  (target === '' ? { kind } : { kind, id: target }) as FollowTarget

export const createFollows = (db: Connection): Follows => ({
  add: (reader, target, at) =>
    db.transaction().execute(async (trx) => {
      if (target.kind === 'actor' || target.kind === 'event')
        await unmute(trx, reader, { kind: target.kind, id: target.id })
      const result = await trx
        .insertInto('follows')
        .values({ reader_id: reader, kind: target.kind, target: idOfTarget(target), created_at: at })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst()
      return result.numInsertedOrUpdatedRows === 1n
    }),
  remove: async (reader, target) => {
    const result = await db
      .deleteFrom('follows')
      .where('reader_id', '=', reader)
      .where('kind', '=', target.kind)
      .where('target', '=', idOfTarget(target))
      .executeTakeFirst()
    return result.numDeletedRows === 1n
  },
  of: async (reader) => {
    const rows = db.selectFrom('follows').select(['kind', 'target']).where('reader_id', '=', reader)
    return (await rows.orderBy('created_at').orderBy('kind').orderBy('target').execute()).map(targetOf)
  },
})
