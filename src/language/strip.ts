import { comparable } from './normalise.ts'

type EndingRule = readonly [stem: RegExp, endings: readonly string[]]

const POSSESSIVE_STEM: EndingRule = [/(?:[оеєїё]в|[иіїы]н)$/u, 'а у ым им ом е і ой ою ої ій ые ых их'.split(' ')]
const ADJECTIVE_STEM: EndingRule = [
  /(?:ськ|цьк|зьк|ск|цк)$/u,
  'ий ій ой ого ому им ім ым ом ая а у ую ою ої ые і их'.split(' '),
]
const LONG =
  'ові еві єві ями ами ям ам ях ах ого ему ому ою ею єю ей ой ої ом ем єм ым им ім ая яя ую юю ий ый ій а я у ю і ї е є и ы о й'.split(
    ' ',
  )
const SHORT = 'ом ем єм ою ой а я у ю і е є и ы'.split(' ')

const byLength = (endings: readonly string[]): readonly string[] => endings.toSorted((a, b) => b.length - a.length)

const cut = (word: string, endings: readonly string[], fits: (stem: string) => boolean): string | undefined => {
  for (const ending of byLength(endings)) {
    const stem = word.slice(0, word.length - ending.length)
    if (word.endsWith(ending) && fits(stem)) return stem
  }
  return undefined
}

const cutByStem = (word: string, [stem, endings]: EndingRule): string | undefined =>
  cut(word, endings, (rest) => stem.test(rest))

/** A word in Cyrillic without its ending, for comparison alone: Умєрова, Умєровим, Умєров are one. Latin words stay. */
export const stripEnding = (word: string): string => {
  const bare = comparable(word).replace(/[ьъ']/gu, '')
  if (bare.length <= 3 || !/\p{Script=Cyrillic}/u.test(bare)) return bare
  if (POSSESSIVE_STEM[0].test(bare) || ADJECTIVE_STEM[0].test(bare)) return bare
  return (
    cutByStem(bare, POSSESSIVE_STEM) ??
    cutByStem(bare, ADJECTIVE_STEM) ??
    cut(bare, bare.length > 4 ? LONG : SHORT, (stem) => stem.length >= 3) ??
    bare
  )
}

const SOFTENED: readonly (readonly [RegExp, string])[] = [
  [/з$/u, 'г'],
  [/ц$/u, 'к'],
  [/с$/u, 'х'],
]

const hardened = (word: string, stem: string): readonly string[] => {
  const rule = /[іе]$/u.test(comparable(word)) ? SOFTENED.find(([soft]) => soft.test(stem)) : undefined
  return rule ? [stem.replace(rule[0], rule[1])] : []
}

const withoutDativeOvi = (word: string): readonly string[] => {
  const stem = /^(.{3,})(?:ов|ев|єв)і$/u.exec(comparable(word))?.[1]
  return stem === undefined ? [] : [stem]
}

/** The stems that an inflected word may have, the likeliest first: Сибізі is Сибіз or Сибіг, Кушнерові Кушнеров or Кушнер. */
export const possibleStems = (word: string): readonly string[] => {
  const stem = stripEnding(word)
  return [...new Set([stem, ...hardened(word, stem), ...withoutDativeOvi(word)])]
}
