import { z } from 'zod'
import { type Day, parseDay } from '../../domain/calendar.ts'
import { PARTICIPANT_MODES, PRESENCES } from '../../domain/claim.ts'
import { CORRECTED_FIELDS, type FieldStep } from '../../domain/review.ts'
import { EVENT_STATUSES } from '../../domain/vocabulary.ts'

export type Fields = readonly string[]

/** How the fields of one step are spelt in a button. */
export interface StepCode<Step> {
  readonly code: string
  readonly write: (step: Step) => Fields
  /** The step as the fields spell it; unchecked. */
  readonly read: (fields: Fields) => object
}

/** A code for every step of a card. */
export type StepCodes<Step extends { readonly step: string }> = {
  readonly [N in Step['step']]: StepCode<Extract<Step, { readonly step: N }>>
}

/** What a text does not say. */
const NOTHING = '-'

export const bare = (code: string) => ({ code, write: () => [], read: () => ({}) })

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

/** How a field is corrected, in the buttons of any card. */
export const FIELD_CODES: StepCodes<FieldStep> = {
  choose: {
    code: 'f',
    write: ({ field }) => [fields.write(field)],
    read: ([field]) => ({ field: fields.read(field) }),
  },
  participant: { code: 'a', write: ({ actor }) => [actor], read: ([actor]) => ({ actor }) },
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

const slug = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,49}$/)
const civilDay = z.custom<Day>((value) => typeof value === 'string' && parseDay(value) !== undefined)

/** What the actions of the steps of `FIELD_CODES` hold, on a card whose actions hold `card` each. */
export const fieldActions = <Card extends z.ZodRawShape>(card: Card) => {
  const of = <N extends FieldStep['step'], S extends z.ZodRawShape>(step: N, shape: S) =>
    z.object({ ...card, step: z.literal(step), ...shape })
  return [
    of('choose', { field: z.enum(CORRECTED_FIELDS) }),
    of('participant', { actor: slug }),
    of('set-status', { status: z.enum(EVENT_STATUSES) }),
    of('set-day', { day: civilDay.nullable() }),
    of('set-place', { place: slug.nullable() }),
    of('set-presence', { actor: slug, presence: z.enum(PRESENCES) }),
    of('set-mode', { actor: slug, mode: z.enum(PARTICIPANT_MODES) }),
    of('leave-out', { actor: slug }),
  ] as const
}
