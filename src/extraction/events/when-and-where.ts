import { addDays, day as asDay, daysBetween } from '../../domain/calendar.ts'
import { type Moment, moment, precisionOf } from '../../domain/moment.ts'
import { type EventKind, type EventStatus } from '../../domain/vocabulary.ts'
import { type Draft, type DraftPlace, type DraftTime } from './draft.ts'
import { hostIn, placeIn, placesIn } from './places.ts'
import { type Setting, type Story, dayFor } from './story.ts'
import { withoutTalkedOf } from './talked-of.ts'
import { type Tense, tenseOf } from './tense.ts'
import { aheadOf, dayOnly, timeIn, timeOf, timesAgree } from './times.ts'
import { type Trigger, mainTrigger, otherMeant, ownWords, tellsOfTalkedOf } from './triggers.ts'
import { type Clause, some } from '../reading/clauses.ts'
import { type DateItem, type Item, has, isBody, isCapital, isDate, isPerson, isSign, isWord } from '../reading/item.ts'
import { type SentenceReading } from '../reading/read-dispatch.ts'

const MOST_PARAGRAPHS_BACK = 3

const OPENING = 3

const BESIDE_REACH = 5

export const isAhead = (clause: Clause): boolean => some(clause.items.slice(0, OPENING), 'ahead')

export const isAfter = (clause: Clause, trigger: Trigger | undefined): boolean =>
  clause.kind === 'after' && (trigger === undefined || trigger.governed)

// What was planned for a day and called off may lie before or ahead: the nearest day of that name.
const tenseIn = (
  clause: Clause,
  trigger: Trigger | undefined,
  { clauses }: SentenceReading,
  setting: Setting,
): Tense | undefined => {
  if (isAfter(clause, trigger)) return isAhead(clause) ? undefined : 'past'
  const next = clauses[clauses.indexOf(clause) + 1]
  // «…, but the trip was called off»: what stands behind may say that it came to nothing.
  const pointsBack = next && (some(next.items, 'it', 'him', 'they') || next.items.some((item) => has(item, 'definite')))
  const comesToNothing = next?.kind === 'starter' && isCalledOff(next)
  const later = (pointsBack || comesToNothing) && !next.items.some(isPerson) ? next.items : []
  const open = trigger && has(trigger.item, 'awaits')
  return open || some([...clause.items, ...later], 'called-off', 'put-off', 'ruled-out')
    ? undefined
    : tenseOf(trigger ? withoutTalkedOf(clause.items, trigger) : clause.items, setting.tenses)?.tense
}

/** «… до засідання, яке відбудеться …»: the relative clause goes with the one before it. */
const isAfterBefore = (other: Clause, clause: Clause, { clauses }: SentenceReading): boolean =>
  clause.kind === 'after' && clauses[clauses.indexOf(other) - 1] === clause

/** Clauses of the sentence that tell of no event of their own: what they say of time and place goes with the event beside them. */
export const besides = (clause: Clause, sentence: SentenceReading): readonly Clause[] =>
  sentence.clauses.filter(
    (other) =>
      other !== clause &&
      other.kind !== 'report' &&
      !some(other.items, 'speech') &&
      !mainTrigger(other) &&
      !tellsOfTalkedOf(other, sentence) &&
      (isAfterBefore(other, clause, sentence) || !otherMeant(other, sentence)),
  )

/** "at the end of a visit that began on Friday" */
const timeBehind = (clause: Clause, { clauses }: SentenceReading): DraftTime | undefined => {
  const next = clauses[clauses.indexOf(clause) + 1]
  const points = next?.kind === 'relative' || has(next?.items[0], 'definite')
  return next && points && !mainTrigger(next) && some(next.items, 'began') ? timeIn(next.items, 'past') : undefined
}

const isCalledOff = ({ items }: Clause): boolean => some(items, 'called-off', 'put-off', 'ruled-out')

/** "Called Tuesday's | meeting a mistake": the day of what stands behind. */
const isOfEvent = ({ text }: DateItem): boolean => /['’]s?$/u.test(text)

/** "Said on Monday there would be no meeting", "told reporters on Monday that …": the day on which it was said. */
const isDayOfSpeech = (items: readonly Item[], at: number, off: boolean): boolean => {
  const word = items.findLastIndex(
    (item, index) => index < at && !some([item], 'in', 'on-subject', 'filler', 'audience'),
  )
  const date = items[at]
  return isDate(date) && !isOfEvent(date) && has(items[word], 'speech') && (off || !has(items[word], 'planned'))
}

const withoutDayOfSpeech = (clause: Clause, { at }: Trigger, items: readonly Item[]): readonly Item[] =>
  items.filter((_, index) => index > at || !isDayOfSpeech(items, index, isCalledOff(clause)))

const LONGEST_HEAD = 3

/** "Week ahead: Monday: …; Tuesday: …": the day that stands before what is on it. */
const dayAlone = ({ items }: Clause): DateItem | undefined => {
  const last = items.at(-1)
  const plain = items.slice(0, -1).every((item) => isWord(item) && item.cues.size === 0)
  return isDate(last) && plain && items.length <= LONGEST_HEAD ? last : undefined
}

export const timeFor = (
  clause: Clause,
  trigger: Trigger,
  sentence: SentenceReading,
  setting: Setting,
): DraftTime | undefined => {
  const said = tenseIn(clause, trigger, sentence, setting)
  const words = withoutDayOfSpeech(clause, trigger, ownWords(clause.items, trigger))
  const own = timeIn(words, said)
  // «На п'ятницю в неї заплановано переговори»: what is planned is not over.
  const isOver =
    said === undefined && some(words, 'planned') && !isCalledOff(clause) && aheadOf(own, setting.published) === -1
  if (own) return isOver ? timeIn(words, 'future') : own
  if (isAfter(clause, trigger)) return timeBehind(clause, sentence)
  const before = sentence.clauses[sentence.clauses.indexOf(clause) - 1]
  const dated = before?.items.at(-1)
  const head = before && dayAlone(before)
  if (head && clause.kind === 'main') return timeOf(head, said)
  const ofSpeech = before && isDayOfSpeech(before.items, before.items.length - 1, false)
  if (clause.kind === 'starter' && dated && isDate(dated) && !ofSpeech)
    return timeOf(dated, tenseIn(clause, trigger, sentence, setting))
  for (const other of besides(clause, sentence)) {
    const theirs = isCalledOff(clause) ? undefined : tenseIn(other, undefined, sentence, setting)
    const time = timeIn(other.items, theirs)
    if (time) return time
  }
  return undefined
}

const shifted = (value: Moment, days: number): Moment =>
  moment(`${addDays(asDay(value.slice(0, 10)), days)}${value.slice(10)}`)

const dayTold = (stories: readonly (DraftTime | undefined)[], start: number): Moment | null =>
  stories.find((time) => time?.start === start)?.when.start ?? null

const dayFrom = (start: number, { drafts, aside, day, pastDay }: Story): Moment | null =>
  isAside(start, { drafts, aside }) ? (day?.time.when.start ?? null) : dayTold([day?.time, pastDay?.time], start)

const isAside = (start: number, { drafts, aside }: Pick<Story, 'drafts' | 'aside'>): boolean =>
  aside.some((at) => drafts[at]?.time?.start === start)

/** «Того ж дня …», «наступного дня»: counted from the day that the text before has settled, not from the nearest of its name. */
const shiftedTo = (time: DraftTime, from: NonNullable<Counted>, told: Moment | null): DraftTime => {
  const { start } = time.when
  if (!start || !told || precisionOf(told) !== 'day' || start.length < told.length) return time
  const days = daysBetween(asDay(start.slice(0, 10)), addDays(asDay(told), from.days))
  return days === 0 ? time : { ...time, when: { ...time.when, start: shifted(start, days) } }
}

type Counted = DateItem['plain']['countedFrom']

/** A time that the text counts from another, by what the text before has settled of that one. */
export const countedOn = (
  time: DraftTime,
  clause: Clause,
  { items }: SentenceReading,
  story: Story,
  { published, tenses }: Setting,
): DraftTime => {
  const from = items.find((item): item is DateItem => isDate(item) && item.start === time.start)?.plain.countedFrom
  if (!from) return time
  const isSettled = from.days >= 0 || isAside(from.start, story)
  const counted = isSettled ? shiftedTo(time, from, dayFrom(from.start, story)) : time
  // «Зустріч буде 1 квітня. Того ж дня він зателефонував …»: what has been was not on a day to come.
  const isPast = tenseOf(clause.items, tenses)?.tense === 'past' && !some(clause.items, 'planned', 'foreseen', 'future')
  const isAmiss =
    from.days === 0 &&
    counted.when.start?.length === published.slice(0, 10).length &&
    isPast &&
    !isCalledOff(clause) &&
    aheadOf(counted, published) === 1
  return isAmiss ? { ...counted, when: { start: moment(published.slice(0, 10)), end: null } } : counted
}

const WEEK = 7

/** «Понеділок: … Середа: …»: in a list of weekdays each comes after the one before. */
export const inListOrder = (time: DraftTime, clause: Clause, sentence: SentenceReading, { day }: Story): DraftTime => {
  const before = sentence.clauses[sentence.clauses.indexOf(clause) - 1]
  const head = before && dayAlone(before)
  const listed = head?.plain.certainty === 'relative' && head.start === time.start
  const [from, start] = [day?.time.when.start, time.when.start]
  if (!listed || day?.past !== false || day.paragraph !== sentence.paragraph || !from || !start) return time
  if (precisionOf(from) !== 'day' || precisionOf(start) !== 'day' || time.when.end !== null) return time
  const back = daysBetween(asDay(start), asDay(from))
  return back > 0 && back < WEEK ? { ...time, when: { start: shifted(start, WEEK), end: null } } : time
}

/** «… вирушають до США – для переговорів із …»: the clause before says who goes where to meet. */
export const travelsBefore = (clause: Clause, sentence: SentenceReading): boolean => {
  const before = sentence.clauses[sentence.clauses.indexOf(clause) - 1]
  return clause.kind === 'main' && before !== undefined && some(before.items, 'travels')
}

/** «…, де зустрінеться з …»: what follows is at the end of the journey. */
export const goesOnThere = (clause: Clause, { clauses }: SentenceReading): boolean =>
  some(clauses[clauses.indexOf(clause) + 1]?.items.slice(0, OPENING) ?? [], 'where')

// "Speaking in Kinshasa, she said she had met him in Doha": where it is said is not where it was.
const afterSpeech = (items: readonly Item[]): readonly Item[] =>
  items.slice(
    Math.max(
      0,
      items.findIndex((item) => has(item, 'speech')),
    ),
  )

// «обсудили ситуацию в Йемене»: the country goes with what is discussed.
const isDiscussed = (
  items: readonly Item[],
  place: DraftPlace,
  { at, weak }: Trigger,
  { gazetteer }: Setting,
): boolean => {
  const to = items.findIndex(({ start }) => start === place.start)
  const object = items.slice(at + 1, to).some((item) => item.kind === 'topic' || (isWord(item) && item.cues.size === 0))
  return weak && to > at && object && gazetteer.place(place.id)?.kind === 'country'
}

/** «Наступна зупинка – Берлін, де …»: the place with which the words end. */
const lastNamed = (items: readonly Item[], { gazetteer }: Setting): DraftPlace | undefined => {
  const last = items.at(-1)
  return (last?.kind === 'place' || isBody(last)) && gazetteer.place(last.id)
    ? { id: last.id, start: last.start, end: last.end, own: true }
    : undefined
}

export const placeFor = (
  clause: Clause,
  trigger: Trigger,
  kind: EventKind,
  sentence: SentenceReading,
  setting: Setting,
): DraftPlace | undefined => {
  const items = withoutTalkedOf(clause.items, trigger)
  // Who travels somewhere for talks has them there.
  const goes = kind === 'visit' || some(items, 'travels')
  const cues = goes ? (['in', 'to'] as const) : (['in'] as const)
  const own =
    placeIn(afterSpeech(items), cues, setting.cities, setting.gazetteer) ??
    placeIn(items, cues, setting.cities, setting.gazetteer) ??
    hostIn(items, setting.gazetteer)
  if (own) return isDiscussed(items, own, trigger, setting) ? undefined : own
  const at = sentence.clauses.indexOf(clause)
  const before = sentence.clauses[at - 1]
  const opening = clause.items.slice(0, OPENING)
  if (before && some(opening, 'where')) {
    const place =
      placesIn(before.items, ['in', 'to'], setting.cities, setting.gazetteer).at(-1) ?? lastNamed(before.items, setting)
    if (place) return place
  }
  if (before && travelsBefore(clause, sentence)) {
    const place = placeIn(before.items, ['to', 'in'], setting.cities, setting.gazetteer)
    if (place) return place
  }
  const last = before && kind === 'visit' && some(opening, 'relative') ? lastNamed(before.items, setting) : undefined
  if (last) return last
  for (const other of besides(clause, sentence)) {
    // «…, а потім вилетить до Астани»: where somebody goes afterwards.
    if (sentence.clauses.indexOf(other) > at && some(other.items, 'travels') && !comesWith(other)) continue
    const place = placeIn(other.items, comesWith(other) ? ['in', 'to'] : cues, setting.cities, setting.gazetteer)
    if (place) return place
  }
  return undefined
}

/** «… із прем'єркою, яка прибула до Києва»: whoever came to the meeting came to where it was. */
const comesWith = ({ kind, items }: Clause): boolean => kind === 'relative' && some(items, 'arrives')

/** The day that the text before has set for what goes on there. */
export const dayInherited = (story: Story, sentence: SentenceReading, status: EventStatus): DraftTime | null => {
  const day = dayFor(story, status)
  if (
    !day ||
    status === 'ruled_out' ||
    sentence.background ||
    sentence.paragraph - day.paragraph > MOST_PARAGRAPHS_BACK
  )
    return null
  return dayOnly(day.time)
}

/** «Увечері …» of what is still to come, and «тривають переговори», mean the day of the dispatch. */
export const today = (
  items: readonly Item[],
  kind: EventKind,
  status: EventStatus,
  { published }: Setting,
): DraftTime | null => {
  const goesOn = status === 'underway' && kind !== 'visit' && kind !== 'summit'
  const cue = goesOn ? 'underway' : status === 'held' ? 'just-now' : 'later-today'
  const item = items.find((word) => has(word, cue))
  if (!item || !(goesOn || status === 'held' || status === 'announced')) return null
  const when = { start: moment(published.slice(0, 10)), end: null }
  return { when, localMinute: null, own: true, start: item.start, end: item.end }
}

const namesUnknownPlace = (items: readonly Item[]): boolean =>
  items.some(
    (item, at) =>
      (has(item, 'in') || has(item, 'visits')) && isCapital(items[at + 1]) && items[at + 1]?.cues.size === 0,
  )

/** «На полях саміту …»: where and when that summit is. */
export const besideOf = (items: readonly Item[], story: Story): Draft | undefined => {
  const at = items.findIndex((item) => has(item, 'sidelines'))
  if (at < 0 || !some(items.slice(at + 1, at + 1 + BESIDE_REACH), 'summit', 'meeting')) return undefined
  return story.drafts.findLast(({ kind, place }) => (kind === 'summit' || kind === 'meeting') && place !== null)
}

/** «Там»: where the event of this paragraph is, else the place that it has named, else where the text is. */
const placeMeant = ({ named, place, placeParagraph }: Story, { paragraph }: SentenceReading): DraftPlace | null =>
  (place === null || placeParagraph !== paragraph) && named?.paragraph === paragraph ? named.place : place

/** «21-го він зустрінеться з …»: of two cities that somebody visits, the one where he is on that day. */
export const placeVisited = (time: DraftTime | null, { drafts }: Story): DraftPlace | null => {
  const visits = drafts.filter(({ kind, time: days, place }) => kind === 'visit' && days !== null && place !== null)
  const there = visits.filter((visit) => timesAgree(visit.time, time))
  const [only] = there
  return time && visits.length > 1 && there.length === 1 && only?.place ? { ...only.place, own: false } : null
}

/** «15 січня – переговори …», "15 January: …": an entry of a calendar is where it says itself. */
const isEntry = ({ items: [first, second] }: SentenceReading): boolean =>
  isDate(first) && isSign(second, ':', '–', '—', '-')

export const placeInherited = (items: readonly Item[], story: Story, sentence: SentenceReading): DraftPlace | null => {
  if (namesUnknownPlace(items) || isEntry(sentence)) return null
  if (some(items, 'there')) return placeMeant(story, sentence)
  const near = sentence.paragraph - story.placeParagraph <= MOST_PARAGRAPHS_BACK && !sentence.background
  return near ? story.place : null
}
