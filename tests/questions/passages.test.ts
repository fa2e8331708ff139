import { describe, expect, test } from 'vitest'
import type { Claim } from '../../src/domain/claim.ts'
import { seededGazetteer } from '../../src/gazetteer/seeded.ts'
import { attributedPassage, passageBehind, passageOn, tellsOfOthers } from '../../src/questions/answering/passages.ts'
import { participantValue } from '../support/record.ts'
import { grammarOf } from '../../src/questions/grammar/all.ts'

const TEXT = `OSLO, Jan 3 - Ministers of Fredonia and Sylvania met in Oslo on Saturday. It snowed all day.

They discussed the price of herring and signed a pact on lighthouses, a spokeswoman said. Nobody spoke of the war.

The fleet left port in the morning. A week earlier the two kings had fallen out. In the evening the opera burnt down.

Elsewhere, the talks on wool focused on sheep.`

const claimOn = (exact: string, field: 'kind' | 'place' = 'kind'): Pick<Claim, 'quote' | 'field'> => {
  const start = TEXT.indexOf(exact)
  return { field, quote: { exact, start, end: start + exact.length } }
}
const ofNobodyElse = (): boolean => false
const { topics, sayers } = grammarOf('en').told

describe('what a dispatch says of what was talked about', () => {
  test('is told in its own whole sentences, and not in those of what comes much later', () => {
    expect(passageOn({ text: TEXT }, [claimOn('met in Oslo')], topics, ofNobodyElse)).toBe(
      'They discussed the price of herring and signed a pact on lighthouses, a spokeswoman said.',
    )
  })

  test.each([
    ['no claims', []],
    ['a claim on the town alone', [claimOn('Oslo', 'place')]],
  ])('is nothing for %s', (_, claims) => {
    expect(passageOn({ text: TEXT }, claims, topics, ofNobodyElse)).toBeUndefined()
    expect(passageBehind({ text: TEXT }, claims, ofNobodyElse)).toBeUndefined()
  })

  test('without such words is what stands right behind', () => {
    expect(passageBehind({ text: TEXT }, [claimOn('met in Oslo')], ofNobodyElse)).toBe(
      'OSLO, Jan 3 - Ministers of Fredonia and Sylvania met in Oslo on Saturday. It snowed all day.',
    )
    expect(passageBehind({ text: TEXT }, [claimOn('talks on wool')], ofNobodyElse)).toBeUndefined()
  })
})

const taking = (actor: string) => ({ ...participantValue(actor, 'attended'), disputed: false })

test('what is told of others from some sentence on is not quoted', () => {
  const text = 'Rubio met Lavrov in Geneva. Snow fell. Trump met Orban in Rome. They discussed sheep and signed a pact.'
  const start = text.indexOf('met Lavrov')
  const claims = [{ field: 'kind' as const, quote: { exact: 'met Lavrov', start, end: start + 10 } }]
  const participants = [taking('marco-rubio'), taking('sergey-lavrov')]
  const isOnOthers = tellsOfOthers({ participants }, { gazetteer: seededGazetteer() })
  expect(passageOn({ text }, claims, topics, () => false)).toBe('They discussed sheep and signed a pact.')
  expect(passageOn({ text }, claims, topics, isOnOthers)).toBeUndefined()
  expect(passageBehind({ text }, claims, isOnOthers)).toBe('Rubio met Lavrov in Geneva. Snow fell.')
})

describe('who says it', () => {
  test.each([
    ['in the sentence itself', 'lighthouses', /^They discussed .* said\.$/],
    ['in the sentence before', 'Nobody spoke', /^They discussed .* said\. Nobody spoke of the war\.$/],
    ['nobody near', 'opera', /^In the evening the opera burnt down\.$/],
  ])('%s', (_, words, expected) => {
    expect(attributedPassage({ text: TEXT }, claimOn(words), sayers)).toMatch(expected)
  })

  test('is nothing where the words are not in the text', () => {
    const quote = { exact: 'x', start: 5_000, end: 5_001 }
    expect(attributedPassage({ text: TEXT }, { quote }, sayers)).toBeUndefined()
  })
})
