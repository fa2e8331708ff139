import type { ParticipantMode } from '../../domain/claim.ts'
import type { EventKind } from '../../domain/vocabulary.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import { type Clause, hasAny } from '../reading/clauses.ts'
import { has, isBody, isPerson, type Item, type PersonItem } from '../reading/item.ts'
import type { Reading, SentenceReading } from '../reading/read-dispatch.ts'
import { type Draft, hasParticipant } from './draft.ts'
import { joined, merged, sameEvent } from './merging.ts'
import { participantsIn } from './participants.ts'
import { placeIn, placesAgree } from './places.ts'
import {
  currentDraft,
  emptyStory,
  meant,
  refine,
  remember,
  type Setting,
  settingOf,
  type Story,
  take,
} from './story.ts'
import { isOff, presenceOf, spanOfItems, tell } from './tell.ts'
import { statusOf, tenseOf } from './tense.ts'
import { dayOnly, timeIn, timesAgree } from './times.ts'
import { mainTrigger, type Trigger } from './triggers.ts'

interface Place {
  readonly clause: Clause
  readonly sentence: SentenceReading
  readonly story: Story
  readonly setting: Setting
}

const isOutright = ({ items }: Clause): boolean => hasAny(items, ['called-off', 'put-off', 'ruled-out'])

const names = ({ clause, setting }: Place): number =>
  participantsIn(clause.items, setting.reading.people, { presence: 'expected', mode: 'unknown' }).length

/** Adds those whom a clause names to an event told of before. */
const addParticipants = ({ clause, story, setting }: Place, at: number, absent: boolean): void =>
  refine(story, at, (draft) => {
    const remote = hasAny(clause.items, ['video', 'telephone'])
    const mode: ParticipantMode = !absent && (draft.mode === 'remote' || remote) ? 'remote' : 'unknown'
    const presence = absent ? 'absent' : presenceOf(draft.status)
    const more = participantsIn(clause.items, setting.reading.people, { presence, mode })
    const hybrid = remote && !absent && draft.mode === 'in_person' && more.length > 0
    return { ...draft, participants: joined(draft.participants, more), mode: hybrid ? 'hybrid' : draft.mode }
  })

/** Follows somebody who travels, for the sentences that only say «там» or «гість». */
const follow = ({ clause, sentence, story, setting }: Place): void => {
  const visitor = clause.items.find((item): item is PersonItem => isPerson(item) && !item.modifier)
  if (visitor) story.visitor = visitor.id
  const place = placeIn(clause.items, ['to', 'in'], setting.cities, setting.gazetteer)
  if (place) {
    story.place = { ...place, own: false }
    story.placeParagraph = sentence.paragraph
  }
  const time = timeIn(clause.items, tenseOf(clause.items, setting.tenses)?.tense)
  const status = tenseOf(clause.items, setting.tenses)?.tense === 'future' ? 'announced' : 'held'
  if (time) story.day = { time: dayOnly(time), paragraph: sentence.paragraph, status }
}

/** A clause that only says what became of the event before, or when and where it is: «який відбудеться в травні». */
const settle = ({ clause, sentence, story, setting }: Place): void => {
  const { items } = clause
  const draft = currentDraft(story)
  const at = story.current
  if (!draft || at === null || sentence.paragraph !== draft.paragraph) return
  const sameSentence = story.sentence === sentence.start
  const read = isOutright(clause) ? statusOf(items, setting.tenses, null, false) : undefined
  const pointsBack =
    (sameSentence && clause.kind === 'relative') ||
    has(items[0], 'it') ||
    (read && (sameSentence || hasAny(items, ['it', 'definite', 'they'])))
  if (!pointsBack) return
  const time = timeIn(items, tenseOf(items, setting.tenses)?.tense) ?? null
  const place = placeIn(items, ['in'], setting.cities, setting.gazetteer) ?? null
  const refines = time?.when.start?.startsWith(draft.time?.when.start ?? '-') ?? false
  refine(story, at, (found) => ({
    ...found,
    status: read?.status ?? found.status,
    statusAt: read ? { start: read.item.start, end: read.item.end } : found.statusAt,
    time: !found.time?.own || refines ? (time ?? found.time) : found.time,
    place: found.place?.own ? found.place : (place ?? found.place),
  }))
}

/** «…, а в Римі – прем'єрка Мелоні»: a clause without a verb that goes on with the event before. */
const goOn = (place: Place): boolean => {
  const { clause, sentence, story, setting } = place
  const draft = currentDraft(story)
  const opening = clause.items[0]
  if (!draft || story.sentence !== sentence.start || clause.kind !== 'starter' || names(place) === 0) return false
  if (
    !(has(opening, 'and') || has(opening, 'apart') || has(opening, 'starter')) ||
    tenseOf(clause.items, setting.tenses)
  )
    return false
  const where = placeIn(clause.items, ['in'], setting.cities, setting.gazetteer) ?? null
  const apart = hasAny(clause.items, ['apart', 'separate'])
  if (!where && !apart) return false
  const [hero] = draft.participants
  const more = participantsIn(clause.items, setting.reading.people, {
    presence: presenceOf(draft.status),
    mode: 'unknown',
  })
  const time = timeIn(clause.items, undefined) ?? draft.time
  take(
    story,
    {
      ...draft,
      participants: joined(hero ? [hero] : [], more),
      place: where ?? draft.place,
      time,
      clause: spanOfItems(clause.items),
      apart: true,
    },
    setting,
  )
  return true
}

/** «дві окремі зустрічі – з маршалком та маршалкинею»: one event with each. */
const separated = (draft: Draft, { clause, story }: Place): readonly Draft[] => {
  const [hero, ...others] = draft.participants
  if (!hero || others.length < 2 || !hasAny(clause.items, ['separate']) || !story.topics.includes(hero.actor))
    return [draft]
  return others.map((other) => ({ ...draft, participants: [hero, other], apart: true }))
}

/** A line that ends without a full stop and stands alone is a heading and opens no event. */
const isHeading = ({ end, paragraph }: SentenceReading, { reading, paragraphs }: Setting): boolean =>
  !/[.!?…"»”:;)]\s*$/u.test(reading.dispatch.text.slice(0, end)) && paragraphs.get(paragraph)?.length === 1

/** A draft without participants tells more of an event known already, or opens one whose participants follow. */
const takeNameless = (draft: Draft, trigger: Trigger, { clause, sentence, story, setting }: Place): void => {
  const at = meant(story, draft.kind)
  const known = at === null ? undefined : story.drafts[at]
  if ((clause.kind === 'after' && trigger.governed) || isHeading(sentence, setting)) return
  const follows = clause.kind === 'after'
  if (
    at !== null &&
    known &&
    !follows &&
    (sameEvent(known, draft, setting.gazetteer) || (isOff(draft.status) && known.status === 'announced'))
  ) {
    refine(story, at, (found) => merged(found, { ...draft, participants: [] }, setting.gazetteer))
    remember(story, draft)
    return
  }
  const tellsMore = draft.time?.own || draft.place?.own || isOff(draft.status) || draft.status === 'underway'
  if (follows && tellsMore) story.current = story.drafts.push(draft) - 1
  else if (!trigger.definite && (tellsMore || !known)) take(story, draft, setting)
}

const takeTold = (trigger: Trigger, place: Place): void => {
  const { clause, sentence, story, setting } = place
  const draft = tell(clause, trigger, sentence, story, setting)
  if (!draft) return
  if (draft.participants.length === 0 || (trigger.definite && draft.participants.length < 2 && !isOff(draft.status)))
    takeNameless(draft, trigger, place)
  else for (const each of separated(draft, place)) take(story, each, setting)
  story.sentence = sentence.start
}

// A conversation may be one at a table as well as one by telephone.
const kindMeant = ({ kind, item }: Trigger): EventKind | undefined => (has(item, 'talk-noun') ? undefined : kind)

const saysWhenLater = ({ clause, sentence, setting }: Place): boolean =>
  sentence.clauses
    .slice(sentence.clauses.indexOf(clause))
    .some(
      ({ kind, items }) =>
        (kind === 'relative' || items === clause.items) && timeIn(items, tenseOf(items, setting.tenses)?.tense),
    )

/** True where the clause names an event only to say who takes part in it: «у розмові взяли участь …». */
const onlyLists = (trigger: Trigger, place: Place): boolean => {
  const { clause, story, setting } = place
  const at = meant(story, kindMeant(trigger))
  const lists = hasAny(clause.items, ['takes-part', 'represents']) && (trigger.form === 'noun' || trigger.weak)
  if (!lists || at === null || saysWhenLater(place)) return false
  const isAhead = tenseOf(clause.items, setting.tenses)?.tense === 'future'
  return !(isAhead && story.drafts[at]?.status === 'held' && story.drafts[at].statusSaid)
}

const isSilent = ({ kind, items }: Clause): boolean => kind === 'report' || hasAny(items, ['whether'])

/** «Він хотів би, щоб …»: what hangs on a wish is wished for as well. */
const isWish = ({ clause, sentence }: Place): boolean => {
  const before = sentence.clauses[sentence.clauses.indexOf(clause) - 1]
  const wished =
    hasAny(clause.items, ['wish']) ||
    (clause.kind === 'starter' && before !== undefined && hasAny(before.items, ['wish']))
  return wished && !isOutright(clause)
}

/** «Попередня пройшла 15 жовтня»: another event of the kind spoken of, whose name is left out. */
const takeAnother = ({ clause, sentence, story, setting }: Place): boolean => {
  const last = currentDraft(story)
  const time = timeIn(clause.items, tenseOf(clause.items, setting.tenses)?.tense)
  const word = clause.items.find((item) => has(item, 'another'))
  if (!last || !time || !word || !hasAny(clause.items, ['past', 'future'])) return false
  const trigger: Trigger = {
    at: 0,
    item: word,
    kind: last.kind,
    form: 'noun',
    definite: false,
    governed: false,
    weak: false,
  }
  const draft = tell(clause, trigger, sentence, story, setting)
  if (!draft) return false
  story.drafts.push({ ...draft, participants: [] })
  story.current = story.drafts.length - 1
  story.sentence = sentence.start
  return true
}

/** The event from which somebody stays away: the last of that kind of which nobody has said that he came. */
const missedBy = ({ clause, story, setting }: Place): number | null => {
  const absent = participantsIn(clause.items, setting.reading.people, { presence: 'absent', mode: 'unknown' })
  const call = hasAny(clause.items, ['telephone'])
  const at = story.drafts.findLastIndex(
    (draft) =>
      (!call || draft.kind === 'call') &&
      draft.kind !== 'visit' &&
      !absent.some(({ actor }) => hasParticipant(draft, actor)),
  )
  return at < 0 ? meant(story, undefined) : at
}

/** Somebody is somewhere: «зробить зупинку в Галіфаксі». What follows is there too. */
const locate = ({ clause, sentence, story, setting }: Place): void => {
  const place =
    clause.kind === 'main' && subjectsOf(clause).length > 0
      ? placeIn(clause.items, ['in'], setting.cities, setting.gazetteer)
      : undefined
  if (!place || setting.gazetteer.place(place.id)?.kind !== 'city') return
  story.place = { ...place, own: false }
  story.placeParagraph = sentence.paragraph
}

const takeClause = (place: Place): void => {
  const { clause, story, setting } = place
  const { items } = clause
  if (isSilent(clause)) return
  if (hasAny(items, ['stays-away'])) {
    const at = missedBy(place)
    if (at !== null && names(place) > 0) addParticipants(place, at, true)
    return
  }
  const trigger = mainTrigger(clause)
  if (isWish(place) || (!trigger && hasAny(items, ['no-event']))) return
  if (trigger && !onlyLists(trigger, place)) {
    takeTold(trigger, place)
    story.listing = hasAny(items, ['takes-part', 'represents'])
    if (hasAny(items, ['travels'])) follow(place)
    return
  }
  if (trigger || hasAny(items, ['takes-part', 'represents'])) {
    const at = meant(story, trigger && kindMeant(trigger))
    if (at !== null && names(place) > 0) addParticipants(place, at, false)
    if (hasAny(items, ['travels'])) follow(place)
    story.listing = true
    return
  }
  if (hasAny(items, ['travels'])) return follow(place)
  if (goOn(place) || takeAnother(place)) return
  const at = meant(story, undefined)
  if (story.listing && at !== null && names(place) > 0 && !tenseOf(items, setting.tenses))
    return addParticipants(place, at, false)
  story.listing = false
  settle(place)
  locate(place)
}

const GOVERNING = ['with', 'about', 'of-someone', 'between', 'after', 'source'] as const

const isPartOfName = (item: Item | undefined): boolean =>
  isBody(item) || item?.kind === 'office' || has(item, 'role') || has(item, 'filler')

const isGoverned = (items: readonly Item[], at: number): boolean => {
  let before = at - 1
  while (isPartOfName(items[before])) before -= 1
  return GOVERNING.some((cue) => has(items[before], cue))
}

/** Those of whom a clause speaks: its first person and those joined by «та», unless a preposition stands before. */
const subjectsOf = ({ kind, items }: Clause): readonly string[] => {
  if (kind === 'report' || kind === 'after' || hasAny(items, ['whether'])) return []
  const named = items.flatMap((item, at) => (isPerson(item) && !item.modifier ? [{ item, at }] : []))
  const [first] = named
  if (!first || isGoverned(items, first.at)) return []
  const second = named.find(({ at }) => at === first.at + 2 && has(items[first.at + 1], 'and'))
  return second ? [first.item.id, second.item.id] : [first.item.id]
}

const NEARLY_NOTHING = 1

/** Leaves out visits that only a verb names where the meeting in the same place is told of: «побував у Кремлі». */
const withoutEmptyVisits = (drafts: readonly Draft[], gazetteer: Gazetteer): readonly Draft[] =>
  drafts.filter((draft) => {
    if (draft.kind !== 'visit' || draft.named || draft.participants.length > NEARLY_NOTHING) return true
    const visitor = draft.participants[0]?.actor ?? ''
    return !drafts.some(
      (other) =>
        other.kind !== 'visit' &&
        other.kind !== 'call' &&
        hasParticipant(other, visitor) &&
        timesAgree(other.time, draft.time) &&
        other.place !== null &&
        draft.place !== null &&
        placesAgree(other.place.id, draft.place.id, gazetteer),
    )
  })

/** One side alone makes no meeting, unless the text says when and where, or in which circle. */
const isWhole = ({ participants, kind, format, time, place }: Draft): boolean => {
  const [first, second] = participants
  if (!first || second || kind === 'visit' || kind === 'summit') return first !== undefined
  return format !== null || (time?.own === true && place?.own === true)
}

const finished = (draft: Draft): Draft =>
  isOff(draft.status)
    ? { ...draft, participants: draft.participants.map((participant) => ({ ...participant, presence: 'expected' })) }
    : draft

/** No dispatch tells of more; what goes on and on is no dispatch. */
const MOST_EVENTS = 300

/** The events that a dispatch tells of, in the order in which it comes to them. */
export const readEvents = (reading: Reading, gazetteer: Gazetteer): readonly Draft[] => {
  const setting = settingOf(reading, gazetteer)
  const story = emptyStory()
  for (const sentence of reading.sentences) {
    if (story.drafts.length > MOST_EVENTS) break
    if (sentence.dateline) {
      story.place ??= sentence.dateline
      story.placeParagraph = sentence.paragraph
    }
    for (const clause of sentence.clauses) {
      const { told } = story
      takeClause({ clause, sentence, story, setting })
      const subjects = subjectsOf(clause)
      if (subjects.length > (story.told === told ? 0 : 1)) {
        story.topics = subjects
        story.topicParagraph = sentence.paragraph
      }
    }
  }
  const told = story.drafts.filter(isWhole)
  return withoutEmptyVisits(told, gazetteer).map(finished)
}
