import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type BotApi, startBotApi } from '../../src/rehearsal/bot-api.ts'
import { type AttacheProcess, runAttache, startAttache, TOKEN } from '../support/attache-process.ts'
import { withFolder } from '../support/folder.ts'
import { eventually } from '../support/eventually.ts'

const MORNING = '2026-01-03T07:59:50+02:00'

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

const start = async (folder: string, env: Record<string, string> = {}): Promise<AttacheProcess> => {
  bot = startAttache(['start'], {
    BOT_TOKEN: TOKEN,
    TELEGRAM_API_ROOT: api.root,
    DATABASE_PATH: join(folder, 'attache.db'),
    ATTACHE_NOW: MORNING,
    ...env,
  })
  await bot.saying('polling')
  return bot
}

const olena = { id: 501, firstName: 'Олена', languageCode: 'uk' }

describe('the bot on Telegram', () => {
  test('greets, brings the briefing of the day at eight, and ends cleanly on SIGTERM', () =>
    withFolder(async (folder) => {
      const running = await start(folder)
      const reader = api.user(olena)
      reader.say('/start')
      await reader.waitFor(({ text }) => text?.includes('08:00') ?? false)
      const briefing = await reader.waitFor(({ text }) => text?.startsWith('Брифінг · субота, 3 січня') ?? false)
      expect(briefing.text).toContain('Зустріч радників')
      expect(briefing.text).toContain('Україна')

      const asked = performance.now()
      running.kill('SIGTERM')
      expect(await running.ended).toBe(0)
      expect(performance.now() - asked).toBeLessThan(5_000)
      expect(api.log.refusals()).toEqual([])
      expect(api.log.losses()).toEqual([])
    }))

  test('has one briefing a day for a reader, also when it is started again', () =>
    withFolder(async (folder) => {
      const reader = api.user(olena)
      const first = await start(folder, { ATTACHE_NOW: '2026-01-03T07:59:58+02:00' })
      reader.say('/start')
      await reader.waitFor(({ text }) => text?.startsWith('Брифінг · субота, 3 січня') ?? false)
      first.kill('SIGTERM')
      await first.ended
      const second = await start(folder, { ATTACHE_NOW: '2026-01-03T08:00:30+02:00' })
      reader.say('/today')
      await reader.waitFor(({ text }) => text?.includes('3 січня') ?? false)
      await new Promise((resolve) => setTimeout(resolve, 2_500))
      expect(reader.received().filter(({ text }) => text?.startsWith('Брифінг'))).toHaveLength(1)
      second.kill('SIGTERM')
      expect(await second.ended).toBe(0)
    }))

  test('brings a briefing missed while it was down once, and says that it is late', () =>
    withFolder(async (folder) => {
      const reader = api.user(olena)
      const first = await start(folder, { ATTACHE_NOW: '2026-01-03T21:00:00+02:00' })
      reader.say('/start')
      await reader.waitFor(({ text }) => text?.startsWith('Брифінг') ?? false)
      first.kill('SIGTERM')
      await first.ended
      await start(folder, { ATTACHE_NOW: '2026-01-04T09:30:00+02:00' })
      const late = await reader.waitFor(({ text }) => text?.startsWith('Брифінг · неділя, 4 січня') ?? false)
      expect(late.text).toContain('Із запізненням')
      expect(late.text).toContain('Київ')
      expect(late.text).toContain('Буданов')
      await new Promise((resolve) => setTimeout(resolve, 2_500))
      expect(
        reader.received().filter(({ text }) => text?.includes('4 січня') && text.startsWith('Брифінг')),
      ).toHaveLength(1)
    }))

  test('answers a question with its sources', () =>
    withFolder(async (folder) => {
      await start(folder, { ATTACHE_NOW: '2026-01-04T12:00:00+02:00' })
      const reader = api.user(olena)
      reader.say('/start')
      reader.say('хто був на зустрічі в києві 3 січня?')
      const answer = await reader.waitFor(({ text }) => text?.includes('Буданов') ?? false)
      expect(answer.text).toContain('Умєров')
      expect(answer.text).toContain('РБК-Україна')
      expect(answer.text).not.toContain('Кушнер')
    }))

  test('a second bot on the same database is refused', () =>
    withFolder(async (folder) => {
      await start(folder)
      const second = startAttache(['start'], {
        BOT_TOKEN: TOKEN,
        TELEGRAM_API_ROOT: api.root,
        DATABASE_PATH: join(folder, 'attache.db'),
      })
      expect(await second.ended).toBe(1)
      expect(second.errors()).toContain('another Attaché is running')
    }))

  test('commands work beside the running bot', () =>
    withFolder(async (folder) => {
      await start(folder, { ATTACHE_NOW: '2026-01-04T12:00:00+02:00' })
      const events = startAttache(['events', '--json'], { DATABASE_PATH: join(folder, 'attache.db') })
      expect(await events.ended).toBe(0)
      expect(events.output().trim().split('\n')).toHaveLength(11)
    }))

  test('a command in the environment of a replayed bot does not bring what is still to come', () =>
    withFolder(async (folder) => {
      const env = { DATABASE_PATH: join(folder, 'attache.db'), ATTACHE_NOW: '2026-01-02T12:00:00+02:00' }
      const { code, output } = await runAttache(['export'], env)
      expect(code).toBe(0)
      expect(output).toContain('"id":"2025-12-31-umerov-call"')
      expect(output).not.toContain('2026-01-03-kyiv-rbc')
    }))
})

const posting = (body: object) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
})

describe('the rehearsal', () => {
  const PORT = 18_655
  const call = (path: string, body?: object) =>
    fetch(`http://127.0.0.1:${PORT}${path}`, body === undefined ? {} : posting(body))
  const rehearse = async (folder: string): Promise<AttacheProcess> => {
    bot = startAttache(['start'], { DATABASE_PATH: join(folder, 'attache.db'), WEB_PORT: String(PORT) })
    await bot.saying('Ctrl+C')
    return bot
  }

  test('goes on with a database that the environment names, and answers again', () =>
    withFolder(async (folder) => {
      for (let round = 0; round < 2; round += 1) {
        const running = await rehearse(folder)
        await call('/rehearsal/users', { id: olena.id, firstName: olena.firstName, languageCode: 'uk' })
        await call(`/rehearsal/users/${olena.id}/messages`, { text: '/start' })
        await eventually(async () => {
          const history = await call(`/rehearsal/users/${olena.id}/history`)
          expect(await history.json()).toHaveLength(2)
        })
        running.kill('SIGTERM')
        expect(await running.ended).toBe(0)
      }
    }))

  test('lets no other page speak for the bot or end it', () =>
    withFolder(async (folder) => {
      await rehearse(folder)
      for (const method of ['getMe', 'getUpdates', 'sendMessage?chat_id=1&text=x'])
        expect((await call(`/bot1:rehearsal/${method}`)).status).toBe(401)
      expect((await call('/')).status).toBe(200)
    }))
})
