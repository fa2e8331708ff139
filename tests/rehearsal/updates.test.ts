import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { Update } from '../../src/rehearsal/chats/updates.ts'
import { startTelegram, type TestTelegram, TOKEN } from './telegram-for-tests.ts'

const poll = async ({ call }: TestTelegram, values: object = {}): Promise<readonly Update[]> =>
  (await call('getUpdates', values)).result as readonly Update[]

const texts = (updates: readonly Update[]): unknown[] =>
  updates.map((update) => (update['message'] as { readonly text?: string } | undefined)?.text)

describe('the queue', () => {
  test('brings updates again until a higher offset confirms them', async () => {
    const telegram = await startTelegram()
    telegram.olena.say('one')
    expect(texts(await poll(telegram))).toEqual(['/start', 'one'])
    expect(texts(await poll(telegram))).toEqual(['/start', 'one'])
    expect(texts(await poll(telegram, { offset: 2 }))).toEqual(['one'])
    expect(await poll(telegram, { offset: 3 })).toEqual([])
    expect(await poll(telegram)).toEqual([])
  })

  test('brings at most what was asked for', async () => {
    const telegram = await startTelegram()
    for (let count = 0; count < 120; count += 1) telegram.olena.say(`${count}`)
    expect(await poll(telegram, { limit: 2 })).toHaveLength(2)
    expect(await poll(telegram, { limit: 500 })).toHaveLength(100)
    expect(texts(await poll(telegram, { offset: -1 }))).toEqual(['119'])
  })

  test('waits for an update, no longer than asked', async () => {
    const telegram = await startTelegram()
    const started = performance.now()
    expect(await poll(telegram, { offset: 2, timeout: 1 })).toEqual([])
    expect(performance.now() - started).toBeGreaterThan(900)
    const waiting = poll(telegram, { offset: 2, timeout: 30 })
    setTimeout(() => telegram.olena.say('at last'), 50)
    expect(texts(await waiting)).toEqual(['at last'])
    expect(performance.now() - started).toBeLessThan(5000)
  })

  test('ends the older of two polls with 409', async () => {
    const telegram = await startTelegram()
    const older = telegram.call('getUpdates', { offset: 2, timeout: 30 })
    await new Promise((resolve) => {
      setTimeout(resolve, 100)
    })
    expect(await poll(telegram, { offset: 2 })).toEqual([])
    expect(await older).toEqual({
      ok: false,
      error_code: 409,
      description: 'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
    })
  })

  test('takes a poll that hung up just before the next one for ended', async () => {
    const telegram = await startTelegram()
    const hangUp = new AbortController()
    const older = expect(
      fetch(`${telegram.api.root}/bot${TOKEN}/getUpdates?timeout=30&offset=2`, { signal: hangUp.signal }),
    ).rejects.toThrow('aborted')
    await new Promise((resolve) => {
      setTimeout(resolve, 100)
    })
    hangUp.abort()
    expect(await poll(telegram, { offset: 2 })).toEqual([])
    await older
    expect(telegram.api.log.refusals()).toEqual([])
  })

  test('forgets presses after 150 seconds, inline queries after 30, messages after a day', async () => {
    const telegram = await startTelegram()
    await telegram.send('a')
    for (const message of telegram.olena.received()) telegram.olena.forge(message, 'x')
    telegram.olena.inline('x')
    const kinds = async (): Promise<string[]> =>
      (await poll(telegram)).flatMap((update) => Object.keys(update).filter((key) => key !== 'update_id'))
    expect(await kinds()).toEqual(['message', 'callback_query', 'inline_query'])
    telegram.clock.now += 31_000
    expect(await kinds()).toEqual(['message', 'callback_query'])
    telegram.clock.now += 120_000
    expect(await kinds()).toEqual(['message'])
    telegram.clock.now += 24 * 3_600_000
    expect(await kinds()).toEqual([])
  })

  test('remembers which updates are wanted', async () => {
    const telegram = await startTelegram()
    await poll(telegram, { offset: 2, allowed_updates: ['callback_query'] })
    telegram.olena.say('unheard')
    await telegram.send('a')
    for (const message of telegram.olena.received()) telegram.olena.forge(message, 'x')
    expect(texts(await poll(telegram))).toEqual([undefined])
    await poll(telegram, { offset: 3, allowed_updates: [] })
    telegram.olena.say('heard')
    expect(texts(await poll(telegram))).toEqual(['heard'])
  })

  test('can go on from another id', async () => {
    const telegram = await startTelegram()
    telegram.api.continueUpdatesFrom(700_000_000)
    telegram.olena.say('after a quiet week')
    expect((await poll(telegram, { offset: 2 })).map((update) => update.update_id)).toEqual([700_000_000])
  })
})

interface Delivery {
  readonly headers: IncomingHttpHeaders
  readonly text: unknown
}

/** A webhook on this machine that answers with these statuses, then with 200. */
const startWebhook = async (statuses: number[]): Promise<{ readonly url: string; readonly got: Delivery[] }> => {
  const got: Delivery[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const update = JSON.parse(Buffer.concat(chunks).toString()) as Update
      got.push({ headers: request.headers, text: texts([update])[0] })
      response.writeHead(statuses.shift() ?? 200).end()
    })
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  onTestFinished(() => {
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, got }
}

describe('the webhook', () => {
  const patience = { webhookPatience: { answerWithin: 1000, tryAgainAfter: 10 } }

  test('gets updates in order with its secret, again until it takes them', async () => {
    const telegram = await startTelegram(patience)
    const { url, got } = await startWebhook([500, 302])
    expect(await telegram.call('setWebhook', { url, secret_token: 'hush' })).toMatchObject({ ok: true })
    telegram.olena.say('two')
    await expect.poll(() => got.map(({ text }) => text)).toEqual(['/start', '/start', '/start', 'two'])
    expect(got[0]?.headers['x-telegram-bot-api-secret-token']).toBe('hush')
    await expect
      .poll(async () => (await telegram.call('getWebhookInfo')).result)
      .toMatchObject({ url, pending_update_count: 0 })
  })

  test('and polling exclude each other', async () => {
    const telegram = await startTelegram(patience)
    const { url } = await startWebhook([])
    await telegram.call('setWebhook', { url })
    expect(await telegram.call('getUpdates')).toMatchObject({ error_code: 409 })
    await telegram.call('deleteWebhook')
    expect(await telegram.call('getUpdates')).toMatchObject({ ok: true })
  })

  test.each([
    ['http://a.example/', 'x', 'bad webhook: An HTTPS URL must be provided for webhook'],
    ['https://a.example/', 'no blanks', 'secret token contains unallowed characters'],
  ])('at %s with the secret "%s" is refused', async (url, secret, reason) => {
    const { call } = await startTelegram(patience)
    expect(await call('setWebhook', { url, secret_token: secret })).toMatchObject({
      description: `Bad Request: ${reason}`,
    })
  })
})
