import { isOrdinaryWord } from '../language/ordinary-words.ts'
import { normalise } from '../language/normalise.ts'
import { isFormerMark } from '../language/name-marks.ts'
import type { Form, FormIndex, Hit } from './form-index.ts'
import type { Mention, MentionKind } from './gazetteer.ts'
import { type FoundPersons, personsIn, type PersonSearch } from './person-search.ts'
import { gapAfter, opensSentence, searchedText, type SearchedText, spanOf, startsUpper } from './searched-text.ts'

interface Found {
  readonly length: number
  readonly kind: MentionKind
  readonly ids: readonly string[]
  readonly partial: boolean
}

const KINDS: readonly MentionKind[] = ['actor', 'place', 'office', 'format', 'topic']

// «Радники» are a circle that meets before they are several holders of an office.
const rankOf = ({ kind, part }: Form): number => {
  const rank = KINDS.indexOf(kind)
  return kind === 'office' && part === 'partial' ? KINDS.length : rank
}

const LONGEST_SPLIT_OFFICE = 6

// One word alone: acronyms of two letters need capitals, names that are everyday words a capital inside a sentence.
const mayStandAlone = (searched: SearchedText, at: number): boolean => {
  const word = searched.words[at]
  if (!word) return false
  if (word.key.length <= 2) return word.text === word.text.toUpperCase()
  return !isOrdinaryWord(word.key) || (startsUpper(word) && !opensSentence(searched, at))
}

const isFormer = (searched: SearchedText, at: number): boolean =>
  isFormerMark(searched.words[at - 1]?.key ?? '') && /^[-\u2010\u2011]$/u.test(gapAfter(searched, at - 1))

const isAllowed = (searched: SearchedText, at: number, { length, form }: Hit): boolean => {
  const { start, end } = spanOf(searched, at, length)
  if (form.part === 'given' || form.part === 'surname') return false
  if (form.exact !== undefined && normalise(searched.text.slice(start, end)) !== normalise(form.exact)) return false
  if (form.kind === 'office' && isFormer(searched, at)) return false
  return length > 1 || form.exact !== undefined || mayStandAlone(searched, at)
}

const longestOf = (hits: readonly Hit[]): readonly Hit[] => {
  const length = Math.max(0, ...hits.map((hit) => hit.length))
  return hits.filter((hit) => hit.length === length)
}

const othersAt = (searched: SearchedText, at: number): Found | undefined => {
  const begun = searched.hits(at)
  if (begun.length === 0) return undefined
  const hits = longestOf(begun.filter((hit) => isAllowed(searched, at, hit)))
  const kind = hits.toSorted((a, b) => rankOf(a.form) - rankOf(b.form))[0]?.form.kind
  if (!kind) return undefined
  const ofKind = hits.filter(({ form }) => form.kind === kind || (kind === 'actor' && form.kind === 'place'))
  return {
    length: ofKind[0]?.length ?? 1,
    kind,
    ids: [...new Set(ofKind.map(({ form }) => form.id))],
    partial: ofKind.every(({ form }) => form.part === 'partial'),
  }
}

const isAdjectiveOfCountry = (searched: SearchedText, at: number): boolean =>
  searched.hits(at).some(({ length, form }) => length === 1 && form.kind === 'actor' && form.part === 'partial')

/** «Глава» in «глава польського МЗС»: the first word of an office with a country's adjective inside it. */
const officeAround = (index: FormIndex, searched: SearchedText, at: number): Found | undefined => {
  if (!isAdjectiveOfCountry(searched, at + 1) || !searched.joined(at) || !searched.joined(at + 1)) return undefined
  const words = searched.words.slice(at, at + LONGEST_SPLIT_OFFICE).toSpliced(1, 1)
  const hits = index
    .at(words, 0, (word) => searched.joined(word + at + 1))
    .filter(({ length, form }) => length > 1 && form.kind === 'office')
  if (hits.length === 0 || isFormer(searched, at)) return undefined
  const ids = [...new Set(longestOf(hits).map(({ form }) => form.id))]
  return { length: 1, kind: 'office', ids, partial: longestOf(hits).every(({ form }) => form.part === 'partial') }
}

const asFound = (found: FoundPersons | undefined, searched: SearchedText, at: number): Found | undefined => {
  if (!found || (found.length === 1 && !mayStandAlone(searched, at))) return undefined
  return { ...found, kind: 'actor' }
}

const officesAndOthersAt = (search: PersonSearch, searched: SearchedText, at: number): Found | undefined => {
  const others = othersAt(searched, at)
  const allowed = !others || (others.kind === 'office' && others.length === 1)
  return (allowed ? officeAround(search.index, searched, at) : undefined) ?? others
}

const better = (first: Found | undefined, second: Found | undefined): Found | undefined => {
  if (!first || !second) return first ?? second
  if (first.length !== second.length) return first.length > second.length ? first : second
  const kind = KINDS.find((candidate) => first.kind === candidate || second.kind === candidate) ?? first.kind
  if (kind !== 'actor' || second.kind === 'office') return first
  return { ...first, kind, ids: [...new Set([...first.ids, ...second.ids])], partial: first.partial && second.partial }
}

/** Finds every known written form in a text, from left to right, the longest at each place. */
export const findMentions = (search: PersonSearch, text: string): readonly Mention[] => {
  const searched = searchedText(text, search.index, search.fold)
  const personsAt = personsIn(search, searched)
  const mentions: Mention[] = []
  for (let at = 0; at < searched.words.length;) {
    const found = better(asFound(personsAt(at), searched, at), officesAndOthersAt(search, searched, at))
    if (found) {
      const { start, end } = spanOf(searched, at, found.length)
      mentions.push({
        start,
        end,
        text: text.slice(start, end),
        kind: found.kind,
        ids: found.ids,
        partial: found.partial,
      })
    }
    at += found?.length ?? 1
  }
  return mentions
}
