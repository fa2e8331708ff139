import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { WEBHOOK_PATH } from '../../src/config.ts'
import { createWeb } from '../../src/web/web.ts'

const SECRET = 'only_for_Telegram-1'
const MEGABYTE = 1024 * 1024

/** A web server that takes updates, and what it took; it takes no more than `room`. */
const serve = (room = 100) => {
  const taken: number[] = []
  const logged: unknown[] = []
  const web = createWeb({
    liveness: () => Promise.reject(new Error('nobody asked')),
    webhook: {
      secret: SECRET,
      take: async ({ update_id }) => {
        if (update_id === 13) throw new Error('the disk is full')
        if (taken.length >= room) return false
        taken.push(update_id)
        return true
      },
    },
    log: { error: (fields: unknown) => void logged.push(fields) },
  })
  const post = async (body: string, headers: Record<string, string> = { 'X-Telegram-Bot-Api-Secret-Token': SECRET }) =>
    web.request(WEBHOOK_PATH, { method: 'POST', body, headers })
  return { web, post, taken, logged }
}

const update = (id: unknown, text = 'Хто?'): string => JSON.stringify({ update_id: id, message: { text } })

test('what Telegram brings with the secret is taken', async () => {
  const { post, taken } = serve()
  const answer = await post(update(7))
  expect([answer.status, await answer.text(), taken]).toEqual([200, '', [7]])
})

describe('without the right secret nothing is taken', () => {
  test.each<[string, Record<string, string>]>([
    ['none', {}],
    ['an empty one', { 'X-Telegram-Bot-Api-Secret-Token': '' }],
    ['another one', { 'X-Telegram-Bot-Api-Secret-Token': 'only_for_Telegram-2' }],
    ['its beginning', { 'X-Telegram-Bot-Api-Secret-Token': SECRET.slice(0, -1) }],
    ['more than it', { 'X-Telegram-Bot-Api-Secret-Token': `${SECRET}1` }],
    ['it in capitals', { 'X-Telegram-Bot-Api-Secret-Token': SECRET.toUpperCase() }],
    ['two at once', { 'X-Telegram-Bot-Api-Secret-Token': `${SECRET}, ${SECRET}` }],
    ['it in another header', { Authorization: SECRET }],
  ])('%s', async (_, headers) => {
    const { post, taken } = serve()
    const answer = await post(update(7), headers)
    expect([answer.status, await answer.text(), taken]).toEqual([401, '', []])
  })

  test('not even a body that is too large is looked at', async () => {
    const { post } = serve()
    expect((await post('x'.repeat(2 * MEGABYTE), {})).status).toBe(401)
  })
})

test('the secret is held against what was given in a time that does not depend on either', () => {
  const source = readFileSync('src/web/webhook.ts', 'utf8')
  expect(source).toContain('timingSafeEqual(digest(given), digest(secret))')
  expect(source).not.toMatch(/[=!]==? *secret\b|\bsecret *[=!]==?/)
})

describe('what is no update of Telegram is refused', () => {
  test.each([
    ['nothing', ''],
    ['no JSON', '{"update_id":'],
    ['a list', '[]'],
    ['a word', '"update_id"'],
    ['null', 'null'],
    ['no number', update(undefined)],
    ['a number in quotes', update('7')],
    ['half a number', update(7.5)],
    ['a number without end', '{"update_id":1e999}'],
  ])('%s', async (_, body) => {
    const { post, taken } = serve()
    expect([(await post(body)).status, taken]).toEqual([400, []])
  })

  test('more than a megabyte, whether it says so or not', async () => {
    const { web, post, taken } = serve()
    const large = update(7, 'я'.repeat(MEGABYTE))
    expect((await post(large)).status).toBe(413)
    const streamed = await web.request(WEBHOOK_PATH, {
      method: 'POST',
      body: new Blob([large]).stream(),
      headers: { 'X-Telegram-Bot-Api-Secret-Token': SECRET, 'transfer-encoding': 'chunked' },
      duplex: 'half',
    })
    expect([streamed.status, taken]).toEqual([413, []])
    expect((await post(update(7, 'x'.repeat(MEGABYTE - 1000)))).status).toBe(200)
  })

  test('another method, another path', async () => {
    const { web } = serve()
    const headers = { 'X-Telegram-Bot-Api-Secret-Token': SECRET }
    expect((await web.request(WEBHOOK_PATH, { headers })).status).toBe(404)
    expect((await web.request(`${WEBHOOK_PATH}/7`, { method: 'POST', body: update(7), headers })).status).toBe(404)
  })
})

test('while too much waits, Telegram is asked to bring it again', async () => {
  const { post } = serve(1)
  expect([(await post(update(1))).status, (await post(update(2))).status]).toEqual([200, 503])
})

test('what can’t be kept comes again, and the caller learns nothing of why', async () => {
  const { post, logged } = serve()
  const answer = await post(update(13))
  expect([answer.status, await answer.text(), logged.length]).toEqual([500, '', 1])
})

test('a bot that polls has no such route', async () => {
  const web = createWeb({ liveness: () => Promise.reject(new Error()), webhook: null, log: { error: () => undefined } })
  expect((await web.request(WEBHOOK_PATH, { method: 'POST', body: update(7) })).status).toBe(404)
})
