import { z } from 'zod'
import { type Day, parseDay } from '../../domain/calendar.ts'
import { PARTICIPANT_MODES, PRESENCES } from '../../domain/claim.ts'
import { CORRECTED_FIELDS, type ReviewStep } from '../../domain/review.ts'
import { EVENT_STATUSES } from '../../domain/vocabulary.ts'

type Name = ReviewStep['step']
type Fields = readonly string[]

interface Code<N extends Name> {
  readonly code: string
  readonly write: (step: Extract<ReviewStep, { readonly step: N }>) => Fields
  /** The step as the fields spell it; unchecked. */
  readonly read: (fields: Fields) => object
}

/** What a text does not say. */
const NOTHING = '-'

const bare = (code: string) => ({ code, write: () => [], read: () => ({}) })

/** One letter for each of a few words: the longest name of an actor still fits beside it. */
const letters = <Word extends string>(words: readonly Word[]) => ({
  write: (word: Word): string => String.fromCodePoint(97 + words.indexOf(word)),
  read: (letter = ''): Word | undefined => (letter.length === 1 ? words[(letter.codePointAt(0) ?? 0) - 97] : undefined),
})

const fields = letters(CORRECTED_FIELDS)
const statuses = letters(EVENT_STATUSES)
const presences = letters(PRESENCES)
const modes = letters(PARTICIPANT_MODES)

const orNothing = (text: string | undefined): string | null | undefined => (text === NOTHING ? null : text)
const spread = (text = ''): string => text.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3')

const CODES: { readonly [N in Name]: Code<N> } = {
  card: bare('k'),
  publish: bare('p'),
  discard: bare('d'),
  undo: bare('u'),
  candidates: bare('w'),
  correct: bare('c'),
  choose: {
    code: 'f',
    write: ({ field }) => [fields.write(field)],
    read: ([field]) => ({ field: fields.read(field) }),
  },
  participant: { code: 'a', write: ({ actor }) => [actor], read: ([actor]) => ({ actor }) },
  merge: { code: 'm', write: ({ event }) => [event], read: ([event]) => ({ event }) },
  apart: { code: 'x', write: ({ event }) => [event], read: ([event]) => ({ event }) },
  'set-status': {
    code: 's',
    write: ({ status }) => [statuses.write(status)],
    read: ([status]) => ({ status: statuses.read(status) }),
  },
  'set-day': {
    code: 't',
    write: ({ day }) => [day === null ? NOTHING : day.replaceAll('-', '')],
    read: ([day]) => ({ day: day === NOTHING ? null : spread(day) }),
  },
  'set-place': {
    code: 'l',
    write: ({ place }) => [place ?? NOTHING],
    read: ([place]) => ({ place: orNothing(place) }),
  },
  'set-presence': {
    code: 'e',
    write: ({ actor, presence }) => [presences.write(presence), actor],
    read: ([presence, actor]) => ({ actor, presence: presences.read(presence) }),
  },
  'set-mode': {
    code: 'o',
    write: ({ actor, mode }) => [modes.write(mode), actor],
    read: ([mode, actor]) => ({ actor, mode: modes.read(mode) }),
  },
  'leave-out': { code: 'z', write: ({ actor }) => [actor], read: ([actor]) => ({ actor }) },
}

const NAMES = new Map(Object.entries(CODES).map(([name, { code }]) => [code, name as Name]))

const eventId = z.string().regex(/^[a-z0-9-]{1,40}$/)
const slug = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,49}$/)
const civilDay = z.custom<Day>((value) => typeof value === 'string' && parseDay(value) !== undefined)

const proposal = z.number().int().min(1).max(9_999_999)
const of = <N extends Name, S extends z.ZodRawShape>(name: N, shape: S) =>
  z.object({ kind: z.literal('review'), proposal, step: z.literal(name), ...shape })

/** The actions of an editor's card. */
export const reviewActions = z.discriminatedUnion('step', [
  of('card', {}),
  of('publish', {}),
  of('discard', {}),
  of('undo', {}),
  of('candidates', {}),
  of('correct', {}),
  of('choose', { field: z.enum(CORRECTED_FIELDS) }),
  of('participant', { actor: slug }),
  of('merge', { event: eventId }),
  of('apart', { event: eventId }),
  of('set-status', { status: z.enum(EVENT_STATUSES) }),
  of('set-day', { day: civilDay.nullable() }),
  of('set-place', { place: slug.nullable() }),
  of('set-presence', { actor: slug, presence: z.enum(PRESENCES) }),
  of('set-mode', { actor: slug, mode: z.enum(PARTICIPANT_MODES) }),
  of('leave-out', { actor: slug }),
])

// The table pairs each step with its own fields, which the compiler can't follow through a look-up.
const codeOf = (step: ReviewStep): Code<Name> => CODES[step.step] as Code<Name>

export const writeReview = (action: ReviewStep & { readonly proposal: number }): Fields => {
  const { code, write } = codeOf(action)
  return [action.proposal.toString(36), code, ...write(action)]
}

/** The action as the fields spell it; unchecked. */
export const readReview = ([number = '', code = '', ...rest]: Fields): object => {
  const step = NAMES.get(code)
  return {
    proposal: /^[a-z0-9]{1,6}$/.test(number) ? Number.parseInt(number, 36) : undefined,
    ...(step ? { step, ...CODES[step].read(rest) } : {}),
  }
}
