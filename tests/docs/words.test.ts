import { globSync, readFileSync } from 'node:fs'
import { parseSync, Visitor } from 'oxc-parser'
import { expect, test } from 'vitest'

/** Files of one language, of the alphabet that two share, and of what joins the two. */
const HOMES = [/[/-](?:uk|ru|en|cyrillic)(?:\/|\.[jt]s$)/, /^src\/questions\/grammar\/shared-words\.ts$/]

const LETTER = /[\u0400-\u052F]/u

/** Strings and patterns of a file with a Cyrillic letter in them, each with its line. */
const wordsIn = (file: string): readonly string[] => {
  const source = readFileSync(file, 'utf8')
  const found: string[] = []
  const look = ({ start, end }: { readonly start: number; readonly end: number }): void => {
    const written = source.slice(start, end)
    if (LETTER.test(written)) found.push(`${file}:${source.slice(0, start).split('\n').length}: ${written}`)
  }
  new Visitor({ Literal: look, TemplateElement: look }).visit(parseSync(file, source).program)
  return found
}

const files = globSync('src/**/*.{ts,js}')

test('words of Ukrainian and Russian stand in files of their own, and nowhere in the logic', () => {
  expect(files.filter((file) => !HOMES.some((home) => home.test(file))).flatMap(wordsIn)).toEqual([])
})

test('the files of words are those that hold words', () => {
  expect(wordsIn('src/language/uk/dates.ts').length).toBeGreaterThan(50)
  expect(wordsIn('src/questions/grammar/shared-words.ts')).not.toEqual([])
})
