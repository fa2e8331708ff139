import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { quotesOf } from '../../src/sources/quote.ts'

describe('the places of a quote', () => {
  test('counts code points, so that a flag before it shifts nothing', () => {
    expect(quotesOf('Київ', '🇺🇦 Київ чекає')).toEqual([{ exact: 'Київ', start: 3, end: 7 }])
  })

  test('finds every place, in order', () => {
    expect(quotesOf('3 січня', '3 січня в Києві, 3 січня в Парижі').map(({ start }) => start)).toEqual([0, 17])
  })

  test('finds places that overlap', () => {
    expect(quotesOf('нана', 'нанана').map(({ start }) => start)).toEqual([0, 2])
  })

  test.each([
    ['another apostrophe', "під'єднався", 'Віткофф під’єднався'],
    ['another dash', 'Умєров - секретар', 'Умєров – секретар'],
    ['another letter case', 'київ', 'Київ'],
    ['no words at all', '', 'Київ'],
  ])('%s is another text', (_, exact, text) => {
    expect(quotesOf(exact, text)).toEqual([])
  })

  test('every piece cut out of a text is found where it was cut', () => {
    const point = fc.constantFrom('к', 'и', 'ї', 'a', ' ', '’', '\u0301', '🇺', '🇦', '𝒳')
    fc.assert(
      fc.property(fc.array(point, { minLength: 1 }), fc.nat(), fc.nat(), (points, from, length) => {
        const text = points.join('')
        const start = from % points.length
        const end = Math.min(points.length, start + 1 + (length % 5))
        const exact = points.slice(start, end).join('')
        expect(quotesOf(exact, text)).toContainEqual({ exact, start, end })
      }),
    )
  })
})
