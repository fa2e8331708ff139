import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { isTimeZone } from './domain/calendar.ts'
import { LANGUAGES, type Language } from './domain/language.ts'

export interface Config {
  /** Null where there is none: the rehearsal runs then. */
  readonly token: string | null
  readonly apiRoot: string
  /** Null where the environment names none: the default depends on what is started. */
  readonly databasePath: string | null
  readonly language: Language
  /** IANA name. */
  readonly timeZone: string
  /** Minutes after local midnight. */
  readonly briefingMinute: number
  readonly messagesPerSecond: number
  /** Telegram user ids of those who may correct the record. */
  readonly editors: readonly number[]
  /** 0 to 1: from this confidence on what is read is published without an editor. */
  readonly publishConfidence: number
  readonly webPort: number | null
  /** Null where the environment names none: the default depends on what is started. */
  readonly logLevel: string | null
  /** Epoch milliseconds at which a replayed clock starts; null for the machine's time. */
  readonly startAt: number | null
}

/** Everything that is wrong with the environment, in one message that names keys and never values. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

const TOKEN = /^\d{5,}:[\w-]{20,}$/
const TIME = /^([01]?\d|2[0-3]):([0-5]\d)$/
const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const

const isHttpUrl = (text: string): boolean => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)
const isInstant = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(text) && !Number.isNaN(Date.parse(text))
const whole = (from: number, to: number) =>
  z.coerce.number(`must be a number from ${from} to ${to}`).int().min(from).max(to).describe(`${from} to ${to}`)
const editorIds = z
  .string()
  .regex(/^\s*\d{1,15}(\s*,\s*\d{1,15})*\s*$/, 'must be Telegram user ids with commas between them')
  .transform((list) => list.split(',').map(Number))
const minutes = (time: string): number => {
  const [hour, minute] = time.split(':')
  return Number(hour) * 60 + Number(minute)
}

const environment = z.object({
  BOT_TOKEN: z.string().regex(TOKEN, 'is not a bot token as BotFather gives them').optional(),
  BOT_TOKEN_FILE: z.string().optional(),
  TELEGRAM_API_ROOT: z.string().refine(isHttpUrl, 'must be an http or https address').optional(),
  DATABASE_PATH: z.string().optional(),
  DEFAULT_LANGUAGE: z.enum(LANGUAGES, 'must be one of uk, ru, en').optional(),
  DEFAULT_TIME_ZONE: z.string().refine(isTimeZone, 'must be an IANA time zone such as Europe/Kyiv').optional(),
  DEFAULT_BRIEFING_TIME: z.string().regex(TIME, 'must be a time such as 08:00').optional(),
  MESSAGES_PER_SECOND: whole(1, 1000).optional(),
  EDITORS: editorIds.optional(),
  PUBLISH_CONFIDENCE: z.coerce.number('must be a number from 0 to 1').min(0).max(1).optional(),
  WEB_PORT: whole(0, 65_535).optional(),
  LOG_LEVEL: z.enum(LEVELS, `must be one of ${LEVELS.join(', ')}`).optional(),
  ATTACHE_NOW: z
    .string()
    .refine(isInstant, 'must be an instant with its zone, such as 2026-01-03T07:59:50+02:00')
    .optional(),
})

/** Every variable that the program reads. */
export const ENVIRONMENT_KEYS: readonly string[] = Object.keys(environment.shape)

type Environment = Readonly<Record<string, string | undefined>>

const readToken = (path: string, readFile: (path: string) => string): string => {
  let token: string
  try {
    token = readFile(path).trim()
  } catch {
    throw new ConfigError('BOT_TOKEN_FILE: the file can’t be read')
  }
  if (!TOKEN.test(token)) throw new ConfigError('BOT_TOKEN_FILE: the file does not hold a bot token')
  return token
}

/**
 * The configuration that an environment describes; empty variables count as absent.
 * Throws one ConfigError that lists every problem by key.
 */
export const readConfig = (
  env: Environment,
  readFile = (path: string): string => readFileSync(path, 'utf8'),
): Config => {
  const given = Object.fromEntries(
    Object.entries(env).filter(([key, value]) => value && ENVIRONMENT_KEYS.includes(key)),
  )
  const parsed = environment.safeParse(given)
  const problems = parsed.success ? [] : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  if (given['BOT_TOKEN'] && given['BOT_TOKEN_FILE']) problems.push('BOT_TOKEN_FILE: give either this or BOT_TOKEN')
  if (!parsed.success || problems.length > 0)
    throw new ConfigError(`the configuration can’t be used:\n${problems.map((problem) => `  ${problem}`).join('\n')}`)
  const values = parsed.data
  return {
    token: values.BOT_TOKEN ?? (values.BOT_TOKEN_FILE ? readToken(values.BOT_TOKEN_FILE, readFile) : null),
    apiRoot: (values.TELEGRAM_API_ROOT ?? 'https://api.telegram.org').replace(/\/+$/, ''),
    databasePath: values.DATABASE_PATH ?? null,
    language: values.DEFAULT_LANGUAGE ?? 'uk',
    timeZone: values.DEFAULT_TIME_ZONE ?? 'Europe/Kyiv',
    briefingMinute: minutes(values.DEFAULT_BRIEFING_TIME ?? '08:00'),
    messagesPerSecond: values.MESSAGES_PER_SECOND ?? 29,
    editors: values.EDITORS ?? [],
    publishConfidence: values.PUBLISH_CONFIDENCE ?? 0.8,
    webPort: values.WEB_PORT ?? null,
    logLevel: values.LOG_LEVEL ?? null,
    startAt: values.ATTACHE_NOW ? Date.parse(values.ATTACHE_NOW) : null,
  }
}
