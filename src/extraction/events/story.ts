import type { EventKind, EventStatus } from '../../domain/vocabulary.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { Clause } from '../reading/clauses/clause.ts'
import { isPerson, type Item, type PersonItem } from '../reading/item.ts'
import type { Reading, SentenceReading } from '../reading/read-dispatch.ts'
import { lexiconOf } from '../vocabulary/lexicon.ts'
import type { Vocabulary } from '../vocabulary/cue.ts'
import { type Draft, type DraftPlace, type DraftTime, isOff, isSessionKind } from './draft.ts'
import { merged, sameEvent } from './whole/merging.ts'
import { participantsIn } from './who/participants.ts'
import { citiesOf } from './where/places.ts'
import { dayOnly } from './when/times.ts'

/** What stays the same while a dispatch is read. */
export interface Setting {
  readonly reading: Reading
  readonly gazetteer: Gazetteer
  readonly tenses: Vocabulary['tenses']
  /** Cities that the dispatch names, most often named first. */
  readonly cities: readonly string[]
  readonly published: string
  readonly paragraphs: ReadonlyMap<number, readonly SentenceReading[]>
  /** Whose words a paragraph reports first; none where it names nobody who speaks. */
  readonly speakers: ReadonlyMap<number, PersonItem>
  /** How many actors a clause names who may take part; many rules ask it of one clause, so it is counted once. */
  readonly namedIn: (clause: Clause) => number
}

/** A day that the text has set for what goes on. */
interface ToldDay {
  readonly time: DraftTime
  readonly paragraph: number
  readonly past: boolean
}

/** What the text has told so far, for the words that point back. */
export interface Story {
  drafts: Draft[]
  /** The event that was spoken of last, by its place in `drafts`. */
  current: number | null
  /** The paragraph and sentence in which it was. */
  sentence: number
  /** How many clauses have told of an event. */
  told: number
  /** Whom the text spoke of last as those who do something. */
  topics: readonly string[]
  topicParagraph: number
  /** Who said something after the text had spoken of those topics: only «він» means him. */
  saidLast: { readonly actor: string; readonly topics: readonly string[] } | null
  /** Nobody is named who does what the text tells: its author does. */
  headless: boolean
  /** Whose words the text reported last. */
  speaker: string | null
  /** The visit that an arrival may be of, until the text speaks of one. */
  arrival: Draft | null
  /** Who travelled last, and where the text is. */
  visitor: string | null
  visitorParagraph: number
  place: DraftPlace | null
  placeParagraph: number
  /** The place that the text named last, whatever for. */
  named: { readonly place: DraftPlace; readonly paragraph: number } | null
  /** Events that were only talked about, by their place in `drafts`: their days are not those of the text. */
  aside: readonly number[]
  /** What somebody said that he could or would do last, until it is ruled out. */
  wished: Draft | null
  /** The day told of last, and the last of those on which something has been. */
  day: ToldDay | null
  pastDay: ToldDay | null
  /** The clause before told who takes part; one without a verb may go on with it. */
  listing: boolean
  /** The sentence in which it did. */
  listedIn: number
  listedParagraph: number
}

const speakersOf = ({ sentences }: Reading): ReadonlyMap<number, PersonItem> => {
  const speakers = new Map<number, PersonItem>()
  for (const { paragraph, clauses } of sentences) {
    if (speakers.has(paragraph)) continue
    const reported = clauses.filter(({ kind }) => kind === 'report').flatMap(({ items }) => items)
    const speaker = reported.find(isPerson)
    if (speaker) speakers.set(paragraph, speaker)
  }
  return speakers
}

const counting = ({ people }: Reading): Setting['namedIn'] => {
  const counted = new Map<Clause, number>()
  return (clause) => {
    const number =
      counted.get(clause) ?? participantsIn(clause.items, people, { presence: 'expected', mode: 'unknown' }).length
    counted.set(clause, number)
    return number
  }
}

export const settingOf = (reading: Reading, gazetteer: Gazetteer): Setting => ({
  reading,
  gazetteer,
  tenses: lexiconOf(reading.dispatch.language).tenses,
  cities: [
    ...citiesOf(
      reading.sentences.flatMap(({ items }): readonly Item[] => items),
      gazetteer,
    ),
    // "DOHA, Jan 14 - … met in the Qatari capital"
    ...reading.sentences.flatMap(({ dateline }) => dateline?.id ?? []).slice(0, 1),
  ],
  published: reading.dispatch.published,
  paragraphs: Map.groupBy(reading.sentences, ({ paragraph }) => paragraph),
  speakers: speakersOf(reading),
  namedIn: counting(reading),
})

export const emptyStory = (): Story => ({
  drafts: [],
  current: null,
  sentence: -1,
  told: 0,
  topics: [],
  topicParagraph: 0,
  saidLast: null,
  headless: false,
  speaker: null,
  arrival: null,
  visitor: null,
  visitorParagraph: 0,
  place: null,
  placeParagraph: 0,
  named: null,
  aside: [],
  wished: null,
  day: null,
  pastDay: null,
  listing: false,
  listedIn: -1,
  listedParagraph: -1,
})

/** Of whom «він» is said: whoever spoke last, else of whom the text speaks. */
export const personSpokenOf = ({ saidLast, topics }: Story): string | undefined =>
  saidLast?.topics === topics ? saidLast.actor : topics[0]

export const currentDraft = (story: Story): Draft | undefined =>
  story.current === null ? undefined : story.drafts[story.current]

/** Changes a draft in its place and makes it the one spoken of. */
export const refine = (story: Story, at: number, change: (draft: Draft) => Draft): void => {
  const draft = story.drafts[at]
  if (!draft) return
  story.drafts[at] = change(draft)
  story.current = at
}

/** The event that words without participants of their own point back to: the last of that kind. */
export const meant = (story: Story, kind: EventKind | undefined): number | null => {
  const current = currentDraft(story)
  const agrees = (draft: Draft): boolean =>
    kind === undefined
      ? draft.kind !== 'visit'
      : draft.kind === kind || (isSessionKind(draft.kind) && isSessionKind(kind)) || !draft.kindSaid
  if (current && agrees(current)) return story.current
  const at = story.drafts.findLastIndex(agrees)
  return at < 0 ? null : at
}

// «прибув до Преторії. Це його перша поїздка до ПАР»: the country does not make the city forgotten.
const isWithin = (city: DraftPlace | null, country: DraftPlace, gazetteer: Gazetteer): boolean =>
  city !== null && city.id !== country.id && gazetteer.place(city.id)?.country === country.id

const isPast = (status: EventStatus): boolean => status === 'held' || status === 'underway'

/** Keeps the day of what was told. */
export const rememberDay = (story: Story, time: DraftTime, status: EventStatus, paragraph: number): void => {
  story.day = { time: dayOnly(time), paragraph, past: isPast(status) }
  if (isPast(status)) story.pastDay = story.day
}

/** «…, але його відклали»: on the day of what is off nothing else goes on. */
export const forgetDay = (story: Story, time: DraftTime | null): void => {
  if (time && story.day?.time.start === time.start) story.day = null
}

/** The day on which something goes on of which no day is said, and how many paragraphs back it may have been told. */
export const dayFor = ({ day, pastDay }: Story, status: EventStatus): ToldDay | null =>
  isPast(status) ? pastDay : day?.past === false ? day : null

/** Keeps who travels. */
export const welcome = (story: Story, visitor: string, paragraph: number): void => {
  story.visitor = visitor
  story.visitorParagraph = paragraph
}

/** Keeps where and when the text is, and of whom it speaks, for what follows. */
export const remember = (story: Story, draft: Draft, gazetteer: Gazetteer): void => {
  const first = draft.participants.find(({ body, presence }) => !body && presence !== 'absent')
  if (first) story.topics = [first.actor]
  if (first) story.topicParagraph = draft.paragraph
  if (draft.kind === 'visit' && first) welcome(story, first.actor, draft.paragraph)
  // What is put off is not where the text is.
  if (draft.place && draft.kind !== 'call' && !isOff(draft.status) && !draft.movedFrom) {
    if (!isWithin(story.place, draft.place, gazetteer)) story.place = { ...draft.place, own: false }
    story.placeParagraph = draft.paragraph
  }
  if (draft.time && !isOff(draft.status)) rememberDay(story, draft.time, draft.status, draft.paragraph)
}

/** Takes a draft in: into the one that tells of the same event, else as a new one. */
export const take = (story: Story, draft: Draft, { gazetteer }: Setting): void => {
  const at = story.drafts.findLastIndex((known) => sameEvent(known, draft, gazetteer))
  const known = story.drafts[at]
  if (known) story.drafts[at] = merged(known, draft, gazetteer)
  else story.drafts.push(draft)
  story.current = known ? at : story.drafts.length - 1
  story.told += 1
  remember(story, draft, gazetteer)
}
