import { globSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/domain/language.ts'
import { parseHtml } from '../../src/rehearsal/markup/html.ts'
import { wordsIn } from '../telegram/support/conversation.ts'

/** The messages of a language with the names of what is put into them. */
const messagesOf = (language: string): ReadonlyMap<string, readonly string[]> => {
  const messages = new Map<string, string[]>()
  let key = ''
  for (const line of globSync(`src/texts/${language}/*.ftl`).flatMap((file) =>
    readFileSync(file, 'utf8').split('\n'),
  )) {
    key = /^([a-z][\w-]*) =/.exec(line)?.[1] ?? key
    messages.set(key, [...(messages.get(key) ?? []), ...[...line.matchAll(/\$(\w+)/g)].map(([, name]) => name ?? '')])
  }
  return messages
}

const HOSTILE = [
  '<b>',
  '</b>',
  '</blockquote>',
  '<a href="tg://user?id=1">',
  '&',
  '&lt;',
  '&#60;',
  '"',
  '<',
  '>',
  '&amp;amp;',
  '<script>',
  ']]>',
]
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ maxLength: 5 })), { minLength: 1, maxLength: 6 })
  .map((pieces) => `x${pieces.join('').replaceAll(/\s/g, '_')}x`)

const HARMLESS = 'ъъъ'

describe.each(LANGUAGES)('in %s', (language) => {
  const words = wordsIn(language)
  const messages = [...messagesOf(language)].filter(([, names]) => names.length > 0)
  // A message may refer to another, and needs what that needs.
  const everything = [...new Set(messages.flatMap(([, names]) => names))]
  const shown = (key: string, value: string) =>
    parseHtml(words.html(key, Object.fromEntries(everything.map((name) => [name, value]))))

  test('there are messages into which something is put, and it is shown', () => {
    const showing = messages.filter(([key]) => shown(key, HARMLESS).text.includes(HARMLESS))
    expect(showing.length).toBeGreaterThan(50)
  })

  test('whatever is put into a message is shown as it is, and formats nothing', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        for (const [key] of messages) {
          const [harmless, written] = [shown(key, HARMLESS), shown(key, value)]
          expect([key, written.text]).toEqual([key, harmless.text.replaceAll(HARMLESS, () => value)])
          expect([key, written.entities.map(({ type }) => type)]).toEqual([
            key,
            harmless.entities.map(({ type }) => type),
          ])
        }
      }),
      { numRuns: 30 },
    )
  })
})
