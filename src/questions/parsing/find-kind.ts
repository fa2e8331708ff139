import { isOrdinaryWord } from '../../language/ordinary-words.ts'
import { GRAMMARS, isOrdinary } from '../grammar/all.ts'
import { HELP_TOPICS, type HelpTopic, QUESTION_KINDS, type QuestionKind } from '../question.ts'
import { cuesFor, findCue, isWord, says } from './match.ts'
import { readingOf, type Sentence, type Token } from './sentence.ts'

export interface AskedKind {
  readonly kind: QuestionKind
  readonly yesNo: boolean
}

/** Kinds whose own words leave no doubt that the record is asked. */
const SELF_EVIDENT: ReadonlySet<QuestionKind> = new Set(['identity', 'predecessor', 'companions', 'count'])

const OF_COMPANY: ReadonlySet<QuestionKind> = new Set(['companions', 'attendees'])

/** Kinds that are asked for with a yes or a no as well: «чи все пройшло за планом?», "has anything changed?". */
const WITHIN_YES_NO: ReadonlySet<QuestionKind> = new Set(['comparison', 'changes', 'results'])

const wordBefore = (reading: string, index: number): string | undefined =>
  reading.slice(0, index).trim().split(' ').at(-1)

/** A clause with a name and a verb says something; «Путін vs Трамп, коли бачились?» only names who is meant. */
const tellsOf = (before: string): boolean =>
  before.includes('@') && says({ reading: before }, ({ verbs, weakVerbs }) => [verbs, weakVerbs])

/** In «…, коли Зеленський говорив із Трампом» the word joins a clause, and asks nothing. */
const joinsClause = (kind: QuestionKind, reading: string, index: number): boolean =>
  (kind === 'when' || kind === 'where') && wordBefore(reading, index) === ',' && tellsOf(reading.slice(0, index))

const listingIn = (reading: string): { readonly kind: QuestionKind; readonly index: number } | undefined => {
  const index = findCue(
    reading,
    cuesFor((grammar) => grammar.listing),
  )
  return index === undefined ? undefined : { kind: 'events', index }
}

const asked = ({ reading }: Sentence): { readonly kind: QuestionKind; readonly index: number } | undefined =>
  QUESTION_KINDS.flatMap((kind) => {
    const index = findCue(
      reading,
      GRAMMARS.flatMap((grammar) => grammar.kinds[kind] ?? []),
    )
    return index === undefined || joinsClause(kind, reading, index) ? [] : [{ kind, index }]
  }).toSorted((a, b) => a.index - b.index)[0] ?? listingIn(reading)

/** True where the sentence has a word of its own that asks: who, when, whether. */
export const namesKind = (sentence: Sentence): boolean =>
  asked(sentence) !== undefined || says(sentence, (grammar) => grammar.yesNo)

/** The reading without a clause that only tells when: «…, коли Зеленський говорив із Трампом». */
export const mainClause = ({ reading }: Sentence): string => {
  const clause = findCue(
    reading,
    cuesFor((grammar) => grammar.clause),
  )
  return clause !== undefined && tellsOf(reading.slice(0, clause)) ? reading.slice(0, clause) : reading
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

const ACTOR = /@(?:person|country|organisation|region|name) /g
/** An office stands for its holder where neither its holder nor its country is named beside it. */
const LONE_OFFICE =
  /(?<!@(?:country|organisation|person|name) (?:s )?)@office (?!(?:of )?(?:the )?@(?:person|name|country|organisation) )/g

const countOfActors = (reading: string): number => [...reading.matchAll(ACTOR), ...reading.matchAll(LONE_OFFICE)].length

/** True where the sentence names something that is known, not just unknown names. */
const namesKnown = ({ reading }: Sentence): boolean => /@(?!name )/.test(reading)

const isStrange = (token: Token): boolean =>
  token.kind === 'word' && !isOrdinary(token.word) && !isOrdinaryWord(token.word) && !/^\p{N}/u.test(token.word)

const isMeeting = (sentence: Sentence): boolean =>
  says(sentence, (grammar) => [grammar.events, grammar.verbs, ...Object.values(grammar.eventKinds).flat()]) ||
  sentence.reading.includes('@format ')

/** True where every word is one of those that questions are made of: then to be somewhere is to attend. */
const onlyAsks = ({ tokens }: Sentence): boolean =>
  tokens.every((token) => token.kind !== 'word' || isOrdinary(token.word) || /\p{N}/u.test(token.word))

/** «Чи був довгопол у Києві?»: one strange word or unknown name, and somewhere or some time to be. */
const mayHideName = (sentence: Sentence): boolean =>
  !says(sentence, (grammar) => grammar.asking) &&
  !sentence.reading.includes('@person ') &&
  sentence.tokens.filter((token) => token.kind === 'name' || isStrange(token)).length === 1 &&
  namesKnown(sentence) &&
  says(sentence, (grammar) => grammar.weakVerbs)

const isVerb = (token: Token | undefined): boolean =>
  token?.kind === 'word' && isWord(token.word, (grammar) => [grammar.verbs, grammar.weakVerbs])

/** «Чи був чепурний на зустрічі …?»: the one strange word stands where somebody has to be named. */
const hidesName = (sentence: Sentence): boolean => {
  const tokens = sentence.tokens.filter((token) => !isWord(readingOf(token), (grammar) => grammar.particles))
  const at = tokens.findIndex(isStrange)
  return at >= 0 && tokens.filter(isStrange).length === 1 && (isVerb(tokens[at - 1]) || isVerb(tokens[at + 1]))
}

const isAboutEvents = (sentence: Sentence): boolean =>
  isMeeting(sentence) ||
  (sentence.reading.includes('@') &&
    says(sentence, (grammar) => grammar.weakVerbs) &&
    (onlyAsks(sentence) || (sentence.reading.includes('@person ') && /@.* @/.test(sentence.reading))))

/** A noun phrase («остання розмова Віткоффа з Умєровим») asks for the event itself. */
const hasVerb = ({ tokens }: Sentence): boolean =>
  tokens.some(
    (token) =>
      token.kind === 'word' &&
      isWord(token.word, (grammar) => [grammar.verbs, grammar.weakVerbs]) &&
      !isWord(token.word, ({ events, eventKinds }) => [events, ...eventKinds.call, ...eventKinds.visit]),
  )

const saysStatus = (sentence: Sentence): boolean => says(sentence, (grammar) => Object.values(grammar.statuses).flat())

const saysHappening = (sentence: Sentence): boolean =>
  says(sentence, (grammar) => [grammar.happening, ...Object.values(grammar.statuses).flat()])

const namesEvents = (sentence: Sentence): boolean =>
  says(sentence, (grammar) => [grammar.events, ...Object.values(grammar.eventKinds).flat()]) &&
  !sentence.reading.includes('@name ')

/** «Чи відбулася зустріч …?»: of the event itself, whoever is named with it. */
const asksForOutcome = (sentence: Sentence): boolean =>
  saysHappening(sentence) &&
  (sentence.reading.includes('@format ') ||
    says(sentence, (grammar) => [grammar.events, ...Object.values(grammar.eventKinds).flat()]))

/** What a yes-or-no question, or a plain statement put as one, wants to know. */
const yesOrNo = (sentence: Sentence, opened: boolean): QuestionKind | undefined => {
  if (!isAboutEvents(sentence)) return mayHideName(sentence) ? 'attendance' : undefined
  if (asksForMode(sentence)) return 'mode'
  if (asksForOutcome(sentence)) return 'outcome'
  if (!opened && !hasVerb(sentence)) return 'events'
  if (says(sentence, (grammar) => [grammar.anything])) return 'events'
  const main = mainClause(sentence)
  const actors = countOfActors(main)
  if (says(sentence, ({ planned }) => planned)) return actors >= 2 ? 'together' : 'events'
  if (
    actors >= 2 &&
    findCue(
      main,
      cuesFor((grammar) => grammar.together),
    ) !== undefined
  )
    return 'together'
  return actors >= 1 || sentence.reading.includes('@office ') || hidesName(sentence) ? 'attendance' : 'events'
}

/** «Хто був на всіх зустрічах у січні?» asks for the meetings, and who was at each. */
const listed = (kind: QuestionKind, sentence: Sentence): QuestionKind =>
  kind === 'attendees' && says(sentence, (grammar) => grammar.every) ? 'events' : kind

/** What is asked of the bot itself, if anything. */
export const findHelp = (sentence: Sentence): HelpTopic | undefined =>
  HELP_TOPICS.find((topic) => says(sentence, ({ help }) => help[topic]))

/** A person's name and nothing else asks who that is. */
const isNameAlone = ({ reading }: Sentence): boolean => /^ @person (?:\. )?$/.test(reading)

/** What is asked for, or undefined where the sentence asks for nothing that the record could hold. */
export const findKind = (sentence: Sentence): AskedKind | undefined => {
  if (findHelp(sentence) !== undefined) return { kind: 'help', yesNo: false }
  if (isNameAlone(sentence)) return { kind: 'identity', yesNo: false }
  const question = asked(sentence)
  // Whom somebody did not meet is everybody else: no record holds that.
  if (question && OF_COMPANY.has(question.kind) && says(sentence, (grammar) => grammar.notMeeting)) return undefined
  const opening = findCue(
    sentence.reading,
    cuesFor((grammar) => grammar.yesNo),
  )
  const opensFirst = opening !== undefined && (!question || opening < question.index)
  const asksWithin = question !== undefined && WITHIN_YES_NO.has(question.kind)
  if (question && (asksWithin || !(opensFirst && wordBefore(sentence.reading, question.index) !== ','))) {
    const asksHere = SELF_EVIDENT.has(question.kind) || isAboutEvents(sentence) || onlyAsks(sentence)
    return asksHere ? { kind: listed(question.kind, sentence), yesNo: false } : undefined
  }
  const kind = opensFirst || namesKnown(sentence) ? yesOrNo(sentence, opensFirst) : undefined
  const asksMore = says(sentence, (grammar) => grammar.asking)
  if (kind) return { kind, yesNo: opensFirst || (kind !== 'events' && !asksMore) }
  const names = sentence.reading.includes('@') || namesEvents(sentence) || saysStatus(sentence)
  return names && onlyAsks(sentence) ? { kind: 'events', yesNo: false } : undefined
}
