import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { startBotApi } from '../../src/rehearsal/bot-api.ts'
import { openStore } from '../../src/store/store.ts'
import { runAttache, startAttache, TOKEN } from '../support/attache-process.ts'
import { withFolder } from '../support/folder.ts'

const JUMPING_CLOCK = fileURLToPath(new URL('../support/jumping-clock.ts', import.meta.url))
const START = '2026-01-04T07:59:40+02:00'

/** A bot whose clock can be set while it runs, and Olena, who is to have her briefing at eight. */
const begin = async (folder: string) => {
  const api = await startBotApi({ port: 0, token: TOKEN, now: Date.now })
  const path = join(folder, 'attache.db')
  const file = join(folder, 'clock')
  const own = { DATABASE_PATH: path, ALERT_WINDOW: '1' }
  const bot = startAttache(['start'], {
    ...own,
    BOT_TOKEN: TOKEN,
    TELEGRAM_API_ROOT: api.root,
    ATTACHE_NOW: START,
    JUMPING_CLOCK: file,
    NODE_OPTIONS: `--import ${JUMPING_CLOCK}`,
  })
  const began = Date.now()
  await bot.saying('polling')
  const olena = api.user({ id: 501, firstName: 'Олена', languageCode: 'uk' })
  const saying = (start: string) => olena.waitFor(({ text }) => text?.startsWith(start) ?? false)
  return {
    bot,
    olena,
    path,
    saying,
    count: (start: string) => olena.received().filter(({ text }) => text?.startsWith(start)).length,
    /** Sets the clock, as nearly as seconds matter. */
    setTo: (there: string) => {
      writeFileSync(file, `${Date.parse(there) - Date.parse(START) - (Date.now() - began)}`)
      bot.kill('SIGUSR2')
    },
    publish: async (
      id: string,
      { published, now }: { readonly published: string; readonly now: string },
      text: string,
    ) => {
      const dispatch = join(folder, `${id}.json`)
      writeFileSync(dispatch, JSON.stringify({ id, language: 'uk', published, headline: text, text, outlet: 'Вісник' }))
      const env = { ...own, ATTACHE_NOW: now }
      const { code, errors } = await runAttache(['ingest', dispatch, '--publish'], env)
      expect([code, errors]).toEqual([0, ''])
    },
    [Symbol.asyncDispose]: async () => {
      bot.kill('SIGKILL')
      await bot.ended
      await api.close()
    },
  }
}

test(
  'a clock that is set forward by days and back by hours while the bot runs: one briefing for each date, alerts and reminders go on',
  () =>
    withFolder(async (folder) => {
      await using scene = await begin(folder)
      const { olena, saying, count, setTo, publish } = scene
      olena.say('/start')
      await saying('Вітаю')
      olena.say('/follow Сибіга')
      await saying('Стежу: Андрій Сибіга')
      setTo('2026-01-04T08:00:05+02:00')
      await saying('Брифінг · неділя, 4 січня')

      setTo('2026-01-05T10:00:00+02:00')
      const late = await saying('Брифінг · понеділок, 5 січня')
      expect(late.text).toContain('Із запізненням')
      const minister = 'Міністр закордонних справ України Андрій Сибіга'
      await publish(
        'visnyk-1',
        { published: '2026-01-05T03:50:00+02:00', now: '2026-01-05T09:59:00+02:00' },
        `${minister} зустрінеться з Радославом Сікорським у Варшаві 6 січня о 12:00.`,
      )
      await saying('Нова подія')

      setTo('2026-01-05T04:00:00+02:00')
      olena.say('/help')
      await olena.waitFor(({ text }) => text?.includes('/privacy') ?? false)
      await publish(
        'visnyk-2',
        { published: '2026-01-05T04:00:00+02:00', now: '2026-01-05T04:01:00+02:00' },
        `${minister} зустрінеться з Радославом Сікорським у Варшаві 6 січня о 14:00, а не о 12:00.`,
      )
      setTo('2026-01-05T04:01:30+02:00')
      await saying('Змінено час')
      const store = await openStore(scene.path)
      const reader = await store.readers.find(501, null)
      const event = [...(await store.record()).events.values()].find(({ participants }) =>
        participants.some(({ actor }) => actor === 'andrii-sybiha'),
      )
      expect(await store.reminders.add(reader?.id ?? 0, { event: event?.id ?? '', lead: 60 }, Date.parse(START))).toBe(
        true,
      )
      await store.close()

      // What has been told of this morning is not told again when it comes anew.
      setTo('2026-01-05T08:00:05+02:00')
      await sleep(3_000)
      setTo('2026-01-06T13:00:05+02:00')
      await saying('Брифінг · вівторок, 6 січня')
      await saying('За годину')
      await sleep(3_000)
      const days = ['неділя, 4 січня', 'понеділок, 5 січня', 'вівторок, 6 січня']
      expect(days.map((day) => count(`Брифінг · ${day}`))).toEqual([1, 1, 1])
      expect(['Нова подія', 'Змінено час', 'За годину'].map(count)).toEqual([1, 1, 1])
      scene.bot.kill('SIGTERM')
      expect(await scene.bot.ended).toBe(0)
    }),
  200_000,
)
