import type { EventKind, EventStatus } from '../../../domain/vocabulary.ts'
import type { Gazetteer } from '../../../gazetteer/gazetteer.ts'
import { type Draft, type DraftParticipant, isSessionKind, presenceOf } from '../draft.ts'
import { placesAgree } from '../where/places.ts'
import { finerTime, timesAgree } from '../when/times.ts'

const OFF: ReadonlySet<EventStatus> = new Set(['cancelled', 'postponed', 'ruled_out'])

const kindsAgree = (first: EventKind, second: EventKind): boolean =>
  first === second || (isSessionKind(first) && isSessionKind(second))

const eitherOpen = (first: Draft, second: Draft): boolean =>
  first.kind !== 'visit' && second.kind !== 'visit' && (!first.kindSaid || !second.kindSaid)

const eitherStatusOpen = (first: Draft, second: Draft): boolean =>
  !OFF.has(first.status) && !OFF.has(second.status) && (!first.statusSaid || !second.statusSaid)

const statusesAgree = (first: EventStatus, second: EventStatus): boolean => {
  if (first === second) return true
  if (OFF.has(first) || OFF.has(second))
    return first === 'announced' || second === 'announced' || (OFF.has(first) && OFF.has(second))
  return first === 'underway' || second === 'underway'
}

const includesAll = (all: readonly DraftParticipant[], some: readonly DraftParticipant[]): boolean =>
  some.every(({ actor }) => all.some((participant) => participant.actor === actor))

const persons = ({ participants }: Draft): readonly DraftParticipant[] => participants.filter(({ body }) => !body)

const sidesOf = ({ participants }: Draft): ReadonlySet<string> =>
  new Set(participants.flatMap(({ body, actor, represents }) => (body ? actor : (represents ?? []))))

/** Talks of two sides are no talks of two others, even where nobody is named: «Україна й США» beside «Україна й Росія». */
const sidesAgree = (first: Draft, second: Draft): boolean => {
  const [a, b] = [sidesOf(first), sidesOf(second)]
  return a.size < 2 || b.size < 2 || a.isSubsetOf(b) || b.isSubsetOf(a)
}

/** Several met, and somebody else received them: «потім їх прийняв король»; with whom a host talks he does so there. */
const isReceivedThen = (first: Draft, second: Draft): boolean => {
  const [met, received] = first.audience === true ? [second, first] : [first, second]
  if (met.audience === true || received.audience !== true || persons(met).length < 2) return false
  const host = persons(received).slice(0, 1)
  if (received === first && includesAll(persons(met), host)) return false
  return persons(received).length > 2 && !includesAll(persons(met), persons(received))
}

/** «Саміт пройде в Осло. Там Павел зустрінеться зі Стуббом»: a talk of two, beside a summit of which nobody is named. */
const isTalkAtSummit = (first: Draft, second: Draft): boolean => {
  const [summit, talk] = first.kind === 'summit' ? [first, second] : [second, first]
  return summit.kind === 'summit' && talk.kind === 'meeting' && !talk.named && persons(talk).length === 2
}

/** True where two drafts of one dispatch may tell of the same event. */
export const sameEvent = (first: Draft, second: Draft, gazetteer: Gazetteer): boolean => {
  const kinds = kindsAgree(first.kind, second.kind) || eitherOpen(first, second)
  if (!kinds || !(statusesAgree(first.status, second.status) || eitherStatusOpen(first, second))) return false
  if (!timesAgree(first.time, second.time)) return false
  const [a, b] = [persons(first), persons(second)]
  // «Попередня зустріч пройшла 16 січня»: what is recalled with a day of its own is not what the text tells of without one.
  const recalled = first.background === second.background ? undefined : first.background ? first : second
  const recent = recalled === first ? second : first
  if (recalled?.time && !recent.time && persons(recalled).length === 0) return false
  // «Тристоронньої зустрічі з китайцями не буде»: one that is ruled out was never announced, unless of the same persons.
  const denied = (first.status === 'ruled_out') !== (second.status === 'ruled_out')
  if (denied && (a.length === 0 || b.length === 0) && a.length + b.length > 0) return false
  const equal = includesAll(a, b) && includesAll(b, a)
  // What two were to do and do not is told twice; where the second time is not said where, it says nothing against.
  const retold = equal && OFF.has(first.status) && OFF.has(second.status) && !(first.place?.own && second.place?.own)
  const apart = first.place && second.place && !placesAgree(first.place.id, second.place.id, gazetteer)
  if (apart && !retold) return false
  if (a.length === 0 || b.length === 0) return !isTalkAtSummit(first, second) && sidesAgree(first, second)
  if (equal) return true
  // A talk of two of them is not yet the summit that one of them goes to.
  const fewest = Math.min(a.length, b.length)
  const oneIsSummit = (first.kind === 'summit') !== (second.kind === 'summit')
  if (oneIsSummit && (fewest === 1 || !first.time || !second.time)) return false
  if (first.apart || second.apart || isReceivedThen(first, second)) return false
  return includesAll(a, b) || includesAll(b, a)
}

const STATUS_RANK = {
  announced: 0,
  held: 1,
  underway: 2,
  ruled_out: 3,
  cancelled: 4,
  postponed: 5,
} satisfies Readonly<Record<EventStatus, number>>

/** Adds participants to those of a draft; a later word on somebody's absence or mode counts. */
export const joined = (
  known: readonly DraftParticipant[],
  more: readonly DraftParticipant[],
): readonly DraftParticipant[] => {
  const result = new Map(known.map((participant) => [participant.actor, participant]))
  for (const participant of more) {
    const before = result.get(participant.actor)
    if (!before) result.set(participant.actor, participant)
    else if (participant.presence === 'absent') result.set(participant.actor, participant)
    else if (before.mode === 'unknown' && participant.mode !== 'unknown')
      result.set(participant.actor, { ...before, mode: participant.mode })
  }
  return [...result.values()]
}

/** "Rubio's Meeting with Lavrov", then "Rubio met Lavrov": whom a mere heading expects has come. */
const asOf = (later: Draft, { participants, statusSaid }: Draft): readonly DraftParticipant[] =>
  statusSaid || !later.statusSaid
    ? participants
    : participants.map((one) => (one.presence === 'absent' ? one : { ...one, presence: presenceOf(later.status) }))

/** «Мали зустрітися 20 лютого. Вони не зустрінуться»: announced, and then denied by the verb alone. */
const isCalledOff = (first: Draft, second: Draft): boolean =>
  [first, second].some(({ willNotBe }) => willNotBe) &&
  [first, second].some(({ status, statusSaid }) => status === 'announced' && statusSaid)

/** What two drafts say of one event together; the first tells who and where it stands in the text. */
export const merged = (first: Draft, second: Draft, gazetteer: Gazetteer): Draft => {
  const later =
    first.statusSaid === second.statusSaid
      ? STATUS_RANK[second.status] > STATUS_RANK[first.status]
        ? second
        : first
      : first.statusSaid
        ? first
        : second
  const said = !first.kindSaid && second.kindSaid ? second : first
  const isCall = said.kind === 'call' && said.kindSaid
  const narrower =
    first.place && second.place
      ? gazetteer.place(first.place.id)?.kind === 'country' && second.place.own
        ? second.place
        : second.place.own && !first.place.own
          ? second.place
          : first.place
      : (first.place ?? second.place)
  // Who was told of without a name is where the names stand.
  const base = first.participants.length === 0 && second.participants.length > 0 ? second : first
  return {
    ...base,
    kind: isSessionKind(said.kind) && (first.kind === 'summit' || second.kind === 'summit') ? 'summit' : said.kind,
    kindSaid: first.kindSaid || second.kindSaid,
    status: isCalledOff(first, second) ? 'cancelled' : later.status,
    statusSaid: later.statusSaid,
    statusAt: later.statusAt,
    named: first.named || second.named,
    mode: isCall ? 'remote' : first.mode === 'unknown' ? second.mode : first.mode,
    time: finerTime(first.time, second.time),
    place: isCall ? null : narrower,
    participants: joined(asOf(later, first), asOf(later, second)),
    format: first.format ?? second.format,
    topics: [...first.topics, ...second.topics.filter(({ id }) => !first.topics.some((topic) => topic.id === id))],
    apart: first.apart && second.apart,
  }
}

const OF_THE_EU: ReadonlySet<string> = new Set(['european-commission', 'european-council', 'european-parliament'])

/** Drops bodies for which a named person stands; the heads of its institutions stand for the EU. */
const withoutStoodFor = (participants: readonly DraftParticipant[]): readonly DraftParticipant[] => {
  const represented = new Set(
    participants.filter(({ body, presence }) => !body && presence !== 'absent').map(({ represents }) => represents),
  )
  const union = [...represented].some((side) => side !== null && OF_THE_EU.has(side))
  return participants.filter(({ body, actor }) => !body || !(represented.has(actor) || (actor === 'eu' && union)))
}

/** The draft as it is told: by the persons who take part, and by bodies only where nobody named stands for them. */
export const settled = (draft: Draft): Draft => ({ ...draft, participants: withoutStoodFor(draft.participants) })
