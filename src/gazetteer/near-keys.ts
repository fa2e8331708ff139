import { consonantSkeleton } from '../language/fold.ts'

/** Those of many strings that are at most a share (below 0.5) of their length in edits away from one; others may be among them. */
export type NearStrings = (wanted: string, share: number) => readonly string[]

const pairsOf = (text: string): readonly string[] => {
  const whole = ` ${text} `
  return Array.from({ length: whole.length - 1 }, (_, at) => whole.slice(at, at + 2))
}

/**
 * An index by pairs of letters: an edit breaks two pairs at most, so strings that share too few can't be near. They are
 * all found without holding the wanted one against each.
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
  return (wanted, share) => {
    const touched: number[] = []
    const pairs = pairsOf(wanted)
    const shortest = Math.ceil(wanted.length * (1 - share))
    for (const ofLength of holders.slice(shortest, Math.floor(wanted.length / (1 - share)) + 1))
      for (const pair of ofLength ? pairs : [])
        for (const position of ofLength?.get(pair) ?? []) {
          const count = shared[position] ?? 0
          if (count === 0) touched.push(position)
          shared[position] = count + 1
        }
    const near: string[] = []
    for (const position of touched) {
      const text = strings[position] ?? ''
      const longer = Math.max(text.length, wanted.length)
      if ((shared[position] ?? 0) >= longer + 1 - 2 * Math.floor(share * longer)) near.push(text)
      shared[position] = 0
    }
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
