import { LANGUAGES, type Language } from '../../domain/language.ts'
import { DATE_VOCABULARIES } from '../../language/dates/vocabularies.ts'
import { type DiaryWords, phrasePattern } from './diary-words.ts'
import { ENGLISH_DIARY } from './en.ts'
import { FRENCH_HEADINGS } from './french-headings.ts'
import { RUSSIAN_DIARY } from './ru.ts'
import { UKRAINIAN_DIARY } from './uk.ts'

const DIARY_WORDS: Readonly<Record<Language, DiaryWords>> = {
  uk: UKRAINIAN_DIARY,
  ru: RUSSIAN_DIARY,
  en: ENGLISH_DIARY,
}
const isOneWord = (word: string): boolean => !/\s/u.test(word)

const numbered = (lists: readonly string[], into: Map<string, number>): void =>
  lists.forEach((words, index) => {
    for (const word of words.replaceAll('?', '').split('|').filter(isOneWord)) into.set(word, index + 1)
  })

/** The words of day headings in all languages at once: an English calendar may stand in a French frame. */
export interface HeadingWords {
  readonly weekdays: ReadonlyMap<string, number>
  readonly months: ReadonlyMap<string, number>
  readonly fillers: ReadonlySet<string>
  readonly ordinalEnding: RegExp
  /** The word behind a year, at the beginning of what follows it. */
  readonly yearWord: RegExp
}

const createHeadingWords = (): HeadingWords => {
  const [weekdays, months] = [new Map<string, number>(), new Map<string, number>()]
  for (const words of [...LANGUAGES.map((language) => DATE_VOCABULARIES[language]), FRENCH_HEADINGS]) {
    numbered(words.weekdays, weekdays)
    numbered(words.months, months)
  }
  const fillers = [...LANGUAGES.map((language) => DIARY_WORDS[language].headingFillers), FRENCH_HEADINGS.fillers]
  const ordinals = [
    ...LANGUAGES.map((language) => DATE_VOCABULARIES[language].ordinalEndings),
    FRENCH_HEADINGS.ordinalEndings,
  ]
  const years = LANGUAGES.map((language) => DIARY_WORDS[language].yearWords).filter(Boolean)
  return {
    weekdays,
    months,
    fillers: new Set(fillers.flatMap((words) => words.split('|'))),
    ordinalEnding: new RegExp(`^(?:${ordinals.join('|')})$`, 'u'),
    yearWord: new RegExp(String.raw`^\s*(?:${years.join('|')})\.?(?!\p{L})`, 'u'),
  }
}

/** The patterns of one language's diary words, each for the first that a text holds. */
export interface DiaryPatterns {
  readonly names: RegExp
  readonly until: RegExp
  readonly lastDay: RegExp
  readonly noMeeting: RegExp
  /** As `noMeeting`, for all that a text holds. */
  readonly allNoMeeting: RegExp
  readonly participants: RegExp
  /** By what zone all its clocks are. */
  readonly allTimes: readonly (readonly [zone: string, said: RegExp])[]
  /** A clock time of four figures and no colon: "At 1100,", "– 1030". */
  readonly figures: RegExp
}

const patternsFor = (words: DiaryWords): DiaryPatterns => ({
  names: phrasePattern(words.names),
  until: phrasePattern(words.until),
  lastDay: phrasePattern(words.lastDay),
  noMeeting: phrasePattern(words.noMeeting),
  allNoMeeting: new RegExp(phrasePattern(words.noMeeting), 'giu'),
  participants: phrasePattern(words.participants),
  allTimes: Object.entries(words.allTimes).map(([zone, phrases]) => [zone, phrasePattern(phrases)] as const),
  figures: new RegExp(
    String.raw`(?:${phrasePattern(words.at).source}|[\u2012-\u2015-])\s{0,3}([01]\d|2[0-3])([0-5]\d)(?=[\s.,;]|$)`,
    'iu',
  ),
})

/** How an entry begins with its clock, in all languages at once; each pattern looks from its `lastIndex`. */
interface ClockPatterns {
  /** 9:30, 1530-1630; a stop is one of a clock where no month can follow it. */
  readonly clock: RegExp
  /** What belongs to it: a.m., GMT, «за Києвом». */
  readonly tail: RegExp
  /** What parts it from the entry; `dash` where that is a dash. */
  readonly parting: RegExp
  /** The stop of a bare 11.00 at the beginning or the end of an entry. */
  readonly stop: RegExp
}

const HOURS = String.raw`(?<!\d)(?:[01]?\d|2[0-3])`
// 11.10 may as well be the eleventh of October.
const NO_MONTH = String.raw`(?:00|1[3-9]|[2-5]\d)(?![\d.:]?\d)`
const MINUTES = String.raw`(?::[0-5]\d(?!\d)|\.${NO_MONTH})`

const createClockPatterns = (): ClockPatterns => {
  const vocabularies = LANGUAGES.map((language) => DATE_VOCABULARIES[language])
  const halves = vocabularies.flatMap(({ meridiem }) => [meridiem.am, meridiem.pm])
  const dotted = halves.map((half) => Array.from(half, (letter) => `${letter}\\.?`).join(''))
  const zones = vocabularies.flatMap((words) => Object.values(words.zones).flatMap((names) => names.split('|')))
  const written = [...dotted, ...zones.toSorted((a, b) => b.length - a.length)].filter(Boolean).join('|')
  const tail = String.raw`(?:\s{0,2}\(?(?:${written})(?!\p{L})\)?){1,2}`
  const time = HOURS + MINUTES
  return {
    clock: new RegExp(String.raw`${time}(?:\s{0,2}[\u2012-\u2015-]\s{0,2}${time})?`, 'uy'),
    tail: new RegExp(tail, 'iuy'),
    parting: /(?<dash>\s*[\u2012-\u2015-]\s+)|[.,:]?\s+(?=["«“(]?\p{Lu})/uy,
    stop: new RegExp(
      String.raw`(?<=^\s{0,3}${HOURS})\.(?=${NO_MONTH})|(?<=[.!?)\u2012-\u2015-]\s{1,3}${HOURS})\.(?=${NO_MONTH}(?:${tail})?[\s.;]*$)`,
      'giu',
    ),
  }
}

const kept = {
  headings: undefined as HeadingWords | undefined,
  clocks: undefined as ClockPatterns | undefined,
  patterns: new Map<Language, DiaryPatterns>(),
}

/** Built once, when first asked for. */
export const headingWords = (): HeadingWords => (kept.headings ??= createHeadingWords())

/** Built once, when first asked for. */
export const clockPatterns = (): ClockPatterns => (kept.clocks ??= createClockPatterns())

/** Compiled once for each language. */
export const diaryPatterns = (language: Language): DiaryPatterns => {
  const patterns = kept.patterns.get(language) ?? patternsFor(DIARY_WORDS[language])
  kept.patterns.set(language, patterns)
  return patterns
}
