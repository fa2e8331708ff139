import { namesInstitution } from '../language/institutions.ts'
import { isJuniorMark, isPatronymic, isSmallWord, isTitle } from '../language/name-marks.ts'
import type { FoldedNames } from './folded-names.ts'
import type { FormIndex, Hit } from './form-index.ts'
import { gapAfter, opensSentence, remembered, type SearchedText, startsUpper } from './searched-text.ts'

/** Persons found from a word on, over so many words. */
export interface FoundPersons {
  readonly length: number
  readonly ids: readonly string[]
  readonly partial: boolean
}

export interface PersonSearch {
  readonly index: FormIndex
  readonly folded: FoldedNames
  /** The key under which spellings of a word fall together. */
  readonly fold: (word: string) => string
  /** Comparable forms of given names, those of namesakes too. */
  readonly givenNames: ReadonlySet<string>
  /** Comparable forms of given names that many bear. */
  readonly commonGivenNames: ReadonlySet<string>
  /** Persons whose surname alone stands for nobody. */
  readonly needsGivenName: ReadonlySet<string>
}

const SHORTEST_FOLDED_SURNAME = 6

type Part = 'given' | 'surname'

/** A text under search for persons. */
interface Search extends PersonSearch {
  readonly searched: SearchedText
  /** The forms that begin at a word of this part of a name: as they are written, else as they sound. */
  readonly hits: Readonly<Record<Part, (at: number) => readonly Hit[]>>
}

const NONE: readonly Hit[] = []

const personHits = (search: PersonSearch, searched: SearchedText, at: number, part: Part): readonly Hit[] => {
  const word = searched.words[at]
  if (!word) return NONE
  const begun = searched.hits(at)
  const hits = begun.length === 0 ? NONE : begun.filter(({ form }) => form.part === part && form.kind === 'actor')
  if (hits.length > 0 || !startsUpper(word)) return hits
  const ids = search.folded[part === 'given' ? 'given' : 'surnames'].get(searched.folded(at)) ?? []
  return ids.map((id) => ({ length: 1, form: { kind: 'actor', id, part } }))
}

const isInitial = ({ text, words }: SearchedText, at: number): boolean => {
  const word = words[at]
  return (
    word !== undefined &&
    /^\p{Lu}(?:\.\p{Lu}\.)?$/u.test(word.text) &&
    (word.text.endsWith('.') || text[word.end] === '.')
  )
}

// Where the surname may begin: at once, or after initials and a patronymic. «Пленкович» is no patronymic.
const afterMiddleNames = (searched: SearchedText, from: number): readonly number[] => {
  const starts = [from]
  for (let at = from; at < from + 2 && searched.joined(at); at++) {
    if (!isInitial(searched, at) && !isPatronymic(searched.words[at]?.key ?? '')) break
    starts.push(at + 1)
  }
  return starts
}

const longest = (readings: readonly FoundPersons[]): FoundPersons | undefined =>
  readings.toSorted((a, b) => b.length - a.length)[0]

const lengthsOf = (hits: readonly Hit[]): readonly number[] => [...new Set(hits.map(({ length }) => length))]

const idsOfLength = (hits: readonly Hit[], length: number): readonly string[] => [
  ...new Set(hits.filter((hit) => hit.length === length).map(({ form }) => form.id)),
]

const found = (length: number, ids: readonly string[], partial: boolean): readonly FoundPersons[] =>
  ids.length > 0 ? [{ length, ids, partial }] : []

// One part of a name, and the other part after it.
const pairAt = ({ searched, hits: partsAt }: Search, at: number, first: Part): readonly FoundPersons[] => {
  const hits = partsAt[first](at)
  return lengthsOf(hits).flatMap((length) => {
    if (!searched.joined(at + length - 1)) return []
    const starts = first === 'given' ? afterMiddleNames(searched, at + length) : [at + length]
    return starts.flatMap((start) => {
      const seconds = partsAt[first === 'given' ? 'surname' : 'given'](start)
      if (seconds.length === 0) return []
      const ids = idsOfLength(hits, length)
      return lengthsOf(seconds).flatMap((secondLength) => {
        const others = new Set(idsOfLength(seconds, secondLength))
        return found(
          start - at + secondLength,
          ids.filter((id) => others.has(id)),
          false,
        )
      })
    })
  })
}

const initialsAt = (search: Search, at: number): readonly FoundPersons[] => {
  const { searched } = search
  if (!isInitial(searched, at) || !searched.joined(at)) return []
  const initial = searched.words[at]?.key[0] ?? ''
  return afterMiddleNames(searched, at + 1).flatMap((start) => {
    const hits = search.hits.surname(start)
    return lengthsOf(hits).flatMap((length) => {
      const ids = idsOfLength(hits, length).filter((id) => search.folded.initials.get(id)?.has(initial))
      return found(start - at + length, ids, false)
    })
  })
}

// The last word of some longer known form: «Білого дому Віткофф» does not make «дому» a given name.
const endsName = (searched: SearchedText, at: number): boolean =>
  [1, 2, 3].some((back) => at >= back && searched.hits(at - back).some(({ length }) => length === back + 1))

const WORDS_AROUND = 8

/** "Zelensky Says Trump Will Call": where every word that counts has a capital, capitals say nothing. */
const isInHeadline = ({ words }: SearchedText, at: number): boolean =>
  words
    .slice(Math.max(0, at - WORDS_AROUND), at + WORDS_AROUND)
    .every(({ text, key }) => !/^\p{Ll}/u.test(text) || isSmallWord(key))

// Inside a sentence a capital makes a name: before a surname it is a given name, unless it is known as more.
const looksLikeGivenName = (searched: SearchedText, at: number): boolean => {
  const word = searched.words[at]
  if (!word || !/^\p{Lu}[\p{Ll}'’]+$/u.test(word.text)) return false
  if (namesInstitution(word.key) || isTitle(word.key) || opensSentence(searched, at)) return false
  if (/^\p{Script=Latin}/u.test(word.text) && isInHeadline(searched, at)) return false
  return searched.hits(at).length === 0 && !endsName(searched, at)
}

const followsAnotherGivenName = ({ searched, givenNames }: Search, at: number): boolean => {
  const before = searched.words[at - 1]
  const gap = gapAfter(searched, at - 1)
  if (!before || !searched.joined(at - 1) || gap.includes('\n')) return false
  return (
    isInitial(searched, at - 1) ||
    (startsUpper(before) && givenNames.has(before.key)) ||
    (/^\s+$/u.test(gap) && looksLikeGivenName(searched, at - 1))
  )
}

const isJunior = (searched: SearchedText, at: number): boolean => {
  const next = searched.words[at]
  return next !== undefined && isJuniorMark(next.key) && /^[\s,-]*$/u.test(gapAfter(searched, at - 1))
}

const bareSurnameAt = (search: Search, at: number): readonly FoundPersons[] => {
  const { searched } = search
  const hits = search.hits.surname(at).filter(({ form }) => !search.needsGivenName.has(form.id))
  if (hits.length === 0 || followsAnotherGivenName(search, at)) return []
  const written = searched.hits(at).some(({ form }) => form.part === 'surname')
  if (!written && searched.folded(at).length < SHORTEST_FOLDED_SURNAME) return []
  return lengthsOf(hits).flatMap((length) => found(length, idsOfLength(hits, length), true))
}

/** «радник Макрона | Еммануель Бонн»: what looks like the given name behind a surname is another person's. */
const isAnothersGivenName = (search: Search, at: number, { ids }: FoundPersons): boolean => {
  const { searched } = search
  const [given, next] = [searched.words[at], searched.words[at + 1]]
  if (!given || !next || !searched.joined(at) || !/^\s+$/u.test(gapAfter(searched, at))) return false
  const others = pairAt(search, at, 'given')
  if (others.length > 0) return others.every((other) => other.ids.every((id) => !ids.includes(id)))
  return search.commonGivenNames.has(given.key) && startsUpper(next) && !isPatronymic(next.key)
}

const SURNAME_AND_GIVEN = 2

const surnameFirstAt = (search: Search, at: number): readonly FoundPersons[] =>
  pairAt(search, at, 'surname').filter(
    (pair) => pair.length > SURNAME_AND_GIVEN || !isAnothersGivenName(search, at + 1, pair),
  )

const personsAt = (search: Search, at: number): FoundPersons | undefined => {
  const { searched, hits } = search
  // At most words no name begins.
  if (hits.given(at).length === 0 && hits.surname(at).length === 0 && !isInitial(searched, at)) return undefined
  const named = longest([...pairAt(search, at, 'given'), ...surnameFirstAt(search, at), ...initialsAt(search, at)])
  const persons = named ?? longest(bareSurnameAt(search, at))
  return persons && !isJunior(searched, at + persons.length) ? persons : undefined
}

/** The persons named from a word on: by given name and surname, by initials, by surname alone; the longest reading. */
export const personsIn = (search: PersonSearch, searched: SearchedText): ((at: number) => FoundPersons | undefined) => {
  const hitsOf = (part: Part) => remembered((at) => personHits(search, searched, at, part))
  const within: Search = { ...search, searched, hits: { given: hitsOf('given'), surname: hitsOf('surname') } }
  return (at) => personsAt(within, at)
}
