import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { identifyLanguage, languageOf } from '../../src/language/identify.ts'
import { comparable, normalise, normaliseWithOffsets } from '../../src/language/normalise.ts'
import { sentences } from '../../src/language/sentences.ts'
import { tokens } from '../../src/language/tokens.ts'

describe('normalising', () => {
  test.each([
    ['п’ятниця, пʼятниця, п`ятниця', "п'ятниця, п'ятниця, п'ятниця"],
    ['3–4 січня — у Києві', '3-4 січня - у Києві'],
    ['Пётр и Ёлка', 'Петр и Елка'],
    ['Ки\u0301їв\u00AD', 'Київ'],
    ['и\u0306', 'й'],
  ])('%s', (text, expected) => {
    expect(normalise(text)).toBe(expected)
  })

  test('an offset leads back to the original', () => {
    const text = 'За\u0301втра — п’ятниця'
    const { text: normalised, offsetOf } = normaliseWithOffsets(text)
    expect(normalised).toBe("Завтра - п'ятниця")
    expect(text.slice(offsetOf(normalised.indexOf('п')))).toBe('п’ятниця')
  })

  test('normalising again changes nothing, and offsets stay inside the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => {
        expect(normalise(normalise(text))).toBe(normalise(text))
        const { text: normalised, offsetOf } = normaliseWithOffsets(text)
        for (let index = 0; index <= normalised.length; index++)
          expect(offsetOf(index)).toBeLessThanOrEqual(text.length)
      }),
    )
  })

  test.each([
    ['Erdoğan', 'erdogan'],
    ['Støre', 'store'],
    ['Київ', 'київ'],
    ['Țoiu', 'toiu'],
  ])('%s is compared as %s', (word, expected) => {
    expect(comparable(word)).toBe(expected)
  })
})

describe('words', () => {
  test.each([
    ['Зустріч у Мар-а-Лаго.', ['зустріч', 'у', 'мар', 'а', 'лаго']],
    ["Trump's plan; the U.S. answer", ['trump', 'plan', 'the', 'u.s.', 'answer']],
    ['п’ять міністрів', ["п'ять", 'міністрів']],
    ['', []],
  ])('%s', (text, keys) => {
    expect(tokens(text).map(({ key }) => key)).toEqual(keys)
  })
})

describe('sentences', () => {
  test.each([
    ['Про це сказав Дж. Пауелл у Києві. Зустріч тривала годину.', 2],
    ['Зустрілися В. Зеленський і Д. Трамп. Вони говорили.', 2],
    ['Зустріч у м. Київ на вул. Банковій тривала. Усе.', 2],
    ['Он приехал 3 янв. в 10 ч. утра. Переговоры идут.', 2],
    ['Gen. Keith Kellogg met Mr. Yermak. They spoke.', 2],
    ['Talks began at 10 a.m. in Kyiv. They went on.', 2],
    ['Перший абзац без крапки\n\nДругий абзац', 2],
    ['Рядок,\nрозірваний навпіл.', 1],
    ['', 0],
  ])('%s', (text, count) => {
    expect(sentences(text)).toHaveLength(count)
  })

  test('a sentence stands in the text where it says, and none overlap', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (text) => {
        let end = 0
        for (const sentence of sentences(text)) {
          expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text)
          expect(sentence.start).toBeGreaterThanOrEqual(end)
          end = sentence.end
        }
      }),
    )
  })
})

describe('language', () => {
  test.each([
    ['uk', 'хто був на зустрічі в Києві 3 січня'],
    ['uk', 'Коли зустріч'],
    ['uk', 'де Умеров?'],
    ['uk', "які об'єкти"],
    ['ru', 'кто был на встрече в Киеве'],
    ['ru', 'Когда встреча?'],
    ['ru', 'где Умєров и Виткофф'],
    ['en', 'who met Зеленський in Kyiv?'],
    ['en', 'what happened on 3 January'],
    ['uk', 'Зеленський у Парижі'],
    ['ru', 'Зеленский в Париже'],
    ['uk', 'Сторони про це домовились'],
    ['ru', 'Мерц прилетел'],
    ['uk', 'NATO, EU, G7: що далі?'],
    ['ru', 'NATO, EU, G7: что дальше?'],
    ['uk', 'Переговори'],
    ['ru', 'Встреча отменена'],
    ['uk', '⚡️Трамп написав: "We will meet soon". Деталі невідомі'],
    ['ru', 'Зеленский: «Ми не здамося». Президент выступил в Киеве'],
    ['en', 'Zelensky (Зеленський) will visit NATO'],
    ['en', 'NATO'],
  ])('%s: %s', (language, text) => {
    expect(identifyLanguage(text)).toBe(language)
  })

  test.each(['', '?', '3', 'Умеров', '2026-01-03'])('«%s» tells nothing, so the reader’s own counts', (text) => {
    expect(identifyLanguage(text)).toBeUndefined()
    expect(languageOf(text, 'uk')).toBe('uk')
  })
})
