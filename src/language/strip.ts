import {
  DATIVE,
  OF_ADJECTIVES,
  OF_ALL,
  OF_POSSESSIVES,
  OF_SHORT,
  SOFTENED,
  SOFTENING,
} from './cyrillic/case-endings.ts'
import { SIGNS } from './cyrillic/letters.ts'
import { comparable } from './normalise.ts'

const cut = (word: string, endings: readonly string[], fits: (stem: string) => boolean): string | undefined => {
  for (const ending of endings) {
    if (!word.endsWith(ending)) continue
    const stem = word.slice(0, word.length - ending.length)
    if (fits(stem)) return stem
  }
  return undefined
}

const cutByStem = (word: string, { stem, endings }: typeof OF_ADJECTIVES): string | undefined =>
  cut(word, endings, (rest) => stem.test(rest))

/** A word in Cyrillic without its ending, for comparison alone: Умєрова, Умєровим, Умєров are one. Latin words stay. */
export const stripEnding = (word: string): string => {
  const bare = comparable(word).replace(SIGNS, '')
  if (bare.length <= 3 || !/\p{Script=Cyrillic}/u.test(bare)) return bare
  if (OF_POSSESSIVES.stem.test(bare) || OF_ADJECTIVES.stem.test(bare)) return bare
  return (
    cutByStem(bare, OF_POSSESSIVES) ??
    cutByStem(bare, OF_ADJECTIVES) ??
    cut(bare, bare.length > 4 ? OF_ALL : OF_SHORT, (stem) => stem.length >= 3) ??
    bare
  )
}

const hardened = (word: string, stem: string): readonly string[] => {
  const rule = SOFTENING.test(comparable(word)) ? SOFTENED.find(([soft]) => soft.test(stem)) : undefined
  return rule ? [stem.replace(rule[0], rule[1])] : []
}

const withoutDative = (word: string): readonly string[] => {
  const stem = DATIVE.exec(comparable(word))?.[1]
  return stem === undefined ? [] : [stem]
}

/** The stems that an inflected word may have, the likeliest first: Сибізі is Сибіз or Сибіг, Кушнерові Кушнеров or Кушнер. */
export const possibleStems = (word: string): readonly string[] => {
  const stem = stripEnding(word)
  return [...new Set([stem, ...hardened(word, stem), ...withoutDative(word)])]
}
