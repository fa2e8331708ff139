import { distance } from 'fastest-levenshtein'
import { consonantSkeleton } from './fold.ts'

/** A hostile word of a megabyte may not cost its square. */
const LONGEST = 64

/** Levenshtein distance in UTF-16 units; words beyond 64 units are cut there. */
export const editDistance = (first: string, second: string): number =>
  distance(first.slice(0, LONGEST), second.slice(0, LONGEST))

/** 1 for equal strings, 0 for strings that share nothing. */
export const similarity = (first: string, second: string): number => {
  const longer = Math.max(first.length, second.length)
  return longer === 0 ? 1 : 1 - Math.min(editDistance(first, second), longer) / longer
}

/** How alike two fold keys are: the mean over the keys and their consonants, 0 to 1. */
export const keyLikeness = (first: string, second: string): number => {
  const skeletons = [consonantSkeleton(first), consonantSkeleton(second)] as const
  const keys = similarity(first, second)
  if (skeletons[0].length < 3 || skeletons[1].length < 3) return keys
  return (keys + similarity(...skeletons)) / 2
}
