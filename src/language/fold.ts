import { SIGNS } from './cyrillic/letters.ts'
import { BY_NEIGHBOURS, BY_SOUND } from './cyrillic/sounds.ts'
import { comparable } from './normalise.ts'

/** A change and a letter of all that it changes: a word without the letter need not be searched. */
type Step = readonly [letter: string, pattern: RegExp, replacement: string]

const KEY_OF_LETTER: ReadonlyMap<string, string> = new Map(
  BY_SOUND.flatMap(([letters, key]) => Array.from(letters, (letter) => [letter, key] as const)),
)

// A capital C stands for the sound of «ч» until the rules for the letter c have passed.
const LATIN: readonly Step[] = [
  ['c', /tsch|tch|ch|cz/gu, 'C'],
  ['h', /shch|sch|sh/gu, 's'],
  ['h', /zh/gu, 'j'],
  ['h', /kh/gu, 'h'],
  ['h', /ph/gu, 'f'],
  ['h', /th/gu, 't'],
  ['h', /wh/gu, 'w'],
  ['h', /gh(?=[tsn]|$)/gu, ''],
  ['c', /cki$/gu, 'tsk'],
  ['c', /ck/gu, 'k'],
  ['q', /qu/gu, 'kv'],
  ['x', /x/gu, 'ks'],
  ['c', /c(?=[eiy])/gu, 's'],
  ['c', /c/gu, 'k'],
  ['z', /tz/gu, 'ts'],
  ['z', /(?<=[rln])z$/gu, 'ts'],
  ['w', /w/gu, 'v'],
  ['e', /ee|ea/gu, 'i'],
  ['o', /oo|ou/gu, 'u'],
  ['y', /y/gu, 'i'],
  ['q', /q/gu, 'k'],
  ['C', /C/gu, 'c'],
]

const LAST: readonly Step[] = [
  ['h', /h/gu, 'g'],
  ['e', /(?<=..)e$/gu, ''],
  ['i', /i+/gu, 'i'],
  ['i', /i(?=[aeou])/gu, ''],
  ['', /(.)\1+/gu, '$1'],
  ['i', /(?<=..)i$/gu, ''],
]

const run = (word: string, steps: readonly Step[]): string =>
  steps.reduce(
    (result, [letter, pattern, replacement]) =>
      result.includes(letter) ? result.replace(pattern, replacement) : result,
    word,
  )

const isCyrillic = (word: string): boolean => /\p{Script=Cyrillic}/u.test(word)

const foldCyrillic = (word: string): string => {
  let key = ''
  for (const letter of run(word, BY_NEIGHBOURS)) key += KEY_OF_LETTER.get(letter) ?? letter
  return key
}

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
