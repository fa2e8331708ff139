import type { PlaceId } from '../../domain/actor.ts'
import { addDays, type Day } from '../../domain/calendar.ts'
import type { EventKind, EventStatus } from '../../domain/vocabulary.ts'
import type { Gazetteer, MentionKind } from '../../gazetteer/gazetteer.ts'
import type { ActorSlot, Period, Question, QuestionKind } from '../question.ts'
import { cleanText } from './clean-text.ts'
import { findActors, isOwnerOfPost } from './find-actors.ts'
import { findKind } from './find-kind.ts'
import { findMembers } from './find-members.ts'
import { findNames, takeFirstUnknown } from './find-names.ts'
import { findRegions } from './find-regions.ts'
import { cuesFor, findCue, isWord, says } from './match.ts'
import { readingOf, readSentence, type Sentence, sentenceOf, type Token } from './sentence.ts'

const idsOf = (sentence: Sentence, kind: MentionKind): readonly string[] =>
  sentence.tokens.flatMap((token) => (token.kind === 'mention' && token.mention.kind === kind ? token.mention.ids : []))

/** So far behind «після» its event is named, if it is. */
const BACKGROUND_REACH = 6

const isNamed = (token: Token | undefined): boolean => token !== undefined && readingOf(token).startsWith('@')

const isInto = (token: Token | undefined): boolean =>
  token !== undefined && isWord(readingOf(token), (grammar) => [grammar.into, grammar.companion])

/** The sentence without what only dates or explains its event: «після його поїздки в Москву». */
const withoutBackground = (sentence: Sentence): Sentence => {
  const { tokens, reading, offsets } = sentence
  const at = findCue(
    reading,
    cuesFor((grammar) => grammar.background),
  )
  if (at === undefined) return sentence
  const first = offsets.indexOf(at)
  const named = tokens.findIndex((token, index) => index > first && isNamed(token))
  if (named < 0 || named - first > BACKGROUND_REACH) return sentence
  if (tokens.slice(first, named).some(({ kind }) => kind === 'stop')) return sentence
  let end = named + 1
  while (isNamed(tokens[end]) || (isInto(tokens[end]) && isNamed(tokens[end + 1]))) end += 1
  return sentenceOf(tokens.toSpliced(first, end - first))
}

/** A country is a place after «в», «до», "in"; a party to the talks elsewhere. */
const isPlaceAt = ({ tokens }: Sentence, index: number): boolean => {
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

/** Where everyone who is named is told of as company, the first is the one asked about. */
const withSubject = (actors: readonly ActorSlot[]): readonly ActorSlot[] =>
  actors.some(({ role }) => role === 'subject')
    ? actors
    : actors.map((actor, index) => (index === 0 ? { ...actor, role: 'subject' } : actor))

/** Kinds that ask for somebody, and so name somebody. */
const ABOUT_SOMEBODY: ReadonlySet<QuestionKind> = new Set(['identity', 'companions', 'attendance', 'together'])

const read = (text: string, today: Day, gazetteer: Gazetteer): Sentence =>
  withoutBackground(findMembers(findNames(findRegions(readSentence(text, today, gazetteer)), gazetteer)))

/** True where somebody is named of whom it can be asked, and who does not just tell which event is meant. */
const namesSubject = (sentence: Sentence, today: Day, gazetteer: Gazetteer): boolean =>
  /@(?:name|office) /.test(sentence.reading) ||
  findActors(sentence, (index) => isPlaceAt(sentence, index), today, gazetteer).actors.some(
    ({ role }) => role === 'subject',
  )

/** How far a date that is meant roughly reaches to both sides. */
const ROUGHLY = 5

const periodsOf = ({ tokens }: Sentence): readonly Period[] =>
  tokens.flatMap((token, index) => {
    if (token.kind !== 'date' || !token.period) return []
    const before = tokens[index - 1]
    const roughly = before !== undefined && isWord(readingOf(before), (grammar) => grammar.around)
    const { first, last } = token.period
    return [roughly ? { first: addDays(first, -ROUGHLY), last: addDays(last, ROUGHLY) } : token.period]
  })

const slots = (sentence: Sentence, kind: QuestionKind, yesNo: boolean, today: Day, gazetteer: Gazetteer): Question => {
  const periods = periodsOf(sentence)
  const { actors, used } = findActors(
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
  const isNext = says(sentence, (grammar) => grammar.next)
  return {
    kind,
    yesNo,
    actors: kind === 'attendance' && unknown.length === 0 ? withSubject(actors) : actors,
    places: findPlaces(sentence, used, gazetteer),
    formats: idsOf(sentence, 'format'),
    topics: idsOf(sentence, 'topic'),
    eventKind: eventKindOf(sentence, without),
    without,
    periods,
    order: periods.length > 0 ? null : isNext ? 'next' : says(sentence, (grammar) => grammar.last) ? 'last' : null,
    tense: says(sentence, (grammar) => grammar.future) ? 'future' : null,
    // «Чи скасовано зустріч?» asks for the status; it is no mark to find the event by.
    status: yesNo ? null : statusOf(sentence),
    presence: says(sentence, (grammar) => grammar.absent)
      ? 'absent'
      : says(sentence, (grammar) => grammar.expected)
        ? 'expected'
        : null,
    mode: says(sentence, (grammar) => grammar.remote)
      ? 'remote'
      : says(sentence, (grammar) => grammar.inPerson)
        ? 'in_person'
        : null,
    current: says(sentence, (grammar) => grammar.current),
    alone: says(sentence, (grammar) => grammar.alone),
    unknown,
    heard: sentence.tokens.flatMap((token) =>
      token.kind === 'mention' && token.heard ? [{ text: token.text, id: token.mention.ids[0] ?? '' }] : [],
    ),
  }
}

/** What a text asks, in any of the three languages or a mix; undefined where it asks nothing about diplomatic events. */
export const parseQuestion = (question: string, today: Day, gazetteer: Gazetteer): Question | undefined => {
  const text = cleanText(question)
  if (text === undefined) return undefined
  const sentence = read(text, today, gazetteer)
  const asked = findKind(sentence)
  if (!asked) return undefined
  const lacksName = ABOUT_SOMEBODY.has(asked.kind) && !namesSubject(sentence, today, gazetteer)
  return slots(lacksName ? takeFirstUnknown(sentence, gazetteer) : sentence, asked.kind, asked.yesNo, today, gazetteer)
}
