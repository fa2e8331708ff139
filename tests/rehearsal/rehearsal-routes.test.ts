import { request } from 'node:http'
import { describe, expect, test } from 'vitest'
import { startTelegram, type TestTelegram } from './telegram-for-tests.ts'

const post = async ({ api }: TestTelegram, path: string, body: unknown): Promise<Response> =>
  fetch(`${api.root}/rehearsal/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

const statusFor = (port: number, path: string, host: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    request({ port, path, host: '127.0.0.1', headers: { host } }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
      .on('error', reject)
      .end()
  })

describe('over plain HTTP', () => {
  test('people come, speak, press, block and read', async () => {
    const telegram = await startTelegram()
    await post(telegram, 'users', { id: 7, firstName: 'Maria', languageCode: 'ru' })
    expect(await (await post(telegram, 'users/7/messages', { text: '/start' })).json()).toMatchObject({
      from: { first_name: 'Maria', language_code: 'ru' },
      entities: [{ type: 'bot_command', offset: 0, length: 6 }],
    })
    await telegram.call('sendMessage', { chat_id: 7, text: 'a' })
    const press = (await (await post(telegram, 'users/7/presses', { message: 2, data: 'x' })).json()) as { id: string }
    expect(await telegram.call('answerCallbackQuery', { callback_query_id: press.id })).toMatchObject({ ok: true })
    const history = await fetch(`${telegram.api.root}/rehearsal/users/7/history`)
    expect(await history.json()).toMatchObject([{ text: '/start' }, { text: 'a' }])
    await post(telegram, 'users/7/block', {})
    expect(await telegram.call('sendMessage', { chat_id: 7, text: 'a' })).toMatchObject({ error_code: 403 })
  })

  test('a post of a channel is handed on with where and when it stood', async () => {
    const telegram = await startTelegram()
    const body = { text: 'Two ministers met.', title: 'MFA of Freedonia', published: '2026-01-03T05:40' }
    const forward = async (more: object): Promise<unknown> =>
      (await post(telegram, 'users/101/forwards', { ...body, ...more })).json()
    const posted = (await forward({ address: 'https://t.me/freedonia_mfa/45' })) as Readonly<Record<string, unknown>>
    const channel = { type: 'channel', title: 'MFA of Freedonia' }
    expect(posted).toMatchObject({
      from: { first_name: 'Olena' },
      text: 'Two ministers met.',
      forward_origin: {
        type: 'channel',
        date: Date.parse('2026-01-03T05:40Z') / 1000,
        chat: { ...channel, username: 'freedonia_mfa' },
        message_id: 45,
      },
    })
    expect(await forward({})).toMatchObject({ forward_origin: { chat: channel } })
    const updates = (await telegram.call('getUpdates')).result as readonly { readonly message: unknown }[]
    expect(updates.map(({ message }) => message)).toContainEqual(posted)
  })

  test.each<[string, object]>([
    ['without a channel', { title: ' ' }],
    ['without words', { text: '' }],
    ['of a day that no calendar has', { published: '2026-02-30T08:00' }],
    ['that has not been published yet', { published: '2026-01-03T06:30' }],
    ['at an address elsewhere', { address: 'https://example.org/45' }],
    ['at the address of a channel', { address: 'https://t.me/freedonia_mfa' }],
  ])('no post is handed on %s', async (_, wrong) => {
    const body = { text: 'Two ministers met.', title: 'MFA of Freedonia', published: '2026-01-03T05:40', ...wrong }
    expect((await post(await startTelegram(), 'users/101/forwards', body)).status).toBe(400)
  })

  test.each<[string, unknown]>([
    ['users', { id: 0, firstName: 'Maria' }],
    ['users', { id: 7 }],
    ['users/7/messages', { text: 'nobody is 7' }],
    ['users/101/messages', { text: ' ' }],
    ['users/101/presses', { message: 99, data: 'x' }],
    ['users/101/presses', { message: 1, data: '' }],
    ['clock', { kind: 'time', time: '25:00' }],
    ['clock', { kind: 'hour' }],
  ])('%s refuses %j', async (path, body) => {
    expect((await post(await startTelegram(), path, body)).status).toBe(400)
  })

  test('events stream to the one whom they concern', async () => {
    const telegram = await startTelegram()
    const end = new AbortController()
    const response = await fetch(`${telegram.api.root}/rehearsal/stream?user=101`, { signal: end.signal })
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
    expect((await reader?.read())?.value).toContain('hello')
    telegram.api.user({ id: 7, firstName: 'Maria' }).say('not for Olena')
    await telegram.send('for Olena')
    expect((await reader?.read())?.value).toContain('for Olena')
    end.abort()
  })
})

describe('nobody else gets in', () => {
  test('pages of other origins', async () => {
    const { api } = await startTelegram()
    const response = await fetch(`${api.root}/rehearsal/users`, { method: 'POST', body: '{"id":7,"firstName":"x"}' })
    expect(response.status).toBe(415)
  })

  test.each([
    ['127.0.0.1', 200],
    ['localhost:8080', 200],
    ['attacker.example', 403],
    ['127.0.0.1.attacker.example', 403],
  ])('under the name %s: %i', async (host, status) => {
    const { api } = await startTelegram()
    expect(await statusFor(api.port, '/rehearsal/state?user=101', host)).toBe(status)
  })
})

describe('the page', () => {
  test('is served with a policy that lets nothing else in', async () => {
    const { api } = await startTelegram({ page: true })
    const response = await fetch(api.root)
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'")
    expect(await response.text()).not.toMatch(/https?:\/\/|<script>|style="/)
  })

  test.each(['/app.ts', '/..%2fbot-api.ts', '/%2e%2e/bot-api.ts', '/missing.js'])(
    'is not served from %s',
    async (path) => {
      const { api } = await startTelegram({ page: true })
      expect((await fetch(`${api.root}${path}`)).status).toBe(404)
    },
  )

  test('is not served unless wanted', async () => {
    const { api } = await startTelegram()
    expect((await fetch(api.root)).status).toBe(404)
  })
})
