import SQLite from 'better-sqlite3'

/** A million transactions would take longer than what is measured: readers are put in by one statement. */
export const addReaders = (path: string, count: number, dueAt: number): void => {
  const database = new SQLite(path)
  database
    .prepare(
      `WITH RECURSIVE numbers (chat) AS (SELECT 1 UNION ALL SELECT chat + 1 FROM numbers WHERE chat < ?)
       INSERT INTO readers (chat, thread, language, time_zone, briefing_minute, state, next_briefing_at, briefed_until, created_at)
       SELECT chat, NULL, 'uk', 'Europe/Kyiv', 480, 'active', ?, NULL, ? FROM numbers`,
    )
    .run(count, dueAt, dueAt)
  database.close()
}
