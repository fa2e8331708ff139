import type { PlaceId } from '../../domain/actor.ts'
import type { Day } from '../../domain/calendar.ts'
import { EVENT_KINDS, type EventKind, type EventStatus } from '../../domain/event.ts'
import type { Gazetteer, MentionKind } from '../../gazetteer/gazetteer.ts'
import type { ActorSlot, Period, Question, QuestionKind } from '../question.ts'
import { cleanText } from './clean-text.ts'
import { findActors } from './find-actors.ts'
import { findKind } from './find-kind.ts'
import { findNames, takeFirstUnknown } from './find-names.ts'
import { findRegions } from './find-regions.ts'
import { cuesFor, findCue, isWord, says } from './match.ts'
import { readingOf, readSentence, type Sentence } from './sentence.ts'

const idsOf = (sentence: Sentence, kind: MentionKind): readonly string[] =>
  sentence.tokens.flatMap((token) => (token.kind === 'mention' && token.mention.kind === kind ? token.mention.ids : []))

/** Tokens that only date or explain the event: the journey in «після його поїздки в Москву». */
const background = ({ tokens, reading, offsets }: Sentence): ReadonlySet<number> => {
  const at = findCue(
    reading,
    cuesFor((grammar) => grammar.background),
  )
  if (at === undefined) return new Set()
  const first = offsets.indexOf(at)
  const rest = tokens.slice(first + 1, first + 8)
  const stop = rest.findIndex(({ kind }) => kind === 'stop')
  const clause = stop < 0 ? rest : rest.slice(0, stop)
  return new Set(
    clause.flatMap((token, index) => (/^@(?:place|country)$/.test(readingOf(token)) ? [first + 1 + index] : [])),
  )
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

const eventKindOf = (sentence: Sentence): EventKind | null =>
  (['call', 'summit', 'visit'] as const).find((kind) => says(sentence, (grammar) => grammar.eventKinds[kind])) ??
  EVENT_KINDS.find((kind) => says(sentence, (grammar) => grammar.eventKinds[kind])) ??
  null

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
  findNames(findRegions(readSentence(text, today, gazetteer)), gazetteer)

const namesSomebody = ({ reading }: Sentence): boolean =>
  /@(?:person|country|organisation|region|name|office|place) /.test(reading)

const periodsOf = ({ tokens }: Sentence): readonly Period[] =>
  tokens.flatMap((token) => (token.kind === 'date' && token.period ? [token.period] : []))

const slots = (sentence: Sentence, kind: QuestionKind, yesNo: boolean, today: Day, gazetteer: Gazetteer): Question => {
  const ignored = background(sentence)
  const isPlace = (index: number): boolean => isPlaceAt(sentence, index) || ignored.has(index)
  const periods = periodsOf(sentence)
  const { actors, used } = findActors(sentence, isPlace, periods[0]?.first ?? today, gazetteer)
  const unknown = sentence.tokens.flatMap((token) =>
    token.kind === 'name' ? [{ text: token.text, guesses: token.guesses }] : [],
  )
  const isNext = says(sentence, (grammar) => grammar.next)
  return {
    kind,
    yesNo,
    actors: kind === 'attendance' && unknown.length === 0 ? withSubject(actors) : actors,
    places: findPlaces(sentence, new Set([...ignored, ...used]), gazetteer),
    formats: idsOf(sentence, 'format'),
    topics: idsOf(sentence, 'topic'),
    eventKind: eventKindOf(sentence),
    periods,
    order: periods.length > 0 ? null : isNext ? 'next' : says(sentence, (grammar) => grammar.last) ? 'last' : null,
    tense: says(sentence, (grammar) => grammar.future) ? 'future' : null,
    status: statusOf(sentence),
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
  const nameless = ABOUT_SOMEBODY.has(asked.kind) && !namesSomebody(sentence)
  return slots(nameless ? takeFirstUnknown(sentence, gazetteer) : sentence, asked.kind, asked.yesNo, today, gazetteer)
}
