import { join } from 'node:path'
import SQLite from 'better-sqlite3'

const CHUNK = 200
const BODY = JSON.stringify({ html: 'Перенесено · Саміт лідерів\nДата: 10 січня → 11 січня'.repeat(2), buttons: [[]] })

/** Milliseconds that a loop takes that does nothing but put as many rows into a table without indexes, as many a transaction. */
export const bareInserts = (folder: string, rows: number): number => {
  const database = new SQLite(join(folder, `bare-${rows}.db`))
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  database.exec(
    'CREATE TABLE outbox (id INTEGER PRIMARY KEY, reader INTEGER, kind TEXT, slot TEXT, due INTEGER, body TEXT)',
  )
  const insert = database.prepare('INSERT INTO outbox (reader, kind, slot, due, body) VALUES (?, ?, ?, ?, ?)')
  const started = performance.now()
  for (let first = 0; first < rows; first += CHUNK)
    database.transaction(() => {
      for (let row = first; row < Math.min(rows, first + CHUNK); row += 1)
        insert.run(row, 'alert', 'summit:3', row, BODY)
    })()
  const took = performance.now() - started
  database.close()
  return took
}
