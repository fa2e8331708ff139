import { GRAMMARS } from '../grammar/all.ts'
import { QUESTION_KINDS, type QuestionKind } from '../question.ts'
import { cuesFor, findCue, isWord, says } from './match.ts'
import type { Sentence } from './sentence.ts'

export interface AskedKind {
  readonly kind: QuestionKind
  readonly yesNo: boolean
}

const wordBefore = (reading: string, index: number): string | undefined =>
  reading.slice(0, index).trim().split(' ').at(-1)

/** In «…, коли Зеленський говорив із Трампом» the word joins a clause, and asks nothing. */
const joinsClause = (kind: QuestionKind, reading: string, index: number): boolean =>
  (kind === 'when' || kind === 'where') && wordBefore(reading, index) === ',' && reading.slice(0, index).includes('@')

const asked = ({ reading }: Sentence): { readonly kind: QuestionKind; readonly index: number } | undefined =>
  QUESTION_KINDS.flatMap((kind) => {
    const index = findCue(
      reading,
      GRAMMARS.flatMap((grammar) => grammar.kinds[kind] ?? []),
    )
    return index === undefined || joinsClause(kind, reading, index) ? [] : [{ kind, index }]
  }).toSorted((a, b) => a.index - b.index)[0]

/** The reading without a clause that only tells when: «…, коли Зеленський говорив із Трампом». */
export const mainClause = ({ reading }: Sentence): string => {
  const clause = findCue(
    reading,
    cuesFor((grammar) => grammar.clause),
  )
  return clause !== undefined && reading.slice(0, clause).includes('@') ? reading.slice(0, clause) : reading
}

/** In «віртуальна зустріч», "an online summit" the word describes the event and asks nothing. */
const asksForMode = ({ reading }: Sentence): boolean => {
  const at = findCue(
    reading,
    cuesFor((grammar) => [...grammar.remote, ...grammar.inPerson]),
  )
  if (at === undefined) return false
  const next = reading.slice(at).split(' ')[1] ?? ''
  return next !== '@format' && !isWord(next, (grammar) => [grammar.events, ...Object.values(grammar.eventKinds).flat()])
}

const countOfActors = (reading: string): number =>
  [...reading.matchAll(/@(?:person|country|organisation|region|name) /g)].length

/** Whether a sentence is about events at all; weak verbs count beside a name, a place or a date only. */
export const isAboutEvents = (sentence: Sentence): boolean =>
  says(sentence, (grammar) => [grammar.events, grammar.verbs, ...Object.values(grammar.eventKinds).flat()]) ||
  sentence.reading.includes('@format ') ||
  (sentence.reading.includes('@') && says(sentence, (grammar) => grammar.weakVerbs))

/** What a yes-or-no question, or a plain statement put as one, wants to know. */
const yesOrNo = (sentence: Sentence): QuestionKind | undefined => {
  if (!isAboutEvents(sentence)) return undefined
  if (asksForMode(sentence)) return 'mode'
  const main = mainClause(sentence)
  const actors = countOfActors(main)
  if (
    actors >= 2 &&
    findCue(
      main,
      cuesFor((grammar) => grammar.together),
    ) !== undefined
  )
    return 'together'
  return actors >= 1 || sentence.reading.includes('@office ') ? 'attendance' : 'events'
}

const onlySmallWords = (sentence: Sentence): boolean =>
  sentence.tokens.every(
    ({ kind, text }) =>
      kind !== 'word' ||
      findCue(
        ` ${text.toLowerCase()} `,
        cuesFor((grammar) => [grammar.small, grammar.events]),
      ) !== undefined,
  )

/** What is asked for, or undefined where the sentence asks for nothing that the record could hold. */
export const findKind = (sentence: Sentence): AskedKind | undefined => {
  const question = asked(sentence)
  const opening = findCue(
    sentence.reading,
    cuesFor((grammar) => grammar.yesNo),
  )
  const opensFirst = opening !== undefined && (!question || opening < question.index)
  if (question && !(opensFirst && wordBefore(sentence.reading, question.index) !== ','))
    return { kind: question.kind, yesNo: false }
  const kind = yesOrNo(sentence)
  if (kind) return { kind, yesNo: kind !== 'events' || opensFirst }
  if (sentence.reading.includes('@') && onlySmallWords(sentence)) return { kind: 'events', yesNo: false }
  return undefined
}
