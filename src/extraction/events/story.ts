import type { EventMode, EventStatus } from '../../domain/vocabulary.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import { type Clause, hasAny } from '../reading/clauses.ts'
import { has, isPerson, type Item } from '../reading/item.ts'
import type { Reading, SentenceReading } from '../reading/read-dispatch.ts'
import { lexiconOf } from '../vocabulary/lexicon.ts'
import type { Draft, DraftParticipant, DraftPlace, DraftTime, Evidence } from './draft.ts'
import { isSessionKind } from './draft.ts'
import { joined, merged, sameEvent } from './merging.ts'
import { participantsIn, unique, withoutSpeakers } from './participants.ts'
import { citiesOf, placeIn } from './places.ts'
import { statusOf, tenseOf } from './tense.ts'
import { aheadOf, timeIn } from './times.ts'
import { mainTrigger, type Trigger } from './triggers.ts'

/** What the text has told so far, for the words that point back. */
interface Story {
  drafts: Draft[]
  /** The event that was spoken of last. */
  current: number | null
  /** Who travelled last, and where to. */
  visitor: string | null
  topic: string | null
  place: DraftPlace | null
  day: { readonly time: DraftTime; readonly paragraph: number; readonly status: EventStatus } | null
  /** The clause before took up who takes part; one without a verb may go on with it. */
  listing: boolean
}

interface Setting {
  readonly reading: Reading
  readonly gazetteer: Gazetteer
  readonly cities: readonly string[]
  readonly published: string
}

const OFF: ReadonlySet<EventStatus> = new Set(['cancelled', 'postponed', 'ruled_out'])

const spanOfItems = (items: readonly Item[]): Evidence => ({
  start: items[0]?.start ?? 0,
  end: items.at(-1)?.end ?? 0,
})

const evidenceOf = ({ start, end }: Evidence): Evidence => ({ start, end })

const isSilent = ({ kind, items }: Clause): boolean => kind === 'report' || items.some((item) => has(item, 'whether'))

const isWish = (items: readonly Item[]): boolean =>
  items.some((item) => has(item, 'wish')) && !hasAny(items, ['called-off', 'put-off', 'ruled-out'])

const presenceOf = (status: EventStatus): DraftParticipant['presence'] =>
  status === 'held' || status === 'underway' ? 'attended' : 'expected'

const asParticipant = (
  actor: string,
  evidence: Evidence,
  status: EventStatus,
  { people }: Reading,
): DraftParticipant => ({
  actor,
  body: people.person(actor) === undefined,
  represents: people.sideOf(actor),
  presence: presenceOf(status),
  mode: 'unknown',
  evidence,
})

/** The people meant by «вони», «президенти», "the three": those of the last event that had two or more. */
const groupMeant = (story: Story, item: Item | undefined): readonly DraftParticipant[] => {
  if (!item) return []
  const last = story.drafts.findLast(({ participants }) => participants.filter(({ body }) => !body).length > 1)
  return last?.participants.filter(({ presence, body }) => presence !== 'absent' && !body) ?? []
}

const MOST_PARAGRAPHS_BACK = 1

/** Who is meant but not named: «він», «гість», or nobody at all where one side alone is told. */
const implied = (
  items: readonly Item[],
  own: readonly DraftParticipant[],
  story: Story,
  sentence: SentenceReading,
): readonly string[] => {
  const found: string[] = []
  const taken = (actor: string | null): actor is string =>
    actor !== null && !own.some((known) => known.actor === actor) && !found.includes(actor)
  const last = story.current === null ? undefined : story.drafts[story.current]
  const near = last !== undefined && sentence.paragraph - last.paragraph <= MOST_PARAGRAPHS_BACK
  if (items.some((item) => has(item, 'guest')) && taken(story.visitor)) found.push(story.visitor)
  if (own.length + found.length >= 2) return found
  const pronoun = items.some((item) => has(item, 'he') || has(item, 'she'))
  if (pronoun && taken(story.topic)) found.push(story.topic)
  if (own.length + found.length >= 2 || !(near || story.visitor !== null)) return found
  if (taken(story.visitor)) found.push(story.visitor)
  else if (near && taken(story.topic)) found.push(story.topic)
  return found
}

const kindOf = (trigger: Trigger, items: readonly Item[]): Draft['kind'] => {
  const telephone = items.some((item) => has(item, 'telephone'))
  const video = items.some((item) => has(item, 'video'))
  if (trigger.kind === 'meeting' && trigger.form === 'verb' && telephone) return 'call'
  if (trigger.kind === 'meeting' && trigger.form === 'verb' && trigger.weak && video) return 'call'
  if (trigger.kind === 'meeting' && telephone && !video) return 'call'
  // A conversation with nothing said of a telephone or a screen is one face to face.
  if (trigger.kind === 'call' && trigger.form === 'noun' && !telephone && !video && isBareConversation(trigger))
    return 'meeting'
  return trigger.kind
}

const isBareConversation = ({ item }: Trigger): boolean =>
  /^(?:розмов|разговор|conversation)/u.test(item.text.toLowerCase())

const modeOf = (
  kind: Draft['kind'],
  items: readonly Item[],
  status: EventStatus,
  place: DraftPlace | null,
): EventMode => {
  if (kind === 'call') return 'remote'
  if (items.some((item) => has(item, 'video'))) return 'remote'
  return place || status === 'held' || status === 'underway' || kind === 'visit' ? 'in_person' : 'unknown'
}

const timeFor = (
  clause: Clause,
  sentence: SentenceReading,
  tense: ReturnType<typeof tenseOf>,
): DraftTime | undefined => {
  const own = timeIn(clause.items, tense?.tense)
  if (own) return own
  const others = sentence.clauses.filter((other) => other !== clause && other.kind !== 'report' && !mainTrigger(other))
  return timeIn(
    others.flatMap(({ items }) => items),
    tense?.tense,
  )
}

const placeFor = (
  clause: Clause,
  sentence: SentenceReading,
  cues: readonly ('in' | 'to')[],
  setting: Setting,
): DraftPlace | undefined => {
  const own = placeIn(clause.items, cues, setting.cities, setting.gazetteer)
  if (own) return own
  const others = sentence.clauses.filter((other) => other !== clause && other.kind !== 'report' && !mainTrigger(other))
  return placeIn(
    others.flatMap(({ items }) => items),
    cues,
    setting.cities,
    setting.gazetteer,
  )
}

const push = (story: Story, draft: Draft, { gazetteer }: Setting): void => {
  const at = story.drafts.findLastIndex((known) => sameEvent(known, draft, gazetteer))
  const known = story.drafts[at]
  if (known) story.drafts[at] = merged(known, draft, gazetteer)
  else story.drafts.push(draft)
  story.current = known ? at : story.drafts.length - 1
  const first = draft.participants.find(({ body, presence }) => !body && presence !== 'absent')
  if (first) story.topic = first.actor
  if (draft.kind === 'visit' && first) story.visitor = first.actor
  if (draft.place && draft.kind !== 'call') story.place = { ...draft.place, own: false }
  if (draft.time && draft.time.own)
    story.day = { time: { ...draft.time, own: false }, paragraph: draft.paragraph, status: draft.status }
}

const dayOnly = (time: DraftTime): DraftTime => ({
  ...time,
  localMinute: null,
  own: false,
  when: time.when.start?.includes('T') ? { start: time.when.start.slice(0, 10) as never, end: null } : time.when,
})

/** The day that the text before has set for what goes on there. */
const dayInherited = (story: Story, sentence: SentenceReading, status: EventStatus): DraftTime | null => {
  const { day } = story
  if (!day || sentence.background || sentence.paragraph - day.paragraph > MOST_PARAGRAPHS_BACK) return null
  const past = (value: EventStatus): boolean => value === 'held' || value === 'underway'
  return past(day.status) === past(status) ? dayOnly(day.time) : null
}

const placeInherited = (
  story: Story,
  draft: Draft['kind'],
  items: readonly Item[],
  participants: readonly DraftParticipant[],
): DraftPlace | null => {
  if (draft === 'call' || !story.place) return null
  if (items.some((item) => has(item, 'there'))) return story.place
  return participants.some(({ actor }) => actor === story.visitor) ? story.place : null
}

const tell = (
  clause: Clause,
  trigger: Trigger,
  sentence: SentenceReading,
  story: Story,
  setting: Setting,
): Draft | undefined => {
  const { reading, published } = setting
  const { items } = clause
  const { tenses } = lexiconOf(reading.dispatch.language)
  const tense =
    tenseOf(items, tenses) ??
    (clause.kind === 'after' && !hasAny(items.slice(0, 2), ['ahead'])
      ? { tense: 'past' as const, item: trigger.item }
      : undefined)
  const time = timeFor(clause, sentence, tense)
  const ahead = aheadOf(time, published)
  const read = statusOf(items, tenses, ahead)
  const status =
    clause.kind === 'after'
      ? hasAny(items.slice(0, 2), ['ahead']) && ahead !== -1
        ? 'announced'
        : 'held'
      : (read?.status ?? (sentence.background ? 'held' : 'announced'))
  const kind = kindOf(trigger, items)
  const attendance = { presence: presenceOf(status), mode: 'unknown' } as const
  const visitors = kind === 'visit' ? items.slice(0, firstWith(items, trigger.at)) : items
  let participants = withoutSpeakers(items, trigger, participantsIn(visitors, reading.people, attendance))
  if (kind === 'visit') participants = participants.filter(({ body }) => !body)
  const they = items.find((item) => has(item, 'they'))
  if (participants.length < 2 && they && kind !== 'visit')
    participants = unique([
      ...participants,
      ...groupMeant(story, they).map((known) => ({ ...known, presence: attendance.presence, mode: attendance.mode })),
    ])
  if (
    participants.length > 0 ? participants.length < 2 && kind !== 'visit' : kind === 'visit' || trigger.form === 'verb'
  )
    participants = unique([
      ...participants,
      ...implied(items, participants, story, sentence).map((actor) =>
        asParticipant(actor, evidenceOf(trigger.item), status, reading),
      ),
    ])
  if (trigger.weak && participants.length < 2) return undefined
  if (kind === 'visit' && participants.length === 0) return undefined
  const place =
    kind === 'call' ? undefined : placeFor(clause, sentence, kind === 'visit' ? ['in', 'to'] : ['in'], setting)
  const draftPlace = place ?? placeInherited(story, kind, items, participants)
  const topics = items.flatMap((item) =>
    item.kind === 'topic' ? [{ id: item.id, start: item.start, end: item.end }] : [],
  )
  const format = items.find((item) => item.kind === 'format')
  return {
    kind,
    status,
    mode: modeOf(kind, items, status, draftPlace),
    time: time ?? dayInherited(story, sentence, status),
    place: draftPlace,
    participants: participants.map((participant) =>
      OFF.has(status) ? { ...participant, presence: 'expected' as const } : participant,
    ),
    format: format && 'id' in format ? { id: format.id, start: format.start, end: format.end } : null,
    topics,
    paragraph: sentence.paragraph,
    background: sentence.background,
    trigger: evidenceOf(trigger.item),
    clause: spanOfItems(items),
    statusAt: read ? evidenceOf(read.item) : evidenceOf(trigger.item),
    apart: items.some((item) => has(item, 'apart')),
  }
}

const firstWith = (items: readonly Item[], from: number): number => {
  const at = items.findIndex((item, index) => index > from && has(item, 'with'))
  return at < 0 ? items.length : at
}

/** The event that a word without participants of its own points back to. */
const meant = (story: Story, kind: Draft['kind'] | undefined): number | null => {
  if (kind === undefined) return story.current
  const current = story.current === null ? undefined : story.drafts[story.current]
  const agrees = (draft: Draft): boolean => draft.kind === kind || (isSessionKind(draft.kind) && isSessionKind(kind))
  if (current && agrees(current)) return story.current
  const at = story.drafts.findLastIndex((draft) => agrees(draft))
  return at < 0 ? null : at
}

const refine = (story: Story, at: number, change: (draft: Draft) => Draft): void => {
  const draft = story.drafts[at]
  if (!draft) return
  story.drafts[at] = change(draft)
  story.current = at
}

const addParticipants = (story: Story, at: number, clause: Clause, absent: boolean, { reading }: Setting): void =>
  refine(story, at, (draft) => {
    const remote = clause.items.some((item) => has(item, 'video') || has(item, 'telephone'))
    const mode = draft.mode === 'remote' || remote ? 'remote' : 'unknown'
    const attendance = {
      presence: absent ? ('absent' as const) : presenceOf(draft.status),
      mode: absent ? ('unknown' as const) : (mode as DraftParticipant['mode']),
    }
    const more = participantsIn(clause.items, reading.people, attendance)
    const hybrid = remote && !absent && draft.mode === 'in_person' && more.length > 0
    return { ...draft, participants: joined(draft.participants, more), mode: hybrid ? 'hybrid' : draft.mode }
  })

const travel = (clause: Clause, story: Story, setting: Setting): void => {
  const at = clause.items.findIndex((item) => has(item, 'travels'))
  if (at < 0) return
  const persons = clause.items.filter((item) => isPerson(item) && !item.modifier)
  const visitor = persons[0]
  if (visitor && isPerson(visitor)) {
    story.visitor = visitor.id
    story.topic = visitor.id
  }
  const place = placeIn(clause.items, ['to', 'in'], setting.cities, setting.gazetteer)
  if (place) story.place = { ...place, own: false }
  const time = timeIn(clause.items, undefined)
  const sentence = clause.items[0]
  if (time && sentence) story.day = { time: dayOnly(time), paragraph: story.day?.paragraph ?? 0, status: 'held' }
}

const takeClause = (clause: Clause, sentence: SentenceReading, story: Story, setting: Setting): void => {
  const { items } = clause
  const { reading } = setting
  const trigger = mainTrigger(clause)
  if (isSilent(clause)) return
  const absent = items.some((item) => has(item, 'stays-away'))
  const listed = hasAny(items, ['takes-part', 'represents'])
  const names = participantsIn(items, reading.people, { presence: 'expected', mode: 'unknown' })
  if (absent) {
    const at = meant(story, undefined)
    if (at !== null && names.length > 0) addParticipants(story, at, clause, true, setting)
    return
  }
  if (isWish(items)) return
  if (!trigger && items.some((item) => has(item, 'no-event'))) return
  const telling =
    trigger &&
    !(
      listed &&
      (trigger.form === 'noun' || trigger.weak) &&
      meant(story, trigger.kind) !== null &&
      !timeIn(items, undefined)
    )
  if (trigger && telling) {
    const draft = tell(clause, trigger, sentence, story, setting)
    if (!draft) return
    if (draft.participants.length === 0) {
      const at = meant(story, draft.kind)
      const known = at === null ? undefined : story.drafts[at]
      const contradicts = known && (!sameEvent(known, draft, setting.gazetteer) || clause.kind === 'after')
      if (at !== null && known && !contradicts) {
        refine(story, at, (found) => merged(found, draft, setting.gazetteer))
        return
      }
      if (trigger.definite || clause.kind === 'after') return
      if (known && !draft.time?.own && !draft.place?.own && !OFF.has(draft.status)) return
    }
    push(story, draft, setting)
    story.listing = listed
    if (hasAny(items, ['travels'])) travel(clause, story, setting)
    return
  }
  if (listed) {
    const at = meant(story, trigger?.kind)
    if (at !== null && names.length > 0) addParticipants(story, at, clause, false, setting)
    story.listing = true
    return
  }
  if (hasAny(items, ['travels'])) return travel(clause, story, setting)
  if (story.listing && names.length > 0 && !tenseOf(items, lexiconOf(reading.dispatch.language).tenses)) {
    const at = meant(story, undefined)
    if (at !== null) addParticipants(story, at, clause, false, setting)
    return
  }
  story.listing = false
  settle(clause, sentence, story, setting)
}

/** A clause that only says when or where: «Воно почалося о 13:00», «який відбудеться в травні». */
const settle = (clause: Clause, sentence: SentenceReading, story: Story, setting: Setting): void => {
  const { items } = clause
  const pointsBack = clause.kind === 'relative' || has(items[0], 'it')
  const at = story.current
  if (!pointsBack || at === null) return
  const draft = story.drafts[at]
  if (!draft || sentence.paragraph !== draft.paragraph) return
  const { tenses } = lexiconOf(setting.reading.dispatch.language)
  const time = timeIn(items, tenseOf(items, tenses)?.tense) ?? null
  const place = placeIn(items, ['in'], setting.cities, setting.gazetteer) ?? null
  if (!time && !place) return
  refine(story, at, (found) => ({
    ...found,
    time: found.time?.own
      ? time && time.when.start?.startsWith(found.time.when.start ?? '-')
        ? time
        : found.time
      : (time ?? found.time),
    place: found.place?.own ? found.place : (place ?? found.place),
  }))
}

/** The events that a dispatch tells of, in the order in which it comes to them. */
export const readStory = (reading: Reading, gazetteer: Gazetteer): readonly Draft[] => {
  const setting: Setting = {
    reading,
    gazetteer,
    cities: citiesOf(
      reading.sentences.flatMap(({ items }) => items),
      gazetteer,
    ),
    published: reading.dispatch.published,
  }
  const story: Story = { drafts: [], current: null, visitor: null, topic: null, place: null, day: null, listing: false }
  for (const sentence of reading.sentences)
    for (const clause of sentence.clauses) takeClause(clause, sentence, story, setting)
  return story.drafts.filter(({ participants }) => participants.length > 0)
}
