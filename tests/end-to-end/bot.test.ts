import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { runAttache, startAttache, TOKEN } from '../support/attache-process.ts'
import { withFolder } from '../support/folder.ts'
import { startBot, startTelegram } from '../support/started-bot.ts'

const olena = { id: 501, firstName: 'Олена', languageCode: 'uk' }

describe('the bot on Telegram', () => {
  test('greets, brings the briefing of the day at eight, and ends cleanly on SIGTERM', () =>
    withFolder(async (folder) => {
      const api = await startTelegram()
      const running = await startBot(api, folder)
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

  test('answers a question with its sources', () =>
    withFolder(async (folder) => {
      const api = await startTelegram()
      await startBot(api, folder, { ATTACHE_NOW: '2026-01-04T12:00:00+02:00' })
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
      const api = await startTelegram()
      await startBot(api, folder)
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
      const api = await startTelegram()
      await startBot(api, folder, { ATTACHE_NOW: '2026-01-04T12:00:00+02:00' })
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
