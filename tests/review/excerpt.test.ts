import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sizeOf } from '../../src/briefing/message-size.ts'
import { type Highlight, excerptOf } from '../../src/review/excerpt.ts'
import { plainText } from '../../src/texts/plain-text.ts'

const TEXT = 'Погода хмарна. Олена зустрілася з Петром у Києві. Увечері дощ. Марія не приїхала.'

/** The words as they stand in a text; a mark of interrogation behind them makes the claim faint. */
const marked = (text: string, ...words: readonly string[]): readonly Highlight[] =>
  words.map((word) => {
    const exact = word.replace(/\?$/, '')
    const start = Array.from(text.slice(0, text.indexOf(exact))).length
    return { quote: { exact, start, end: start + Array.from(exact).length }, sure: !word.endsWith('?') }
  })

describe('an excerpt', () => {
  const EXCERPTS: readonly (readonly [string, readonly string[], string])[] = [
    ['shows the sentence of a quote alone', ['Олена'], '<b>Олена</b> зустрілася з Петром у Києві.'],
    ['underlines what is faint', ['Олена', 'Києві?'], '<b>Олена</b> зустрілася з Петром у <u>Києві</u>.'],
    ['makes one stretch of words side by side', ['Олена', 'зустрілася'], '<b>Олена зустрілася</b> з Петром у Києві.'],
    [
      'marks the words within a clause, not the clause',
      ['Олена', 'Олена зустрілася з Петром'],
      '<b>Олена</b> зустрілася з Петром у Києві.',
    ],
    ['is as sure as the surer of two claims', ['Петром?', 'Петром'], 'Олена зустрілася з <b>Петром</b> у Києві.'],
    [
      'leaves out what lies between',
      ['Петром', 'Марія'],
      'Олена зустрілася з <b>Петром</b> у Києві. … <b>Марія</b> не приїхала.',
    ],
    ['of nothing is nothing', [], ''],
  ]
  test.each(EXCERPTS)('%s', (_, words, expected) => {
    expect(excerptOf(TEXT, marked(TEXT, ...words))).toBe(expected)
  })

  test('escapes what the text holds, and counts code points', () => {
    const text = '🤝 <b>Олена</b> & Петро зустрілися.'
    expect(excerptOf(text, marked(text, 'Петро'))).toBe('🤝 &lt;b&gt;Олена&lt;/b&gt; &amp; <b>Петро</b> зустрілися.')
  })

  test('fits a card, whatever the text and its quotes are', () => {
    const texts = fc.array(fc.constantFrom('Олена ', 'зустрілася. ', '😀', '<b>', '\n\n', 'Петро та ', '& ', 'ґ'), {
      minLength: 1,
      maxLength: 2000,
    })
    fc.assert(
      fc.property(texts, fc.array(fc.tuple(fc.nat(), fc.nat(40), fc.boolean()), { maxLength: 60 }), (parts, spans) => {
        const text = parts.join('')
        const points = Array.from(text)
        const highlights = spans.map(([from, length, sure]) => {
          const start = from % points.length
          const end = Math.min(points.length, start + length + 1)
          return { quote: { exact: points.slice(start, end).join(''), start, end }, sure }
        })
        const html = excerptOf(text, highlights)
        const { characters, entities } = sizeOf(html)
        expect(characters).toBeLessThanOrEqual(1400)
        expect(entities).toBeLessThanOrEqual(30)
        expect(plainText(html).isWellFormed()).toBe(true)
      }),
      { numRuns: 200 },
    )
  })
})
