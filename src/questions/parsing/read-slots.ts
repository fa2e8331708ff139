import type { PlaceId } from '../../domain/actor.ts'
import { addDays, type Day, day, daysBetween } from '../../domain/calendar.ts'
import type { EventKind, EventStatus } from '../../domain/vocabulary.ts'
import type { Gazetteer, MentionKind } from '../../gazetteer/gazetteer.ts'
import type { ActorSlot, Beside, Period, Question, QuestionKind } from '../question.ts'
import type { Cue, QuestionGrammar } from '../grammar/grammar.ts'
import { findActors, isOwnerOfPost } from './find-actors.ts'
import { unknownWords } from './find-names.ts'
import { findAsOf } from './find-as-of.ts'
import { findHelp } from './find-kind.ts'
import { cuesFor, findCue, isWord, says } from './match.ts'
import { isToldAsPast, readingOf, type Sentence, sentenceOf, type Token } from './sentence.ts'

const idsOf = (sentence: Sentence, kind: MentionKind): readonly string[] =>
  sentence.tokens.flatMap((token) => (token.kind === 'mention' && token.mention.kind === kind ? token.mention.ids : []))

/** A country is a place after «в», «до», "in"; a party to the talks elsewhere. */
export const isPlaceAt = ({ tokens }: Sentence, index: number): boolean => {
  const token = tokens[index]
  if (!token) return false
  const reading = readingOf(token)
  if (reading !== '@country') return reading === '@place'
  const before = tokens.slice(Math.max(0, index - 2), index).filter((other) => readingOf(other) !== 'the')
  const last = before.at(-1)
  return last !== undefined && isWord(readingOf(last), (grammar) => grammar.into)
}

const findPlaces = (
  sentence: Sentence,
  ignored: ReadonlySet<number>,
  gazetteer: Gazetteer,
): readonly (readonly PlaceId[])[] =>
  sentence.tokens.flatMap((token, index) => {
    if (token.kind !== 'mention' || ignored.has(index) || !isPlaceAt(sentence, index)) return []
    const ids = token.mention.ids.filter((id) => gazetteer.place(id))
    return ids.length > 0 ? [ids] : []
  })

/** The kind that is to be left out: calls in «без телефонних розмов». */
const withoutOf = ({ tokens }: Sentence): EventKind | null => {
  const at = tokens.findIndex((token) => isWord(readingOf(token), (grammar) => grammar.without))
  if (at < 0) return null
  const rest = sentenceOf(tokens.slice(at + 1, at + 4))
  return (
    (['call', 'summit', 'visit'] as const).find((kind) => says(rest, (grammar) => grammar.eventKinds[kind])) ?? null
  )
}

/** «зустрічей і дзвінків»: both are asked for. */
const joinsKinds = ({ tokens }: Sentence): boolean => {
  const isOf = (kind: EventKind, at: number): boolean => {
    const token = tokens[at]
    return token?.kind === 'word' && isWord(token.word, (grammar) => grammar.eventKinds[kind])
  }
  return tokens.some(
    (token, index) =>
      token.kind === 'word' &&
      isWord(token.word, (grammar) => grammar.and) &&
      (['call', 'meeting'] as const).every((kind) => isOf(kind, index - 1) || isOf(kind, index + 1)),
  )
}

const eventKindOf = (sentence: Sentence, without: EventKind | null): EventKind | null => {
  if (joinsKinds(sentence)) return null
  return (
    (['call', 'summit', 'visit', 'meeting'] as const).find(
      (kind) => kind !== without && says(sentence, (grammar) => grammar.eventKinds[kind]),
    ) ?? null
  )
}

const statusOf = (sentence: Sentence): EventStatus | null =>
  (['cancelled', 'postponed'] as const).find((status) => says(sentence, (grammar) => grammar.statuses[status])) ?? null

/** In «чи представляв Макрон Францію» the side is no second one asked about. */
const withoutOwnSides = (actors: readonly ActorSlot[], gazetteer: Gazetteer): readonly ActorSlot[] => {
  const sides = new Set(
    actors
      .flatMap(({ ids }) => ids)
      .flatMap((id) => {
        const actor = gazetteer.actor(id)
        return actor?.kind === 'person' && actor.represents !== null ? [actor.represents] : []
      }),
  )
  return actors.filter(({ ids, role }) => role === 'companion' || !ids.some((id) => sides.has(id)))
}

/** Who asks how often two met asks for no calls. */
const countedKind = (sentence: Sentence, kind: QuestionKind): EventKind | null =>
  kind === 'count' && !joinsKinds(sentence) && says(sentence, (grammar) => grammar.meetingVerbs) ? 'meeting' : null

const countedOf = (sentence: Sentence): Question['counted'] =>
  (['people', 'countries'] as const).find((unit) => says(sentence, (grammar) => grammar.counted[unit])) ?? null

/** «З ким говорив Лавров, крім Цой?»: whoever is left out is not looked for. */
const isExceptedIn = ({ tokens }: Sentence): ((slot: ActorSlot) => boolean) => {
  const excepted = new Set(
    tokens.flatMap((token, index) => {
      const before = tokens[index - 1]
      return before && isWord(readingOf(before), (grammar) => grammar.without) ? [token.text] : []
    }),
  )
  return ({ text }) => excepted.has(text)
}

/** Kinds that ask for people, some of whom may be left out. */
const EXCEPTING: ReadonlySet<QuestionKind> = new Set(['companions', 'attendees'])

/** Where everyone who is named is told of as company, the first is the one asked about. */
const withSubject = (actors: readonly ActorSlot[]): readonly ActorSlot[] =>
  actors.some(({ role }) => role === 'subject')
    ? actors
    : actors.map((actor, index) => (index === 0 ? { ...actor, role: 'subject' } : actor))

/** How far a date that is meant roughly reaches to both sides. */
const ROUGHLY = 5

/** Which days of a month its parts are, and one more to either side: «на початку грудня» is no exact date. */
const PARTS = { early: [0, 11], middle: [8, 21], late: [19, 31], firstHalf: [0, 14], secondHalf: [14, 31] } as const
const MONTH = 27

/** The part of a month that a phrase names: «на початку грудня». */
const narrowed = (text: string, { first, last }: Period): Period => {
  if (daysBetween(first, last) < MONTH || daysBetween(first, last) > MONTH + 3) return { first, last }
  const reading = ` ${text.toLowerCase().replaceAll('-', ' ')} `
  const part = (['firstHalf', 'secondHalf', 'early', 'middle', 'late'] as const).find((name) =>
    says({ reading }, (grammar) => grammar.partsOfMonth[name]),
  )
  if (!part) return { first, last }
  const [from, to] = PARTS[part]
  const end = addDays(first, to)
  return { first: addDays(first, from), last: end < last ? end : last }
}

const periodsOf = ({ tokens }: Sentence, asOf: number | undefined): readonly Period[] =>
  tokens.flatMap((token, index) => {
    if (token.kind !== 'date' || !token.period || index === asOf) return []
    const before = tokens[index - 1]
    const roughly = before !== undefined && isWord(readingOf(before), (grammar) => grammar.around)
    // «У другій половині лютого»: the half stands before what is found as the month.
    const around = tokens.slice(Math.max(0, index - 2), index).map(readingOf)
    const { first, last } = narrowed([...around, token.text].join(' '), token.period)
    return [roughly ? { first: addDays(first, -ROUGHLY), last: addDays(last, ROUGHLY) } : { first, last }]
  })

const isSide = (token: Token): boolean => /^@(?:country|organisation|region)$/.test(readingOf(token))

/** «З ким із американців зустрічався Умєров?»: the Americans are those who are looked for, not those who were met. */
const withMembers = (actors: readonly ActorSlot[], { reading, tokens, offsets }: Sentence): readonly ActorSlot[] => {
  const at = findCue(
    reading,
    cuesFor((grammar) => grammar.among),
  )
  if (at === undefined || actors.length < 2) return actors
  const side = tokens.find((token, index) => (offsets[index] ?? 0) >= at && isSide(token))
  return actors.map((slot) => (slot.text === side?.text ? { ...slot, role: 'member' } : slot))
}

/** What was known is known by a day gone by: «станом на 20 жовтня», asked in April, means last year's. */
const notAhead = (date: Day, yearless: boolean, today: Day): Day =>
  yearless && date > today ? day(`${Number(date.slice(0, 4)) - 1}${date.slice(4)}`) : date

const orderOf = (sentence: Sentence, isNext: boolean): Question['order'] => {
  if (isNext) return 'next'
  if (says(sentence, (grammar) => grammar.first)) return 'first'
  return says(sentence, (grammar) => grammar.last) ? 'last' : null
}

/** «А перед тим?», "where next after Amman": which event another one is told from, as far as the sentence says. */
const besideOf = (sentence: Sentence, gazetteer: Gazetteer): Beside | null => {
  const side = (['before', 'after'] as const).find((each) => says(sentence, ({ beside }) => beside[each]))
  return side === undefined ? null : { side, event: null, places: findPlaces(sentence, new Set(), gazetteer) }
}

/** What of an event a yes-or-no question supposes. */
const supposedOf = (sentence: Sentence): Question['supposed'] =>
  (['cancelled', 'postponed'] as const).find((status) => says(sentence, (grammar) => grammar.statuses[status])) ??
  (says(sentence, (grammar) => grammar.happening) ? 'held' : null)

/** In which way those asked about were there: one way, or who in which. */
const modesOf = (sentence: Sentence, kind: QuestionKind): Pick<Question, 'mode' | 'eachMode'> => {
  const remote = says(sentence, (grammar) => grammar.remote)
  const inPerson = says(sentence, (grammar) => grammar.inPerson)
  const either = says(sentence, (grammar) => grammar.eitherMode)
  const eachMode = (remote && inPerson) || (either && (remote || inPerson))
  if (either || eachMode) return { mode: null, eachMode }
  const hosts = kind === 'companions' && says(sentence, (grammar) => grammar.hosting)
  return { mode: remote ? 'remote' : inPerson || hosts ? 'in_person' : null, eachMode }
}

const takingPart = ({ verbs, events, eventKinds }: QuestionGrammar): readonly Cue[] => [
  verbs,
  events,
  ...Object.values(eventKinds).flat(),
]

/** To be at a place, with no word for an event there, is to be on the spot; so is to come to it. */
const isOnSpot = (sentence: Sentence): boolean => {
  if (says(sentence, ({ inPerson, travelling }) => [...inPerson, travelling])) return true
  return sentence.reading.includes('@place ') && !sentence.reading.includes('@format ') && !says(sentence, takingPart)
}

/** Who, where, when and what else a sentence names. */
export const readSlots = (
  sentence: Sentence,
  kind: QuestionKind,
  yesNo: boolean,
  today: Day,
  gazetteer: Gazetteer,
): Question => {
  const asOf = findAsOf(sentence, kind)
  const known = asOf === undefined ? undefined : sentence.tokens[asOf]
  const periods = periodsOf(sentence, asOf)
  const { actors, used, unheld } = findActors(
    sentence,
    (index) => isPlaceAt(sentence, index),
    periods[0]?.first ?? today,
    gazetteer,
  )
  const unknown = sentence.tokens.flatMap((token, index) =>
    token.kind === 'name' && !isOwnerOfPost(sentence.tokens, index)
      ? [{ text: token.text, guesses: token.guesses }]
      : [],
  )
  const without = withoutOf(sentence)
  const isExcepted = EXCEPTING.has(kind) ? isExceptedIn(sentence) : () => false
  const named = actors.filter((slot) => !isExcepted(slot))
  const nextOnes = says(sentence, (grammar) => grammar.nextOnes)
  const isNext = !nextOnes && says(sentence, (grammar) => grammar.next)
  const beside = besideOf(sentence, gazetteer)
  return {
    kind,
    // «Чи правда, що Макрон не був у Римі?»: a yes or a no could be taken either way.
    yesNo: yesNo && !says(sentence, (grammar) => grammar.negation),
    actors:
      kind === 'companions'
        ? withMembers(named, sentence)
        : kind === 'attendance' && unknown.length === 0
          ? withSubject(withoutOwnSides(actors, gazetteer))
          : named,
    excepted: actors.filter((slot) => !named.includes(slot)).flatMap(({ ids }) => ids),
    places: findPlaces(sentence, used, gazetteer),
    formats: idsOf(sentence, 'format'),
    topics: idsOf(sentence, 'topic'),
    eventKind: eventKindOf(sentence, without) ?? countedKind(sentence, kind),
    without,
    periods,
    yearless: sentence.tokens.some((token, index) => token.kind === 'date' && token.yearless && index !== asOf),
    // «What's the latest on Vance?» asks for news.
    order: periods.length > 0 || kind === 'changes' || asOf !== undefined || beside ? null : orderOf(sentence, isNext),
    beside,
    help: kind === 'help' ? (findHelp(sentence) ?? null) : null,
    tense: nextOnes || says(sentence, (grammar) => grammar.future) ? 'future' : isToldAsPast(sentence) ? 'past' : null,
    // «Чи скасовано зустріч?» asks for the status; it is no mark to find the event by.
    status: yesNo ? null : statusOf(sentence),
    supposed: yesNo ? supposedOf(sentence) : null,
    asOf: known?.kind === 'date' && known.period ? notAhead(known.period.last, known.yearless, today) : null,
    presence: says(sentence, (grammar) => grammar.absent)
      ? 'absent'
      : says(sentence, (grammar) => grammar.expected)
        ? 'expected'
        : null,
    ...modesOf(sentence, kind),
    onSpot: isOnSpot(sentence),
    faceToFace: says(sentence, (grammar) => grammar.meetingVerbs),
    current: says(sentence, (grammar) => grammar.current),
    counted: kind === 'attendees' ? countedOf(sentence) : null,
    leading: says(sentence, (grammar) => grammar.leading),
    hour: says(sentence, (grammar) => grammar.hour),
    country: says(sentence, (grammar) => grammar.country),
    alone: says(sentence, (grammar) => grammar.alone),
    unknown,
    heard: sentence.tokens.flatMap((token) =>
      token.kind === 'mention' && token.heard ? [{ text: token.text, id: token.mention.ids[0] ?? '' }] : [],
    ),
    ignored: [...unheld, ...unknownWords(sentence)],
    within: [],
  }
}
