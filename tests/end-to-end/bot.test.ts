import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { runAttache, TOKEN } from '../support/attache-process.ts'
import { withFolder } from '../support/folder.ts'
import { shareBot, startBot, startTelegram } from '../support/started-bot.ts'

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

  test('a command in the environment of a replayed bot does not bring what is still to come', () =>
    withFolder(async (folder) => {
      const env = { DATABASE_PATH: join(folder, 'attache.db'), ATTACHE_NOW: '2026-01-02T12:00:00+02:00' }
      const { code, output } = await runAttache(['export'], env)
      expect(code).toBe(0)
      expect(output).toContain('"id":"2025-12-31-umerov-call"')
      expect(output).not.toContain('2026-01-03-kyiv-rbc')
    }))
})

describe('a bot at noon', () => {
  const shared = shareBot({ ATTACHE_NOW: '2026-01-04T12:00:00+02:00' })

  test('answers a question with its sources', async () => {
    const reader = shared.api.user(olena)
    reader.say('/start')
    reader.say('хто був на зустрічі в києві 3 січня?')
    const answer = await reader.waitFor(({ text }) => text?.includes('Буданов') ?? false)
    expect(answer.text).toContain('Умєров')
    expect(answer.text).toContain('РБК-Україна')
    expect(answer.text).not.toContain('Кушнер')
  })

  test('has its database for itself: a second one is refused', async () => {
    const { code, errors } = await runAttache(['start'], {
      BOT_TOKEN: TOKEN,
      TELEGRAM_API_ROOT: shared.api.root,
      DATABASE_PATH: shared.databasePath,
    })
    expect(code).toBe(1)
    expect(errors).toContain('another Attaché is running')
  })

  test('does not hinder a command beside it', async () => {
    const { code, output } = await runAttache(['events', '--json'], { DATABASE_PATH: shared.databasePath })
    expect(code).toBe(0)
    expect(output.trim().split('\n')).toHaveLength(11)
  })
})
