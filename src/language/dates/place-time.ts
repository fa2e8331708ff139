import { type Moment, moment, type When } from '../../domain/moment.ts'
import { type Serial, yearOf } from './civil.ts'
import { type createClocks, type PlacedClock, placeMinutesAway } from './clock.ts'
import type { Standpoint } from './nearness.ts'
import { resolve } from './resolve.ts'
import type { Said, SaidTime, SaidYear } from './said.ts'
import type { Stretch } from './stretch.ts'

/** When and in which zone a text was written. */
export interface Writing {
  readonly minute: number | null
  readonly zone: string
  readonly placeClock: ReturnType<typeof createClocks>
}

/** A time in the calendar; `day` is the one day that it names, if it names one. */
export interface PlacedPhrase extends PlacedClock {
  readonly day: Serial | null
}

type Yearly = Extract<Said, SaidYear>

const isWithoutYear = (said: Said): said is Yearly => 'year' in said && said.year === null && said.yearShift === null

const isInYear = (said: Said): said is Yearly & { readonly year: number } => 'year' in said && said.year !== null

/** The first end of a span; without a year it has that of the second end, or the one before so as not to come after it. */
const resolveStart = (said: Said, to: Said | null, from: Standpoint): Stretch | undefined => {
  const alone = resolve(said, from)
  if (!to || !alone || !isWithoutYear(said) || !(isInYear(to) || to.kind === 'shift')) return alone
  const end = resolve(to, from)
  const year = isInYear(to) ? to.year : yearOf(alone.first)
  const same = resolve({ ...said, year }, from)
  return end && same && same.first > end.last ? resolve({ ...said, year: year - 1 }, from) : same
}

/** The second end is counted from the first, so that «30 листопада – 2 грудня» does not fall into two years. */
const resolveEnd = (to: Said, first: Stretch, from: Standpoint): Stretch | undefined => {
  const fromToday = to.kind === 'shift' || ('yearShift' in to && to.yearShift !== null)
  const end = resolve(to, { ...from, today: fromToday ? from.today : first.first, tense: 'future' })
  return end && end.last >= first.first ? end : undefined
}

const resolveSpan = (said: Said, to: Said | null, from: Standpoint): Stretch | undefined => {
  const first = resolveStart(said, to, from)
  if (!first || !to) return first
  const last = resolveEnd(to, first, from)
  return last && { first: first.first, last: last.last, start: first.start, end: last.end ?? last.start }
}

const asMoment = (text: string | null): Moment | null => (text === null ? null : moment(text))

const whenOf = (bound: SaidTime['bound'], { start, end }: Stretch): When => {
  if (bound === 'until') return { start: null, end: asMoment(end ?? start) }
  return { start: asMoment(start), end: bound === 'since' ? null : asMoment(end) }
}

const asOneOf = ({ either }: SaidTime, when: When): When => (either && when.end !== null ? { ...when, either } : when)

const boundedClock = (bound: SaidTime['bound'], placed: PlacedClock): PlacedClock =>
  bound === 'until' ? { ...placed, when: { ...placed.when, start: null, end: placed.when.start } } : placed

const isHours = (said: Said | null): said is Extract<Said, { kind: 'shift' }> & { readonly unit: 'hour' | 'minute' } =>
  said?.kind === 'shift' && (said.unit === 'hour' || said.unit === 'minute')

/** What a phrase means from a standpoint; undefined where the calendar has no such time. */
export const placeTime = (
  time: SaidTime,
  from: Standpoint,
  { minute, zone, placeClock }: Writing,
): PlacedPhrase | undefined => {
  const { said, to, clock, bound } = time
  if (said?.kind === 'vague') return { when: { start: null, end: null }, localMinute: null, day: null }
  if (isHours(said))
    return minute === null || said.from === 'previous'
      ? undefined
      : { ...placeMinutesAway(said.count * (said.unit === 'hour' ? 60 : 1), from.today, minute, zone), day: null }
  const today = { kind: 'shift', unit: 'day', count: 0, whole: true, from: 'previous', edge: null } as const
  const stretch = resolveSpan(said ?? today, to, from)
  if (!stretch) return undefined
  const day = stretch.first === stretch.last ? stretch.first : null
  return clock && day !== null
    ? { ...boundedClock(bound, placeClock(clock, day, zone)), day }
    : { when: asOneOf(time, whenOf(bound, stretch)), localMinute: null, day }
}
