import type { Day } from '../../domain/calendar.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { ActorSlot, Question, QuestionKind } from '../question.ts'
import { namesKind } from './find-kind.ts'
import { says } from './match.ts'
import { readText } from './parse-question.ts'
import { readSlots } from './read-slots.ts'
import type { Sentence } from './sentence.ts'

/** Longer ones say all that they mean. */
const LONGEST = 9

type SlotName = 'actors' | 'places' | 'periods' | 'formats' | 'topics' | 'eventKind'

const orElse = <T>(own: readonly T[], before: readonly T[]): readonly T[] => (own.length > 0 ? own : before)

/** Who is newly named takes the place of who was asked about; who only told which event is meant stays. */
const actorsOf = (
  own: readonly ActorSlot[],
  before: readonly ActorSlot[],
  kind: QuestionKind,
): readonly ActorSlot[] => {
  if (own.length === 0) return before
  if (kind === 'together') return own.length > 1 ? own : [...before.slice(0, 1), ...own]
  const companions = before.filter(({ role }) => role === 'companion')
  return own.some(({ role }) => role === 'subject') ? [...own, ...companions] : own
}

const describes = ({ places, periods, formats, topics, eventKind, order }: Question): boolean =>
  [places, periods, formats, topics].some((slot) => slot.length > 0) || eventKind !== null || order !== null

const completed = (own: Question, before: Question, kind: QuestionKind): Question => ({
  ...own,
  kind,
  yesNo: own.kind === kind ? own.yesNo : before.yesNo,
  actors: actorsOf(own.actors, before.actors, kind),
  places: orElse(own.places, before.places),
  periods: orElse(own.periods, before.periods),
  yearless: own.periods.length > 0 ? own.yearless : before.yearless,
  formats: orElse(own.formats, before.formats),
  topics: orElse(own.topics, before.topics),
  eventKind: own.eventKind ?? before.eventKind,
  without: own.without ?? before.without,
  asOf: own.asOf ?? before.asOf,
  // «А Віткофф?» after «коли наступна зустріч Умєрова?» asks for his next.
  beside: own.beside && { ...own.beside, event: before.within[0] ?? null },
  order: own.order ?? (describes(own) || own.actors.length === 0 ? null : before.order),
})

/** Kinds in which somebody met somebody. */
const OF_COMPANY: ReadonlySet<QuestionKind> = new Set(['companions', 'together', 'attendance', 'mode'])

/** «А ще кого?» asks for the others whom the first one named met, «хто ще?» for all others in the same way. */
const askingForOthers = (question: Question, sentence: Sentence, own: Question, before: Question): Question => {
  const [first] = before.actors
  if (own.actors.length > 0 || !first || !says(sentence, (grammar) => grammar.others)) return question
  const mode = own.mode ?? before.mode
  return OF_COMPANY.has(before.kind) && says(sentence, (grammar) => grammar.otherCompany)
    ? { ...question, kind: 'companions', yesNo: false, actors: [{ ...first, role: 'subject' }], mode }
    : { ...question, mode, presence: own.presence ?? before.presence }
}

/** Kinds that ask who was at one event. */
const WHO_WAS_THERE: ReadonlySet<QuestionKind> = new Set(['attendance', 'attendees', 'represented', 'no-shows'])

/** «А Рубіо?» after a question about one event asks whether he was there; «а від Франції?» who stood for it. */
const kindOf = (own: Question, asked: boolean, before: Question): QuestionKind => {
  if (asked) return own.kind
  if (own.actors.length === 0 || describes(own) || !WHO_WAS_THERE.has(before.kind)) return before.kind
  return before.kind === 'represented' ? 'represented' : 'attendance'
}

/** «А хто ще?» after «чи був Буданов…» asks who was at the event, whoever it be. */
const asksAnew = (question: Question, own: Question): Question =>
  own.kind === 'attendees' && own.actors.length === 0
    ? { ...question, actors: question.actors.filter(({ role }) => role === 'companion') }
    : question

/** So many have to be named in kinds that mean nothing without. */
const NAMES_NEEDED: Readonly<Partial<Record<QuestionKind, number>>> = {
  identity: 1,
  predecessor: 1,
  companions: 1,
  attendance: 1,
  together: 2,
}

/** What of the question before is given up, in turn, where nothing fits all of it; what is said anew never is. */
const loosened = (question: Question, own: Question): readonly Question[] => {
  const without = (...slots: readonly SlotName[]): Question => ({
    ...question,
    ...Object.fromEntries(slots.map((slot) => [slot, own[slot]])),
  })
  if (own.order !== null || own.beside !== null) {
    const ofOthers = question.kind === 'events' ? [without('periods', 'places', 'actors')] : []
    return [without('periods'), without('periods', 'places'), ...ofOthers]
  }
  return [
    question,
    without('periods'),
    without('periods', 'formats', 'topics', 'eventKind'),
    without('places'),
    without('actors'),
    without('actors', 'periods', 'formats', 'topics', 'eventKind'),
  ].filter(({ kind, actors }) => actors.length >= (NAMES_NEEDED[kind] ?? 0))
}

/** True where the same event is meant as before: nothing describes another, and nobody is named but those asked about at it. */
const keepsEvent = (question: Question, own: Question): boolean =>
  question.kind !== 'companions' &&
  question.beside === null &&
  !describes(own) &&
  (own.actors.length === 0 || WHO_WAS_THERE.has(question.kind) || question.kind === 'mode')

const isFollowUp = (sentence: Sentence, own: Question, isQuestion: boolean, inOneMessage: boolean): boolean => {
  if (own.unknown.length > 0) return false
  const names = own.actors.length > 0 || describes(own)
  const opens = says(sentence, (grammar) => grammar.following)
  const refers =
    (own.actors.length === 0 && says(sentence, (grammar) => grammar.persons)) ||
    (!describes(own) && says(sentence, (grammar) => grammar.referring))
  if (own.kind === 'help') return false
  if (own.beside !== null && own.beside.places.length === 0) return true
  // «Чи був Зеленський у Мар-а-Лаго? Чи був Путін?»
  if (inOneMessage && own.kind === 'attendance' && !describes(own)) return true
  return isQuestion ? opens || refers || !names : opens || (refers && namesKind(sentence)) || names
}

/**
 * What a short question may mean after another of the same chat, the fullest reading first; none where it says all that it
 * means. `alone` is what it means by itself, if anything; one after another in the same message keep to the same event.
 */
export const followUps = (
  text: string,
  alone: Question | undefined,
  before: Question,
  today: Day,
  gazetteer: Gazetteer,
  inOneMessage: boolean,
): readonly Question[] => {
  const sentence = readText(text, today, gazetteer)
  if (!sentence || sentence.tokens.length > LONGEST) return []
  const own = alone ?? readSlots(sentence, before.kind, before.yesNo, today, gazetteer)
  if (!isFollowUp(sentence, own, alone !== undefined, inOneMessage)) return []
  const asked = alone !== undefined && (namesKind(sentence) || alone.kind !== 'events')
  const whole = asksAnew(completed(own, before, kindOf(own, asked, before)), own)
  const question = askingForOthers(whole, sentence, own, before)
  const sameEvent =
    keepsEvent(question, own) && before.within.length > 0 ? [{ ...question, within: before.within }] : []
  return [...sameEvent, ...loosened(question, own)]
}
