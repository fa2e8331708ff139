import type { Connection } from '../schema.ts'
import type { BriefingPlan, PlannedBriefing, PlannedDelivery } from './delivery.ts'

/** Far below the number of values that one statement may have. */
const ROWS_A_STATEMENT = 200

const valuesOf = ({ reader, kind, slot, part, edits, due, expires, silent, body }: PlannedDelivery, now: number) => ({
  reader_id: reader,
  kind,
  slot,
  part: part ?? 1,
  edits: edits ?? null,
  due,
  expires,
  state: 'pending',
  silent: silent === true ? (1 as const) : (0 as const),
  body: JSON.stringify(body),
  created_at: now,
  updated_at: now,
})

const insert = (trx: Connection, rows: readonly PlannedDelivery[], now: number) =>
  trx
    .insertInto('outbox')
    .values(rows.map((row) => valuesOf(row, now)))
    .onConflict((conflict) => conflict.columns(['reader_id', 'kind', 'slot', 'part']).doNothing())

/** Writes a row that is owed and gives its id; undefined where its reader, kind, slot and part exist already. */
export const insertDelivery = async (
  trx: Connection,
  planned: PlannedDelivery,
  now: number,
): Promise<number | undefined> => (await insert(trx, [planned], now).returning('id').executeTakeFirst())?.id

/** How many of the rows are new; a row whose reader, kind, slot and part exist already is left as it is. */
export const insertPlanned = async (
  trx: Connection,
  rows: readonly PlannedDelivery[],
  now: number,
): Promise<number> => {
  let inserted = 0n
  for (let first = 0; first < rows.length; first += ROWS_A_STATEMENT) {
    const result = await insert(trx, rows.slice(first, first + ROWS_A_STATEMENT), now).executeTakeFirst()
    inserted += result.numInsertedOrUpdatedRows ?? 0n
  }
  return Number(inserted)
}

const keyOf = (reader: number, { kind, slot }: Pick<PlannedBriefing, 'kind' | 'slot'>): string =>
  `${reader} ${kind} ${slot}`

/** True for the slots of a reader that stand in the outbox already. */
export type IsPlanned = (reader: number, slot: Pick<PlannedBriefing, 'kind' | 'slot'>) => boolean

/** Which briefings and outlooks of these readers are planned; of these slots alone where they are given. */
export const plannedSlots = async (
  db: Connection,
  readers: readonly number[],
  slots?: readonly string[],
): Promise<IsPlanned> => {
  const rows = await db
    .selectFrom('outbox')
    .select(['reader_id', 'kind', 'slot'])
    .where('reader_id', 'in', readers)
    .where('kind', 'in', ['briefing', 'outlook'])
    .where('part', '=', 1)
    .$if(slots !== undefined, (query) => query.where('slot', 'in', [...new Set(slots)]))
    .execute()
  const planned = new Set(rows.map((row) => `${row.reader_id} ${row.kind} ${row.slot}`))
  return (reader, slot) => planned.has(keyOf(reader, slot))
}

/** Moves the next run of these readers, whose plans are alike; gives those that are there, active and not moved otherwise. */
const moveOn = async (
  trx: Connection,
  readers: readonly number[],
  { wasDueAt, nextBriefingAt }: BriefingPlan,
  told: number | undefined,
): Promise<readonly number[]> => {
  const moved = await trx
    .updateTable('readers')
    .set({ next_briefing_at: nextBriefingAt, ...(told === undefined ? {} : { briefed_until: told }) })
    .where('id', 'in', readers)
    .where('state', '=', 'active')
    .where('next_briefing_at', 'is', wasDueAt)
    .returning('id')
    .execute()
  return moved.map(({ id }) => id)
}

const rowsOf = (reader: number, briefing: PlannedBriefing): readonly PlannedDelivery[] => {
  const { kind, slot, parts, due, expires, silent = false } = briefing
  return parts.map((body, index) => ({ reader, kind, slot, part: index + 1, due, expires, silent, body }))
}

const toldBy = ({ briefings }: BriefingPlan): number | undefined =>
  briefings.findLast(({ tellsUntil }) => tellsUntil !== null)?.tellsUntil ?? undefined

/** Plans what readers get now and when each is due next; how many messages were not planned before. */
export const planBriefings = async (trx: Connection, plans: readonly BriefingPlan[], now: number): Promise<number> => {
  const isPlanned = await plannedSlots(
    trx,
    plans.map(({ reader }) => reader),
    plans.flatMap(({ briefings }) => briefings.map(({ slot }) => slot)),
  )
  const fresh = plans.map((plan) => ({
    ...plan,
    briefings: plan.briefings.filter((briefing) => !isPlanned(plan.reader, briefing)),
  }))
  // What a second plan of a slot would have told has not been told: `briefed_until` stays with the first.
  const moved = new Set<number>()
  for (const alike of Map.groupBy(
    fresh,
    (plan) => `${plan.wasDueAt} ${plan.nextBriefingAt} ${toldBy(plan)}`,
  ).values()) {
    const [first] = alike
    if (!first) continue
    const readers = alike.map(({ reader }) => reader)
    for (const id of await moveOn(trx, readers, first, toldBy(first))) moved.add(id)
  }
  const rows = fresh
    .filter(({ reader }) => moved.has(reader))
    .flatMap(({ reader, briefings }) => briefings.flatMap((briefing) => rowsOf(reader, briefing)))
  return insertPlanned(trx, rows, now)
}
