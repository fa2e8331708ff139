import { GRAMMARS } from '../grammar/all.ts'
import { REGIONS } from '../grammar/regions.ts'
import { findCue } from './match.ts'
import { type Sentence, sentenceOf, type Token } from './sentence.ts'

const cuesOfRegion = (region: string) => GRAMMARS.flatMap((grammar) => grammar.regions[region] ?? [])

const replaceRegion = (sentence: Sentence, region: string): Sentence => {
  for (const cue of cuesOfRegion(region)) {
    const at = findCue(sentence.reading, [cue])
    if (at === undefined) continue
    const first = sentence.offsets.indexOf(at)
    const covered = sentence.tokens.slice(first, first + cue.split(' ').length)
    const token: Token = {
      kind: 'region',
      region,
      text: covered.map(({ text }) => text).join(' '),
      start: covered[0]?.start ?? 0,
      end: covered.at(-1)?.end ?? 0,
    }
    return sentenceOf(sentence.tokens.toSpliced(first, covered.length, token))
  }
  return sentence
}

/** Puts one token in the place of the words that name a region: «європейців», "Central Asian". */
export const findRegions = (sentence: Sentence): Sentence => [...REGIONS.keys()].reduce(replaceRegion, sentence)
