import { consonantSkeleton } from '../language/fold.ts'
import { editDistance } from '../language/likeness.ts'

/** Those of many strings that are at most a share (below 0.5) of their length in edits away from one. */
export type NearStrings = (wanted: string, share: number) => readonly string[]

/** Strings that share so many of the rarest pairs are held against the wanted one: fewer are too many, more take longer to count. */
const RARE_PAIRS = 3

const pairsOf = (text: string): readonly string[] => {
  const whole = ` ${text} `
  return Array.from({ length: whole.length - 1 }, (_, at) => whole.slice(at, at + 2))
}

/**
 * An index by pairs of letters: an edit breaks two pairs at most, so strings that share too few can't be near. Few are
 * left to be held against the wanted one.
 */
export const indexNearStrings = (strings: readonly string[]): NearStrings => {
  // By length as well: strings of other lengths are not near.
  const holders: Map<string, number[]>[] = []
  for (const [position, text] of strings.entries()) {
    const ofLength = (holders[text.length] ??= new Map())
    for (const pair of new Set(pairsOf(text))) {
      const list = ofLength.get(pair)
      if (list) list.push(position)
      else ofLength.set(pair, [position])
    }
  }
  // Counted by the thousand for each wanted string: emptied again rather than made anew.
  const shared = new Uint16Array(strings.length)
  const sharing = (lists: readonly (readonly number[])[], least: number): readonly string[] => {
    const found: string[] = []
    for (const list of lists)
      for (const position of list) {
        const count = (shared[position] ?? 0) + 1
        shared[position] = count
        if (count === least) found.push(strings[position] ?? '')
      }
    for (const list of lists) for (const position of list) shared[position] = 0
    return found
  }
  const nearOfLength = (length: number, wanted: string, share: number): readonly string[] => {
    const ofLength = holders[length]
    if (!ofLength) return []
    const longer = Math.max(length, wanted.length)
    const edits = Math.floor(share * longer)
    const needed = longer + 1 - 2 * edits
    const lists = pairsOf(wanted)
      .map((pair) => ofLength.get(pair) ?? [])
      .toSorted((a, b) => a.length - b.length)
    // Whoever is in too few of the rarest lists is in too few of all, even if it is in each of the others.
    const least = Math.min(needed, RARE_PAIRS)
    const rarest = lists.slice(0, lists.length - needed + least)
    return sharing(rarest, least).filter((text) => editDistance(text, wanted) <= edits)
  }
  return (wanted, share) => {
    const shortest = Math.ceil(wanted.length * (1 - share))
    const longest = Math.min(Math.floor(wanted.length / (1 - share)), holders.length - 1)
    const near: string[] = []
    for (let length = shortest; length <= longest; length += 1) near.push(...nearOfLength(length, wanted, share))
    return near
  }
}

/** Fold keys that may be as like a wanted one as `likeness` says, by their letters or by their consonants. */
export type NearKeys = (wanted: string, likeness: number) => readonly string[]

/** Finds the keys for which `keyLikeness` may reach a value of more than a half; others may be among them. */
export const indexNearKeys = (keys: readonly string[]): NearKeys => {
  const distinct = [...new Set(keys)]
  const byLetters = indexNearStrings(distinct)
  const bySkeleton = Map.groupBy(distinct, consonantSkeleton)
  const byConsonants = indexNearStrings([...bySkeleton.keys()])
  return (wanted, likeness) => {
    // Likeness is the mean of both: where it is reached, one of the two reaches it alone.
    const skeletons = byConsonants(consonantSkeleton(wanted), 1 - likeness)
    return [
      ...new Set([
        ...byLetters(wanted, 1 - likeness),
        ...skeletons.flatMap((skeleton) => bySkeleton.get(skeleton) ?? []),
      ]),
    ]
  }
}
