import { userInfo } from 'node:os'
import { type Day, parseDay } from '../domain/calendar.ts'
import { isTimeZone } from '../domain/calendar.ts'
import { INSTANT_FORM, parseNow } from '../domain/instant.ts'
import { isLanguage, type Language, LANGUAGES } from '../domain/language.ts'
import type { Signature } from '../store/matching/steps.ts'
import { type Invocation, UsageError } from './command.ts'

export const NOW_HELP = '  --now INSTANT         what was known then, such as 2026-01-04T12:00:00+02:00'
export const LANGUAGE_HELP = '  --language LANGUAGE   uk, ru or en (default: DEFAULT_LANGUAGE)'
export const ZONE_HELP = '  --time-zone ZONE      an IANA name (default: DEFAULT_TIME_ZONE)'

export const BY_HELP = '  --by NAME             who decides (default: the name of the user)'

const text = (value: string | boolean | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined

export const languageOf = ({ values, config }: Invocation): Language => {
  const given = text(values['language'])
  if (given === undefined) return config.language
  if (!isLanguage(given)) throw new UsageError(`--language is one of ${LANGUAGES.join(', ')}`)
  return given
}

export const timeZoneOf = ({ values, config }: Invocation): string => {
  const given = text(values['time-zone'])
  if (given === undefined) return config.timeZone
  if (!isTimeZone(given)) throw new UsageError('--time-zone is an IANA name such as Europe/Kyiv')
  return given
}

/** An instant with its zone as epoch milliseconds; throws a UsageError that names `option`. */
export const parseInstant = (given: string, option: string): number => {
  const instant = parseNow(given)
  if (instant === undefined) throw new UsageError(`${option} is ${INSTANT_FORM}`)
  return instant
}

/** The present as the running bot has it, epoch milliseconds: ATTACHE_NOW where the environment gives it. */
export const presentOf = ({ config }: Invocation): number => config.startAt ?? Date.now()

/** Who takes an editor's step, and when. */
export const signatureOf = (invocation: Invocation): Signature => ({
  by: text(invocation.values['by']) ?? userInfo().username,
  at: presentOf(invocation),
})

/** What `--now` says, epoch milliseconds; undefined where it is not given. */
export const nowOf = ({ values }: Invocation): number | undefined => {
  const given = text(values['now'])
  return given === undefined ? undefined : parseInstant(given, '--now')
}

export const dayOf = (given: string | undefined, name: string): Day => {
  const parsed = given === undefined ? undefined : parseDay(given)
  if (!parsed) throw new UsageError(`${name} is a date such as 2026-01-03`)
  return parsed
}
