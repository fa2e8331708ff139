import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { LANGUAGES, type Language } from '../../src/domain/language.ts'
import { ask } from './seeded-record.ts'

interface Row {
  readonly question: string
  readonly trap: boolean
  /** Of each group one. */
  readonly says: readonly (readonly string[])[]
  readonly never: readonly string[]
}

const listOf = (text: string, separator: string): readonly string[] =>
  text
    .split(separator)
    .map((part) => part.trim())
    .filter(Boolean)

const rowOf = (line: string): Row => {
  const [question = '', says = '', never = ''] = line.replace(/^! /, '').split(' |')
  return {
    question: question.trim(),
    trap: line.startsWith('! '),
    says: listOf(says, ';').map((group) => listOf(group, ' / ')),
    never: listOf(never, ';'),
  }
}

const tableOf = (language: Language): readonly Row[] =>
  readFileSync(new URL(`tables/${language}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map(rowOf)

describe.each(LANGUAGES)('%s', (language) => {
  test.each(tableOf(language))('$question', ({ question, says, never }) => {
    const { text } = ask(question, language)
    for (const group of says)
      expect(
        group.some((words) => text.includes(words)),
        `${group.join(' / ')} in: ${text}`,
      ).toBe(true)
    for (const words of never) expect(text).not.toContain(words)
  })
})

test('every language has as many traps as a table needs', () => {
  for (const language of LANGUAGES) {
    const rows = tableOf(language)
    expect(rows.length).toBeGreaterThanOrEqual(100)
    expect(rows.filter(({ trap }) => trap).length).toBeGreaterThanOrEqual(rows.length / 3)
  }
})
