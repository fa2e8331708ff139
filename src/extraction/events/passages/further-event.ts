import { type Draft, type DraftParticipant, hasParticipant, isOff, presenceOf, spanOfItems } from '../draft.ts'
import { joined, merged, sameEvent } from '../whole/merging.ts'
import { participantsIn } from '../who/participants.ts'
import { type Place, names } from './passage.ts'
import { isOfOthers } from './whose-event.ts'
import { placeIn } from '../where/places.ts'
import { type Setting, currentDraft, meant, refine, remember, rememberDay, take } from '../story.ts'
import { tell } from '../tell.ts'
import { tenseOf } from '../when/tense.ts'
import { aheadOf, dayOnly, timeIn } from '../when/times.ts'
import { mainTrigger, otherMeant, type Trigger } from '../triggers/triggers.ts'
import { type Clause } from '../../reading/clauses/clause.ts'
import { isRole } from '../../reading/roles/description.ts'
import { has, isBody, isPerson, type Item, hasOne, hasAny } from '../../reading/item.ts'
import { type SentenceReading } from '../../reading/read-dispatch.ts'

/** A time and somebody, and nothing else: «а після обіду – Туск». */
const isContrasted = (items: readonly Item[]): boolean =>
  items.filter((item) => isPerson(item) && !item.modifier).length === 1 &&
  items.every((item) => item.kind !== 'word' || item.cues.size > 0 || isRole(item)) &&
  !hasAny(items, ['speech', 'about', 'stays-away', 'takes-part'])

/** «…, а в Римі – прем'єрка Мелоні»: a clause without a verb that goes on with the event before. */
export const goOn = (place: Place): boolean => {
  const { clause, sentence, story, setting } = place
  const draft = currentDraft(story)
  const opening = clause.items[0]
  if (!draft || story.sentence !== sentence.start || clause.kind !== 'starter' || names(place) === 0) return false
  if (!hasOne(opening, ['and', 'apart', 'starter', 'in-turn']) || tenseOf(clause.items, setting.tenses)) return false
  const where = placeIn(clause.items, ['in'], setting.cities, setting.gazetteer) ?? null
  // «спершу з Рубіо, а потім – з Туском»
  const inTurn = hasAny(clause.items, ['in-turn']) && hasAny(clause.items, ['with'])
  // «Завтра Павела прийме Стубб, а після обіду – Туск»
  const later = hasAny(clause.items, ['later-today']) || timeIn(clause.items, undefined) !== undefined
  const apart = hasAny(clause.items, ['apart', 'separate']) || inTurn || (later && isContrasted(clause.items))
  if (!where && !apart) return false
  const [hero] = draft.participants
  const more = participantsIn(clause.items, setting.reading.people, {
    presence: presenceOf(draft.status),
    mode: 'unknown',
  })
  const time = timeIn(clause.items, undefined) ?? (later && draft.time ? dayOnly(draft.time) : draft.time)
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

/** «окремо зустрівся з радниками Франції та Німеччини – Бонном і Заутером»: a group is met as one, apart from others. */
const isOneGroup = (items: readonly Item[], { item }: Trigger, from: number): boolean => {
  const separate = items.findIndex((each) => has(each, 'separate'))
  const between = items.filter(({ start }) => start > item.start && start < from)
  return between.filter(isBody).length > 1 && !has(items[separate + 1], 'meeting')
}

/** "Both were received separately by the president": he has met each. */
const receivedInTurn = (draft: Draft, { items }: Clause): readonly Draft[] => {
  const by = items.find((item) => has(item, 'agent'))
  const passive = items.find((item) => has(item, 'is-received'))
  if (!by || !passive || !hasAny(items, ['separate'])) return []
  const persons = draft.participants.filter(({ body }) => !body)
  const [host, ...others] = persons.filter(({ evidence }) => evidence.start > by.start)
  const guests = persons.filter(({ evidence }) => evidence.start < passive.start)
  if (!host || others.length > 0 || guests.length < 2) return []
  const hostedBy = (guest: DraftParticipant): Draft => ({ ...draft, participants: [guest, host], apart: true })
  return guests.map(hostedBy)
}

/** "Bislimi and Petkovic held separate meetings with Sorensen": each has met him. */
const heldInTurn = (draft: Draft, { item: trigger, form }: Trigger, { items }: Clause): readonly Draft[] => {
  const at = items.findIndex((item) => item.start === trigger.start)
  if (form !== 'noun' || !has(items[at - 1], 'separate') || !has(items[at + 1], 'with')) return []
  const persons = draft.participants.filter(({ body }) => !body)
  const [met, ...others] = persons.filter(({ evidence }) => evidence.start > trigger.start)
  const heroes = persons.filter(({ evidence }) => evidence.start < trigger.start)
  if (!met || others.length > 0 || heroes.length < 2) return []
  const withHim = (hero: DraftParticipant): Draft => ({ ...draft, participants: [hero, met], apart: true })
  return heroes.map(withHim)
}

/** «дві окремі зустрічі – з маршалком та маршалкинею»: one event with each. */
const separated = (draft: Draft, trigger: Trigger, { clause, story }: Place): readonly Draft[] => {
  const [hero, ...others] = draft.participants
  if (!hero || others.length < 2) return [draft]
  const hosted = receivedInTurn(draft, clause)
  if (hosted.length > 0) return hosted
  const apart = heldInTurn(draft, trigger, clause)
  if (apart.length > 0) return apart
  const { before } = clause
  const announced = before !== undefined && clause.kind === 'main' && hasAny(before.items, ['separate'])
  const acts =
    hero.evidence.start <= trigger.item.start && others.every(({ evidence }) => evidence.start > trigger.item.start)
  // «окремо прийме Павла і Туска», "will receive Pavel and Tusk in turn"
  const from = Math.min(...others.map(({ evidence }) => evidence.start))
  const set = hasAny(clause.items, ['separate']) && acts && !isOneGroup(clause.items, trigger, from)
  const spokenOf = hasAny(clause.items, ['separate']) && story.topics.includes(hero.actor)
  if (!(announced && acts) && !set && !spokenOf) return [draft]
  const withEach = (other: DraftParticipant): Draft => ({ ...draft, participants: [hero, other], apart: true })
  return others.map(withEach)
}

/** A line that ends without a full stop and stands alone is a heading and opens no event. */
const isHeading = ({ end, paragraph }: SentenceReading, { reading, paragraphs }: Setting): boolean =>
  !/[.!?…"»”:;)]/u.test(reading.dispatch.text.charAt(end - 1)) && paragraphs.get(paragraph)?.length === 1

const AFTER_REACH = 3

/** «Одразу після засідання відбудеться саміт»: not the event that it follows. */
const comesAfterAnother = ({ item: trigger }: Trigger, { clause }: Place): boolean =>
  [clause, clause.before].some((near) =>
    near?.items.some(
      (item, at) =>
        has(item, 'after') &&
        !has(item, 'ahead') &&
        near.items
          .slice(at + 1, at + 1 + AFTER_REACH)
          .some((noun) => noun !== trigger && hasOne(noun, ['meeting', 'summit'])),
    ),
  )

/** A draft without participants tells more of an event known already, or opens one whose participants follow. */
const takeNameless = (draft: Draft, trigger: Trigger, place: Place): void => {
  const { clause, sentence, story, setting } = place
  const at = meant(story, has(trigger.item, 'talk-noun') ? undefined : draft.kind)
  const last = at === null ? undefined : story.drafts[at]
  // «Розмова відбулася 23 березня»: a day said outright counts before one that was only understood.
  const known = last && draft.time?.own && !last.time?.own ? { ...last, time: null } : last
  const tellsMore = draft.time?.own || draft.place?.own || isOff(draft.status) || draft.status === 'underway'
  // «Ждать начала саммита не стал»: an event that is only spoken of says nothing of the one told of.
  const isOnlyNamed = trigger.governed && (clause.kind === 'after' || !tellsMore)
  if (isOnlyNamed || isHeading(sentence, setting)) return
  // "the EU summit" on a day and at a place of its own is not the one spoken of.
  const isKnown = trigger.definite && !(draft.time?.own && draft.place?.own)
  // «Йшлося про зустріч лідерів, призначену на 24 лютого»
  const isDated = draft.time?.own === true && draft.format !== null && hasAny(clause.items, ['planned'])
  const isNews = (!trigger.governed || isDated) && !isKnown && !hasAny(clause.items, ['speech'])
  const beside = isOff(draft.status) && known !== undefined && isOfOthers(clause, known)
  const another = comesAfterAnother(trigger, place) || beside
  const follows = clause.kind === 'after' || another
  if (
    at !== null &&
    known &&
    !follows &&
    (sameEvent(known, draft, setting.gazetteer) ||
      (isOff(draft.status) && (known.status === 'announced' || story.sentence === sentence.start)))
  ) {
    // "Called the talks off on Monday": the day of those is known, this is the day on which it was decided.
    const decided = isOff(draft.status) && known.time?.own && aheadOf(draft.time ?? undefined, setting.published) === -1
    const where = draft.place?.own ? draft.place : null
    const told = { ...draft, time: decided ? null : draft.time, place: where }
    refine(story, at, (found) => merged(found, { ...told, participants: [] }, setting.gazetteer))
    // «В Госдепартаменте беседу назвали продуктивной»: a talk by telephone is nowhere.
    remember(story, { ...told, kind: story.drafts[at]?.kind ?? told.kind }, setting.gazetteer)
    return
  }
  if (another || (follows && tellsMore)) story.current = story.drafts.push(draft) - 1
  else if (isNews && (tellsMore || !known)) take(story, draft, setting)
}

/** «Він подякував за майданчик для переговорів»: one who is only understood, with neither day nor place, opens no event. */
const isBarelyTold = ({ kind, participants, trigger, time, place }: Draft): boolean =>
  kind !== 'visit' &&
  participants.length === 1 &&
  participants.every(({ evidence }) => evidence.start === trigger.start) &&
  !(time?.own || place?.own)

/** «обговорили підсумки переговорів, які пройшли в …»: where and when those were is not where the text is. */
const isOnlyTopic = ({ governed, form }: Trigger, { clause, story }: Place): boolean =>
  governed && form === 'noun' && clause.kind !== 'after' && story.drafts.length > 0

/** «Прибула сьогодні, візит завершиться в п'ятницю»: the last day of a journey told of in the same sentence. */
const prolongs = (draft: Draft, { sentence, story, setting }: Place): boolean => {
  const journey = currentDraft(story)
  const end = draft.time?.when.start === null ? draft.time.when.end : null
  const isSame = journey?.kind === 'visit' && draft.kind === 'visit' && journey.clause.start >= sentence.start
  const start = journey?.time?.when.start
  if (!isSame || !end || !start || start > end || !sameEvent({ ...journey, time: null }, draft, setting.gazetteer))
    return false
  refine(story, story.current ?? 0, (found) => ({
    ...found,
    time: found.time && { ...found.time, when: { start, end } },
  }))
  return true
}

/** «Візит скасовано. Він мав зустрітися там із …»: what was to be on a journey that is off is off as well. */
const offWithJourney = (draft: Draft, { clause, sentence, story }: Place): Draft => {
  const journey = currentDraft(story)
  const wasToBe = clause.items.some((item) => has(item, 'past') && hasOne(item, ['planned', 'future']))
  const isOn =
    !journey || journey.kind !== 'visit' || !isOff(journey.status) || journey.paragraph !== sentence.paragraph
  if (isOn || !wasToBe || draft.status !== 'announced') return draft
  const travels = draft.participants.some(({ actor }) => hasParticipant(journey, actor))
  return travels ? { ...draft, status: journey.status, statusSaid: true } : draft
}

const OPENING = 2

/** «У Павела ще дві зустрічі: він прийме …»: the words behind tell of each. */
const announcesMore = ({ form }: Trigger, place: Place): boolean => {
  const { next } = place.clause
  const goesOn = next?.kind === 'main' && hasAny(next.items.slice(0, OPENING), ['he', 'they'])
  return form === 'noun' && goesOn && names(place) === 1 && mainTrigger(next)?.form === 'verb'
}

export const takeTold = (trigger: Trigger, place: Place): void => {
  const { clause, sentence, story, setting } = place
  if (announcesMore(trigger, place)) {
    const time = timeIn(clause.items, undefined)
    const status = aheadOf(time, setting.published) === -1 ? 'held' : 'announced'
    if (time) rememberDay(story, time, status, sentence.paragraph)
    return
  }
  const told = tell(clause, trigger, sentence, story, setting)
  if (!told) return
  if (prolongs(told, place)) return
  const draft = offWithJourney(told, place)
  if (
    draft.participants.length === 0 ||
    isBarelyTold(draft) ||
    (trigger.definite && draft.participants.length < 2 && !isOff(draft.status))
  )
    takeNameless(draft, trigger, place)
  else if (isOnlyTopic(trigger, place)) {
    const { place: at, placeParagraph, day, pastDay, topics, topicParagraph, visitor, visitorParagraph } = story
    take(story, draft, setting)
    if (story.current !== null) story.aside = [...story.aside, story.current]
    Object.assign(story, { place: at, placeParagraph, day, pastDay, topics, topicParagraph, visitor, visitorParagraph })
  } else if (comesAfterAnother(trigger, place) && !draft.participants.some(({ body }) => !body)) {
    story.current = story.drafts.push(draft) - 1
    remember(story, draft, setting.gazetteer)
  } else for (const each of separated(draft, trigger, place)) take(story, each, setting)
  story.sentence = sentence.start
}

/** «обговорили підготовку до засідання, яке відбудеться …»: an event of its own, whose participants nobody has named. */
export const takeOther = ({ clause, sentence, story, setting }: Place): boolean => {
  const noun = otherMeant(clause)
  const time = timeIn(clause.items, tenseOf(clause.items, setting.tenses)?.tense)
  const { before } = clause
  const taken = before && currentDraft(story)?.clause.start === before.items[0]?.start
  if (!noun || taken || !time || !hasAny(clause.items, ['past', 'future'])) return false
  const draft = tell(clause, { ...noun, at: 0 }, sentence, story, setting)
  if (!draft) return false
  story.current = story.drafts.push({ ...draft, participants: [] }) - 1
  story.sentence = sentence.start
  return true
}

/** Several who did something together on a day and at a place of their own, with others taking part, have met. */
export const takeElsewhere = ({ clause, sentence, story, setting }: Place): void => {
  const at = clause.items.findIndex((item) => has(item, 'takes-part'))
  const item = clause.items[at]
  if (!item) return
  const trigger: Trigger = { at, item, kind: 'meeting', form: 'noun', definite: false, governed: false, weak: true }
  const draft = tell(clause, trigger, sentence, story, setting)
  if (draft && draft.participants.length > 1) take(story, draft, setting)
}

/** «Попередня пройшла 15 жовтня»: another event of the kind spoken of, whose name is left out. */
export const takeAnother = ({ clause, sentence, story, setting }: Place): boolean => {
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
