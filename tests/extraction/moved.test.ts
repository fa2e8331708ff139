import { describe, expect, test } from 'vitest'
import type { Language } from '../../src/domain/language.ts'
import { facts, propose } from './facts.ts'

const timesIn = (text: string, language: Language): readonly string[] =>
  propose(text, language).events.flatMap(({ claims }) =>
    claims.flatMap((claim) => (claim.field === 'when' ? [`${claim.stance} ${claim.value.start}`] : [])),
  )

describe('what was moved to another day', () => {
  test.each([
    ['uk', 'Зустріч Дональда Туска та Джорджі Мелоні у Варшаві, призначену на 13 лютого, перенесли на 20 лютого.'],
    [
      'uk',
      'Переговори Дональда Туска та Джорджі Мелоні у Варшаві, що мали розпочатися 13 лютого, перенесено на 20 лютого.',
    ],
    ['en', 'Talks between Marco Rubio and Sergey Lavrov in Geneva have been pushed back from Friday to Feb. 20.'],
  ] as const)('%s: is on again, and the old day no longer holds: %s', (language, text) => {
    expect(facts(text, language)[0]).toMatch(/^meeting announced 2026-02-20 /)
    expect(timesIn(text, language)).toEqual(['asserted 2026-02-20', 'denied 2026-02-13'])
  })

  test('without a new day it is put off', () => {
    expect(facts('Встречу Лаврова и Рубио в Женеве отложили, новой даты нет.', 'ru')).toEqual([
      'meeting postponed - geneva: marco-rubio expected, sergey-lavrov expected',
    ])
  })
})

describe('posts and news of home', () => {
  test('words behind emoji are read', () => {
    expect(facts('▪️Учора Андрій Сибіга зустрівся у Празі з Петром Павелом.', 'uk')).toEqual([
      'meeting held 2026-02-10 prague: andrii-sybiha, petr-pavel',
    ])
  })

  test.each([
    ['uk', 'Дональд Туск у середу зустрівся з журналістами у Варшаві.'],
    ['ru', 'Владимир Путин во вторник встретился с ветеранами в Москве.'],
    ['en', 'Keir Starmer met voters in London on Tuesday.'],
    ['en', 'Emmanuel Macron welcomed the proposal in Paris on Tuesday.'],
  ] as const)('%s: is no diplomatic event: %s', (language, text) => {
    expect(facts(text, language)).toEqual([])
  })
})

test('talks told of apart are events of their own', () => {
  const text =
    'Саммиту в Женеве 20 февраля будут предшествовать отдельные беседы: сначала Дональд Трамп поговорит с Ильхамом Алиевым, потом – с Николом Пашиняном.'
  expect(facts(text, 'ru').filter((event) => event.includes('donald-trump')).length).toBe(2)
})
