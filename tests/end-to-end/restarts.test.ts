import { describe, expect, test } from 'vitest'
import { withFolder } from '../support/folder.ts'
import { startBot, startTelegram } from '../support/started-bot.ts'

const olena = { id: 501, firstName: 'Олена', languageCode: 'uk' }

describe('a bot that is started again', () => {
  test('has one briefing a day for a reader, also when it is started again', () =>
    withFolder(async (folder) => {
      const api = await startTelegram()
      const reader = api.user(olena)
      const first = await startBot(api, folder, { ATTACHE_NOW: '2026-01-03T07:59:58+02:00' })
      reader.say('/start')
      await reader.waitFor(({ text }) => text?.startsWith('Брифінг · субота, 3 січня') ?? false)
      first.kill('SIGTERM')
      await first.ended
      const second = await startBot(api, folder, { ATTACHE_NOW: '2026-01-03T08:00:30+02:00' })
      reader.say('/today')
      await reader.waitFor(({ text }) => text?.includes('3 січня') ?? false)
      await new Promise((resolve) => setTimeout(resolve, 2_500))
      expect(reader.received().filter(({ text }) => text?.startsWith('Брифінг'))).toHaveLength(1)
      second.kill('SIGTERM')
      expect(await second.ended).toBe(0)
    }))

  test('brings a briefing missed while it was down once, and says that it is late', () =>
    withFolder(async (folder) => {
      const api = await startTelegram()
      const reader = api.user(olena)
      const first = await startBot(api, folder, { ATTACHE_NOW: '2026-01-03T21:00:00+02:00' })
      reader.say('/start')
      await reader.waitFor(({ text }) => text?.startsWith('Брифінг') ?? false)
      first.kill('SIGTERM')
      await first.ended
      await startBot(api, folder, { ATTACHE_NOW: '2026-01-04T09:30:00+02:00' })
      const late = await reader.waitFor(({ text }) => text?.startsWith('Брифінг · неділя, 4 січня') ?? false)
      expect(late.text).toContain('Із запізненням')
      expect(late.text).toContain('Київ')
      expect(late.text).toContain('Буданов')
      await new Promise((resolve) => setTimeout(resolve, 2_500))
      expect(
        reader.received().filter(({ text }) => text?.includes('4 січня') && text.startsWith('Брифінг')),
      ).toHaveLength(1)
    }))
})
