import { foldKey } from '../language/fold.ts'
import { editDistance, keyLikeness } from '../language/likeness.ts'
import type { Candidate, MentionKind } from './gazetteer.ts'

/** From this likeness on two names are taken for one; below it the reader is asked. */
export const SAME_NAME = 0.77

const WORTH_ASKING = 0.6
const SHORTEST_GUESSED = 5
const MOST = 5

/** One way to write a name, folded: given names apart from the surname, so that each meets its like. */
export interface FoldedName {
  readonly kind: MentionKind
  readonly id: string
  readonly given: string
  readonly surname: string
}

const likenessOfFullNames = (words: readonly string[], name: FoldedName): number => {
  if (!name.given) return keyLikeness(words.join(' '), name.surname)
  const given = name.given.split(' ')[0] ?? ''
  const inOrder = Math.min(keyLikeness(words[0] ?? '', given), keyLikeness(words.slice(1).join(' '), name.surname))
  const reversed = Math.min(
    keyLikeness(words.at(-1) ?? '', given),
    keyLikeness(words.slice(0, -1).join(' '), name.surname),
  )
  const mean = keyLikeness(words.join(' '), `${name.given} ${name.surname}`)
  const best = Math.max(inOrder, reversed)
  return best === 1 ? 1 : Math.min(best + 0.1, Math.max(best, mean))
}

// A surname alone is only ever a guess unless its key is the same: Умаров is not Умєров.
const likenessOfSurname = (word: string, surname: string): number => {
  if (word === surname) return word.length >= SHORTEST_GUESSED ? 0.95 : 0.8
  if (Math.min(word.length, surname.length) < SHORTEST_GUESSED) return 0
  const distance = editDistance(word, surname)
  if (distance > (Math.min(word.length, surname.length) >= 8 ? 2 : 1)) return 0
  return Math.min(SAME_NAME - 0.01, keyLikeness(word, surname))
}

const likeness = (words: readonly string[], name: FoldedName): number =>
  words.length === 1 && !name.surname.includes(' ')
    ? likenessOfSurname(words[0] ?? '', name.surname)
    : likenessOfFullNames(words, name)

/** The names most like a written one, best first; `isGivenName` tells words that are no surname by themselves. */
export const lookUpName = (
  written: string,
  names: readonly FoldedName[],
  isGivenName: (word: string) => boolean,
): readonly Candidate[] => {
  const words = foldKey(written).split(' ').filter(Boolean)
  if (words.length === 0 || words.length > 6 || (words.length === 1 && isGivenName(written))) return []
  const best = new Map<string, Candidate>()
  for (const name of names) {
    const score = likeness(words, name)
    if (score >= WORTH_ASKING && score > (best.get(name.id)?.score ?? 0))
      best.set(name.id, { kind: name.kind, id: name.id, score })
  }
  return [...best.values()].toSorted((a, b) => b.score - a.score || a.id.localeCompare(b.id)).slice(0, MOST)
}
