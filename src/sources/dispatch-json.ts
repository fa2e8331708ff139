import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Dispatch } from '../domain/dispatch.ts'
import { LANGUAGES } from '../domain/language.ts'
import { type Moment, parseMoment, precisionOf } from '../domain/moment.ts'
import { knownFrom } from './known-from.ts'
import { SourceError } from './source-error.ts'

const words = z.string().trim().min(1)

/** Seconds and their parts say nothing of a publication. */
const toTheMinute = (text: string): string => text.replace(/^(\d{4}-\d\d-\d\dT\d\d:\d\d):\d\d(?:\.\d+)?/, '$1')

/** When a dispatch says that it was published: to the day or to the minute. */
export const publication = words.transform((text, context): Moment => {
  const parsed = parseMoment(toTheMinute(text))
  if (parsed && ['day', 'minute'].includes(precisionOf(parsed))) return parsed
  context.addIssue('must be a day, or a minute with its zone')
  return z.NEVER
})

const dispatchFile = z.object({
  id: z
    .string()
    .regex(/^[^\s/#]+$/, 'must have no space, / or #')
    .max(100)
    .optional(),
  language: z.enum(LANGUAGES),
  outlet: words.nullish(),
  url: z.url().nullish(),
  published: publication,
  headline: z.string().trim().default(''),
  text: z.string().refine((text) => text.trim() !== '', 'is empty'),
})

/** The same text of the same moment has the same id. */
const contentId = (text: string, at: Moment): string =>
  `${at.slice(0, 10)}-${createHash('sha256').update(text).digest('hex').slice(0, 12)}`

const parseJson = (content: string, name: string): unknown => {
  try {
    return JSON.parse(content)
  } catch (error) {
    throw new SourceError('content', `${name} is not JSON`, { cause: error })
  }
}

/**
 * The dispatch that a JSON text holds: `language`, `published` and `text`, with `id`, `outlet`, `url` and `headline`
 * where they are known. `timeZone` (IANA) is that of days. Throws a SourceError of one line that begins with `name`.
 */
export const parseDispatch = (content: string, name: string, timeZone: string): Dispatch => {
  const parsed = dispatchFile.safeParse(parseJson(content, name))
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) =>
      [path.join('.'), message].filter(Boolean).join(': '),
    )
    throw new SourceError('content', `${name}: ${problems.join('; ')}`)
  }
  const { id, language, outlet, url, headline, text, published: at } = parsed.data
  return {
    id: id ?? contentId(text, at),
    language,
    outlet: outlet ?? null,
    url: url ?? null,
    headline,
    text,
    published: at,
    knownFrom: knownFrom(at, timeZone),
  }
}
