import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { capitalised } from '../../src/texts/capital.ts'
import { flagOf } from '../../src/texts/flags.ts'
import { escapeHtml, html, joinHtml, raw } from '../../src/texts/html.ts'
import { plainText } from '../../src/texts/plain-text.ts'

test('what is put in is escaped, our own markup is not', () => {
  expect(html`<b>${'a < b & "c"'}</b> ${raw(html`<i>${1}</i>`)}`).toBe('<b>a &lt; b &amp; &quot;c&quot;</b> <i>1</i>')
  expect(joinHtml([html`${'<'}`, html`б`], '; ')).toBe('&lt;; б')
})

test('plain text gives back what was escaped, whatever it is', () => {
  fc.assert(fc.property(fc.string(), (text) => plainText(`<b>${escapeHtml(text)}</b>`) === text))
})

test.each([
  ['UA', '🇺🇦'],
  ['european-commission', '🇪🇺'],
  ['un', '🇺🇳'],
  ['nato', ''],
  ['rustem-umerov', ''],
])('the flag of %s: %s', (actor, flag) => {
  expect(flagOf(actor)).toBe(flag)
})

test.each([
  ['вівторок, 6 січня', 'uk', 'Вівторок, 6 січня'],
  ['їдальня', 'uk', 'Їдальня'],
  ['US special envoy', 'en', 'US special envoy'],
  ['', 'ru', ''],
] as const)('%s with a capital: %s', (text, language, expected) => {
  expect(capitalised(text, language)).toBe(expected)
})
