import type { DateVocabulary, Edge, Link, PartOfDay, Unit } from './vocabulary.ts'

/** One thing that a word may mean in a date. */
export type Meaning =
  | {
      readonly kind: 'month'
      readonly month: number
      readonly weak: boolean
      readonly lone: boolean
      readonly leads: boolean
    }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly weak: boolean; readonly lone: boolean }
  | { readonly kind: 'ordinal' | 'count'; readonly value: number }
  | { readonly kind: 'day' | 'which'; readonly shift: number }
  | { readonly kind: 'day-part'; readonly shift: number; readonly part: PartOfDay }
  | { readonly kind: 'anchor'; readonly shift: number; readonly behind: 'governs' | 'needs' | null }
  | { readonly kind: 'unit'; readonly unit: Unit; readonly many: boolean }
  | { readonly kind: 'period'; readonly unit: Unit; readonly shift: number }
  | { readonly kind: 'edge'; readonly edge: Edge }
  | { readonly kind: 'part'; readonly part: PartOfDay }
  | { readonly kind: 'meridiem'; readonly half: 'am' | 'pm' | 'noon' | 'midnight' }
  | { readonly kind: 'season'; readonly month: number; readonly weak: boolean; readonly lone: boolean }
  | { readonly kind: 'holiday'; readonly first: string; readonly last: string }
  | { readonly kind: 'zone'; readonly zone: string }
  | { readonly kind: 'link'; readonly link: Link }
  | { readonly kind: 'new-year' | 'vague' | 'measure' | 'mask' | 'ordinal-ending' | 'day-word' }

/** Phrases that begin with one word, the longest first; `rest` are the words behind it. */
type Phrases = readonly { readonly rest: readonly string[]; readonly meanings: readonly Meaning[] }[]

export interface Lexicon {
  readonly phrases: ReadonlyMap<string, Phrases>
  /** True where a date such as 2/15 begins with the month. */
  readonly monthFirst: boolean
}

type Entry = readonly [words: string, meaning: Meaning]

const each = <T extends string>(words: Readonly<Partial<Record<T, string>>>, meaning: (key: T) => Meaning): Entry[] =>
  (Object.keys(words) as T[]).map((key) => [words[key] ?? '', meaning(key)])

const numbered = (list: readonly string[], meaning: (number: number) => Meaning): Entry[] =>
  list.map((words, index) => [words, meaning(index + 1)])

const calendarEntries = (words: DateVocabulary): Entry[] => [
  ...numbered(words.months, (month) => ({ kind: 'month', month, weak: false, lone: true, leads: words.monthFirst })),
  ...numbered(words.weekdays, (weekday) => ({ kind: 'weekday', weekday, weak: false, lone: true })),
  ...numbered(words.ordinals, (value) => ({ kind: 'ordinal', value })),
  ...each(words.counts as Record<string, string>, (value) => ({ kind: 'count', value: Number(value) })),
  ...each(words.units, (unit) => ({ kind: 'unit', unit, many: false })),
  ...each(words.many, (unit) => ({ kind: 'unit', unit, many: true })),
  ...each(words.edges, (edge) => ({ kind: 'edge', edge })),
  ...each(words.seasons as Record<string, string>, (month) => ({
    kind: 'season',
    month: Number(month),
    weak: false,
    lone: true,
  })),
  ...each(words.holidays, (days) => {
    const [first = days, last = first] = days.split('/')
    return { kind: 'holiday', first, last }
  }),
]

const relativeEntries = (words: DateVocabulary): Entry[] => [
  ...words.days.map(([shift, names]): Entry => [names, { kind: 'day', shift }]),
  ...words.daysWithPart.map(([shift, part, names]): Entry => [names, { kind: 'day-part', shift, part }]),
  ...words.anchors.map(([shift, names, behind = null]): Entry => [names, { kind: 'anchor', shift, behind }]),
  ...words.which.map(([shift, names]): Entry => [names, { kind: 'which', shift }]),
  ...words.periods.map(([unit, shift, names]): Entry => [names, { kind: 'period', unit, shift }]),
]

const entriesOf = (words: DateVocabulary): Entry[] => [
  ...calendarEntries(words),
  ...relativeEntries(words),
  ...each(words.parts, (part) => ({ kind: 'part', part })),
  ...each(words.meridiem, (half) => ({ kind: 'meridiem', half })),
  ...each(words.zones, (zone) => ({ kind: 'zone', zone })),
  ...each(words.links, (link) => ({ kind: 'link', link })),
  [words.ordinalEndings, { kind: 'ordinal-ending' }],
  [words.newYear, { kind: 'new-year' }],
  [words.vague, { kind: 'vague' }],
  [words.measures, { kind: 'measure' }],
  [words.dayWord, { kind: 'day-word' }],
  [words.masks, { kind: 'mask' }],
]

const weaken = (meaning: Meaning, marks: number): Meaning =>
  marks > 0 && 'weak' in meaning ? { ...meaning, weak: true, lone: marks === 1 } : meaning

const meaningsOf = (entries: readonly Entry[]): ReadonlyMap<string, readonly Meaning[]> => {
  const meanings = new Map<string, Meaning[]>()
  for (const [words, meaning] of entries)
    for (const written of words.split('|')) {
      const phrase = written.replaceAll('?', '')
      if (!phrase) continue
      const said = weaken(meaning, written.length - phrase.length)
      meanings.set(phrase, [...(meanings.get(phrase) ?? []), said])
    }
  return meanings
}

/** The words of several languages in one table; the first language decides on the order of day and month in 2/3. */
export const createLexicon = (vocabularies: readonly DateVocabulary[]): Lexicon => {
  const phrases = new Map<string, { rest: readonly string[]; meanings: readonly Meaning[] }[]>()
  for (const [phrase, meanings] of meaningsOf(vocabularies.flatMap(entriesOf))) {
    const [first = '', ...rest] = phrase.split(' ')
    phrases.set(first, [...(phrases.get(first) ?? []), { rest, meanings }])
  }
  for (const list of phrases.values()) list.sort((a, b) => b.rest.length - a.rest.length)
  return { phrases, monthFirst: vocabularies[0]?.monthFirst ?? false }
}
