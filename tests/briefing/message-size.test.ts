import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { clip, fitsIn, SIZE_LIMIT, sizeOf } from '../../src/briefing/message-size.ts'

test.each([
  ['Київ', 4, 0, 0],
  ['<b>Київ</b> &amp; Париж', 12, 1, 0],
  ['<a href="https://x.test/a">РБК</a>, <i>3 січня</i>', 12, 2, 16],
  ['<blockquote expandable>а\nб</blockquote>', 3, 1, 0],
  ['<tg-time unix="1767706200" format="t">15:30</tg-time>', 5, 1, 0],
  ['🇺🇦', 4, 0, 0],
  ['&lt;b&gt; 1 &lt; 2', 9, 0, 0],
])('%s', (html, characters, entities, addresses) => {
  expect(sizeOf(html)).toEqual({ characters, entities, addresses })
})

test('every bound counts', () => {
  const within = { characters: 3500, entities: 80, addresses: 8000 }
  expect(fitsIn(within, SIZE_LIMIT)).toBe(true)
  for (const over of [{ characters: 3501 }, { entities: 81 }, { addresses: 8001 }])
    expect(fitsIn({ ...within, ...over }, SIZE_LIMIT)).toBe(false)
})

test.each([
  ['Київ', 4, 'Київ'],
  ['Переговори Умєрова та Гнатова', 29, 'Переговори Умєрова та Гнатова'],
  ['Переговори Умєрова та Гнатова', 27, 'Переговори Умєрова та…'],
  ['Зустріч, Київ', 10, 'Зустріч…'],
  ['Нотифікаційний', 8, 'Нотифік…'],
])('%s in %i characters: %s', (text, length, expected) => {
  expect(clip(text, length)).toBe(expected)
})

test('what is clipped is never longer than asked and never ends in half a character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 40 }), (text, length) => {
      const clipped = clip(text, length)
      expect(Array.from(clipped).length).toBeLessThanOrEqual(Math.max(length, 1))
      expect(clipped.isWellFormed()).toBe(true)
    }),
  )
})
