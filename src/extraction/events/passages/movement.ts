import type { EventStatus } from '../../../domain/vocabulary.ts'
import { type Place } from './passage.ts'
import { subjectsOf } from './subjects.ts'
import { placeIn } from '../where/places.ts'
import { type Draft, type DraftPlace, evidenceOf, presenceOf, spanOfItems } from '../draft.ts'
import { stayIn } from '../when/stay.ts'
import { rememberDay, type Setting, take, welcome } from '../story.ts'
import { type Tense, tenseOf } from '../when/tense.ts'
import { aheadOf, timeIn } from '../when/times.ts'
import { mainTrigger } from '../triggers/main-trigger.ts'
import { goesOnThere } from '../triggers/clauses-beside.ts'
import { type Clause } from '../../reading/clauses/clause.ts'
import { has, isDate, type Item, type PersonItem, isPerson, isPlace, hasAny } from '../../reading/item.ts'

/** Follows somebody who travels, for the sentences that only say «там» or «гість». */
export const follow = ({ clause, sentence, story, setting }: Place): void => {
  const visitor = clause.items.find((item): item is PersonItem => isPerson(item) && !item.modifier)
  if (visitor) welcome(story, visitor.id, sentence.paragraph)
  const place = placeIn(clause.items, ['to', 'in'], setting.cities, setting.gazetteer)
  if (place) {
    story.place = { ...place, own: false }
    story.placeParagraph = sentence.paragraph
  }
  const time = timeIn(clause.items, tenseOf(clause.items, setting.tenses)?.tense)
  const status = tenseOf(clause.items, setting.tenses)?.tense === 'future' ? 'announced' : 'held'
  if (time) rememberDay(story, time, status, sentence.paragraph)
}

const BEING_REACH = 4
const SHORT = 7

/** «Завтра американець буде у Вільнюсі», "On Friday he will be in Vilnius": who it is, is said before. */
const isSomewhere = (items: readonly Item[]): boolean => {
  const verb = items.findIndex((item) => has(item, 'is-there') || has(item, 'he'))
  const words = items.filter(({ kind }) => kind !== 'sign')
  // «Сьогодні посланець уже в Дакарі»
  if (isDate(words[0]) && isPlace(words.at(-1)) && words.length < SHORT) return true
  return verb >= 0 && items.slice(verb + 1, verb + 1 + BEING_REACH).some(isPlace)
}

/** Somebody is somewhere: «зробить зупинку в Галіфаксі». What follows is there too, and on the day that is said. */
export const locate = ({ clause, sentence, story, setting }: Place): void => {
  const { items } = clause
  const place =
    clause.kind === 'main' && (subjectsOf(clause).length > 0 || isSomewhere(items)) && !hasAny(items, ['invites'])
      ? placeIn(items, ['in'], setting.cities, setting.gazetteer)
      : undefined
  if (!place || setting.gazetteer.place(place.id)?.kind !== 'city') return
  story.place = { ...place, own: false }
  story.placeParagraph = sentence.paragraph
  const time = timeIn(items, tenseOf(items, setting.tenses)?.tense)
  const ahead = aheadOf(time, setting.published) === 1
  if (time && !sentence.background) rememberDay(story, time, ahead ? 'announced' : 'held', sentence.paragraph)
}

const OPENING = 3

/** Whoever goes: named in the clause, or he of whom the sentence speaks («…, а затем вылетит в Дели»). */
const travellersOf = (place: Place): readonly string[] => {
  const { clause, sentence, story } = place
  const named = subjectsOf(clause)
  const verb = clause.items.findIndex((item) => has(item, 'arrives'))
  // "She goes to Tirana, to Rama"
  const pronoun = clause.items.slice(0, Math.max(0, verb)).some((item) => has(item, 'he'))
  if (named.length > 0 && !pronoun) return named
  const opening = clause.items.slice(0, OPENING)
  const goesOn = opening.some((item) => has(item, 'arrives') || has(item, 'he'))
  const isNear = story.topicParagraph === sentence.paragraph && clause.kind !== 'relative'
  return (pronoun || (goesOn && !clause.items.some(isPerson))) && isNear ? story.topics.slice(0, 1) : []
}

/** "… will fly to Hungary, but only for Wednesday's summit": the clause behind says what for, and tells of that. */
const isForSession = ({ clause }: Place): boolean => {
  const { next } = clause
  return next !== undefined && !goesOnThere(clause) && hasAny(next.items, ['summit', 'meeting'])
}

/** «вирушить до Мінська, де відбудеться конференція»: whoever goes there takes part in it. */
const isWhereSessionIs = ({ clause }: Place): boolean => {
  const { next } = clause
  const trigger = next && goesOnThere(clause) ? mainTrigger(next) : undefined
  return (
    trigger?.form === 'noun' &&
    trigger.kind !== 'visit' &&
    !next?.items.some((item) => isPerson(item) || has(item, 'he'))
  )
}

/** "She flies to Manila on Friday", «вирушить до Анкари, де …»: a journey still to come, or one at whose end something happens. */
export const takeJourney = (place: Place): void => {
  const { clause, story, setting } = place
  const { items } = clause
  const at = items.findIndex((item) => has(item, 'arrives'))
  const word = items[at]
  const to = placeIn(items.slice(at), ['to', 'in'], setting.cities, setting.gazetteer)
  const { tense } = tenseOf(items, setting.tenses) ?? { tense: undefined }
  const where = to && setting.gazetteer.place(to.id)?.kind
  if (!word || !to || where === 'venue' || hasAny(items, ['not', 'fails', 'wish', 'whether'])) return
  if (isForSession(place) || isWhereSessionIs(place)) return
  if (tense === 'past' || (tense !== 'future' && !goesOnThere(clause))) return
  const travellers = travellersOf(place)
  if (travellers.length === 0) return
  take(story, visitOf(place, { word, to, travellers, tense, status: 'announced' }), setting)
}

interface Journey {
  /** The verb that tells of it. */
  readonly word: Item
  readonly to: DraftPlace
  readonly travellers: readonly string[]
  readonly tense: Tense | undefined
  readonly status: EventStatus
}

const visitOf = ({ clause, sentence, setting }: Place, { word, to, travellers, tense, status }: Journey): Draft => ({
  kind: 'visit',
  kindSaid: true,
  status,
  statusSaid: true,
  named: true,
  mode: 'in_person',
  time: timeIn(clause.items, tense) ?? null,
  place: to,
  participants: travellers.map((actor) => ({
    actor,
    body: false,
    represents: setting.reading.people.sideOf(actor),
    presence: presenceOf(status),
    mode: 'unknown',
    evidence: evidenceOf(clause.items.find((item) => isPerson(item) && item.id === actor) ?? word),
  })),
  format: null,
  topics: [],
  paragraph: sentence.paragraph,
  background: sentence.background,
  trigger: evidenceOf(word),
  clause: spanOfItems(clause.items),
  statusAt: evidenceOf(word),
  apart: false,
})

/** «Павел прибув до Гельсінкі 11 лютого»: kept until the text calls it a visit. */
export const noteArrival = (place: Place): void => {
  const { clause, sentence, story, setting } = place
  const { items } = clause
  const word = items.find((item) => has(item, 'arrives'))
  const to = placeIn(items, ['to', 'in'], setting.cities, setting.gazetteer)
  const travellers = subjectsOf(clause)
  const tense = tenseOf(items, setting.tenses)?.tense
  if (
    !word ||
    !to ||
    tense !== 'past' ||
    travellers.length === 0 ||
    sentence.background ||
    hasAny(items, ['not', 'fails', 'visit'])
  )
    return
  const over = aheadOf(timeIn(items, tense), setting.published) === -1
  story.arrival = visitOf(place, { word, to, travellers, tense, status: over ? 'held' : 'underway' })
}

/** «У програмі візиту …»: whoever was said to have arrived is on a visit. */
export const takeArrival = ({ clause, story, setting }: Place): void => {
  const { items } = clause
  const { arrival } = story
  const noun = items.find((item) => has(item, 'visit'))
  if (!arrival || !noun || items.some(isPerson) || placeIn(items, ['to', 'in'], setting.cities, setting.gazetteer))
    return
  story.arrival = null
  if (!hasAny(items, ['not', 'fails', 'wish', 'another'])) take(story, lastingTo(arrival, clause, setting), setting)
}

/** «Його візит триватиме до 11 лютого»: the arrival is the first day, and the last one is said here. */
const lastingTo = (arrival: Draft, clause: Clause, { published }: Setting): Draft => {
  const stay = stayIn([clause], published)
  if (!stay || !arrival.time) return arrival
  const { end } = stay.time.when
  return { ...arrival, status: stay.status, time: { ...arrival.time, when: { ...arrival.time.when, end } } }
}
