import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/domain/language.ts'
import { slugOf, transliterated } from '../../src/language/transliteration.ts'

describe('a name is written in the letters of all three languages', () => {
  test.each([
    ['uk', 'Остап Верещака', 'Остап Верещака', 'Ostap Vereshchaka'],
    ['uk', 'Їжакевич', 'Ижакевич', 'Izhakevych'],
    ['ru', 'Эйнар Вествик', 'Ейнар Вествік', 'Eynar Vestvik'],
    ['ru', 'Подъячев', "Под'ячев", 'Podyachev'],
    ['en', 'Joshua Shchedrin', 'Джошуа Щедрін', 'Джошуа Щедрин'],
    ['en', 'Łukasz Świder', 'Лукасз Свідер', 'Лукасз Свидер'],
    ['en', 'Søren Kragh', 'Сорен Краг', 'Сорен Краг'],
  ] as const)('%s: %s', (language, name, ...others) => {
    const names = transliterated(name, language)
    expect(names[language]).toBe(name)
    expect(LANGUAGES.filter((other) => other !== language).map((other) => names[other])).toEqual(others)
  })

  test('the name itself stays as it is, and capitals stay capitals', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LANGUAGES), fc.string({ unit: 'grapheme', maxLength: 40 }), (language, name) => {
        expect(transliterated(name, language)[language]).toBe(name)
      }),
    )
    for (const written of Object.values(transliterated('Щербак', 'uk'))) expect(written).toMatch(/^\p{Lu}\p{Ll}+$/u)
  })

  test('an id is short and of plain letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (name) => {
        expect(slugOf(name)).toMatch(/^(?:[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?)?$/)
      }),
    )
    expect(slugOf('Łukasz O’Świder')).toBe('lukasz-o-swider')
  })
})
