import { readFileSync } from 'node:fs'
import { isIP } from 'node:net'
import { z } from 'zod'
import { isTimeZone } from './domain/calendar.ts'
import { INSTANT_FORM, parseNow } from './domain/instant.ts'
import { LANGUAGES, type Language } from './domain/language.ts'

/** Where Telegram brings the updates, and by what the bot knows that it is Telegram. */
export interface Webhook {
  readonly url: string
  readonly secret: string
}

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
  /** Seconds for which changes of one event are gathered into one alert. */
  readonly alertWindow: number
  /** Telegram user ids of those who may correct the record. */
  readonly editors: readonly number[]
  /** 0 to 1: from this confidence on what is read is published without an editor. */
  readonly publishConfidence: number
  readonly webPort: number | null
  /** The address of this machine on which the web server listens. */
  readonly webHost: string
  /** Null where the bot polls. */
  readonly webhook: Webhook | null
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
/** Where the web server takes updates. */
export const WEBHOOK_PATH = '/telegram'
const WEBHOOK_SECRET = /^[\w-]{1,256}$/
const TIME = /^([01]?\d|2[0-3]):([0-5]\d)$/
const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const

const isHttpUrl = (text: string): boolean => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)
/** Telegram calls https on four ports only; an address of this machine is for a Bot API server beside the bot. */
const isWebOrigin = (text: string): boolean => {
  if (!URL.canParse(text)) return false
  const { href, origin, protocol, hostname, port } = new URL(text)
  if (href !== `${origin}/`) return false
  if (/^(?:127\.|\[::1\]$|localhost$)/.test(hostname)) return /^https?:$/.test(protocol)
  return protocol === 'https:' && ['', '80', '88', '8443'].includes(port)
}
/** `Number` would also take a blank, for 0, and `1e3`: nobody means that. */
const numeral = (form: RegExp, name: string, from: number, to: number) =>
  z
    .string()
    .refine(
      (text) => form.test(text) && Number(text) >= from && Number(text) <= to,
      `must be a ${name} from ${from} to ${to}`,
    )
    .transform(Number)
const whole = (from: number, to: number) => numeral(/^\d+$/, 'whole number', from, to)
const editorIds = z
  .string()
  .transform((list) => list.split(',').map((id) => id.trim()))
  .refine((ids) => ids.every((id) => /^\d{1,15}$/.test(id)), 'must be Telegram user ids with commas between them')
  .transform((ids) => ids.map(Number))
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
  ALERT_WINDOW: whole(0, 3600).optional(),
  EDITORS: editorIds.optional(),
  PUBLISH_CONFIDENCE: numeral(/^\d*\.?\d+$/, 'number', 0, 1).optional(),
  WEB_PORT: whole(0, 65_535).optional(),
  WEB_HOST: z
    .string()
    .refine((text) => isIP(text) !== 0, 'must be an IP address of this machine')
    .optional(),
  WEB_ORIGIN: z
    .string()
    .refine(isWebOrigin, 'must be an https address without a path, on port 443, 80, 88 or 8443')
    .optional(),
  WEBHOOK_SECRET: z.string().regex(WEBHOOK_SECRET, 'must be 1 to 256 of A-Z, a-z, 0-9, _ and -').optional(),
  WEBHOOK_SECRET_FILE: z.string().optional(),
  LOG_LEVEL: z.enum(LEVELS, `must be one of ${LEVELS.join(', ')}`).optional(),
  ATTACHE_NOW: z
    .string()
    .refine((text) => parseNow(text) !== undefined, `must be ${INSTANT_FORM}`)
    .optional(),
})

/** Every variable that the program reads. */
export const ENVIRONMENT_KEYS: readonly string[] = Object.keys(environment.shape)

type Environment = Readonly<Record<string, string | undefined>>

/** A secret that stands in a file; a ConfigError names the variable, and neither the file nor what it holds. */
const readSecret = (key: string, path: string, form: RegExp, readFile: (path: string) => string): string => {
  let secret: string
  try {
    secret = readFile(path).trim()
  } catch {
    throw new ConfigError(`${key}: the file can’t be read`)
  }
  if (!form.test(secret)) throw new ConfigError(`${key}: the file does not hold ${SECRETS[key]}`)
  return secret
}

const SECRETS: Readonly<Record<string, string>> = {
  BOT_TOKEN_FILE: 'a bot token',
  WEBHOOK_SECRET_FILE: 'a webhook secret: 1 to 256 of A-Z, a-z, 0-9, _ and -',
}

type Values = z.infer<typeof environment>

/** What the variables need of each other. */
const disagreements = (given: Environment): readonly string[] => {
  const has = (key: keyof Values): boolean => given[key] !== undefined
  const hasSecret = has('WEBHOOK_SECRET') || has('WEBHOOK_SECRET_FILE')
  return [
    ...(has('BOT_TOKEN') && has('BOT_TOKEN_FILE') ? ['BOT_TOKEN_FILE: give either this or BOT_TOKEN'] : []),
    ...(has('WEBHOOK_SECRET') && has('WEBHOOK_SECRET_FILE')
      ? ['WEBHOOK_SECRET_FILE: give either this or WEBHOOK_SECRET']
      : []),
    ...(has('WEB_ORIGIN') && !hasSecret ? ['WEBHOOK_SECRET: is needed with WEB_ORIGIN'] : []),
    ...(has('WEB_ORIGIN') && !has('WEB_PORT') ? ['WEB_PORT: is needed with WEB_ORIGIN'] : []),
    ...(hasSecret && !has('WEB_ORIGIN') ? ['WEB_ORIGIN: is needed with WEBHOOK_SECRET'] : []),
  ]
}

const webhookOf = (values: Values, readFile: (path: string) => string): Webhook | null => {
  const { WEB_ORIGIN: origin, WEBHOOK_SECRET: given, WEBHOOK_SECRET_FILE: file } = values
  if (origin === undefined) return null
  const secret = given ?? readSecret('WEBHOOK_SECRET_FILE', file ?? '', WEBHOOK_SECRET, readFile)
  return { url: `${new URL(origin).origin}${WEBHOOK_PATH}`, secret }
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
  problems.push(...disagreements(given))
  const [problem, ...more] = problems
  if (!parsed.success || problem !== undefined)
    throw new ConfigError(
      more.length === 0
        ? `the configuration can’t be used: ${problem}`
        : `the configuration can’t be used:\n${problems.map((each) => `  ${each}`).join('\n')}`,
    )
  const values = parsed.data
  return {
    token:
      values.BOT_TOKEN ??
      (values.BOT_TOKEN_FILE ? readSecret('BOT_TOKEN_FILE', values.BOT_TOKEN_FILE, TOKEN, readFile) : null),
    apiRoot: (values.TELEGRAM_API_ROOT ?? 'https://api.telegram.org').replace(/\/+$/, ''),
    databasePath: values.DATABASE_PATH ?? null,
    language: values.DEFAULT_LANGUAGE ?? 'uk',
    timeZone: values.DEFAULT_TIME_ZONE ?? 'Europe/Kyiv',
    briefingMinute: minutes(values.DEFAULT_BRIEFING_TIME ?? '08:00'),
    messagesPerSecond: values.MESSAGES_PER_SECOND ?? 29,
    alertWindow: values.ALERT_WINDOW ?? 120,
    editors: values.EDITORS ?? [],
    publishConfidence: values.PUBLISH_CONFIDENCE ?? 0.8,
    webPort: values.WEB_PORT ?? null,
    webHost: values.WEB_HOST ?? '127.0.0.1',
    webhook: webhookOf(values, readFile),
    logLevel: values.LOG_LEVEL ?? null,
    startAt: values.ATTACHE_NOW ? (parseNow(values.ATTACHE_NOW) ?? null) : null,
  }
}
