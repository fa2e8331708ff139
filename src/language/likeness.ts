import { consonantSkeleton } from './fold.ts'

/** Levenshtein distance in UTF-16 units; words beyond 64 units are cut there. */
export const editDistance = (first: string, second: string): number => {
  const left = first.slice(0, 64)
  const right = second.slice(0, 64)
  let row = Array.from({ length: right.length + 1 }, (_, index) => index)
  for (let i = 1; i <= left.length; i++) {
    const next = [i]
    for (let j = 1; j <= right.length; j++) {
      const substituted = (row[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1)
      next.push(Math.min(substituted, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[right.length] ?? 0
}

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
