import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type BotApi, startBotApi } from '../../src/rehearsal/bot-api.ts'
import { type AttacheProcess, startAttache, TOKEN } from '../support/attache-process.ts'
import { withFolder } from '../support/folder.ts'

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

type User = ReturnType<BotApi['user']>

/** Runs the bot from an instant on until the work is done. */
const from = async (folder: string, now: string, work: () => Promise<void>): Promise<void> => {
  bot = startAttache(['start'], {
    BOT_TOKEN: TOKEN,
    TELEGRAM_API_ROOT: api.root,
    DATABASE_PATH: join(folder, 'attache.db'),
    ATTACHE_NOW: now,
  })
  await bot.saying('polling')
  await work()
  bot.kill('SIGTERM')
  expect(await bot.ended).toBe(0)
}

/** The message that says so, as it is sent or becomes. */
const saying = (reader: User, words: string) => reader.waitFor(({ text }) => text?.includes(words) ?? false)

const briefingsOf = (reader: User): readonly string[] =>
  reader.received().flatMap(({ text }) => (text?.startsWith('Брифінг ·') ? [text.split('\n')[0] ?? ''] : []))

test(
  'a time that the clock change skips comes an hour later, and to nobody who reads on weekdays only',
  () =>
    withFolder(async (folder) => {
      const [olena, petro] = [
        api.user({ id: 501, firstName: 'Олена', languageCode: 'uk' }),
        api.user({ id: 502, firstName: 'Петро', languageCode: 'uk' }),
      ]
      await from(folder, '2026-03-28T03:40:00+02:00', async () => {
        for (const reader of [olena, petro]) {
          reader.say('/start')
          await saying(reader, 'Вітаю')
          reader.say('/settings')
          reader.press(await saying(reader, 'Розклад: Щодня о 08:00'), 'Час брифінгу')
          await saying(reader, 'Оберіть час або напишіть свій')
          reader.say('о 3:30 ночі')
          await saying(reader, 'Розклад: Щодня о 03:30')
        }
        petro.press(await saying(petro, 'Розклад: Щодня о 03:30'), 'Дні')
        petro.press(await saying(petro, 'Коли надсилати'), 'По буднях')
        await saying(petro, 'Розклад: По буднях о 03:30')
      })
      // Clocks in Kyiv go from 03:00 to 04:00 on the Sunday.
      await from(folder, '2026-03-29T04:29:50+03:00', async () => {
        await saying(olena, 'Брифінг · неділя, 29 березня')
        await sleep(1_500)
      })
      await from(folder, '2026-03-30T03:29:50+03:00', async () => {
        for (const reader of [olena, petro]) await saying(reader, 'Брифінг · понеділок, 30 березня')
      })
      const [sunday, monday] = ['Брифінг · неділя, 29 березня 2026', 'Брифінг · понеділок, 30 березня 2026']
      expect(briefingsOf(olena).filter((title) => title === sunday)).toHaveLength(1)
      expect(briefingsOf(olena).filter((title) => title === monday)).toHaveLength(1)
      expect(briefingsOf(petro)).not.toContain(sunday)
      expect(briefingsOf(petro).filter((title) => title === monday)).toHaveLength(1)
      expect(olena.received().some(({ text }) => text?.includes('Із запізненням') ?? false)).toBe(false)
    }),
  180_000,
)
