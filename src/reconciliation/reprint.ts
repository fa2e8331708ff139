import type { Dispatch, DispatchId } from '../domain/dispatch.ts'

/** From this share of common word runs on two texts are one text that was printed twice. */
const SAME_TEXT = 0.6
const RUN = 4
const BANDS = 24
const ROWS = 3

const OFFSET = 0x811c9dc5
const PRIME = 0x01000193
const SPACE = 32

const hashOn = (from: number, text: string): number => {
  let hash = from
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME)
  return hash
}

/** FNV-1a, 32 bits. */
const hashOf = (text: string): number => hashOn(OFFSET, text) >>> 0

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** The hash of a run of words with a blank between each two; none is put together, since a long text has many. */
const hashOfRun = (words: readonly string[], from: number): number => {
  let hash = OFFSET
  for (let at = from; at < from + RUN && at < words.length; at += 1) {
    if (at > from) hash = Math.imul(hash ^ SPACE, PRIME)
    hash = hashOn(hash, words[at] ?? '')
  }
  return hash >>> 0
}

/** The runs of four words that a text is made of, as hashes; a shorter text is one run. */
const runsOf = (text: string): ReadonlySet<number> => {
  const words = wordsOf(text)
  const runs = new Set<number>()
  for (let at = 0; at < Math.max(1, words.length - RUN + 1); at += 1) runs.add(hashOfRun(words, at))
  return runs
}

const smallest = (runs: ReadonlySet<number>, seed: number): number => {
  const factor = Math.imul(seed * 2 + 1, 0x9e3779b1) | 1
  let least = 0xffffffff
  for (const run of runs) {
    const mixed = Math.imul(run ^ (run >>> 15), factor)
    least = Math.min(least, (mixed ^ (mixed >>> 13)) >>> 0)
  }
  return least
}

/** Keys under which near-identical texts meet: two that share none are not one text. */
export const textBands = (text: string): readonly string[] => {
  const runs = runsOf(text)
  return Array.from({ length: BANDS }, (_, band) => {
    const rows = Array.from({ length: ROWS }, (__, row) => smallest(runs, band * ROWS + row))
    return `${band}:${hashOf(rows.join(' ')).toString(36)}`
  })
}

/** True where nearly all of both texts is the same words in the same order. */
export const isReprint = (one: string, other: string): boolean => {
  const [a, b] = [runsOf(one), runsOf(other)]
  const common = [...a].filter((run) => b.has(run)).length
  return common / (a.size + b.size - common) >= SAME_TEXT
}

/** Of dispatches with one text the first one published; the id decides between two of one moment. */
export const originalOf = (dispatches: readonly Pick<Dispatch, 'id' | 'knownFrom'>[]): DispatchId | undefined =>
  dispatches.toSorted((a, b) => a.knownFrom - b.knownFrom || (a.id < b.id ? -1 : 1))[0]?.id
