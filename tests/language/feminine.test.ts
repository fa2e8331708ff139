import { expect, test } from 'vitest'
import { feminineOffice } from '../../src/language/feminine.ts'

test.each([
  ['міністр фінансів', 'міністерка фінансів'],
  ['прем’єр-міністр {of}', 'прем’єр-міністерка {of}'],
  ['перший віцепрем’єр-міністр {of}', 'перша віцепрем’єр-міністерка {of}'],
  ['заступник міністра оборони {of}', 'заступниця міністра оборони {of}'],
  ['високий представник {of} із закордонних справ', 'висока представниця {of} із закордонних справ'],
  ['голова парламенту {of}', 'голова парламенту {of}'],
  ['королева {of}', 'королева {of}'],
])('«%s» held by a woman is «%s»', (office, feminine) => {
  expect(feminineOffice(office, 'uk')).toBe(feminine)
})

test('Russian and English call her office as his', () => {
  expect(feminineOffice('министр финансов', 'ru')).toBe('министр финансов')
  expect(feminineOffice('Foreign Minister of {of}', 'en')).toBe('Foreign Minister of {of}')
})
