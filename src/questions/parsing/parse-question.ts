import type { Day } from '../../domain/calendar.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { Question, QuestionKind } from '../question.ts'
import { cleanText } from './clean-text.ts'
import { findActors } from './find-actors.ts'
import { findKind } from './find-kind.ts'
import { findMembers } from './find-members.ts'
import { findNames, takeFirstUnknown } from './find-names.ts'
import { findRegions } from './find-regions.ts'
import { inOwnLetters } from './latin-typed.ts'
import { readPhrases } from './read-phrases.ts'
import { isPlaceAt, readSlots } from './read-slots.ts'
import { respell, respellCore, respellDates } from './respell.ts'
import { readSentence, type Sentence } from './sentence.ts'
import { spellNames } from './spell-names.ts'
import { spellYears } from './spell-years.ts'
import { withoutBackground } from './without-background.ts'
import { withoutGreeting } from './without-greeting.ts'

/** Kinds that ask for somebody, and so name somebody. */
const ABOUT_SOMEBODY: ReadonlySet<QuestionKind> = new Set([
  'identity',
  'predecessor',
  'companions',
  'attendance',
  'together',
])

/** A text as cues see it; undefined where it is empty or far too long to be a question. */
export const readText = (question: string, today: Day, gazetteer: Gazetteer): Sentence | undefined => {
  const text = cleanText(question)
  if (text === undefined) return undefined
  const spelt = spellYears(respellDates(spellNames(respellCore(inOwnLetters(text), gazetteer), gazetteer)))
  const sentence = withoutGreeting(readSentence(spelt, today, gazetteer))
  return withoutBackground(findMembers(readPhrases(respell(findNames(findRegions(sentence), gazetteer)))))
}

/** True where somebody is named of whom it can be asked, and who does not just tell which event is meant. */
const namesSubject = (sentence: Sentence, today: Day, gazetteer: Gazetteer): boolean =>
  /@(?:name|office) /.test(sentence.reading) ||
  findActors(sentence, (index) => isPlaceAt(sentence, index), today, gazetteer).actors.some(
    ({ role }) => role === 'subject',
  )

/** What a text asks, in any of the three languages or a mix; undefined where it asks nothing about diplomatic events. */
export const parseQuestion = (question: string, today: Day, gazetteer: Gazetteer): Question | undefined => {
  const sentence = readText(question, today, gazetteer)
  const asked = sentence && findKind(sentence)
  if (!sentence || !asked) return undefined
  const lacksName = ABOUT_SOMEBODY.has(asked.kind) && !namesSubject(sentence, today, gazetteer)
  const named = lacksName ? takeFirstUnknown(sentence, gazetteer) : sentence
  // «Чи зустрічався макрн з мерцем?» is about two, once it is clear that the first is one.
  const { kind, yesNo } = (named === sentence ? undefined : findKind(named)) ?? asked
  return readSlots(named, kind, yesNo, today, gazetteer)
}
