import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import SQLite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { startBotApi } from '../../src/rehearsal/bot-api.ts'
import { openStore } from '../../src/store/store.ts'
import { addReaders } from '../bench/delivery/owed.ts'
import { runAttache, startAttache, TOKEN } from '../support/attache-process.ts'
import { withFolder } from '../support/folder.ts'

const READERS = 1_500
const EIGHT = '2026-01-04T08:00:05+02:00'
const BEFORE = '2026-01-04T07:50:00+02:00'
const UNBOUNDED = { overallPerSecond: 1e9, chatBurst: 1e9, groupPerMinute: 1e9 }
const NEWS = 'Міністр закордонних справ України Андрій Сибіга зустрінеться з Радославом Сікорським у Варшаві 20 січня.'

/** What has to be in the outbox for the next end of the bot: how many rows of which kind or state. */
interface Point {
  readonly what: string
  readonly column: 'kind' | 'state'
  readonly is: string
  readonly rows: number
}

const POINTS: readonly Point[] = [
  { what: 'a few briefings have been planned', column: 'kind', is: 'briefing', rows: 100 },
  { what: 'half of them', column: 'kind', is: 'briefing', rows: 750 },
  { what: 'some readers have been told of the news', column: 'kind', is: 'alert', rows: 200 },
  { what: 'half of them', column: 'kind', is: 'alert', rows: 800 },
  { what: 'sending is under way', column: 'state', is: 'sent', rows: 300 },
  { what: 'much has been sent', column: 'state', is: 'sent', rows: 1_200 },
]

interface Row {
  readonly chat: number
  readonly kind: string
  readonly state: string
  readonly ambiguous: number
}

/** Readers whose briefing is due at eight and who follow everything, and news that they have not been told of. */
const prepare = async (folder: string, path: string): Promise<void> => {
  const store = await openStore(path)
  await store.meta.set('seeding', 'done')
  await store.close()
  addReaders(path, READERS, Date.parse('2026-01-04T08:00:00+02:00'))
  const database = new SQLite(path)
  database
    .prepare("INSERT INTO follows (reader_id, kind, target, created_at) SELECT id, 'everything', '', ? FROM readers")
    .run(Date.parse('2026-01-01T00:00:00Z'))
  database.close()
  const file = join(folder, 'news.json')
  const dispatch = { id: 'visnyk-1', language: 'uk', published: BEFORE, headline: NEWS, text: NEWS, outlet: 'Вісник' }
  writeFileSync(file, JSON.stringify(dispatch))
  const ingested = await runAttache(['ingest', file, '--publish'], { DATABASE_PATH: path, ATTACHE_NOW: BEFORE })
  expect([ingested.code, ingested.output]).toEqual([0, expect.stringContaining('1 event')])
}

const startStandIn = async () => {
  const api = await startBotApi({ port: 0, token: TOKEN, now: Date.now, rates: UNBOUNDED })
  for (let id = 1; id <= READERS; id += 1) api.user({ id, firstName: `Читач ${id}` }).say('добрий день')
  api.dropUpdates()
  const came = new Map<string, number>()
  api.watch((happening) => {
    if (happening.kind !== 'message' || !happening.message.from?.is_bot) return
    const kind = happening.message.text?.startsWith('Брифінг') ? 'briefing' : 'alert'
    const key = `${happening.message.chat.id} ${kind}`
    came.set(key, (came.get(key) ?? 0) + 1)
  })
  return { api, came: (chat: number, kind: string): number => came.get(`${chat} ${kind}`) ?? 0 }
}

test(
  'from the readers who are due and the news to what arrives: killed at each link of the chain, each gets one of both',
  () =>
    withFolder(async (folder) => {
      const path = join(folder, 'attache.db')
      await prepare(folder, path)
      await using ends = new AsyncDisposableStack()
      const { api, came } = await startStandIn()
      ends.defer(() => api.close())
      const database = new SQLite(path, { readonly: true })
      ends.defer(() => void database.close())
      const env = { DATABASE_PATH: path, TELEGRAM_API_ROOT: api.root, BOT_TOKEN: TOKEN, ATTACHE_NOW: EIGHT }
      const begin = () => {
        const bot = startAttache(['start'], { ...env, MESSAGES_PER_SECOND: '1000', LOG_LEVEL: 'error' })
        ends.defer(() => bot.kill('SIGKILL'))
        return bot
      }
      const count = ({ column, is }: Pick<Point, 'column' | 'is'>): number =>
        Number(database.prepare(`SELECT count(*) FROM outbox WHERE ${column} = ?`).pluck().get(is))

      const midway: string[] = []
      for (const point of POINTS) {
        const bot = begin()
        while (count(point) < point.rows) await sleep(1)
        bot.kill('SIGKILL')
        expect(await bot.ended).toBe('SIGKILL')
        if (count(point) < (point.column === 'kind' ? READERS : 2 * READERS)) midway.push(point.what)
      }
      expect(midway.length).toBeGreaterThanOrEqual(3)

      const last = begin()
      while (count({ column: 'state', is: 'sent' }) < 2 * READERS) await sleep(50)
      last.kill('SIGTERM')
      expect(await last.ended).toBe(0)
      const rows = database
        .prepare('SELECT chat, kind, outbox.state, ambiguous FROM outbox JOIN readers ON readers.id = reader_id')
        .all() as readonly Row[]
      expect(rows.length).toBe(2 * READERS)
      expect(new Set(rows.map(({ chat, kind }) => `${chat} ${kind}`)).size).toBe(2 * READERS)
      // Twice came only what was found under way at a start.
      expect(rows.filter(({ chat, kind }) => came(chat, kind) === 0)).toEqual([])
      expect(rows.filter(({ chat, kind, ambiguous }) => came(chat, kind) > 1 + ambiguous)).toEqual([])
    }),
  300_000,
)
