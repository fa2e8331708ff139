import { describe, expect, test } from 'vitest'
import type { Language } from '../../../src/domain/language.ts'
import { datesIn, timesIn } from './support.ts'

const TODAY = '2025-12-31'

type Row = readonly [language: Language, text: string, times: readonly string[], on?: string]

const table = (rows: readonly Row[]): void => {
  for (const [language, text, times, on = TODAY] of rows)
    test(`${language}: ${text}`, () => {
      expect(timesIn(text, on, [language])).toEqual(times)
    })
}

describe('days', () => {
  table([
    ['uk', 'Зустріч відбулася 3 січня.', ['2026-01-03']],
    ['uk', '28-го грудня', ['2025-12-28']],
    ['uk', '3-го січня', ['2026-01-03']],
    ['uk', 'вранці 3 січня', ['2026-01-03']],
    ['ru', 'утром 3 января', ['2026-01-03']],
    ['en', 'they may meet', []],
    ['uk', 'третього січня', ['2026-01-03']],
    ['uk', 'двадцять четвертого лютого 2022 року', ['2022-02-24']],
    ['uk', '5 січ.', ['2026-01-05']],
    ['uk', '15 числа наступного місяця', ['2026-01-15']],
    ['uk', '2 грудня', ['2025-12-02'], '2025-12-03'],
    ['uk', 'заява від 3 січня', ['2026-01-03']],
    ['ru', '18-го февраля', ['2026-02-18']],
    ['ru', 'двадцать четвёртого февраля', ['2026-02-24']],
    ['ru', '3 января прошлого года', ['2024-01-03']],
    ['en', 'Jan. 6', ['2026-01-06']],
    ['en', '6 January 2026', ['2026-01-06']],
    ['en', 'on the 3rd of January', ['2026-01-03']],
    ['en', 'January 3, 2025, was cold', ['2025-01-03']],
    ['en', 'March 3', ['2026-03-03']],
    ['en', 'on 6 January. On Monday he left', ['2026-01-06', '2025-12-29']],
    ['en', 'in Paris on 6 May. Monday was cold', ['2026-05-06', '2025-12-29']],
    ['en', 'on Sat. Jan. 3', ['2026-01-03']],
    ['uk', 'від неділі. 6 січня він поїхав', ['2025-12-28', '2026-01-06']],
    ['en', '31-Oct-74', ['1974-10-31']],
    ['en', 'last year on April 12', ['2024-04-12']],
    ['en', 'they meet on the 6th in Paris', ['2026-01-06']],
    ['en', 'on the 15th', ['2026-01-15'], '2026-01-10'],
    ['en', 'February 29', ['2024-02-29']],
    ['en', 'February 30', []],
  ])
})

describe('days in figures', () => {
  table([
    ['uk', '28.12', ['2025-12-28']],
    ['uk', 'нарада 03.01 була закритою', ['2026-01-03']],
    ['uk', '03.01.2026', ['2026-01-03']],
    ['uk', '28.12.2025', ['2025-12-28']],
    ['ru', '3.01', ['2026-01-03']],
    ['en', '2026-01-03', ['2026-01-03']],
    ['en', '1/15', ['2026-01-15']],
    ['en', '03/12/2025', ['2025-03-12']],
    ['ru', '03/12/2025', ['2025-12-03']],
    ['uk', '2026-01-03T14:30+02:00', ['2026-01-03T14:30+02:00']],
    ['uk', '32.01.2026', []],
    ['en', '24/7', []],
    ['en', 'version 1.2.3.4 and 192.168.01.02', []],
  ])
})

describe('weekdays', () => {
  table([
    ['uk', 'у п’ятницю', ['2026-01-02']],
    ['uk', 'минулої п’ятниці', ['2025-12-26']],
    ['uk', 'минулої пʼятниці', ['2025-12-26']],
    ['uk', "минулої п'ятниці", ['2025-12-26']],
    ['uk', 'наступної середи', ['2026-01-07']],
    ['uk', 'в понеділок минулого тижня', ['2025-12-29'], '2026-01-05'],
    ['uk', 'наступного тижня в середу', ['2026-01-07']],
    ['uk', 'в неділю, 28-го грудня', ['2025-12-28']],
    ['uk', '6 січня, у вівторок, лідери зберуться', ['2026-01-06']],
    ['ru', 'во вторник на следующей неделе', ['2026-01-06']],
    ['ru', 'защита окружающей среды', []],
    ['ru', 'политическую среду', []],
    ['ru', 'в среду', ['2025-12-31']],
    ['ru', 'В среду Лавров прилетел в Баку', ['2025-12-31']],
    ['ru', 'В среду спикер принял посла', ['2025-12-31']],
    ['ru', 'выпустили в среду обитания', []],
    ['en', 'wednesday of next week', ['2026-01-07']],
    ['en', 'Tuesday the 6th', ['2026-01-06']],
    ['en', 'THURSDAY, JANUARY 8', ['2026-01-08']],
    ['en', 'January 3 (Saturday)', ['2026-01-03']],
    ['en', "after Monday's gathering", ['2025-12-29']],
    ['en', 'the first Monday of last month', ['2025-11-03']],
  ])

  test('a weekday that no near year gives the date yields to the date', () => {
    expect(timesIn('у четвер, 4 січня', TODAY, ['uk'])).toEqual(['2026-01-04'])
  })

  test('a weekday tells which year is meant', () => {
    expect(timesIn('Friday, January 3', '2025-07-10', ['en'])).toEqual(['2025-01-03'])
  })

  test.each([
    [undefined, '2025-12-30'],
    ['past', '2025-12-30'],
    ['future', '2026-01-06'],
  ] as const)('a bare Tuesday, the verb being %s', (tense, expected) => {
    expect(timesIn('у вівторок', TODAY, ['uk'], tense && { tense })).toEqual([expected])
  })

  test('a month that is yet to come is last year’s for what has happened', () => {
    expect(timesIn('у січні', '2025-12-18', ['uk'], { tense: 'past' })).toEqual(['2025-01'])
    expect(timesIn('у січні', '2025-12-18', ['uk'])).toEqual(['2026-01'])
  })

  test('the tense moves a date without a year only where it is far off', () => {
    expect(timesIn('April 12', '2026-02-05', ['en'], { tense: 'past' })).toEqual(['2025-04-12'])
    expect(timesIn('6 січня', TODAY, ['uk'], { tense: 'past' })).toEqual(['2026-01-06'])
  })

  test('today counts for what has happened and not for what is to come', () => {
    expect(timesIn('у середу', TODAY, ['uk'], { tense: 'past' })).toEqual(['2025-12-31'])
    expect(timesIn('у середу', TODAY, ['uk'], { tense: 'future' })).toEqual(['2026-01-07'])
  })
})

describe('days counted from today', () => {
  table([
    ['uk', 'Завтра сторони знову зберуться', ['2025-12-07'], '2025-12-06'],
    ['uk', 'позавчора', ['2025-12-29']],
    ['ru', 'переговоры начались 4 февраля и продолжались два дня', ['2026-02-04']],
    ['ru', 'переговоры начались 4 февраля в два дня', ['2026-02-04T14:00+02:00']],
    ['uk', 'два дні тому', ['2025-12-29']],
    ['uk', 'через тиждень', ['2026-01-07']],
    ['uk', 'за два дні до 6 січня', ['2026-01-04']],
    ['ru', 'послезавтра', ['2026-01-02']],
    ['ru', 'неделю тому назад', ['2025-12-24']],
    ['ru', 'три месяца назад', ['2025-09']],
    ['en', 'the day after tomorrow', ['2026-01-02']],
    ['en', 'two weeks ago', ['2025-12-17']],
    ['en', 'in 3 days', ['2026-01-03']],
    ['en', 'two years ago', ['2023']],
  ])
})

describe('days counted from the date named before', () => {
  table([
    ['uk', 'Зустріч була 3 січня, а наступного дня делегація поїхала', ['2026-01-03', '2026-01-04']],
    ['uk', 'Саміт – 6 січня. Напередодні зберуться начальники генштабів.', ['2026-01-06', '2026-01-05']],
    ['uk', '8 серпня були переговори. Того ж дня підписали угоду.', ['2025-08-08', '2025-08-08'], '2025-08-08'],
    ['ru', '2 декабря он прилетел, на следующий день улетел', ['2025-12-02', '2025-12-03']],
    ['en', 'They met on December 28. The same day a call took place.', ['2025-12-28', '2025-12-28']],
    [
      'en',
      'A deadline of January 10 was set by January 6. The next day …',
      ['2026-01-10', '..2026-01-06', '2026-01-11'],
    ],
    ['uk', 'Напередодні вона побувала в Києві', ['2025-12-30']],
    ['uk', 'напередодні, 5 січня', ['2026-01-05']],
    ['uk', 'напередодні 5 січня', ['2026-01-04']],
    ['en', 'a day before their leaders do the same', []],
    ['en', 'the day before, January 5', ['2026-01-05']],
    ['en', 'the day before January 5', ['2026-01-04']],
  ])

  test('the anchor says what was counted from', () => {
    const anchors = datesIn('Завтра, 1 січня. Наступного дня. Минулого тижня.', TODAY, ['uk']).map(
      ({ anchor }) => anchor,
    )
    expect(anchors).toEqual([null, 'previous', 'reference'])
  })
})

describe('weeks, months, years', () => {
  table([
    ['uk', 'Наступного тижня робота продовжиться', ['2026-W02']],
    ['uk', 'минулого тижня', ['2025-W52']],
    ['uk', 'минулий тиждень', ['2025-W52']],
    ['uk', 'цього тижня', ['2026-W01']],
    ['ru', 'на следующей неделе', ['2026-W02']],
    ['ru', 'на прошлой неделе', ['2025-W52']],
    ['ru', 'прошлый месяц', ['2025-11']],
    ['en', 'next week', ['2026-W02']],
    ['en', "last week's air strike", ['2025-W52']],
    ['en', 'later this month', ['2025-12']],
    ['en', 'the week of January 5', ['2026-W02']],
    ['en', 'over the weekend', ['2025-12-27..2025-12-28'], '2025-12-29'],
    ['uk', 'у грудні', ['2025-12']],
    ['uk', 'торік у грудні', ['2024-12']],
    ['uk', 'минулого грудня', ['2024-12']],
    ['ru', 'в декабре прошлого года', ['2024-12']],
    ['en', 'in January 2026', ['2026-01']],
    ['uk', 'минулими вихідними', ['2025-12-27..2025-12-28']],
    ['uk', 'наприкінці грудня', ['2025-12']],
    ['uk', 'на початку січня', ['2026-01']],
    ['ru', 'в конце ноября', ['2025-11']],
    ['en', 'early January', ['2026-01']],
    ['en', 'mid-December', ['2025-12']],
    ['uk', 'у січні-лютому', ['2026-01..2026-02']],
    ['uk', 'влітку 2025 року', ['2025-06..2025-08']],
    ['uk', 'у першому кварталі 2026 року', ['2026-01..2026-03']],
    ['uk', 'у 2025 році', ['2025']],
    ['uk', '2024 рік', ['2024']],
    ['uk', 'торік', ['2024']],
    ['uk', 'у новому році', ['2026']],
    ['ru', 'в прошлом году', ['2024']],
    ['ru', 'в новом году', ['2026']],
    ['en', 'in 2014', ['2014']],
    ['en', 'in the new year', ['2026']],
  ])
})

describe('the turn of the year', () => {
  const lastDays = ['2025-12-25..2025-12-31']
  table([
    ['uk', 'розмова під Новий рік', lastDays, '2026-01-04'],
    ['ru', 'созвон под Новый год', lastDays, '2026-01-04'],
    ['en', 'down in Florida right before new year', lastDays, '2026-01-04'],
    ['en', 'the year-end call', lastDays, '2026-01-04'],
    ['en', "on New Year's Eve", ['2025-12-31'], '2026-01-04'],
    ['uk', 'під Різдво', ['2025-12-18..2025-12-24'], '2026-01-04'],
    ['en', 'the day after Christmas', ['2025-12-26'], '2026-01-04'],
    ['uk', 'до Нового року', ['..2026-01-01']],
  ])
})

describe('spans and lists', () => {
  table([
    ['uk', '3–4 січня', ['2026-01-03..2026-01-04']],
    ['uk', '3 та 4 січня', ['2026-01-03..2026-01-04']],
    ['uk', '3-го та 4-го грудня', ['2025-12-03..2025-12-04']],
    ['uk', '3, 4 та 5 січня', ['2026-01-03..2026-01-05']],
    ['uk', '18 та 25 листопада', ['2025-11-18', '2025-11-25']],
    ['uk', '18 і 19 листопада 2025', ['2025-11-18..2025-11-19']],
    ['uk', 'з 3 по 5 січня', ['2026-01-03..2026-01-05']],
    ['uk', 'на тиждень з 5 по 11 січня', ['2026-01-05..2026-01-11']],
    ['uk', 'від 3 до 6 січня', ['2026-01-03..2026-01-06']],
    ['uk', 'між 3 і 6 січня', ['2026-01-03..2026-01-06']],
    ['uk', '30 листопада – 2 грудня', ['2025-11-30..2025-12-02']],
    ['uk', '30 листопада-2 грудня', ['2025-11-30..2025-12-02']],
    ['uk', '30 грудня – 2 січня 2026 року', ['2025-12-30..2026-01-02']],
    ['uk', '14 - 15.10.2025', ['2025-10-14..2025-10-15']],
    ['ru', '3 и 4 января', ['2026-01-03..2026-01-04']],
    ['ru', 'с 25 по 31 декабря', ['2025-12-25..2025-12-31']],
    ['ru', 'с 30 ноября по 2 декабря', ['2025-11-30..2025-12-02']],
    ['ru', 'с понедельника по среду', ['2025-12-29..2025-12-31']],
    ['en', 'Dec. 18-19', ['2025-12-18..2025-12-19']],
    ['en', 'January 8 and 9', ['2026-01-08..2026-01-09']],
    ['en', 'between 3 and 6 January 2026', ['2026-01-03..2026-01-06']],
    ['en', 'from Monday, January 5 to Wednesday, January 7', ['2026-01-05..2026-01-07']],
    ['ru', 'визит занял два дня, 9 и 10 февраля', ['2026-02-09..2026-02-10']],
    ['uk', 'у суботу та неділю', ['2026-01-03..2026-01-04']],
    ['uk', 'від 3 грудня до сьогодні', ['2025-12-03..2025-12-31']],
    ['uk', '3 січня та 6 січня', ['2026-01-03', '2026-01-06']],
    ['en', 'LONDON, Dec 10 - Three leaders met', ['2025-12-10']],
  ])
})

describe('bounds are no days of the event', () => {
  test.each([
    ['uk', 'до 6 січня', '..2026-01-06', 'until'],
    ['uk', 'після 6 січня', '2026-01-06', 'since'],
    ['uk', 'з 1 січня', '2026-01-01', 'since'],
    ['ru', 'к 6 января', '..2026-01-06', 'until'],
    ['en', 'by January 6', '..2026-01-06', 'until'],
    ['en', 'since Dec. 2', '2025-12-02', 'since'],
    ['en', 'visits Lebanon (To Jan. 10).', '..2026-01-10', 'until'],
    ['en', 'was moved to January 10', '2026-01-10', 'exact'],
  ] as const)('%s: %s', (language, text, time, bound) => {
    expect(timesIn(text, TODAY, [language])).toEqual([time])
    expect(datesIn(text, TODAY, [language])[0]?.bound).toBe(bound)
  })
})

describe('parts of the day leave the date as it is', () => {
  test.each([
    ['uk', 'пізно ввечері 2 грудня', '2025-12-02', 'evening'],
    ['ru', 'вечером 2 декабря', '2025-12-02', 'evening'],
    ['en', 'the evening of December 2', '2025-12-02', 'evening'],
    ['uk', 'ввечері у вівторок', '2025-12-02', 'evening'],
    ['ru', 'вечером во вторник', '2025-12-02', 'evening'],
    ['uk', 'вранці 3 грудня', '2025-12-03', 'morning'],
    ['ru', 'утром 3 декабря', '2025-12-03', 'morning'],
    ['uk', 'в ніч на 3 грудня', '2025-12-03', 'night'],
    ['en', 'last night', '2025-12-02', 'night'],
    ['en', 'Tuesday afternoon', '2025-12-02', 'day'],
    ['uk', 'раніше сьогодні', '2025-12-03', null],
  ] as const)('%s: %s', (language, text, time, partOfDay) => {
    const [only, ...more] = datesIn(text, '2025-12-03', [language])
    expect([only?.when, only?.partOfDay, more]).toEqual([{ start: time, end: null }, partOfDay, []])
  })
})

describe('what is no date', () => {
  table([
    ['ru', 'в резиденции Мар-а-Лаго', []],
    ['uk', 'за останні два тижні', [], '2025-12-06'],
    ['uk', 'шоста зустріч української та американської сторін', []],
    ['uk', 'тривала 3 години у форматі 5 на 5', []],
    ['uk', '90% плану, 3.01% і 3.01 відсотка', []],
    ['uk', '15 000 військових', []],
    ['en', 'a 20-point plan, a 40-minute call, the 16th summit', []],
    ['en', 'on the 16th EU summit', []],
    ['en', '$10.12 or 10.12 million', []],
    ['en', 'it may rain', []],
    ['en', 'may', []],
    ['en', 'The Sun reported', []],
    ['en', 'they march on', []],
    ['en', 'a second may follow', []],
    ['en', 'in May', ['2026-05']],
    ['en', 'Sun, January 4', ['2026-01-04']],
    ['en', 'since the 1990s', []],
    ['ru', 'что было 32 декабря', []],
    ['uk', '0 грудня або 45-го березня', []],
    ['uk', 'у 2025 грудень був теплим, 31 грудня', ['2025', '2025-12', '2025-12-31']],
    ['ru', 'в 10 городах', []],
    ['uk', 'Президент привітав усіх', []],
  ])

  test('a phrase of no certain time is kept without one', () => {
    const [only] = datesIn('Вони зустрінуться найближчими днями.', TODAY, ['uk'])
    expect(only).toMatchObject({ when: { start: null, end: null }, text: 'найближчими днями' })
  })

  test('a question may ask for a period that dates no event', () => {
    expect(timesIn('Які зустрічі були за останні два тижні?', TODAY, ['uk'], { periods: true })).toEqual([
      '2025-12-15..2025-12-31',
    ])
    expect(timesIn('за последнюю неделю', TODAY, ['ru'], { periods: true })).toEqual(['2025-12-22..2025-12-31'])
    expect(timesIn('the next three days', TODAY, ['en'], { periods: true })).toEqual(['2026-01-01..2026-01-03'])
  })
})

test('spans point at the words of the text', () => {
  const text = '🕊 Лідери зберуться 6 січня у Парижі, а напередодні, 5 січня, – військові.'
  const found = datesIn(text, TODAY, ['uk'])
  expect(found.map(({ text: words }) => words)).toEqual(['6 січня', 'напередодні, 5 січня'])
  for (const { start, end, text: words } of found) expect(text.slice(start, end)).toBe(words)
})

test('a question may mix languages', () => {
  expect(timesIn('хто був на созвоні под Новий рік', '2026-01-04', ['uk', 'ru', 'en'])).toEqual([
    '2025-12-25..2025-12-31',
  ])
  expect(timesIn("а хто був на call'і под Новий рік чи 3 января?", TODAY, ['uk', 'ru', 'en'])).toContain('2026-01-03')
})

test('a date is read with letters that are composed of two characters', () => {
  expect(timesIn('3 січня'.normalize('NFD'), TODAY, ['uk'])).toEqual(['2026-01-03'])
})
