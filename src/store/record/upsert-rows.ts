import { type RawBuilder, sql } from 'kysely'
import type { Connection, Schema } from '../schema.ts'

type Gazetteered = 'actors' | 'terms' | 'places'
type Column<Table extends Gazetteered> = keyof Schema[Table] & string

const listed = (
  names: readonly string[],
  part: (name: string) => RawBuilder<unknown> = (name) => sql.ref(name),
): RawBuilder<unknown> => sql.join(names.map((name) => part(name)))

/**
 * Writes rows over those of the same key, all in one statement with the rows as JSON: one statement a row would take
 * most of the time of a first start.
 */
export const upsertRows = async <Table extends Gazetteered>(
  trx: Connection,
  table: Table,
  { key, others }: { readonly key: readonly Column<Table>[]; readonly others: readonly Column<Table>[] },
  rows: readonly Schema[Table][],
): Promise<void> => {
  const columns = [...key, ...others]
  await sql`INSERT INTO ${sql.table(table)} (${listed(columns)})
    SELECT ${listed(columns, (column) => sql`value ->> ${column}`)}
    FROM json_each(${JSON.stringify(rows)}) WHERE true
    ON CONFLICT (${listed(key)}) DO UPDATE
    SET ${listed(others, (column) => sql`${sql.ref(column)} = ${sql.ref(`excluded.${column}`)}`)}`.execute(trx)
}
