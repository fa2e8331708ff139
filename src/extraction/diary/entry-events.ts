import type { Presence } from '../../domain/claim.ts'
import type { Day } from '../../domain/calendar.ts'
import type { EventKind, EventStatus } from '../../domain/vocabulary.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { Draft, DraftParticipant, DraftPlace, DraftTime, Evidence } from '../events/draft.ts'
import { participantsIn, unique } from '../events/participants.ts'
import { placeIn } from '../events/places.ts'
import { tenseOf } from '../events/tense.ts'
import { triggersOf, type Trigger } from '../events/triggers.ts'
import { hasAny } from '../reading/clauses.ts'
import { has, isBody, isPerson, isPlace, type Item, type PersonItem } from '../reading/item.ts'
import type { People } from '../reading/people.ts'
import { isRole } from '../reading/description.ts'
import type { Vocabulary } from '../vocabulary/cue.ts'
import { type Segment, spanOf } from './segments.ts'

/** What holds for all that an entry tells. */
export interface EntrySetting {
  readonly time: DraftTime
  readonly lastDay: Evidence | null
  /** Where the slug puts it; null for a list of places, undefined where no slug says. */
  readonly place: DraftPlace | null | undefined
  /** Where words begin that tell of something other than a meeting, in order. */
  readonly otherwise: readonly number[]
  readonly people: People
  readonly gazetteer: Gazetteer
  readonly tenses: Vocabulary['tenses']
  readonly today: Day
}

/** The words that make a segment tell of an event, and of which kind. */
interface Sign extends Evidence {
  readonly kind: EventKind
  readonly trigger: Trigger | null
}

const isPointedTo = (items: readonly Item[], { at }: Trigger): boolean =>
  items.slice(Math.max(0, at - 4), at).some((item) => has(item, 'after') || has(item, 'about'))

const CONTACT: ReadonlySet<EventKind> = new Set(['meeting', 'call', 'summit'])

const signOf = ({ item: { start, end } }: Trigger, trigger: Trigger, kind: EventKind): Sign => ({
  start,
  end,
  kind,
  trigger,
})

const travelOf = (items: readonly Item[]): Sign | undefined => {
  const at = items.findIndex((item) => has(item, 'travels'))
  const item = items[at]
  return item && { start: item.start, end: item.end, kind: 'visit', trigger: null }
}

/** "NATO's deputy chief in Portugal": a name and where it is, without a verb. */
const presenceIn = (items: readonly Item[]): Sign | undefined => {
  const person = items.findIndex((item) => isPerson(item) && !item.modifier)
  const at = person < 0 ? -1 : items.findIndex((item, index) => index > person && (has(item, 'in') || has(item, 'to')))
  const place = items.slice(at + 1, at + 4).find((item) => isPlace(item) || isBody(item))
  const start = items[at]?.start
  return at < 0 || !place || start === undefined ? undefined : { start, end: place.end, kind: 'visit', trigger: null }
}

const sidesIn = (items: readonly Item[]): number => items.filter((item) => isPerson(item) && !item.modifier).length

/** What a segment tells of: a summit before a meeting, people who meet before one who travels. */
const readSign = (items: readonly Item[], named: number): Sign | undefined => {
  const free = triggersOf({ kind: 'main', items }).filter((trigger) => !isPointedTo(items, trigger))
  const of = (test: (trigger: Trigger) => boolean): Trigger | undefined => free.find(test)
  const telephone = hasAny(items, ['telephone'])
  const remote = hasAny(items, ['video'])
  const summit = of(({ kind }) => kind === 'summit')
  const call = of(({ kind, item }) => kind === 'call' && (telephone || remote || !has(item, 'talk-noun')))
  const contact = of(({ kind, form, weak }) => CONTACT.has(kind) && form === 'verb' && !weak)
  const talks = of(({ kind, form, weak }) => CONTACT.has(kind) && (form === 'noun' || weak))
  const visit = of(({ kind }) => kind === 'visit')
  if (summit) return signOf(summit, summit, 'summit')
  if (call) return signOf(call, call, 'call')
  const meeting = contact ?? talks
  const kind = telephone ? 'call' : 'meeting'
  if (meeting && (named > 1 || !(visit ?? travelOf(items)))) {
    const alone = meeting.form === 'noun' && named === 1 ? presenceIn(items) : undefined
    return alone ?? signOf(meeting, meeting, kind)
  }
  return (visit && signOf(visit, visit, 'visit')) ?? travelOf(items) ?? presenceIn(items)
}

const OFF = [
  ['ruled-out', 'ruled_out'],
  ['put-off', 'postponed'],
  ['called-off', 'cancelled'],
] as const

const statusIn = (items: readonly Item[], sign: Sign, entry: EntrySetting): { status: EventStatus; at: Evidence } => {
  const { today, time, tenses, lastDay } = entry
  for (const [cue, status] of OFF) {
    const item = items.find((word) => has(word, cue))
    if (item) return { status, at: { start: item.start, end: item.end } }
  }
  const last = (time.when.end ?? time.when.start ?? today).slice(0, 10)
  const first = (time.when.start ?? time.when.end ?? today).slice(0, 10)
  const at = { start: sign.start, end: sign.end }
  if (lastDay) return { status: last < today ? 'held' : first > today ? 'announced' : 'underway', at: lastDay }
  // A clock of today may be yet to come: "a dinner hosted by".
  const over = last < today || (last === today && !time.when.start?.includes('T'))
  const past = over && tenseOf(items, tenses)?.tense === 'past'
  return { status: past ? 'held' : 'announced', at }
}

const presenceOf = (status: EventStatus): Presence =>
  status === 'held' || status === 'underway' ? 'attended' : 'expected'

/** Behind a verb of visiting, the place stands without a preposition. */
const visited = (items: readonly Item[], gazetteer: Gazetteer): DraftPlace | undefined => {
  const at = items.findIndex((item) => has(item, 'visits'))
  const item = at < 0 ? undefined : items.slice(at + 1, at + 3).find((next) => isPlace(next) || isBody(next))
  return item && 'id' in item && gazetteer.place(item.id)
    ? { id: item.id, start: item.start, end: item.end, own: true }
    : undefined
}

/** The slug says where; the entry's words only say it more closely: a hall in that city, a city of that country. */
const placeOf = (segment: Segment, sign: Sign, { place, gazetteer }: EntrySetting): DraftPlace | null => {
  if (sign.kind === 'call') return null
  const items = [...segment.head, ...segment.items]
  const own = placeIn(items, ['in', 'to'], [], gazetteer) ?? visited(items, gazetteer)
  if (place === undefined) return own ?? null
  const [slug, said] = [place && gazetteer.place(place.id), own && gazetteer.place(own.id)]
  const closer =
    slug &&
    said &&
    ((said.kind === 'venue' && said.city === slug.id) || (slug.kind === 'country' && said.country === slug.id))
  return closer && own ? own : place
}

const ROLE_REACH = 6
const OWNER_REACH = 3

/** Whose session a word of the event tells of: "the Council meets", «засідання Ради», "EU summit" but not "forum's annual meeting". */
const holds = (items: readonly Item[], at: number, { trigger }: Sign): boolean => {
  if (!trigger) return false
  if (at < trigger.at) return trigger.form === 'verb' || at === trigger.at - 1
  const between = items.slice(trigger.at + 1, at)
  return between.length <= OWNER_REACH && !between.some((item) => has(item, 'about') || has(item, 'in'))
}

/** The organisations and countries of those who meet without a name: "EU foreign ministers", "the Security Council". */
const circleIn = (
  items: readonly Item[],
  sign: Sign,
  presence: Presence,
  people: People,
): readonly DraftParticipant[] =>
  items.flatMap((item, at): readonly DraftParticipant[] => {
    if (!isBody(item) || has(items[at - 1], 'on-subject')) return []
    const near = items.slice(Math.max(0, at - ROLE_REACH), at + ROLE_REACH)
    const itself = people.actor(item.id)?.kind === 'organisation' && holds(items, at, sign)
    if (!near.some(isRole) && !itself) return []
    const evidence = { start: item.start, end: item.end }
    return [{ actor: item.id, body: true, represents: item.id, presence, mode: 'unknown', evidence }]
  })

const asParticipant = ({ id, side, start, end }: PersonItem, presence: Presence, people: People): DraftParticipant => ({
  actor: id,
  body: false,
  represents: people.sideOf(id) ?? side,
  presence,
  mode: 'unknown',
  evidence: { start, end },
})

const participantsOf = (
  { items, subjects }: Segment,
  sign: Sign,
  presence: Presence,
  { people }: EntrySetting,
): readonly DraftParticipant[] => {
  const { kind, trigger } = sign
  const attendance = { presence, mode: 'unknown' } as const
  const carried = subjects.map((item) => asParticipant(item, presence, people))
  // Of a visit, only who comes takes part; whoever stands behind the verb is what it is for.
  const scope =
    kind === 'visit' && trigger && sidesIn(items.slice(0, trigger.at)) > 0 ? items.slice(0, trigger.at) : items
  const topics = new Set(
    scope.flatMap((item, at) => (isBody(item) && has(scope[at - 1], 'on-subject') ? item.start : [])),
  )
  const told = participantsIn(scope, people, attendance).filter(({ evidence }) => !topics.has(evidence.start))
  const named = unique([...carried, ...told])
  if (kind === 'visit') return named.filter(({ body }) => !body)
  return named.length > 0 ? named : unique(circleIn(items, sign, presence, people))
}

/** A circle by its own name: «Веймарський трикутник», "foreign ministers"; bare "ministers" may be anybody's. */
const isCircle = (item: Item): boolean => item.kind === 'format' && /\p{Lu}|\d|\p{L}[\s-]\p{L}/u.test(item.text)

/** True where a circle meets that stands for those who take part: "Coalition of the Willing summit". */
const circleMeets = (items: readonly Item[], sign: Sign): boolean =>
  CONTACT.has(sign.kind) && items.some((item, at) => isCircle(item) && holds(items, at, sign))

/** All of one side, at home, with nobody else in sight: a cabinet meets, a president tours his own country. */
const isAtHome = (
  participants: readonly DraftParticipant[],
  items: readonly Item[],
  place: DraftPlace | null,
  gazetteer: Gazetteer,
): boolean => {
  const country = place && gazetteer.place(place.id)?.country
  if (!country || !participants.every(({ represents }) => represents === country)) return false
  // A counterpart is of another country, whichever it is: "hosts Nordic-Baltic counterparts".
  const foreign = items.some(
    (item) =>
      has(item, 'counterpart') ||
      ((isBody(item) || isPlace(item)) && (gazetteer.place(item.id)?.country ?? item.id) !== country),
  )
  return !foreign
}

/** True where an election, an anniversary or a speech is what the entry is of: a word for it comes before that of the event. */
const isBarred = (items: readonly Item[], sign: Sign, named: number, otherwise: readonly number[]): boolean => {
  const { start, end } = spanOf(items)
  const other = otherwise.find((offset) => offset >= start && offset < end)
  if (other === undefined) return false
  const contact = sign.kind !== 'visit' && named > 1
  return sign.start < other ? !(contact || sign.kind === 'visit') : !(contact && sign.trigger?.form === 'verb')
}

/** What one part of an entry tells; undefined where it tells of no meeting, call, summit or visit. */
export const eventIn = (segment: Segment, entry: EntrySetting): Draft | undefined => {
  const { items } = segment
  const { gazetteer, time, otherwise } = entry
  const named = sidesIn(items) + segment.subjects.length
  const sign = readSign(items, named)
  if (!sign || isBarred(items, sign, named, otherwise)) return undefined
  const { status, at } = statusIn(items, sign, entry)
  const participants = participantsOf(segment, sign, presenceOf(status), entry)
  const place = placeOf(segment, sign, entry)
  if (!circleMeets(items, sign) && (participants.length === 0 || isAtHome(participants, items, place, gazetteer)))
    return undefined
  const remote = sign.kind === 'call' || hasAny(items, ['video'])
  const formats = items.filter((item) => item.kind === 'format')
  const format = formats.find(({ text }) => /\p{Lu}/u.test(text)) ?? formats[0]
  return {
    kind: sign.kind,
    kindSaid: true,
    status,
    statusSaid: true,
    mode: remote ? 'remote' : 'in_person',
    time,
    place,
    participants,
    format: format ? { id: format.id, start: format.start, end: format.end } : null,
    topics: items.flatMap((item) => (item.kind === 'topic' ? [{ id: item.id, start: item.start, end: item.end }] : [])),
    paragraph: 0,
    background: false,
    named: true,
    trigger: { start: sign.start, end: sign.end },
    clause: spanOf(items),
    statusAt: at,
    apart: true,
  }
}
