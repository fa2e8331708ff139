import { join } from 'node:path'
import { expect, test } from 'vitest'
import { startBotApi } from '../../src/rehearsal/bot-api.ts'
import { runAttache, startAttache, TOKEN } from '../support/attache-process.ts'
import { withFolder } from '../support/folder.ts'
import { eventually } from '../support/eventually.ts'

const SECRET_PART = TOKEN.split(':')[1] ?? ''
/** Much goes wrong one after the other. */
const PATIENTLY = { timeout: 240_000 }
/** A number and words that stand nowhere by chance. */
const olena = { id: 777_000_111, firstName: 'Олена-Секретна', languageCode: 'uk' }
const PRIVATE = 'таємне питання про Умєрова'

test('the log of a bad day holds no token, no chat, no name and nothing that people wrote', PATIENTLY, () =>
  withFolder(async (folder) => {
    const api = await startBotApi({ port: 0, token: TOKEN, now: Date.now })
    const bot = startAttache(['start'], {
      BOT_TOKEN: TOKEN,
      TELEGRAM_API_ROOT: api.root,
      DATABASE_PATH: join(folder, 'attache.db'),
      ATTACHE_NOW: '2026-01-03T07:59:57+02:00',
      LOG_LEVEL: 'trace',
    })
    try {
      await bot.saying('polling')
      const reader = api.user(olena)
      reader.say('/start')
      await reader.waitFor(({ text }) => text?.startsWith('Брифінг') ?? false)
      api.fail({ method: 'sendMessage', fault: { kind: 'refusal', code: 400, description: 'Bad Request: no' } })
      reader.say(PRIVATE)
      await bot.saying('could not be handled')
      for (const kind of ['reset', 'reset-after'] as const) {
        api.fail({ method: 'sendMessage', fault: { kind } })
        reader.say(PRIVATE)
      }
      api.fail({ method: 'getUpdates', fault: { kind: 'server-error', status: 502 } })
      api.fail({ method: 'getUpdates', fault: { kind: 'reset' } })
      await eventually(() => expect(bot.errors().split('could not be handled').length).toBeGreaterThan(2))
      reader.block()
      reader.say(PRIVATE)
      bot.kill('SIGTERM')
      expect(await bot.ended).toBe(0)
      for (const held of [SECRET_PART, String(olena.id), olena.firstName, 'таємне'])
        expect([held, bot.errors().includes(held)]).toEqual([held, false])
    } finally {
      bot.kill('SIGKILL')
      await api.close()
    }
  }),
)

test.each([
  [
    'a promise that nobody waits for',
    `setTimeout(() => Promise.reject(new Error('https://x/bot${TOKEN}/getMe')), 400)`,
  ],
  ['an error that nobody catches', `setTimeout(() => { throw new Error('https://x/bot${TOKEN}/getMe') }, 400)`],
])('%s ends the program without telling the token', (_, fault) =>
  withFolder(async (folder) => {
    const api = await startBotApi({ port: 0, token: TOKEN, now: Date.now })
    const { code, errors } = await runAttache(['start'], {
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(fault)}`,
      BOT_TOKEN: TOKEN,
      TELEGRAM_API_ROOT: api.root,
      DATABASE_PATH: join(folder, 'attache.db'),
    })
    await api.close()
    expect(code).toBe(1)
    expect(errors).toContain('[bot token]')
    expect(errors).not.toContain(SECRET_PART)
  }),
)
