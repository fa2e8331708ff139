import { GrammyError, HttpError } from 'grammy'
import { describe, expect, test } from 'vitest'
import { createLog } from '../src/log.ts'

const TOKEN = '123456789:AAE-secret_secret_secret_secret_1234'

const written = (write: (log: ReturnType<typeof createLog>) => void): string => {
  let lines = ''
  write(createLog('trace', { write: (line: string) => void (lines += line) }))
  return lines
}

const fetchError = () =>
  Object.assign(new Error(`request to https://api.telegram.org/bot${TOKEN}/getMe failed`), { code: 'ECONNRESET' })
const refused = new GrammyError(
  'Call to sendMessage failed!',
  { ok: false, error_code: 400, description: `Bad Request: chat ${TOKEN}` },
  'sendMessage',
  { chat_id: 42, text: 'what Olena wrote in private' },
)

describe('no bot token is written, whatever is logged', () => {
  test.each<[string, (log: ReturnType<typeof createLog>) => void]>([
    ['a message', (log) => log.info(`polling with ${TOKEN}`)],
    ['a field', (log) => log.info({ url: `https://x/bot${TOKEN}/sendMessage` }, 'sent')],
    ['a token in an address, escaped', (log) => log.info(`https://x/bot${TOKEN.replace(':', '%3A')}/getMe`)],
    ['an error', (log) => log.error({ err: new Error(`no ${TOKEN}`) }, 'failed')],
    [
      'a network error of the Telegram client',
      (log) => log.error({ err: new HttpError('Network request failed', fetchError()) }),
    ],
    ['a refusal of Telegram', (log) => log.error({ err: refused }, 'refused')],
    ['an error as the only argument', (log) => log.error(new HttpError('failed', fetchError()))],
    ['a cause', (log) => log.error({ err: new Error('outer', { cause: fetchError() }) })],
    ['something that is no error', (log) => log.error({ err: `bot${TOKEN}` })],
    ['nested fields', (log) => log.error({ context: { api: { token: TOKEN } } }, 'crashed')],
  ])('%s', (_, write) => {
    const lines = written(write)
    expect(lines).not.toBe('')
    expect(lines).not.toContain('secret_secret')
  })
})

test('a refusal is logged by code and method, without what people wrote', () => {
  const lines = written((log) => log.error({ err: refused }, 'refused'))
  expect(lines).toContain('"code":400')
  expect(lines).toContain('"method":"sendMessage"')
  expect(lines).not.toContain('Olena')
})

test('the cause of an error is told', () => {
  expect(written((log) => log.error({ err: new HttpError('failed', fetchError()) }))).toContain('ECONNRESET')
})
