import type { Change } from '../../domain/change.ts'
import type { DispatchId } from '../../domain/dispatch.ts'
import type { EventId } from '../../domain/vocabulary.ts'
import { changeOf, differences } from '../../reconciliation/changes.ts'
import { projectEvent } from '../../reconciliation/projection.ts'
import type { PlaceLookup } from '../../reconciliation/projection/place.ts'
import { noteNews } from '../alerts/bulletins.ts'
import { moveReminders } from '../alerts/reminders.ts'
import type { Connection } from '../schema.ts'
import { insertChanges, nextRevision } from './changes.ts'
import { readStandingClaims } from './claims.ts'
import { readHeadingsAbout } from './dispatches.ts'
import { readEvent, writeEvent } from './events.ts'

/** Why an event may have changed. */
export interface Cause {
  /** Null where an editor did it. */
  readonly dispatch: DispatchId | null
  /** Epoch milliseconds. */
  readonly at: number
}

/** Makes an event anew of its standing claims within a transaction, and writes down what that changed. */
export const reproject = async (
  trx: Connection,
  id: EventId,
  cause: Cause,
  placeOf: PlaceLookup,
): Promise<readonly Change[]> => {
  const before = await readEvent(trx, id)
  const claims = await readStandingClaims(trx, id)
  const projected = projectEvent(id, claims, await readHeadingsAbout(trx, id), placeOf)
  const changes = differences(before, projected).map((difference) => changeOf(difference, id, cause.dispatch, cause.at))
  const revision = before && changes.length === 0 ? before.revision : await nextRevision(trx, id)
  if (changes.length > 0 || (before && !projected)) {
    await noteNews(trx, id, cause.at)
    await moveReminders(trx, id, projected, cause.at)
  }
  await writeEvent(trx, id, projected && { ...projected, revision })
  await insertChanges(trx, changes, revision)
  return changes
}
