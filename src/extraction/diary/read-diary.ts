import { type Day, day } from '../../domain/calendar.ts'
import type { Person } from '../../domain/actor.ts'
import type { Dispatch } from '../../domain/dispatch.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import { withoutYo } from '../../language/cyrillic/letters.ts'
import { DECLINES } from '../../language/grammar.ts'
import { sentences } from '../../language/sentences.ts'
import { eventOf } from '../claims/claims.ts'
import { SAID } from '../claims/confidence.ts'
import { quoter } from '../claims/quote.ts'
import type { Draft, DraftPlace } from '../events/draft.ts'
import { settled } from '../events/whole/merging.ts'
import type { Proposal, ProposedClaim, ProposedEvent } from '../proposal.ts'
import { isPerson, type Item, type PersonItem } from '../reading/item.ts'
import { readNewcomers } from '../reading/names/newcomers.ts'
import { type People, peopleOf } from '../reading/names/people.ts'
import { readItems, referenceOf } from '../reading/words/read-items.ts'
import { readRolePhrases } from '../reading/roles/role-phrases.ts'
import { readSecondMentions } from '../reading/names/second-mentions.ts'
import { lexiconOf } from '../vocabulary/lexicon.ts'
import { moment } from '../../domain/moment.ts'
import { eventIn } from './entry-events.ts'
import { elsewhere, namesGuests, withGuests } from './further-guests.ts'
import { readEntryTime } from './entry-time.ts'
import { type DiaryDraft, withoutDoubles } from './same-entry.ts'
import { type DiaryEntry, type Sections, sectionsOf } from './sections.ts'
import { segmentsOf } from './segments.ts'
import { placeOfSlug } from './slug.ts'
import { diaryPatterns } from './words.ts'

/** What the diary in a dispatch tells, and the dispatch without it: its other words, each where it was. */
export interface DiaryReading {
  readonly proposal: Proposal
  readonly rest: Dispatch
}

/** What all entries of a dispatch are read with. */
interface Source {
  readonly dispatch: Dispatch
  readonly gazetteer: Gazetteer
  readonly items: readonly Item[]
  readonly people: People
  readonly newcomers: readonly Person[]
  readonly today: Day
  /** Of clock times that name none; null where the diary does not say either: the place's, if that is known. */
  readonly zone: string | null
}

const MOST_REMEMBERED = 40

const firstFrom = (items: readonly Item[], offset: number): number => {
  let [low, high] = [0, items.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((items[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

const itemsWithin = (items: readonly Item[], start: number, end: number): readonly Item[] =>
  items.slice(firstFrom(items, start), firstFrom(items, end))

// A diary that counts by Greenwich says so once; its bare clocks follow.
const GREENWICH = /(?<!\p{L})(?:GMT|UTC)(?!\p{L})/u

/** The zone of all clocks, or `local`, where the diary says it; null where it does not. */
const zoneSaid = ({ text, language }: Dispatch): string | null =>
  diaryPatterns(language).allTimes.find(([, said]) => said.test(text))?.[0] ?? (GREENWICH.test(text) ? 'UTC' : null)

const sourceOf = (dispatch: Dispatch, gazetteer: Gazetteer): Source => {
  const { items, newcomers } = readNewcomers(readItems(dispatch, gazetteer), dispatch, gazetteer)
  const people = peopleOf(items, newcomers, dispatch, gazetteer)
  const today = day(dispatch.published.slice(0, 10))
  const zone = zoneSaid(dispatch)
  return { dispatch, gazetteer, items: readSecondMentions(items, people), people, newcomers, today, zone }
}

/** One unit for one: plain spaces, apostrophes and е. */
const plain = (text: string): string =>
  withoutYo(text.replace(/[\u00A0\u2007\u2009\u202F]/gu, ' ').replace(/[\u2018\u2019\u02BC\u2032]/gu, "'"))

const placeAt = (
  { piece: { slug }, group }: DiaryEntry,
  { dispatch, gazetteer }: Source,
): DraftPlace | null | undefined => {
  const span = slug ?? group
  if (!span) return undefined
  const { start, end } = span
  const id = placeOfSlug(dispatch.text.slice(start, end), gazetteer)
  return id === undefined || id === null ? id : { id, start, end, own: true }
}

const withoutSpans = (
  items: readonly Item[],
  spans: readonly { readonly start: number; readonly end: number }[],
): readonly Item[] =>
  items.filter(
    (item) => item.kind !== 'date' && !spans.some(({ start, end }) => item.start >= start && item.end <= end),
  )

const hostsOf = ({ programmeOf }: DiaryEntry, { items }: Source): readonly PersonItem[] => {
  if (!programmeOf) return []
  const first = itemsWithin(items, programmeOf.start, programmeOf.end).find(
    (item): item is PersonItem => isPerson(item) && !item.modifier,
  )
  return first ? [first] : []
}

const isAlone = ({ kind, participants }: Draft): boolean => kind !== 'visit' && participants.length < 2

/** A stay of one day is told by whom the guest meets there. */
const withoutStay = ([first, ...others]: readonly Draft[]): readonly Draft[] => {
  if (!first) return []
  const meets = others.some(
    ({ kind, participants }) =>
      kind !== 'visit' && participants.some(({ actor }) => first.participants.some((guest) => guest.actor === actor)),
  )
  const stays = first.kind === 'visit' && first.time?.when.end === null
  return stays && meets ? others : [first, ...others]
}

/**
 * A clock without a zone is by that of its place. Where the place is not known it is by the outlet's, unless the diary
 * says that all its clocks are local: then the day alone is known.
 */
const withClock = (draft: Draft, allLocal: boolean, gazetteer: Gazetteer): Draft => {
  const { time, place } = draft
  if (!time || time.localMinute === null || !time.when.start) return draft
  if (!(allLocal || (place && gazetteer.place(place.id)?.zone)))
    return { ...draft, time: { ...time, localMinute: null } }
  const when = { start: moment(time.when.start.slice(0, 10)), end: null }
  return { ...draft, time: { ...time, when } }
}

const draftsOf = (entry: DiaryEntry, earlier: PersonItem[], source: Source): readonly DiaryDraft[] => {
  const { dispatch, people, gazetteer, today, zone } = source
  const { body, end } = entry.piece
  const { language } = dispatch
  const begins = entry.piece.clock?.start ?? body
  const text = plain(dispatch.text.slice(begins, end))
  const outlet = referenceOf(dispatch).zone
  const clock = { zone: zone === null || zone === 'local' ? outlet : zone, local: zone === null || zone === 'local' }
  const { time, lastDay, spans } = readEntryTime({ text, start: begins, language, ...clock }, entry.day, entry.dayAt)
  const own = withoutSpans(itemsWithin(source.items, body, end), spans)
  const items = readRolePhrases(own, { persons: earlier, delegation: undefined }, people, language)
  earlier.push(...items.filter(isPerson))
  earlier.splice(0, earlier.length - MOST_REMEMBERED)
  const others = text.matchAll(diaryPatterns(language).allNoMeeting)
  const setting = {
    time,
    lastDay,
    place: placeAt(entry, source),
    otherwise: Array.from(others, ({ index }) => begins + index),
    people,
    gazetteer,
    tenses: lexiconOf(language).tenses,
    today,
  }
  const ends = new Set(sentences(text).map((sentence) => begins + sentence.end))
  const hosts = hostsOf(entry, source)
  const grammar = { fixedOrder: !DECLINES[language], tenses: setting.tenses }
  const told: Draft[] = []
  for (const segment of segmentsOf(items, ends)) {
    const last = told.at(-1)
    if (last && namesGuests(segment.items, setting)) {
      told[told.length - 1] = withGuests(last, segment.items, grammar, setting)
      continue
    }
    const where = last ? elsewhere(segment.items, setting) : setting
    const draft = where && eventIn({ ...segment, subjects: [...hosts, ...segment.subjects] }, where)
    if (draft && !(hosts.length > 0 && isAlone(draft))) told.push(draft)
  }
  return withoutStay(told).map((draft) => ({
    draft: clock.local ? withClock(draft, zone === 'local', gazetteer) : draft,
    doubtful: entry.day.doubtful,
    assumed: zone === null && draft.time !== null && draft.time.localMinute !== null,
  }))
}

const DOUBTED = 0.4
// A clock of which nothing says by what zone it is.
const ASSUMED = 0.7

type Weight = Pick<DiaryDraft, 'doubtful' | 'assumed'>

const trusted = (claim: ProposedClaim, { doubtful, assumed }: Weight): ProposedClaim => {
  if (claim.field === 'place') return { ...claim, confidence: SAID }
  if (claim.field !== 'when') return claim
  return { ...claim, confidence: doubtful ? DOUBTED : assumed ? ASSUMED : SAID }
}

/** A day that does not fit its weekday makes the whole event one for an editor. */
const weighed = ({ claims, confidence }: ProposedEvent, weight: Weight): ProposedEvent => ({
  claims: claims.map((claim) => trusted(claim, weight)),
  confidence: weight.doubtful ? Math.min(confidence, DOUBTED) : confidence,
})

const proposalOf = (drafts: readonly DiaryDraft[], { dispatch, gazetteer, newcomers }: Source): Proposal => {
  const quote = quoter(dispatch.text)
  const events = drafts.map(({ draft, ...weight }) => weighed(eventOf(settled(draft), gazetteer, quote), weight))
  const claimed = new Set(drafts.flatMap(({ draft }) => draft.participants.map(({ actor }) => actor)))
  return { events, newcomers: newcomers.filter(({ id }) => claimed.has(id)) }
}

// Signs beyond the basic plane stay, so that what comes behind keeps its place by units and by code points.
const blanked = (text: string): string => text.replace(/[^\n]/gu, (sign) => (sign.length === 1 ? ' ' : sign))

const restOf = (dispatch: Dispatch, { covered }: Sections): Dispatch => {
  const parts: string[] = []
  let at = 0
  for (const { start, end } of covered) {
    parts.push(dispatch.text.slice(at, start), blanked(dispatch.text.slice(start, end)))
    at = end
  }
  return { ...dispatch, text: parts.join('') + dispatch.text.slice(at) }
}

/**
 * Reads the part of a dispatch that is a wire diary, an announcement calendar or a programme, known by its layout;
 * undefined where there is none. Takes time linear in the text.
 */
export const readDiary = (dispatch: Dispatch, gazetteer: Gazetteer): DiaryReading | undefined => {
  const sections = sectionsOf(dispatch, gazetteer)
  if (!sections) return undefined
  const source = sourceOf(dispatch, gazetteer)
  const earlier: PersonItem[] = []
  const drafts = sections.entries.flatMap((entry) => draftsOf(entry, earlier, source))
  return { proposal: proposalOf(withoutDoubles(drafts, gazetteer), source), rest: restOf(dispatch, sections) }
}
