import { z } from 'zod'
import { isTimeZone } from '../../domain/calendar.ts'
import { PARTICIPANT_MODES, PRESENCES, STANCES } from '../../domain/claim.ts'
import { EVENT_KINDS, EVENT_MODES, EVENT_STATUSES } from '../../domain/vocabulary.ts'
import { LANGUAGES } from '../../domain/language.ts'
import { type Moment, parseMoment, precisionOf, spanOf, type When } from '../../domain/moment.ts'

const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be made of a-z, 0-9 and single hyphens')
  .max(40)
const words = z.string().trim().min(1)

const moment = z.coerce.string().transform((text, context): Moment => {
  const parsed = parseMoment(text)
  if (parsed) return parsed
  context.addIssue(`not a date: ${text}`)
  return z.NEVER
})

const published = moment.refine((value) => ['day', 'minute'].includes(precisionOf(value)), 'must be a day or a minute')

const spread = (value: unknown): unknown => (typeof value === 'object' && value !== null ? value : { start: value })
const endsInOrder = ({ start, end }: Pick<When, 'start' | 'end'>): boolean => {
  const from = start && spanOf({ start, end: null }, 'UTC')
  const to = end && spanOf({ start: end, end: null }, 'UTC')
  return !from || !to || from.first <= to.last
}

const when = z.preprocess(
  spread,
  z
    .strictObject({
      start: moment.nullable().default(null),
      end: moment.nullable().default(null),
      zone: z.string().refine(isTimeZone, 'not a time zone').optional(),
    })
    .refine(({ start, end }) => start !== null || end !== null, 'must have a start or an end')
    .refine(endsInOrder, 'ends before it starts')
    .transform(({ zone, ...span }): When => (zone === undefined ? span : { ...span, zone })),
)

const participant = z.strictObject({
  actor: z.string(),
  represents: z.string().optional(),
  presence: z.enum(PRESENCES),
  mode: z.enum(PARTICIPANT_MODES).default('unknown'),
})

const VALUES = {
  kind: z.enum(EVENT_KINDS).optional(),
  status: z.enum(EVENT_STATUSES).optional(),
  when: when.optional(),
  place: z.string().optional(),
  mode: z.enum(EVENT_MODES).optional(),
  format: z.string().optional(),
  host: z.string().optional(),
  participants: z.array(participant).min(1).optional(),
  topics: z.array(z.string()).min(1).optional(),
}

const entry = z
  .strictObject({
    quote: words,
    occurrence: z.int().min(1).optional(),
    by: z.string().nullable().default(null),
    stance: z.enum(STANCES).default('asserted'),
    ...VALUES,
  })
  .refine((claim) => Object.keys(VALUES).some((field) => field in claim), 'claims nothing')

const PARAGRAPHS = /\n[^\S\n]*\n\s*/
const reflow = (text: string): string =>
  text
    .trim()
    .split(PARAGRAPHS)
    .map((paragraph) => paragraph.replaceAll(/\s*\n\s*/g, ' '))
    .join('\n\n')

/** A seed file: a dispatch and what it says about events. Lines of a paragraph are joined, blank lines part paragraphs. */
export const SEED_FILE = z.strictObject({
  id: slug,
  language: z.enum(LANGUAGES),
  outlet: words.nullable(),
  url: z.url().nullable(),
  published,
  headline: z.string().trim(),
  text: words.transform(reflow),
  events: z.array(z.strictObject({ event: slug, claims: z.array(entry).min(1) })).min(1),
})

export type SeedFile = z.infer<typeof SEED_FILE>
export type SeedEntry = SeedFile['events'][number]['claims'][number]
