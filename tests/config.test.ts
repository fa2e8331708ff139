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
      editors: [],
      publishConfidence: 0.8,
      webPort: null,
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
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL', 'loud'],
    [{ ATTACHE_NOW: '2026-01-03' }, 'ATTACHE_NOW', '2026-01-03:'],
    [{ BOT_TOKEN: TOKEN, BOT_TOKEN_FILE: '/secret/place' }, 'BOT_TOKEN_FILE', '/secret/place'],
  ])('%o', (env, key, value) => {
    expect(problemOf(env)).toContain(`${key}: `)
    expect(problemOf(env)).not.toContain(value)
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
    ['EDITORS', '-1007'],
    ['PUBLISH_CONFIDENCE', '80'],
    ['PUBLISH_CONFIDENCE', 'high'],
  ])('%s may not be %s', (key, value) => {
    expect(() => readConfig({ [key]: value })).toThrow(key)
  })
})
