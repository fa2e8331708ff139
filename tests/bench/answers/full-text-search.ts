import Database from 'better-sqlite3'
import type { RecordContents } from '../../../src/domain/record.ts'
import { normalise } from '../../../src/language/normalise.ts'

/** The baseline: rows of texts that hold any word of a question or begin like it, best first, without an answer made of them. */
export const openFullTextSearch = ({ events, dispatches }: RecordContents): ((question: string) => number) => {
  const db = new Database(':memory:')
  db.exec("CREATE VIRTUAL TABLE texts USING fts5(shadow, event UNINDEXED, tokenize = 'unicode61', prefix = '4 5 6')")
  const insert = db.prepare('INSERT INTO texts (shadow, event) VALUES (?, ?)')
  db.transaction(() => {
    for (const [index, { text }] of dispatches.entries()) insert.run(normalise(text).toLowerCase(), events[index]?.id)
  })()
  const find = db.prepare('SELECT event FROM texts WHERE texts MATCH ? ORDER BY rank LIMIT 20')
  return (question) => {
    const words =
      normalise(question)
        .toLowerCase()
        .match(/[\p{L}\p{N}]{4,}/gu) ?? []
    const prefixes = words.map((word) => `"${word.slice(0, Math.max(4, word.length - 2))}"*`)
    return prefixes.length === 0 ? 0 : find.all(prefixes.join(' OR ')).length
  }
}
