import type { Presence } from '../../domain/claim.ts'
import { moment } from '../../domain/moment.ts'
import type { EventKind, EventMode, EventStatus } from '../../domain/vocabulary.ts'
import { type Clause, hasAny } from '../reading/clauses.ts'
import { has, isBody, isDate, isCapital, isPerson, isSign, type Item } from '../reading/item.ts'
import type { SentenceReading } from '../reading/read-dispatch.ts'
import type { Draft, DraftParticipant, DraftPlace, DraftTime, Evidence } from './draft.ts'
import { groupMeant, implied } from './implied.ts'
import { participantsIn, unique, withoutSpeakers } from './participants.ts'
import { placeIn, placesIn } from './places.ts'
import type { Setting, Story } from './story.ts'
import { type StatusReading, statusOf, type Tense, tenseOf } from './tense.ts'
import { aheadOf, dayOnly, timeIn, timeOf } from './times.ts'
import { mainTrigger, type Trigger } from './triggers.ts'

const MOST_PARAGRAPHS_BACK = 1
const OPENING = 3

export const isOff = (status: EventStatus): boolean =>
  status === 'cancelled' || status === 'postponed' || status === 'ruled_out'

export const presenceOf = (status: EventStatus): Presence =>
  status === 'held' || status === 'underway' ? 'attended' : 'expected'

const evidenceOf = ({ start, end }: Evidence): Evidence => ({ start, end })

export const spanOfItems = (items: readonly Item[]): Evidence => ({
  start: Math.min(...items.map(({ start }) => start)),
  end: Math.max(...items.map(({ end }) => end)),
})

const some = (items: readonly Item[], ...cues: Parameters<typeof hasAny>[1]): boolean => hasAny(items, cues)

/** The kind of an event and whether the words settle it: a telephone makes a call of a talk. */
const kindOf = ({ kind, form, weak, item }: Trigger, items: readonly Item[]): { kind: EventKind; said: boolean } => {
  const telephone = some(items, 'telephone')
  const video = some(items, 'video')
  if (kind === 'meeting' && form === 'verb' && (telephone || (weak && video))) return { kind: 'call', said: true }
  if (kind === 'call' && form === 'noun' && !telephone && !video && has(item, 'talk-noun'))
    return { kind: 'meeting', said: false }
  return { kind, said: !weak }
}

const modeOf = (kind: EventKind, items: readonly Item[], status: EventStatus, place: DraftPlace | null): EventMode => {
  if (kind === 'call' || some(items, 'video')) return 'remote'
  return place || status === 'held' || status === 'underway' || kind === 'visit' ? 'in_person' : 'unknown'
}

const isAhead = (clause: Clause): boolean => some(clause.items.slice(0, OPENING), 'ahead')

const isAfter = (clause: Clause, trigger: Trigger | undefined): boolean =>
  clause.kind === 'after' && (trigger === undefined || trigger.governed)

const tenseIn = (clause: Clause, trigger: Trigger | undefined, setting: Setting): Tense | undefined =>
  isAfter(clause, trigger) ? (isAhead(clause) ? undefined : 'past') : tenseOf(clause.items, setting.tenses)?.tense

/** Clauses of the sentence that tell of no event of their own: what they say of time and place goes with the event beside them. */
const besides = (clause: Clause, sentence: SentenceReading): readonly Clause[] =>
  sentence.clauses.filter(
    (other) => other !== clause && other.kind !== 'report' && !some(other.items, 'speech') && !mainTrigger(other),
  )

const timeFor = (
  clause: Clause,
  trigger: Trigger,
  sentence: SentenceReading,
  setting: Setting,
): DraftTime | undefined => {
  const own = timeIn(clause.items, tenseIn(clause, trigger, setting))
  if (own || isAfter(clause, trigger)) return own
  const before = sentence.clauses[sentence.clauses.indexOf(clause) - 1]
  const dated = before?.items.at(-1)
  if (clause.kind === 'starter' && dated && isDate(dated)) return timeOf(dated, tenseIn(clause, trigger, setting))
  for (const other of besides(clause, sentence)) {
    const time = timeIn(other.items, tenseIn(other, undefined, setting))
    if (time) return time
  }
  return undefined
}

const placeFor = (
  clause: Clause,
  kind: EventKind,
  sentence: SentenceReading,
  setting: Setting,
): DraftPlace | undefined => {
  const cues = kind === 'visit' ? (['in', 'to'] as const) : (['in'] as const)
  const own = placeIn(clause.items, cues, setting.cities, setting.gazetteer)
  if (own) return own
  const at = sentence.clauses.indexOf(clause)
  const before = sentence.clauses[at - 1]
  const opening = clause.items.slice(0, OPENING)
  if (before && some(opening, 'where')) {
    const place = placesIn(before.items, ['in', 'to'], setting.cities, setting.gazetteer).at(-1)
    if (place) return place
  }
  const last = before?.items.at(-1)
  if (
    kind === 'visit' &&
    some(opening, 'relative') &&
    (last?.kind === 'place' || isBody(last)) &&
    setting.gazetteer.place(last.id)
  )
    return { id: last.id, start: last.start, end: last.end, own: true }
  for (const other of besides(clause, sentence)) {
    const place = placeIn(other.items, cues, setting.cities, setting.gazetteer)
    if (place) return place
  }
  return undefined
}

const isPast = (status: EventStatus): boolean => status === 'held' || status === 'underway'

/** The day that the text before has set for what goes on there. */
const dayInherited = (story: Story, sentence: SentenceReading, status: EventStatus): DraftTime | null => {
  const { day } = story
  if (!day || sentence.background || sentence.paragraph - day.paragraph > MOST_PARAGRAPHS_BACK) return null
  return isPast(day.status) === isPast(status) ? dayOnly(day.time) : null
}

/** «Увечері …» of what is still to come means the day of the dispatch. */
const laterToday = (items: readonly Item[], status: EventStatus, { published }: Setting): DraftTime | null => {
  const item = items.find((word) => has(word, 'later-today'))
  if (!item || status !== 'announced') return null
  const when = { start: moment(published.slice(0, 10)), end: null }
  return { when, localMinute: null, own: true, start: item.start, end: item.end }
}

const namesUnknownPlace = (items: readonly Item[]): boolean =>
  items.some((item, at) => has(item, 'in') && isCapital(items[at + 1]) && items[at + 1]?.cues.size === 0)

const placeInherited = (
  kind: EventKind,
  items: readonly Item[],
  story: Story,
  sentence: SentenceReading,
): DraftPlace | null => {
  if (kind === 'call' || namesUnknownPlace(items)) return null
  if (some(items, 'there')) return story.place
  const near = sentence.paragraph - story.placeParagraph <= MOST_PARAGRAPHS_BACK && !sentence.background
  return near ? story.place : null
}

const statusFor = (
  clause: Clause,
  trigger: Trigger,
  kind: EventKind,
  time: DraftTime | undefined,
  sentence: SentenceReading,
  setting: Setting,
): { readonly status: EventStatus; readonly read: StatusReading | undefined } => {
  const ahead = aheadOf(time, setting.published)
  const read = statusOf(clause.items, setting.tenses, ahead, kind === 'visit' || kind === 'summit')
  if (isAfter(clause, trigger))
    return { status: isAhead(clause) && ahead !== -1 ? 'announced' : 'held', read: undefined }
  return { status: read?.status ?? (sentence.background ? 'held' : 'announced'), read }
}

const asParticipant = (
  actor: string,
  evidence: Evidence,
  presence: Presence,
  { reading }: Setting,
): DraftParticipant => ({
  actor,
  body: reading.people.person(actor) === undefined,
  represents: reading.people.sideOf(actor),
  presence,
  mode: 'unknown',
  evidence,
})

const beforeOthers = (items: readonly Item[], from: number): readonly Item[] => {
  const at = items.findIndex((item, index) => index > from && has(item, 'with'))
  return at < 0 ? items : items.slice(0, at)
}

/** Whom the words before the trigger point back to: «четвірка», «він». */
const subjectsMeant = (
  clause: Clause,
  trigger: Trigger,
  presence: Presence,
  sentence: SentenceReading,
  story: Story,
  setting: Setting,
): readonly DraftParticipant[] => {
  const subject = clause.items.slice(0, trigger.at)
  const attendance = { presence, mode: 'unknown' } as const
  if (some(subject, 'they'))
    return groupMeant(subject, personsBefore(clause, sentence, setting), story, setting).map((known) => ({
      ...known,
      ...attendance,
    }))
  return some(subject, 'he')
    ? story.topics.slice(0, 1).map((topic) => asParticipant(topic, evidenceOf(trigger.item), presence, setting))
    : []
}

/** The persons of the clause before in the same sentence: «Сибіга розповів Каллас – вони спілкувалися». */
const personsBefore = (
  clause: Clause,
  sentence: SentenceReading,
  { reading }: Setting,
): readonly DraftParticipant[] => {
  const before = sentence.clauses[sentence.clauses.indexOf(clause) - 1]
  const named = before ? participantsIn(before.items, reading.people, { presence: 'attended', mode: 'unknown' }) : []
  return named.filter(({ body }) => !body)
}

/** The words up to another event that is only spoken about: «обговорили результати зустрічі …». */
const ownWords = (items: readonly Item[], { at }: Trigger): readonly Item[] => {
  const other = items.findIndex(
    (item, index) =>
      index > at + 1 &&
      some([item], 'meeting', 'summit', 'call') &&
      some(items.slice(index - 2, index), 'definite', 'about'),
  )
  return other < 0 ? items : items.slice(0, other)
}

/** True where all whom the clause names stand after «з»: «мав зустріч із прем'єром». */
const namesOnlyOthers = (items: readonly Item[], participants: readonly DraftParticipant[]): boolean => {
  const first = items.find((item) => has(item, 'with'))
  return first !== undefined && participants.every(({ evidence }) => evidence.start > first.start)
}

/** Somebody who is only understood needs a witness beside: «з», a day, a place or a pronoun. */
const hasWitness = (items: readonly Item[], time: DraftTime | undefined, place: DraftPlace | undefined): boolean =>
  time !== undefined || place !== undefined || some(items, 'with', 'there', 'guest', 'he', 'where')

/** «матимемо нараду», «зустріч із партнерами»: who says so comes with the side that he speaks for. */
const speakersSide = (
  { items }: Clause,
  presence: Presence,
  sentence: SentenceReading,
  setting: Setting,
): readonly DraftParticipant[] => {
  const { people } = setting.reading
  const paragraph = setting.paragraphs.get(sentence.paragraph) ?? []
  const quoted = isSign(paragraph[0]?.items[0], '"') && !items.some((item) => isPerson(item) || isBody(item))
  const ours = quoted || some(items, 'we') || (some(items, 'with') && some(items, 'partners'))
  if (!ours || presence !== 'expected') return []
  const reports = paragraph.flatMap(({ clauses }) => clauses.filter(({ kind }) => kind === 'report'))
  const speaker = reports.flatMap((report) => report.items.filter(isPerson))[0]
  const side = speaker ? people.sideOf(speaker.id) : null
  return side !== null && speaker ? [asParticipant(side, evidenceOf(speaker), presence, setting)] : []
}

const participantsFor = (
  clause: Clause,
  trigger: Trigger,
  kind: EventKind,
  presence: Presence,
  witnessed: boolean,
  sentence: SentenceReading,
  story: Story,
  setting: Setting,
): readonly DraftParticipant[] => {
  const { items } = clause
  const attendance = { presence, mode: 'unknown' } as const
  const scope = kind === 'visit' ? beforeOthers(items, trigger.at) : ownWords(items, trigger)
  const stated = withoutSpeakers(items, trigger, participantsIn(scope, setting.reading.people, attendance))
  const named = kind === 'visit' ? stated.filter(({ body }) => !body) : stated
  const enough = named.filter(({ body }) => !body).length > 1
  const subjects =
    enough && some(items.slice(0, trigger.at), 'they')
      ? []
      : subjectsMeant(clause, trigger, presence, sentence, story, setting)
  const objects =
    named.length + subjects.length < 2 && kind !== 'visit'
      ? groupMeant(items.slice(trigger.at), [], story, setting)
      : []
  const known = unique([
    ...subjects,
    ...named,
    ...objects.map((object) => ({ ...object, ...attendance })),
    ...speakersSide(clause, presence, sentence, setting),
  ])
  const others =
    kind === 'visit'
      ? known.length === 0
      : known.length === 1 ||
        (known.length > 1 && namesOnlyOthers(items, known)) ||
        (known.length === 0 && trigger.form === 'verb')
  if (!others || !witnessed || (has(trigger.item, 'awaits') && !some(items, 'him'))) return known
  const owner =
    isAfter(clause, trigger) && some(items, 'him') ? personsBefore(clause, sentence, setting).at(-1) : undefined
  if (owner && !known.some(({ actor }) => actor === owner.actor)) return [{ ...owner, ...attendance }, ...known]
  const most = kind === 'visit' || known.length > 0 ? 1 : 2
  const meantHere = implied(items, known, { most, kind }, story, sentence)
  return unique([
    ...meantHere.map((actor) => asParticipant(actor, evidenceOf(trigger.item), presence, setting)),
    ...known,
  ])
}

/** «Мета поїздки …»: a visit of somebody who is only understood, without its days, is one told of already. */
const isHearsay = (participants: readonly DraftParticipant[], trigger: Trigger, time: DraftTime | undefined): boolean =>
  trigger.form === 'noun' &&
  time === undefined &&
  participants.every(({ evidence }) => evidence.start === trigger.item.start)

/** What a clause tells of its event; undefined where it tells of none. */
export const tell = (
  clause: Clause,
  trigger: Trigger,
  sentence: SentenceReading,
  story: Story,
  setting: Setting,
): Draft | undefined => {
  const { items } = clause
  const time = timeFor(clause, trigger, sentence, setting)
  const { kind, said } = kindOf(trigger, items)
  const { status, read } = statusFor(clause, trigger, kind, time, sentence, setting)
  const presence = presenceOf(status)
  const named = placeFor(clause, kind, sentence, setting)
  const witnessed = hasWitness(items, time, named)
  const participants = participantsFor(clause, trigger, kind, presence, witnessed, sentence, story, setting)
  if (trigger.weak && participants.length < 2) return undefined
  if (sentence.background && trigger.form === 'noun' && !time && !named && !isOff(status)) return undefined
  if (kind === 'visit' && (some(items, 'not') || isHearsay(participants, trigger, time))) return undefined
  if (kind === 'visit' && (participants.length === 0 || !(named || story.place))) return undefined
  const place = kind === 'call' ? null : (named ?? placeInherited(kind, items, story, sentence))
  const format = items.find((item) => item.kind === 'format')
  return {
    kind,
    kindSaid: said,
    status,
    statusSaid: isAfter(clause, trigger) || (read?.stated ?? false),
    named: trigger.form === 'noun',
    mode: modeOf(kind, items, status, place),
    time: time ?? dayInherited(story, sentence, status) ?? laterToday(items, status, setting),
    place,
    participants,
    format: format?.kind === 'format' ? { id: format.id, start: format.start, end: format.end } : null,
    topics: items.flatMap((item) => (item.kind === 'topic' ? [{ id: item.id, start: item.start, end: item.end }] : [])),
    paragraph: sentence.paragraph,
    background: sentence.background,
    trigger: evidenceOf(trigger.item),
    clause: spanOfItems(items),
    statusAt: evidenceOf(read?.item ?? trigger.item),
    apart: some(items, 'apart'),
  }
}
