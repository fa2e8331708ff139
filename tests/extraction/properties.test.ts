import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/domain/language.ts'
import { createRuleExtractor } from '../../src/extraction/rule-extractor.ts'
import { dispatchOf, gazetteer } from './facts.ts'

const PIECES = [
  'Президент України Володимир Зеленський', 'зустрівся з', 'прем’єр-міністром', 'Кіром Стармером', 'у Лондоні', 'завтра',
  '3 січня', 'о 14:30 за Києвом', 'телефоном', 'не відбудеться', 'повідомив', 'який', 'після переговорів', 'участі не братиме',
  'Сергей Лавров', 'провёл переговоры', 'с главой МИД', 'саммит', 'U.S. President Donald Trump', "'s envoy", 'will host',
  'the talks', 'by video link', 'he', '«', '»', ', ', '. ', ' – ', '\n\n', '(', ')', '🙂', '\u202E', '<b>', '&amp;', '1030 GMT',
] // prettier-ignore

const text = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 12 })), { maxLength: 40 })
const language = fc.constantFrom(...LANGUAGES)
const extract = createRuleExtractor()

describe('whatever the text', () => {
  test('every claim quotes words that stand there, at the place it names', () => {
    fc.assert(
      fc.property(text, language, (pieces, written) => {
        const dispatch = dispatchOf(pieces.join(' '), written)
        const points = Array.from(dispatch.text)
        for (const { claims, confidence } of extract(dispatch, gazetteer).events) {
          expect(confidence).toBeGreaterThan(0)
          expect(confidence).toBeLessThanOrEqual(1)
          for (const { quote } of claims) {
            expect(quote.exact).not.toBe('')
            expect(points.slice(quote.start, quote.end).join('')).toBe(quote.exact)
          }
        }
      }),
      { numRuns: 150 },
    )
  })

  test('the same dispatch gives the same proposal', () => {
    fc.assert(
      fc.property(text, language, (pieces, written) => {
        const dispatch = dispatchOf(pieces.join(' '), written)
        expect(extract(dispatch, gazetteer)).toEqual(extract(dispatch, gazetteer))
      }),
      { numRuns: 50 },
    )
  })

  test('newcomers are those whom the claims name, and nobody whom the gazetteer knows', () => {
    fc.assert(
      fc.property(text, language, (pieces, written) => {
        const { events, newcomers } = extract(dispatchOf(pieces.join(' '), written), gazetteer)
        const named = events.flatMap(({ claims }) =>
          claims.flatMap((claim) => (claim.field === 'participant' ? [claim.value.actor] : [])),
        )
        for (const { id } of newcomers) {
          expect(named).toContain(id)
          expect(gazetteer.actor(id)).toBeUndefined()
        }
      }),
      { numRuns: 50 },
    )
  })
})

describe('hostile texts', () => {
  test.each([
    ['brackets', '('.repeat(200_000)],
    ['one word', 'а'.repeat(200_000)],
    ['a list without end', 'Київ, '.repeat(20_000)],
    ['names without end', 'Володимир Зеленський та '.repeat(3_000)],
    ['marks', '\u202E\u0301'.repeat(50_000)],
  ])('%s', { timeout: 60_000 }, (_, hostile) => {
    expect(extract(dispatchOf(hostile, 'uk'), gazetteer).events).toEqual([])
  })
})
