import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type BotApi, startBotApi } from '../../src/rehearsal/bot-api.ts'
import { type AttacheProcess, runAttache, startAttache, TOKEN } from '../support/attache-process.ts'
import { withFolder } from '../support/folder.ts'

const NOON = '2026-01-04T12:00:00+02:00'

let api: BotApi
let bot: AttacheProcess | undefined

beforeEach(async () => {
  const began = Date.now()
  api = await startBotApi({ port: 0, token: TOKEN, now: () => Date.parse(NOON) + Date.now() - began })
})

afterEach(async () => {
  bot?.kill('SIGKILL')
  await bot?.ended
  await api.close()
})

const edition = (folder: string, id: string, published: string, ...entries: readonly string[]): string => {
  const file = join(folder, `${id}.json`)
  const text = ['WEDNESDAY, JANUARY 7', ...entries, 'MONDAY, JANUARY 19', 'TOKYO - Mark Carney visits Japan'].join(
    '\n\n',
  )
  writeFileSync(file, JSON.stringify({ id, language: 'en', published, headline: 'Diary', text, outlet: 'Wire' }))
  return file
}

const ROME = 'ROME - Giorgia Meloni meets Keir Starmer'
const MADRID = 'MADRID - Pedro Sanchez meets Luis Montenegro'

test(
  'what a newer edition of a diary leaves out is put to an editor, who records it as cancelled and takes that back',
  () =>
    withFolder(async (folder) => {
      const env = { DATABASE_PATH: join(folder, 'attache.db'), ATTACHE_NOW: NOON, EDITORS: '502' }
      bot = startAttache(['start'], { ...env, BOT_TOKEN: TOKEN, TELEGRAM_API_ROOT: api.root })
      await bot.saying('polling')
      const petro = api.user({ id: 502, firstName: 'Петро', languageCode: 'uk' })
      petro.say('/start')
      await petro.waitFor(({ text }) => text?.startsWith('Вітаю') ?? false)
      const files = [
        edition(folder, 'wire-1', '2026-01-04T06:00+00:00', ROME, MADRID),
        edition(folder, 'wire-2', '2026-01-04T09:00+00:00', MADRID),
      ]
      const ingested = await runAttache(['ingest', '--publish', ...files], env)
      expect(ingested.output).toMatch(/^wire-2: .*, 1 gone from the diary$/m)

      petro.say('/review')
      const card = await petro.waitFor(({ text }) => text?.startsWith('Зникло з календаря') ?? false)
      expect(card.text).toMatch(/Було: Wire, 4 січня.*Meloni meets Keir Starmer.*анонсовано/s)
      petro.press(card, '✗ Скасовано')
      const done = await petro.waitFor(({ text }) => text?.includes('✗ Записано як скасоване: Петро') ?? false)
      expect(done.message_id).toBe(card.message_id)
      const decided = await runAttache(['record', 'decisions'], env)
      expect(decided.output).toMatch(/^1 {2}correct .*rome.* status cancelled {2}Петро \(502\), /m)

      petro.press(done, '↩ Скасувати')
      await petro.waitFor(({ message_id: id, text }) => id === card.message_id && !text?.includes('Записано'))
      const kept = await runAttache(['review', 'gone', '1', 'kept', '--by', 'Olena'], env)
      expect([kept.code, kept.output]).toEqual([0, expect.stringContaining('Лишилося як було: Olena')])
      petro.press(card, '✗ Скасовано')
      await petro.waitFor(({ text }) => text?.includes('Лишилося як було: Olena') ?? false)
      expect(api.log.losses()).toEqual([])
    }),
  180_000,
)
