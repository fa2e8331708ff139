import { createServer } from 'node:net'
import { once } from 'node:events'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type BotApi, startBotApi } from '../../src/rehearsal/bot-api.ts'
import { type AttacheProcess, runAttache, startAttache, TOKEN } from '../support/attache-process.ts'
import { withFolder } from '../support/folder.ts'
import { eventually } from '../support/eventually.ts'

const SECRET = 'only_for_the_stand-in'

let api: BotApi
let bot: AttacheProcess | undefined

beforeEach(async () => {
  api = await startBotApi({
    port: 0,
    token: TOKEN,
    now: Date.now,
    webhookPatience: { answerWithin: 5_000, tryAgainAfter: 100 },
  })
})

afterEach(async () => {
  bot?.kill('SIGKILL')
  await bot?.ended
  await api.close()
})

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  return typeof address === 'object' && address ? address.port : 0
}

const start = async (folder: string, port: number, env: Record<string, string> = {}) => {
  bot = startAttache(['start'], {
    BOT_TOKEN: TOKEN,
    TELEGRAM_API_ROOT: api.root,
    DATABASE_PATH: join(folder, 'attache.db'),
    ATTACHE_NOW: '2026-01-04T12:00:00+02:00',
    WEB_PORT: String(port),
    WEB_ORIGIN: `http://127.0.0.1:${port}`,
    WEBHOOK_SECRET: SECRET,
    ...env,
  })
  await bot.saying('waiting for a webhook')
  await eventually(() => expect(api.log.callsOf('setWebhook')).not.toEqual([]))
  return bot
}

const olena = { id: 501, firstName: 'Олена', languageCode: 'uk' }
const QUESTION = 'хто був на зустрічі в києві 3 січня?'

describe('the bot behind a webhook', () => {
  test('answers what Telegram brings, in order, and ends cleanly on SIGTERM', () =>
    withFolder(async (folder) => {
      const port = await freePort()
      const running = await start(folder, port)
      expect(api.log.callsOf('setWebhook')[0]?.payload).toMatchObject({
        url: `http://127.0.0.1:${port}/telegram`,
        secret_token: SECRET,
        allowed_updates: expect.arrayContaining([
          'message',
          'callback_query',
          'inline_query',
          'my_chat_member',
        ]) as unknown,
      })
      const reader = api.user(olena)
      reader.say('/start')
      reader.say(QUESTION)
      reader.say('/help')
      await reader.waitFor(({ text }) => text?.includes('/today') ?? false)
      const told = reader.received().map(({ text }) => text ?? '')
      expect(told.findIndex((text) => text.includes('08:00'))).toBeLessThan(
        told.findIndex((text) => text.includes('Умєров')),
      )
      expect(api.log.callsOf('getUpdates')).toEqual([])
      await eventually(async () => expect((await fetch(`http://127.0.0.1:${port}/health`)).status).toBe(200))

      const asked = performance.now()
      running.kill('SIGTERM')
      expect(await running.ended).toBe(0)
      expect(performance.now() - asked).toBeLessThan(5_000)
      expect(api.log.refusals()).toEqual([])
      expect(running.errors()).not.toContain(SECRET)
    }))

  test('takes nothing from who does not know the secret', () =>
    withFolder(async (folder) => {
      const port = await freePort()
      await start(folder, port)
      const forged = JSON.stringify({
        update_id: 900_000,
        message: { message_id: 1, date: 1, text: '/start', chat: { id: 666, type: 'private' }, from: { id: 666 } },
      })
      const post = (headers: Record<string, string>) =>
        fetch(`http://127.0.0.1:${port}/telegram`, { method: 'POST', body: forged, headers })
      expect((await post({})).status).toBe(401)
      expect((await post({ 'x-telegram-bot-api-secret-token': 'guessed' })).status).toBe(401)
      const reader = api.user(olena)
      reader.say('/start')
      await reader.waitFor(({ text }) => text?.includes('08:00') ?? false)
      expect(api.log.callsOf('sendMessage').map(({ payload }) => payload['chat_id'])).not.toContain(666)
    }))

  test('loses nothing that comes while it is away, and answers an update that comes twice once', () =>
    withFolder(async (folder) => {
      const port = await freePort()
      const reader = api.user(olena)
      const first = await start(folder, port)
      reader.say('/start')
      await reader.waitFor(({ text }) => text?.includes('08:00') ?? false)
      first.kill('SIGKILL')
      await first.ended
      reader.say(QUESTION)
      await start(folder, port)
      await reader.waitFor(({ text }) => text?.includes('Умєров') ?? false)
      const again = JSON.stringify({
        update_id: 700_000,
        message: {
          message_id: 77,
          date: 1,
          text: QUESTION,
          chat: { id: olena.id, type: 'private', first_name: 'Олена' },
          from: { id: olena.id, is_bot: false, first_name: 'Олена' },
        },
      })
      for (const _ of [1, 2, 3])
        await fetch(`http://127.0.0.1:${port}/telegram`, {
          method: 'POST',
          body: again,
          headers: { 'x-telegram-bot-api-secret-token': SECRET },
        })
      const answers = () => reader.received().filter(({ text }) => text?.includes('Умєров'))
      await eventually(() => expect(answers()).toHaveLength(2))
      await new Promise((resolve) => setTimeout(resolve, 500))
      expect(answers()).toHaveLength(2)
    }))

  test('polls again, without the webhook, when it is started so', () =>
    withFolder(async (folder) => {
      const port = await freePort()
      const hooked = await start(folder, port)
      hooked.kill('SIGTERM')
      await hooked.ended
      const reader = api.user(olena)
      bot = startAttache(['start'], {
        BOT_TOKEN: TOKEN,
        TELEGRAM_API_ROOT: api.root,
        DATABASE_PATH: join(folder, 'attache.db'),
      })
      await bot.saying('polling')
      reader.say('/start')
      await reader.waitFor(({ text }) => text?.includes('08:00') ?? false)
      expect(api.log.callsOf('deleteWebhook')).not.toEqual([])
    }))

  test('does not start without a secret, or with one that Telegram would not send', async () => {
    for (const secret of [{}, { WEBHOOK_SECRET: 'with a blank' }, { WEBHOOK_SECRET: 's'.repeat(257) }]) {
      const { code, errors } = await runAttache(['start'], {
        BOT_TOKEN: TOKEN,
        WEB_PORT: '0',
        WEB_ORIGIN: 'https://attache.example',
        ...secret,
      })
      expect([code, errors.includes('WEBHOOK_SECRET: ')]).toEqual([1, true])
      expect(errors).not.toContain('sss')
    }
  })

  test('says in one line that Telegram does not take the address', () =>
    withFolder(async (folder) => {
      api.fail({ method: 'setWebhook', fault: { kind: 'refusal', code: 400, description: 'Bad Request: bad webhook' } })
      const { code, errors } = await runAttache(['start'], {
        BOT_TOKEN: TOKEN,
        TELEGRAM_API_ROOT: api.root,
        DATABASE_PATH: join(folder, 'attache.db'),
        WEB_PORT: '0',
        WEB_ORIGIN: 'https://attache.example',
        WEBHOOK_SECRET: SECRET,
        LOG_LEVEL: 'warn',
      })
      expect([code, errors.split('\n').filter(Boolean).length]).toEqual([1, 1])
      expect(errors).toContain('WEB_ORIGIN')
      expect(errors).not.toContain(SECRET)
    }))
})
