import { expect, test } from 'vitest'
import type { Language } from '../../../src/domain/language.ts'
import { diaryOf, read } from './told.ts'

const guestsIn = (language: Language, text: string): readonly string[] =>
  read(diaryOf(language, text)).events.map(({ claims }) =>
    claims
      .flatMap((claim) => (claim.field === 'participant' ? [claim.value] : []))
      .map(({ actor, presence, mode }) =>
        [actor, presence, mode].filter((word) => word !== 'unknown' && word !== 'in_person').join(' '),
      )
      .join(', '),
  )

test.each<[string, Language, string, readonly string[]]>([
  [
    'who leads and who is on the screen',
    'uk',
    'ВІВТОРОК, 15 ВЕРЕСНЯ\n\nЛЮКСЕМБУРГ – Засідання міністрів закордонних справ країн ЄС. Головує Кая Каллас, по відеозв’язку виступить Андрій Сибіга.',
    ['kaja-kallas expected, andrii-sybiha expected remote'],
  ],
  [
    'who is on the screen, behind a semicolon',
    'en',
    'TUESDAY, SEPTEMBER 15\n\nBRUSSELS - EU foreign ministers meet, Kaja Kallas in the chair; Ukrainian Foreign Minister Andrii Sybiha joins by video link - 0800 GMT.',
    ['kaja-kallas expected, andrii-sybiha expected remote'],
  ],
  [
    'who will be there, and who comes in whose stead',
    'uk',
    'ВІВТОРОК, 15 ВЕРЕСНЯ\n\nПРАГА – Петр Павел відкриває саміт «Групи семи». Будуть Фрідріх Мерц і Джорджа Мелоні. Замість Дональда Трампа приїде віцепрезидент Джей Ді Венс.',
    ['petr-pavel expected, friedrich-merz expected, giorgia-meloni expected, donald-trump absent, jd-vance expected'],
  ],
  [
    'who speaks for a country, and of whom nothing is known',
    'ru',
    'ВТОРНИК, 15 СЕНТЯБРЯ\n\nПРАГА – Встреча Петра Павела с Александром Стуббом. Польшу представит Дональд Туск. Прилетит ли Марко Рубио, не сообщают.',
    ['petr-pavel expected, alexander-stubb expected, donald-tusk expected'],
  ],
  [
    'somebody who goes elsewhere',
    'en',
    'TUESDAY, SEPTEMBER 15\n\nPRAGUE - Petr Pavel meets Alexander Stubb. Donald Tusk travels to Oslo.',
    ['petr-pavel expected, alexander-stubb expected', 'donald-tusk expected'],
  ],
])('%s', (_, language, text, guests) => {
  expect(guestsIn(language, text)).toEqual(guests)
})

test.each<[string, Language, string, readonly string[]]>([
  [
    'somebody who is elsewhere at that time',
    'en',
    'TUESDAY, SEPTEMBER 15\n\nPRAGUE - Petr Pavel meets Alexander Stubb. Defence Minister Guido Crosetto is in Washington.',
    ['prague', 'washington'],
  ],
  [
    'somebody who was there before',
    'ru',
    'ВТОРНИК, 15 СЕНТЯБРЯ\n\nПРАГА – Встреча Петра Павела с Александром Стуббом. Ранее в Праге побывал Дональд Туск.',
    ['prague'],
  ],
])('%s', (_, language, text, places) => {
  const told = read(diaryOf(language, text)).events.map(
    ({ claims }) => claims.find(({ field }) => field === 'place')?.value,
  )
  expect(told).toEqual(places)
})
