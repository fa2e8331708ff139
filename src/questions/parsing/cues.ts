import type { Cue } from '../grammar/grammar.ts'
import { sharedWords } from '../grammar/shared-words.ts'

const SYMBOLS: Readonly<Record<string, string>> = {
  '@actor': '@person|@country|@organisation|@name|@region',
  '@side': '@country|@organisation|@region',
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

const alternative = (word: string): string => {
  const symbol = SYMBOLS[word]
  if (symbol) return symbol
  return word.endsWith('*') ? `${escaped(word.slice(0, -1))}[^ ]*` : escaped(word)
}

const alternatives = (word: string): string =>
  `(?:${[...new Set(word.split('|').flatMap(sharedWords))].map(alternative).join('|')}) `

const part = (word: string): string => {
  if (word === '...') return '(?:[^ .]+ ){0,8}?'
  if (word === '^') return String.raw`(?<=^ |^[^\p{L}@]+ | \. )`
  if (word === '$') return String.raw`(?=$|\. )`
  if (word.startsWith('!')) return `(?!${word.slice(1).split('_').map(alternatives).join('')})`
  return word.startsWith('?') ? `(?:${alternatives(word.slice(1))})?` : alternatives(word)
}

/** A cue as a pattern over the reading of a sentence: every word and symbol with one blank after it, one before all. */
export const compileCue = (cue: Cue): RegExp => new RegExp(`(?<= )${cue.split(' ').map(part).join('')}`, 'u')

/** More are not looked for sooner than a pattern is run. */
const FEW_NEEDLES = 8

const isMandatory = (word: string): boolean => !/^(?:\?|!|\.\.\.$|\^$|\$$)/.test(word)

const needlesOfWord = (word: string): readonly string[] => {
  const written = word
    .split('|')
    .flatMap(sharedWords)
    .flatMap((each) => (SYMBOLS[each] ?? each).split('|'))
    .map((each) => (each.endsWith('*') ? ` ${each.slice(0, -1)}` : ` ${each} `))
  return Array.from(new Set(written))
}

/**
 * Beginnings of words of which a reading has to hold one for a cue to be found in it; undefined where there are too many to
 * be worth a look.
 */
export const needlesOf = (cue: Cue): readonly string[] | undefined => {
  const parts = cue
    .split(' ')
    .filter(isMandatory)
    .map(needlesOfWord)
    .filter((needles) => needles.length <= FEW_NEEDLES)
  return parts.toSorted((a, b) => a.length - b.length)[0]
}

/** The literal words and stems of cues: what a question may say without naming anybody. */
export const wordsOf = (cues: readonly Cue[]): readonly string[] =>
  cues
    .flatMap((cue) => cue.split(/[ |_]/))
    .flatMap((word) => {
      const bare = word.replace(/^[?!]/, '')
      return /^[\p{L}'-]+\*?$/u.test(bare) ? [bare] : []
    })
