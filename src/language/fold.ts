import { SIGNS } from './cyrillic/letters.ts'
import { BY_NEIGHBOURS, BY_SOUND } from './cyrillic/sounds.ts'
import { comparable } from './normalise.ts'

type Step = readonly [RegExp, string]

const KEY_OF_LETTER: ReadonlyMap<string, string> = new Map(
  BY_SOUND.flatMap(([letters, key]) => Array.from(letters, (letter) => [letter, key] as const)),
)

// A capital C stands for the sound of «ч» until the rules for the letter c have passed.
const LATIN: readonly Step[] = [
  [/tsch|tch|ch|cz/gu, 'C'],
  [/shch|sch|sh/gu, 's'],
  [/zh/gu, 'j'],
  [/kh/gu, 'h'],
  [/ph/gu, 'f'],
  [/th/gu, 't'],
  [/wh/gu, 'w'],
  [/gh(?=[tsn]|$)/gu, ''],
  [/cki$/gu, 'tsk'],
  [/ck/gu, 'k'],
  [/qu/gu, 'kv'],
  [/x/gu, 'ks'],
  [/c(?=[eiy])/gu, 's'],
  [/c/gu, 'k'],
  [/tz/gu, 'ts'],
  [/(?<=[rln])z$/gu, 'ts'],
  [/w/gu, 'v'],
  [/ee|ea/gu, 'i'],
  [/oo|ou/gu, 'u'],
  [/y/gu, 'i'],
  [/q/gu, 'k'],
  [/C/gu, 'c'],
]

const LAST: readonly Step[] = [
  [/h/gu, 'g'],
  [/(?<=..)e$/gu, ''],
  [/i+/gu, 'i'],
  [/i(?=[aeou])/gu, ''],
  [/(.)\1+/gu, '$1'],
  [/(?<=..)i$/gu, ''],
]

const run = (word: string, steps: readonly Step[]): string =>
  steps.reduce((result, [pattern, replacement]) => result.replace(pattern, replacement), word)

const isCyrillic = (word: string): boolean => /\p{Script=Cyrillic}/u.test(word)

const foldCyrillic = (word: string): string =>
  Array.from(run(word, BY_NEIGHBOURS), (letter) => KEY_OF_LETTER.get(letter) ?? letter).join('')

const foldWord = (word: string): string => run(isCyrillic(word) ? foldCyrillic(word) : run(word, LATIN), LAST)

/** The key under which spellings of one name fall together, word by word: Віткофф, Уиткофф and Witkoff are `vitkof`. */
export const foldKey = (name: string): string =>
  comparable(name)
    .replace(SIGNS, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map(foldWord)
    .join(' ')

/** A key without its vowels; it says something from three letters on. */
export const consonantSkeleton = (key: string): string => key.replace(/[aeiou\s]/gu, '')
