import { describe, expect, test } from 'vitest'
import type { Language } from '../../../src/domain/language.ts'
import { diaryOf, read, told } from './told.ts'

const BRUSSELS = 'brussels mark-rutte karol-nawrocki'
const CALL = 'volodymyr-zelensky emmanuel-macron'

const english = (heading: string): string =>
  `Diary for September 16${heading}\n\nWEDNESDAY, SEPTEMBER 16\nZelensky and Macron hold a phone call at 15:00\nBRUSSELS – Rutte meets Nawrocki – 10:30`

const ukrainian = (heading: string): string =>
  `Анонси на 16 вересня${heading}\n\n16 вересня, середа\nВолодимир Зеленський проведе телефонну розмову з Еммануелем Макроном о 15:00\nБРЮССЕЛЬ – Марк Рютте прийме Кароля Навроцького – 10:30`

const russian = (heading: string): string =>
  `Анонс на 16 сентября${heading}\n\n16 сентября, среда\nВладимир Зеленский проведет телефонный разговор с Эмманюэлем Макроном в 15:00\nБРЮССЕЛЬ – Марк Рютте примет Кароля Навроцкого – 10:30`

const sureness = (heading: string): readonly number[] =>
  read(diaryOf('uk', ukrainian(heading))).events.flatMap(({ claims }) =>
    claims.flatMap(({ field, confidence }) => (field === 'when' ? [confidence] : [])),
  )

describe('clocks without a zone, in a diary published at +03:00', () => {
  test.each<[string, Language, string, string, string]>([
    ['says nothing: the place’s, else the outlet’s', 'en', english(''), 'T10:30+02:00', 'T15:00+03:00'],
    ['all times GMT', 'en', english(' (all times GMT)'), 'T10:30+00:00', 'T15:00+00:00'],
    ['times are CET', 'en', english('. Times are CET.'), 'T10:30+02:00', 'T15:00+02:00'],
    ['all times local: of a call the day alone', 'en', english(' (all times local)'), 'T10:30+02:00', ''],
    ['says nothing', 'uk', ukrainian(''), 'T10:30+02:00', 'T15:00+03:00'],
    ['час київський', 'uk', ukrainian(' (час київський)'), 'T10:30+03:00', 'T15:00+03:00'],
    ['час місцевий', 'uk', ukrainian(' (час місцевий)'), 'T10:30+02:00', ''],
    ['says nothing', 'ru', russian(''), 'T10:30+02:00', 'T15:00+03:00'],
    ['время московское', 'ru', russian(' (время московское)'), 'T10:30+03:00', 'T15:00+03:00'],
    ['время по Гринвичу', 'ru', russian(', время по Гринвичу'), 'T10:30+00:00', 'T15:00+00:00'],
  ])('%s (%s)', (_, language, text, there, call) => {
    expect(told(diaryOf(language, text, { published: '2026-09-15T09:00+03:00' }))).toEqual([
      `call announced 2026-09-16${call} - ${CALL}`,
      `meeting announced 2026-09-16${there} ${BRUSSELS}`,
    ])
  })

  test('one whose zone is said is surer', () => {
    const [said, unsaid] = [sureness(' (час київський)'), sureness('')]
    expect(said.every((confidence, at) => confidence > (unsaid[at] ?? 1))).toBe(true)
    expect(said).toHaveLength(2)
  })
})
