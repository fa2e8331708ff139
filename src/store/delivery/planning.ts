import type { Connection } from '../schema.ts'
import type { BriefingPlan, PlannedDelivery } from './delivery.ts'

/** Writes a row that is owed and gives its id; undefined where its reader, kind, slot and part exist already. */
export const insertDelivery = async (
  trx: Connection,
  planned: PlannedDelivery,
  now: number,
): Promise<number | undefined> => {
  const { reader, kind, slot, part, edits, due, expires, silent, body } = planned
  const row = await trx
    .insertInto('outbox')
    .values({
      reader_id: reader,
      kind,
      slot,
      part: part ?? 1,
      edits: edits ?? null,
      due,
      expires,
      state: 'pending',
      silent: silent === true ? 1 : 0,
      body: JSON.stringify(body),
      created_at: now,
      updated_at: now,
    })
    .onConflict((conflict) => conflict.columns(['reader_id', 'kind', 'slot', 'part']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

/** How many of the rows are new; a row whose reader, kind, slot and part exist already is left as it is. */
export const insertPlanned = async (
  trx: Connection,
  rows: readonly PlannedDelivery[],
  now: number,
): Promise<number> => {
  let inserted = 0
  for (const row of rows) if ((await insertDelivery(trx, row, now)) !== undefined) inserted += 1
  return inserted
}

const isPlanned = async (trx: Connection, { reader, day }: BriefingPlan): Promise<boolean> => {
  const row = await trx
    .selectFrom('outbox')
    .select('id')
    .where('reader_id', '=', reader)
    .where('kind', '=', 'briefing')
    .where('slot', '=', day)
    .executeTakeFirst()
  return row !== undefined
}

const rowsOf = ({ reader, day, parts, due, expires, silent }: BriefingPlan): readonly PlannedDelivery[] =>
  parts.map((body, index) => ({
    reader,
    kind: 'briefing',
    slot: day,
    part: index + 1,
    due,
    expires,
    silent: silent ?? false,
    body,
  }))

/** Plans a briefing and the reader's next run; true where it was not planned before and there is such an active reader. */
export const planBriefing = async (trx: Connection, plan: BriefingPlan, now: number): Promise<boolean> => {
  const planned = await isPlanned(trx, plan)
  // What a second plan of the day would have told has not been told: `briefed_until` stays with the first.
  const told = planned ? {} : { briefed_until: plan.briefedUntil }
  const reader = await trx
    .updateTable('readers')
    .set({ next_briefing_at: plan.nextBriefingAt, ...told })
    .where('id', '=', plan.reader)
    .where('state', '=', 'active')
    .returning('id')
    .executeTakeFirst()
  if (!reader || planned) return false
  await insertPlanned(trx, rowsOf(plan), now)
  return true
}
