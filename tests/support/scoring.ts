import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

interface Told {
  readonly name: string
  readonly native: string
  readonly type: string
  readonly presence: string
}

/** An event as a careful reader takes it from a dispatch, or as extraction does. */
export interface ToldEvent {
  readonly kind?: string | undefined
  readonly status?: string | undefined
  readonly start: string | null
  readonly end: string | null
  readonly place: { readonly city: string | null; readonly country: string | null } | null
  readonly participants: readonly Told[]
}

/** A dispatch with what it tells. */
export interface ReadDispatch {
  readonly id: string
  readonly language: 'uk' | 'ru' | 'en'
  readonly published: string
  readonly headline: string
  readonly text: string
  readonly events: readonly ToldEvent[]
}

/** The dispatches of `tests/fixtures/dispatches`. */
export const readDispatches = (): readonly ReadDispatch[] => {
  const folder = fileURLToPath(new URL('../fixtures/dispatches/', import.meta.url))
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .toSorted()
    .map((file) => JSON.parse(readFileSync(`${folder}${file}`, 'utf8')) as ReadDispatch)
}

const day = (value: string | null): string | null => value && value.slice(0, 10)
const folded = (name: string): string => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

const isPerson = ({ type }: Told): boolean => type === 'person'

const isSame = (a: Told, b: Told): boolean =>
  isPerson(a) === isPerson(b) && (folded(a.native) === folded(b.native) || folded(a.name) === folded(b.name))

/** How many of the first stand among the second. */
const shared = (some: readonly Told[], others: readonly Told[]): number =>
  some.filter((one) => others.some((other) => isSame(one, other))).length

const LEAST_LIKENESS = 0.5

const likeness = (told: ToldEvent, gold: ToldEvent): number => {
  const all = told.participants.length + gold.participants.length
  const people = all === 0 ? 0 : (2 * shared(told.participants, gold.participants)) / all
  return people + (day(told.start) === day(gold.start) ? 0.6 : 0) + (told.kind === gold.kind ? 0.1 : 0)
}

type Pair = readonly [told: ToldEvent, gold: ToldEvent]

/** Each event of the one list with the likeliest of the other, the likeliest pairs first. */
const paired = (told: readonly ToldEvent[], gold: readonly ToldEvent[]): readonly Pair[] => {
  const candidates = told
    .flatMap((one) => gold.map((other) => ({ pair: [one, other] as const, like: likeness(one, other) })))
    .filter(({ like }) => like >= LEAST_LIKENESS)
    .toSorted((a, b) => b.like - a.like)
  const used = new Set<ToldEvent>()
  return candidates.flatMap(({ pair }) => {
    if (pair.some((event) => used.has(event))) return []
    for (const event of pair) used.add(event)
    return [pair]
  })
}

const f1 = (hits: number, told: number, gold: number): number => (told + gold === 0 ? 1 : (2 * hits) / (told + gold))
const share = <T>(list: readonly T[], test: (item: T) => boolean): number =>
  list.length === 0 ? 1 : list.filter(test).length / list.length

const persons = (events: readonly ToldEvent[]): readonly Told[] =>
  events.flatMap(({ participants }) => participants.filter(isPerson))

// Where a text gives what was held no date, the day of publication is right as well; it is then left out here.
const isDated = ([told, gold]: Pair): boolean => gold.start === null || day(told.start) === day(gold.start)

const isPlaced = ([told, gold]: Pair): boolean =>
  (told.place?.country ?? null) === (gold.place?.country ?? null) &&
  folded(told.place?.city ?? '') === folded(gold.place?.city ?? '')

const isPresent = ([told, gold]: Pair): boolean =>
  gold.participants.every((one) =>
    told.participants.every((other) => !isSame(one, other) || one.presence === other.presence),
  )

export interface Score {
  readonly events: number
  readonly persons: number
  readonly dates: number
  readonly places: number
  readonly statuses: number
  readonly presences: number
}

/** How far what was told of several dispatches is right, each figure from 0 to 1. */
export const score = (
  readings: readonly { readonly told: readonly ToldEvent[]; readonly gold: readonly ToldEvent[] }[],
): Score => {
  const pairs = readings.flatMap(({ told, gold }) => paired(told, gold))
  const [told, gold] = [readings.flatMap((reading) => reading.told), readings.flatMap((reading) => reading.gold)]
  const hits = pairs.reduce((sum, [one, other]) => sum + shared(persons([one]), persons([other])), 0)
  return {
    events: f1(pairs.length, told.length, gold.length),
    persons: f1(hits, persons(told).length, persons(gold).length),
    dates: share(pairs, isDated),
    places: share(pairs, isPlaced),
    statuses: share(pairs, ([one, other]) => one.status === other.status),
    presences: share(pairs, isPresent),
  }
}
