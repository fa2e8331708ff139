import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { consonantSkeleton, foldKey } from '../../src/language/fold.ts'
import { editDistance, keyLikeness, similarity } from '../../src/language/likeness.ts'
import { possibleStems, stripEnding } from '../../src/language/strip.ts'

describe('spellings of one name share a key', () => {
  test.each([
    ['vitkof', ['Віткофф', 'Виткофф', 'Уиткофф', 'Уіткофф', 'Виткоф', 'Witkoff', 'Vitkoff']],
    ['umerov', ['Умєров', 'Умеров', 'Umerov']],
    ['zelensk', ['Зеленський', 'Зеленский', 'Zelenskyy', 'Zelensky', 'Zelenskiy']],
    ['gnatov', ['Гнатов', 'Hnatov', 'Gnatov']],
    ['sibiga', ['Сибіга', 'Сибига', 'Sybiha', 'Sibiha']],
    ['navrotsk', ['Навроцький', 'Навроцкий', 'Nawrocki']],
    ['merts', ['Мерц', 'Merz']],
    ['rut', ['Рютте', 'Rutte']],
    ['vitaker', ['Вітакер', 'Витакер', 'Whitaker']],
    ['kravcuk', ['Кравчук', 'Kravchuk']],
    ['stiv vitkof', ['Стів Віткофф', 'Стив-Уиткофф', 'Stiv Witkoff']],
  ])('%s', (key, spellings) => {
    for (const spelling of spellings) expect(foldKey(spelling), spelling).toBe(key)
  })
})

describe('different names keep apart', () => {
  test.each([
    ['Гнатов', 'Ігнатов'],
    ['Віткофф', 'Вітков'],
    ['Рубіо', 'Рубін'],
    ['Кушнер', 'Кучер'],
    ['Умєров', 'Умаров'],
  ])('%s is not %s', (one, other) => {
    expect(foldKey(one)).not.toBe(foldKey(other))
  })
})

test('a key is of plain letters, and neither capitals, apostrophes nor double letters change it', () => {
  const letters = fc.constantFrom(...Array.from('абвгґдеєжзиіїйклмнопрстуфхцчшщьюя'))
  fc.assert(
    fc.property(fc.string({ unit: letters, minLength: 1, maxLength: 12 }), (name) => {
      const key = foldKey(name)
      expect(key).toMatch(/^[a-z]*$/)
      expect(foldKey(name.toUpperCase())).toBe(key)
      expect(foldKey(`${name.slice(0, 1)}’${name.slice(1)}`)).toBe(key)
    }),
  )
})

test.each([
  ['', '', 0],
  ['київ', 'київ', 0],
  ['умеров', 'умаров', 1],
  ['віткоф', 'уіткоф', 1],
  ['', 'abc', 3],
])('from «%s» to «%s» are %i steps', (one, other, steps) => {
  expect(editDistance(one, other)).toBe(steps)
  expect(editDistance(other, one)).toBe(steps)
})

test('likeness lies between nothing and one, and a name is like itself', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 20 }), fc.string({ maxLength: 20 }), (one, other) => {
      expect(keyLikeness(one, other)).toBeGreaterThanOrEqual(0)
      expect(keyLikeness(one, other)).toBeLessThanOrEqual(1)
      expect(similarity(one, one)).toBe(1)
    }),
  )
  expect(consonantSkeleton('stiv vitkof')).toBe('stvvtkf')
})

describe('endings come off for comparison', () => {
  test.each([
    [['Умєров', 'Умєрова', 'Умєрову', 'Умєровим', 'Умєрові']],
    [['Зеленський', 'Зеленського', 'Зеленським', 'Зеленському']],
    [['Зеленский', 'Зеленского', 'Зеленским', 'Зеленском']],
    [['Кушнер', 'Кушнера', 'Кушнером']],
    [['Путін', 'Путіна', 'Путіним']],
  ])('%s', (forms) => {
    expect(new Set(forms.map(stripEnding)).size).toBe(1)
  })

  test.each(['Рим', 'Umerova', 'США'])('%s stays', (word) => {
    expect(stripEnding(word)).toBe(word.toLowerCase())
  })

  test.each([
    ['Сибізі', 'Сибіга'],
    ['Кушнерові', 'Кушнер'],
    ['Умєрові', 'Умєров'],
  ])('%s may be of %s', (form, name) => {
    expect(possibleStems(form)).toContain(stripEnding(name))
  })
})
