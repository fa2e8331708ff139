import { foldKey } from '../language/fold.ts'
import { editDistance, keyLikeness } from '../language/likeness.ts'
import type { FoldedPerson } from './folded-names.ts'
import type { Candidate, MentionKind } from './gazetteer.ts'
import { indexNearKeys } from './near-keys.ts'

/** From this likeness on two names are taken for one; below it they are only worth a question. */
export const SAME_NAME = 0.77

const WORTH_ASKING = 0.6
const SHORTEST_GUESSED = 5
const LONG_ENOUGH_FOR_TWO = 8
/** Two edits in eight letters. */
const LIKE_WORD = 0.75
const MOST = 5
const MOST_WORDS = 8

/** The name of a country, an organisation or a place as fold keys. */
export interface FoldedEntry {
  readonly kind: MentionKind
  readonly id: string
  readonly keys: readonly string[]
}

const best = (keys: readonly string[], likeness: (key: string) => number): number =>
  keys.reduce((highest, key) => (highest === 1 ? 1 : Math.max(highest, likeness(key))), 0)

// One word is only ever a guess unless its key is the same: Умаров is not Умєров.
const likenessOfWord = (word: string, key: string): number => {
  if (word === key) return word.length >= SHORTEST_GUESSED ? 0.95 : 0.8
  const shorter = Math.min(word.length, key.length)
  if (shorter < SHORTEST_GUESSED || key.includes(' ')) return 0
  if (Math.abs(word.length - key.length) > 2) return 0
  return editDistance(word, key) <= (shorter >= LONG_ENOUGH_FOR_TWO ? 2 : 1)
    ? Math.min(SAME_NAME - 0.01, keyLikeness(word, key))
    : 0
}

// Given names are held against given names and surnames against surnames; both must be alike.
const likenessOfParts = (given: string, surname: string, person: FoldedPerson): number => {
  const ofSurname = best(person.surnames, (key) => keyLikeness(surname, key))
  if (ofSurname < SAME_NAME) return 0
  const ofGiven = best(person.given, (key) => keyLikeness(given, key))
  return ofGiven < WORTH_ASKING ? 0 : (ofSurname + ofGiven) / 2
}

const likenessOfPerson = (words: readonly string[], person: FoldedPerson): number => {
  const [first = '', ...others] = words
  if (others.length === 0 && !person.bare) return 0
  if (others.length === 0) return best(person.surnames, (key) => likenessOfWord(first, key))
  const whole = words.join(' ')
  let highest = best(person.surnames, (key) => (key === whole ? 0.95 : 0))
  for (let split = 1; split < words.length; split++) {
    const [left, right] = [words.slice(0, split).join(' '), words.slice(split).join(' ')]
    highest = Math.max(highest, likenessOfParts(left, right, person), likenessOfParts(right, left, person))
  }
  return highest
}

const likenessOfEntry = (words: readonly string[], { keys }: FoldedEntry): number => {
  const written = words.join(' ')
  if (words.length === 1) return best(keys, (key) => likenessOfWord(written, key))
  return best(keys, (key) => (key.includes(' ') ? keyLikeness(written, key) : 0))
}

/** The names to look through, by their keys. */
export interface NameShelf {
  /** Persons and entries that have a name like one of so many words, and maybe others. */
  readonly near: (words: readonly string[]) => {
    readonly persons: readonly FoldedPerson[]
    readonly entries: readonly FoldedEntry[]
  }
}

const ownersOf = <Owner>(
  owners: readonly Owner[],
  keysOf: (owner: Owner) => readonly string[],
): ((wanted: string, likeness: number) => readonly Owner[]) => {
  const byKey = new Map<string, Owner[]>()
  for (const owner of owners)
    for (const key of new Set(keysOf(owner))) {
      const list = byKey.get(key)
      if (list) list.push(owner)
      else byKey.set(key, [owner])
    }
  const near = indexNearKeys([...byKey.keys()])
  return (wanted, likeness) => near(wanted, likeness).flatMap((key) => byKey.get(key) ?? [])
}

/** Puts names in order so that those like a written one are found without looking at every name. */
export const shelveNames = (persons: readonly FoldedPerson[], entries: readonly FoldedEntry[]): NameShelf => {
  const bySurname = ownersOf(persons, ({ surnames }) => surnames)
  const byName = ownersOf(entries, ({ keys }) => keys)
  return {
    near: (words) => {
      const whole = words.join(' ')
      if (words.length === 1) return { persons: bySurname(whole, LIKE_WORD), entries: byName(whole, LIKE_WORD) }
      const parts = words.slice(1).flatMap((_, at) => [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')])
      return {
        persons: [...parts, whole].flatMap((part) => bySurname(part, SAME_NAME)),
        entries: byName(whole, WORTH_ASKING),
      }
    },
  }
}

/** The names most like a written one, best first; `isGivenName` tells words that are no surname by themselves. */
export const lookUpName = (
  written: string,
  shelf: NameShelf,
  isGivenName: (word: string) => boolean,
): readonly Candidate[] => {
  const words = foldKey(written).split(' ').filter(Boolean)
  if (words.length === 0 || words.length > MOST_WORDS || (words.length === 1 && isGivenName(written))) return []
  const { persons, entries } = shelf.near(words)
  return [
    ...[...new Set(persons)].map((person): Candidate => ({
      kind: 'actor',
      id: person.id,
      score: likenessOfPerson(words, person),
    })),
    ...[...new Set(entries)].map((entry): Candidate => ({
      kind: entry.kind,
      id: entry.id,
      score: likenessOfEntry(words, entry),
    })),
  ]
    .filter(({ score }) => score >= WORTH_ASKING)
    .toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, MOST)
}
