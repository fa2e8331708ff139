import { copyFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type BotApi, startBotApi } from '../../src/rehearsal/bot-api.ts'
import { type AttacheProcess, runAttache, startAttache, TOKEN } from '../support/attache-process.ts'
import { withFolder } from '../support/folder.ts'
import { eventually } from '../support/eventually.ts'

let api: BotApi
let bot: AttacheProcess | undefined

beforeEach(async () => {
  api = await startBotApi({ port: 0, token: TOKEN, now: Date.now })
})

afterEach(async () => {
  bot?.kill('SIGKILL')
  await bot?.ended
  await api.close()
})

/** Many processes one after the other. */
const PATIENTLY = { timeout: 240_000 }
const NOON = '2026-01-04T12:00:00+02:00'
const QUESTION = 'хто був на зустрічі в києві 3 січня?'
const ASKED = ['ask', QUESTION, '--language', 'uk', '--now', NOON]

const start = async (path: string): Promise<AttacheProcess> => {
  bot = startAttache(['start'], {
    BOT_TOKEN: TOKEN,
    TELEGRAM_API_ROOT: api.root,
    DATABASE_PATH: path,
    ATTACHE_NOW: NOON,
  })
  await bot.saying('polling')
  return bot
}

const output = async (args: readonly string[], path: string): Promise<string> => {
  const { code, output: said, errors } = await runAttache(args, { DATABASE_PATH: path })
  expect([code, errors]).toEqual([0, ''])
  return said
}

test(
  'a copy made while the bot runs is put in the place of a lost database, and all goes on as before',
  PATIENTLY,
  () =>
    withFolder(async (folder) => {
      const [path, copy] = [join(folder, 'attache.db'), join(folder, 'copy.db')]
      const reader = api.user({ id: 501, firstName: 'Олена', languageCode: 'uk' })
      const running = await start(path)
      reader.say('/start')
      await reader.waitFor(({ text }) => text?.includes('08:00') ?? false)
      reader.say('/follow Умєров')
      await reader.waitFor(({ text }) => /Умєров/.test(text ?? ''))

      expect(await output(['backup', copy], path)).toContain(copy)
      expect((await stat(copy)).mode & 0o777).toBe(0o600)
      const [events, answer] = [await output(['export'], path), await output(ASKED, path)]
      reader.say('/unfollow Умєров')
      running.kill('SIGKILL')
      await running.ended

      // As the manual says: the database and what lies beside it go, the copy takes their place.
      for (const suffix of ['', '-wal', '-shm']) await rm(`${path}${suffix}`, { force: true })
      await copyFile(copy, path)
      const restored = await start(path)
      expect(await output(['export'], path)).toBe(events)
      expect(await output(ASKED, path)).toBe(answer)
      const before = reader.received().length
      reader.say('/following')
      await eventually(() => expect(reader.received().length).toBeGreaterThan(before))
      expect(JSON.stringify(reader.received().at(-1))).toContain('Умєров')
      restored.kill('SIGTERM')
      expect(await restored.ended).toBe(0)
    }),
)

test('a copy never takes the place of the database in use, and a failed one leaves what was there', PATIENTLY, () =>
  withFolder(async (folder) => {
    const path = join(folder, 'attache.db')
    const before = await output(['export'], path)
    for (const target of [path, join(folder, 'missing', 'copy.db')]) {
      const { code, errors } = await runAttache(['backup', target], { DATABASE_PATH: path })
      expect([target, code, errors.split('\n').filter(Boolean).length]).toEqual([target, 1, 1])
    }
    expect(await output(['export'], path)).toBe(before)
  }),
)
