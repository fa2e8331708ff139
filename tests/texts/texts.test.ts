import { type FluentBundle, FluentResource } from '@fluent/bundle'
import { globSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/domain/language.ts'
import { loadTexts } from '../../src/texts/load-texts.ts'
import { createMessages } from '../../src/texts/messages.ts'

interface Selector {
  readonly categories: readonly string[]
}

interface Shape {
  readonly variables: ReadonlySet<string>
  readonly selectors: readonly Selector[]
}

/** What one language's grammar asks for and another's does not. */
const GRAMMAR = new Set(['noun', 'with', 'in', 'people', 'id', 'gender', 'single'])

const isNode = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const nodesOf = (value: unknown): readonly Readonly<Record<string, unknown>>[] =>
  isNode(value) ? [value, ...Object.values(value).flatMap(nodesOf)] : []

/** The keys of a selector's own variants, not of those nested in them. */
const keysOf = (variants: unknown): readonly string[] =>
  (Array.isArray(variants) ? variants : []).filter(isNode).map(({ key }) => (isNode(key) ? String(key['value']) : ''))

const shapesOf = (bundle: FluentBundle): ReadonlyMap<string, Shape> =>
  new Map(
    [...bundle._messages].map(([key, message]) => {
      const nodes = nodesOf(message)
      const variables = nodes.filter(({ type }) => type === 'var').map(({ name }) => String(name))
      const selectors = nodes
        .filter(({ type }) => type === 'select')
        .map(({ variants }) => ({ categories: keysOf(variants) }))
      return [key, { variables: new Set(variables), selectors }]
    }),
  )

const texts = LANGUAGES.map((language) => ({ language, shapes: shapesOf(loadTexts(language)) }))
const files = globSync('src/texts/{uk,ru,en}/*.ftl')

test('every entry of every file can be read', () => {
  for (const file of files) {
    const source = readFileSync(file, 'utf8')
    const written = [...source.matchAll(/^([a-z][\w-]*) =/gm)].map(([, key]) => key)
    expect([file, new FluentResource(source).body.map(({ id }) => id)]).toEqual([file, written])
  }
})

test('the three languages have the same files and the same keys', () => {
  const [first, ...others] = texts
  for (const { shapes } of others)
    expect([...shapes.keys()].toSorted()).toEqual([...(first?.shapes.keys() ?? [])].toSorted())
  expect(readdirSync('src/texts/ru')).toEqual(readdirSync('src/texts/uk'))
  expect(readdirSync('src/texts/en')).toEqual(readdirSync('src/texts/uk'))
})

const variablesOf = (key: string) =>
  texts.map(({ shapes }) => [...(shapes.get(key)?.variables ?? [])].filter((name) => !GRAMMAR.has(name)).toSorted())

test('a text has the same variables in the three languages, those of grammar apart', () => {
  for (const key of texts[0]?.shapes.keys() ?? []) {
    const [uk, ru, en] = variablesOf(key)
    expect([key, ru, en]).toEqual([key, uk, uk])
  }
})

const isPlural = ({ categories }: Selector): boolean =>
  categories.includes('one') && categories.some((category) => category === 'few' || category === 'other')

describe('plurals', () => {
  /** «Other» is for fractions in the Slavic languages, and nothing here is counted in fractions. */
  const CATEGORIES = { uk: ['few', 'many', 'one'], ru: ['few', 'many', 'one'], en: ['one', 'other'] }
  for (const { language, shapes } of texts)
    test(`${language} has all that its grammar tells apart`, () => {
      for (const [key, { selectors }] of shapes)
        for (const { categories } of selectors.filter(isPlural))
          expect([key, CATEGORIES[language].filter((category) => !categories.includes(category))]).toEqual([key, []])
    })

  test.each([
    ['uk', ['І ще 1 раніша зміна.', 'І ще 2 раніші зміни.', 'І ще 5 раніших змін.', 'І ще 21 раніша зміна.']],
    [
      'ru',
      [
        'И ещё 1 более раннее изменение.',
        'И ещё 2 более ранних изменения.',
        'И ещё 5 более ранних изменений.',
        'И ещё 21 более раннее изменение.',
      ],
    ],
    ['en', ['And 1 earlier change.', 'And 2 earlier changes.', 'And 5 earlier changes.', 'And 21 earlier changes.']],
  ] as const)('%s counts 1, 2, 5 and 21', (language, expected) => {
    const { text } = createMessages(loadTexts(language))
    expect([1, 2, 5, 21].map((count) => text('steps-more', { count }))).toEqual(expected)
  })
})

test('every text is used', () => {
  const code = globSync('src/**/*.ts').map((file) => readFileSync(file, 'utf8'))
  const inTexts = files.map((file) => readFileSync(file, 'utf8'))
  const composed = code.flatMap((source) =>
    [...source.matchAll(/`([a-z]+-[a-z-]*)\$\{/g)].map(([, prefix = '']) => prefix),
  )
  const isUsed = (key: string): boolean =>
    code.some((source) => source.includes(`'${key}'`)) ||
    composed.some((prefix) => key.startsWith(prefix)) ||
    inTexts.some((source) => new RegExp(`\\{ ${key}[ .]`).test(source))
  expect([...(texts[0]?.shapes.keys() ?? [])].filter((key) => !isUsed(key))).toEqual([])
})

describe('messages', () => {
  const { text, html } = createMessages(loadTexts('en'))

  test('an unknown key and a missing value are errors, not text', () => {
    expect(() => text('no-such-text')).toThrow('no-such-text')
    expect(() => text('when-month', { month: 'May' })).toThrow('year')
  })

  test('HTML escapes what is put in and keeps its own tags', () => {
    expect(html('card-topics', { topics: '<b>&"' })).toBe('<b>Topics:</b> &lt;b&gt;&amp;&quot;')
  })
})
