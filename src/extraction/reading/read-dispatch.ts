import type { Person } from '../../domain/actor.ts'
import type { Dispatch } from '../../domain/dispatch.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import { DECLINES } from '../../language/grammar.ts'
import { sentences } from '../../language/sentences.ts'
import type { DraftPlace, DraftTime } from '../events/draft.ts'
import { lexiconOf } from '../vocabulary/lexicon.ts'
import type { Grammar } from './clauses/chunks.ts'
import { type Clause, inRow } from './clauses/clause.ts'
import { clausesOf } from './clauses/clauses.ts'
import { readDateline, withoutStamp } from './words/dateline.ts'
import { authorIn, withFirstPerson } from './names/first-person.ts'
import { has, hasAny, isPerson, type Item, type PersonItem } from './item.ts'
import { delegationIn } from './roles/delegations.ts'
import { withNaming } from './names/naming.ts'
import { type Opening, openingOf } from './clauses/opening.ts'
import { readNewcomers } from './names/newcomers.ts'
import { type People, peopleOf } from './names/people.ts'
import { readItems } from './words/read-items.ts'
import { readRolePhrases } from './roles/role-phrases.ts'
import { withSides } from './roles/at-ones-side.ts'
import { withWordsInPlace } from './words/words-in-place.ts'
import { withSeats } from './roles/seats.ts'
import { readSecondMentions } from './names/second-mentions.ts'

export interface SentenceReading {
  readonly start: number
  readonly end: number
  readonly paragraph: number
  readonly items: readonly Item[]
  readonly clauses: readonly Clause[]
  /** What stands before them of another event: "Ahead of talks with Putin in Moscow, …". */
  readonly opening: readonly Clause[]
  /** True where the paragraph recalls what was before: «Нагадаємо, …». */
  readonly background: boolean
  /** The city that stands before the paragraph: «КИЇВ, 3 січня – …». */
  readonly dateline: DraftPlace | null
  /** The day that stands there: that of what is told first. */
  readonly dated: DraftTime | null
}

/** A dispatch as it is understood word by word, before any event is made of it. */
export interface Reading {
  readonly dispatch: Dispatch
  readonly sentences: readonly SentenceReading[]
  readonly people: People
  readonly newcomers: readonly Person[]
}

/** How many names back an office may point; nobody reads on with more in mind. */
const REMEMBERED = 100

/** Words, names and signs in the longest sentence that is read to its end. */
const LONGEST_SENTENCE = 600

/** Words by which a sentence is no mere heading. */
const TELLING = ['meets', 'receives', 'phones', 'visits', 'travels', 'past', 'future'] as const

const paragraphBreaks = (text: string): readonly number[] =>
  Array.from(text.matchAll(/\n[^\S\n]*\n/gu), (match) => match.index)

/** For whom an unknown person speaks is said once, beside the name, and holds for the whole dispatch. */
const withSidesSaid = (people: People, named: readonly PersonItem[]): People => {
  const said = new Map<string, string>()
  for (const { id, side } of named) if (side !== null && !said.has(id)) said.set(id, side)
  return { ...people, sideOf: (id) => people.sideOf(id) ?? said.get(id) ?? null }
}

const openingClauses = ({ items }: Opening, grammar: Grammar): readonly Clause[] => {
  const [first, ...others] = clausesOf(items, grammar, undefined)
  return first ? inRow([{ ...first, kind: 'after' }, ...others]) : []
}

/** Reads the words, names, dates and clauses of a dispatch. */
export const readDispatch = (dispatch: Dispatch, gazetteer: Gazetteer): Reading => {
  const fixedOrder = !DECLINES[dispatch.language]
  const { tenses } = lexiconOf(dispatch.language)
  const first = readNewcomers(readItems(dispatch, gazetteer), dispatch, gazetteer)
  const people = peopleOf(first.items, first.newcomers, dispatch, gazetteer)
  const items = readSecondMentions(first.items, people)
  const mayBeSubject = ({ id, text }: PersonItem): boolean => people.casesOf(id, text).has('nominative')
  const breaks = paragraphBreaks(dispatch.text)
  const earlier: PersonItem[] = []
  let delegation: string | undefined
  let author: PersonItem | undefined
  const readings: SentenceReading[] = []
  let at = 0
  let paragraph = 0
  let background = -1
  let placed: { readonly dateline: DraftPlace; readonly paragraph: number } | undefined
  for (const { start, end } of sentences(dispatch.text)) {
    while (paragraph < breaks.length && (breaks[paragraph] ?? 0) < start) paragraph += 1
    const from = at
    while (at < items.length && (items[at]?.start ?? 0) < end) at += 1
    // Of a sentence without end only the beginning is read, so that one text cannot cost more than its length.
    const told = items.slice(from, Math.min(at, from + LONGEST_SENTENCE))
    const goesOn = readings.at(-1)?.paragraph === paragraph && readings.at(-1)?.items.length !== 0
    const { dateline, dated, rest } = readDateline(goesOn ? told : withoutStamp(told))
    if (dateline) placed = { dateline, paragraph }
    const known = { persons: earlier.slice(-REMEMBERED), delegation }
    const roles = readRolePhrases(
      withWordsInPlace(withSides(withSeats(rest, gazetteer))),
      known,
      people,
      dispatch.language,
    )
    const read = withFirstPerson(withNaming(roles), author)
    if (paragraph === 0) author ??= authorIn(read, hasAny(read, TELLING))
    delegation = delegationIn(read)
    for (const item of read) if (isPerson(item)) earlier.push(item)
    if (
      has(
        read.find((item) => !has(item, 'filler') || has(item, 'background')),
        'background',
      )
    )
      background = paragraph
    const last = readings.at(-1)
    const before = last?.paragraph === paragraph ? last.clauses.at(-1) : undefined
    const parted = openingOf(read, { fixedOrder, mayBeSubject })
    const clauses = clausesOf(parted?.main ?? read, { fixedOrder, tenses }, before)
    readings.push({
      start,
      end,
      paragraph,
      items: read,
      clauses,
      opening: parted ? openingClauses(parted, { fixedOrder, tenses }) : [],
      background: background === paragraph,
      dateline: placed?.paragraph === paragraph ? placed.dateline : null,
      dated,
    })
  }
  return { dispatch, sentences: readings, people: withSidesSaid(people, earlier), newcomers: first.newcomers }
}
