import { describe, expect, test } from 'vitest'
import { ConfigError, readConfig } from '../src/config.ts'

const TOKEN = '123456789:AAE-secret_secret_secret_secret_1234'

const problemOf = (env: Record<string, string>): string => {
  try {
    readConfig(env)
  } catch (error) {
    if (error instanceof ConfigError) return error.message
    throw error
  }
  return ''
}

describe('an environment becomes a configuration', () => {
  test('an empty one has defaults for everything', () => {
    expect(readConfig({})).toEqual({
      token: null,
      apiRoot: 'https://api.telegram.org',
      databasePath: null,
      language: 'uk',
      timeZone: 'Europe/Kyiv',
      briefingMinute: 480,
      messagesPerSecond: 29,
      alertWindow: 120,
      editors: [],
      publishConfidence: 0.8,
      webPort: null,
      webHost: '127.0.0.1',
      webhook: null,
      logLevel: null,
      startAt: null,
    })
  })

  test('values are read', () => {
    const config = readConfig({
      BOT_TOKEN: TOKEN,
      TELEGRAM_API_ROOT: 'http://127.0.0.1:9000/',
      DEFAULT_LANGUAGE: 'en',
      DEFAULT_TIME_ZONE: 'Europe/Kiev',
      DEFAULT_BRIEFING_TIME: '7:45',
      MESSAGES_PER_SECOND: '20',
      WEB_PORT: '8080',
      ATTACHE_NOW: '2026-01-03T07:59:50+02:00',
    })
    expect(config).toMatchObject({
      token: TOKEN,
      apiRoot: 'http://127.0.0.1:9000',
      language: 'en',
      timeZone: 'Europe/Kiev',
    })
    expect(config).toMatchObject({ briefingMinute: 465, messagesPerSecond: 20, webPort: 8080, startAt: 1767419990000 })
  })

  test('an empty variable counts as absent', () => {
    expect(readConfig({ BOT_TOKEN: '', WEB_PORT: '' })).toMatchObject({ token: null, webPort: null })
  })

  test('the token may stand in a file', () => {
    expect(readConfig({ BOT_TOKEN_FILE: '/run/secrets/token' }, () => `${TOKEN}\n`).token).toBe(TOKEN)
  })
})

describe('what is wrong is said by key, never by value', () => {
  test.each([
    [{ BOT_TOKEN: 'hunter2' }, 'BOT_TOKEN', 'hunter2'],
    [{ TELEGRAM_API_ROOT: 'ftp://secret.example' }, 'TELEGRAM_API_ROOT', 'secret.example'],
    [{ DEFAULT_LANGUAGE: 'klingon' }, 'DEFAULT_LANGUAGE', 'klingon'],
    [{ DEFAULT_TIME_ZONE: 'Europe/Atlantis' }, 'DEFAULT_TIME_ZONE', 'Atlantis'],
    [{ DEFAULT_BRIEFING_TIME: '25:00' }, 'DEFAULT_BRIEFING_TIME', '25:00'],
    [{ MESSAGES_PER_SECOND: '0.5' }, 'MESSAGES_PER_SECOND', '0.5'],
    [{ WEB_PORT: '70000' }, 'WEB_PORT', '70000'],
    [{ WEB_HOST: 'my-machine' }, 'WEB_HOST', 'my-machine'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL', 'loud'],
    [{ ATTACHE_NOW: '2026-01-03' }, 'ATTACHE_NOW', '2026-01-03:'],
    [{ ATTACHE_NOW: '2026-02-31T00:00:00Z' }, 'ATTACHE_NOW', '02-31'],
    [{ ATTACHE_NOW: '9999-12-31T23:00:00Z' }, 'ATTACHE_NOW', '9999'],
    [{ BOT_TOKEN: TOKEN, BOT_TOKEN_FILE: '/secret/place' }, 'BOT_TOKEN_FILE', '/secret/place'],
  ])('%o', (env, key, value) => {
    expect(problemOf(env)).toContain(`${key}: `)
    expect(problemOf(env)).not.toContain(value)
  })

  test.each(['PUBLISH_CONFIDENCE', 'WEB_PORT', 'ALERT_WINDOW', 'MESSAGES_PER_SECOND'])(
    '%s is refused where it is no plain number',
    (key) => {
      for (const value of [' ', '\t', '1e0', '0x1', '0b1', '+1', '-1', ' 1', '1.', 'Infinity', 'true', '١'])
        expect([value, problemOf({ [key]: value })]).toEqual([
          value,
          expect.stringMatching(`${key}: must be a (?:whole )?number from \\d+ to \\d+$`),
        ])
    },
  )

  test.each(['0', '1', '0.85', '.5', '1.0'])('%s may be the least confidence', (value) => {
    expect(readConfig({ PUBLISH_CONFIDENCE: value }).publishConfidence).toBe(Number(value))
  })

  test('one problem takes one line', () => {
    expect(problemOf({ WEB_PORT: 'y' })).not.toContain('\n')
  })

  test('all problems come in one message', () => {
    const message = problemOf({ BOT_TOKEN: 'x', WEB_PORT: 'y', LOG_LEVEL: 'z' })
    for (const key of ['BOT_TOKEN', 'WEB_PORT', 'LOG_LEVEL']) expect(message).toContain(key)
  })

  test.each([
    [
      'can’t be read',
      () => {
        throw new Error('ENOENT /run/secrets/token')
      },
    ],
    ['does not hold a bot token', () => 'hunter2'],
  ])('a token file that %s', (said, readFile) => {
    expect(() => readConfig({ BOT_TOKEN_FILE: '/run/secrets/token' }, readFile)).toThrow(said)
    expect(() => readConfig({ BOT_TOKEN_FILE: '/run/secrets/token' }, readFile)).not.toThrow('/run/secrets')
  })
})

describe('editors and the threshold', () => {
  test('are read', () => {
    expect(readConfig({ EDITORS: '7, 8', PUBLISH_CONFIDENCE: '0.65' })).toMatchObject({
      editors: [7, 8],
      publishConfidence: 0.65,
    })
  })
  test.each([
    ['EDITORS', 'Petro'],
    ['EDITORS', '7,,8'],
    ['EDITORS', '7 8'],
    ['EDITORS', '7,8,'],
    ['EDITORS', '-1007'],
    ['PUBLISH_CONFIDENCE', '80'],
    ['PUBLISH_CONFIDENCE', 'high'],
  ])('%s may not be %s', (key, value) => {
    expect(() => readConfig({ [key]: value })).toThrow(key)
  })
})

describe('a webhook', () => {
  const SECRET = 'only_for_Telegram-1'
  const whole = { WEB_ORIGIN: 'https://attache.example', WEB_PORT: '8080', WEBHOOK_SECRET: SECRET }

  test.each([
    ['https://attache.example', 'https://attache.example/telegram'],
    ['https://attache.example/', 'https://attache.example/telegram'],
    ['https://attache.example:8443', 'https://attache.example:8443/telegram'],
    ['http://127.0.0.1:9000', 'http://127.0.0.1:9000/telegram'],
    ['http://localhost:9000', 'http://localhost:9000/telegram'],
  ])('on %s', (origin, url) => {
    expect(readConfig({ ...whole, WEB_ORIGIN: origin }).webhook).toEqual({ url, secret: SECRET })
  })

  test('may have its secret in a file', () => {
    const { WEBHOOK_SECRET: _, ...rest } = whole
    const config = readConfig({ ...rest, WEBHOOK_SECRET_FILE: '/run/secrets/webhook' }, () => `${SECRET}\n`)
    expect(config.webhook?.secret).toBe(SECRET)
  })

  test.each<[string, Record<string, string>, string, string]>([
    ['http across the network', { WEB_ORIGIN: 'http://attache.example' }, 'WEB_ORIGIN', 'attache.example'],
    ['a port that Telegram does not call', { WEB_ORIGIN: 'https://attache.example:9000' }, 'WEB_ORIGIN', '9000'],
    ['an address with a path', { WEB_ORIGIN: 'https://attache.example/bot' }, 'WEB_ORIGIN', 'attache.example'],
    ['an address with a question', { WEB_ORIGIN: 'https://attache.example/?a' }, 'WEB_ORIGIN', 'attache.example'],
    ['an address with a password', { WEB_ORIGIN: 'https://a:hunter2@attache.example' }, 'WEB_ORIGIN', 'hunter2'],
    ['a name that only begins like this machine', { WEB_ORIGIN: 'http://localhost.example' }, 'WEB_ORIGIN', 'example'],
    ['no address', { WEB_ORIGIN: 'attache' }, 'WEB_ORIGIN', 'attache'],
    ['no secret', { WEBHOOK_SECRET: '' }, 'WEBHOOK_SECRET', SECRET],
    ['a secret with a blank', { WEBHOOK_SECRET: 'hunter 2' }, 'WEBHOOK_SECRET', 'hunter'],
    ['a secret in Cyrillic', { WEBHOOK_SECRET: 'пароль' }, 'WEBHOOK_SECRET', 'пароль'],
    ['a secret that is too long', { WEBHOOK_SECRET: 'h'.repeat(257) }, 'WEBHOOK_SECRET', 'hhh'],
    ['two secrets', { WEBHOOK_SECRET_FILE: '/hidden/place' }, 'WEBHOOK_SECRET_FILE', '/hidden'],
    ['no port', { WEB_PORT: '' }, 'WEB_PORT', SECRET],
    ['no address, but a secret', { WEB_ORIGIN: '' }, 'WEB_ORIGIN', SECRET],
  ])('with %s does not start', (_, difference, key, value) => {
    const message = problemOf({ ...whole, ...difference })
    expect(message).toContain(`${key}: `)
    expect(message).not.toContain(value)
  })

  test('whose secret file holds none does not start', () => {
    const { WEBHOOK_SECRET: _, ...rest } = whole
    const read = () => readConfig({ ...rest, WEBHOOK_SECRET_FILE: '/hidden/place' }, () => 'hunter 2')
    expect(read).toThrow('WEBHOOK_SECRET_FILE: the file does not hold a webhook secret')
    expect(read).not.toThrow('hunter')
  })
})
