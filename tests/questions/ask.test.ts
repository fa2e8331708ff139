import { describe, expect, test } from 'vitest'
import type { Language } from '../../src/domain/language.ts'
import { ask, firstLine } from './seeded-record.ts'

interface Case {
  readonly language: Language
  readonly question: string
  /** What the first line says. */
  readonly first?: readonly string[]
  readonly says?: readonly string[]
  readonly never?: readonly string[]
}

const CASES: readonly Case[] = [
  {
    language: 'uk',
    question: 'хто їздив до москви на початку грудня',
    first: ['Віткофф', 'Кушнер', 'Путін'],
    never: ['Ушаков', 'Сибіга'],
  },
  {
    language: 'uk',
    question: 'Хто зустрічався в Брюсселі?',
    first: ['Умєров', 'НАТО', 'Італія'],
    never: ['Віткофф', 'Сибіга'],
  },
  {
    language: 'ru',
    question: 'кто приехал в Киев 3 января',
    first: ['Умеров', 'Буданов'],
    says: ['Уиткофф (онлайн)'],
    never: ['Кушнер'],
  },
  {
    language: 'en',
    question: 'Who is expected in Paris on 6 January?',
    first: ['Expected', 'Ukraine'],
    says: ['announced'],
  },
  { language: 'uk', question: 'Чи був Кушнер на переговорах Путіна з Віткоффом?', first: ['Так', 'Кушнер'] },
  { language: 'uk', question: 'Чи був Буданов на зустрічі в Києві?', first: ['Так', 'Буданов', 'особисто'] },
  { language: 'ru', question: 'Виткофф участвовал во встрече в Киеве?', first: ['Да', 'онлайн'] },
  { language: 'en', question: 'Did Witkoff attend the Kyiv meeting?', first: ['Yes', 'Witkoff', 'online'] },
  {
    language: 'uk',
    question: 'Чи брала участь Європейська комісія у зустрічі 3 січня?',
    first: ['анонсували', 'не кажуть'],
    never: ['Так,', 'Ні,'],
  },
  {
    language: 'ru',
    question: 'Была ли Еврокомиссия на встрече советников 3 января?',
    first: ['анонсировали', 'не говорят'],
    never: ['Да,', 'Нет,'],
  },
  {
    language: 'en',
    question: 'Was the European Commission at the advisers meeting on January 3?',
    first: ['expected', 'do not say'],
    never: ['Yes,', 'No,'],
  },
  { language: 'uk', question: 'Чи був Рубіо в Києві 3 січня?', first: ['не згадують'], never: ['Ні,', 'Так,'] },
  { language: 'uk', question: 'Чи буде НАТО в Парижі?', first: ['не згадують', 'кого очікують'], never: ['були там'] },
  { language: 'ru', question: 'Рубио был в Киеве 3 января?', first: ['не упоминают'], never: ['Нет,', 'Да,'] },
  { language: 'en', question: 'Was Rubio in Kyiv on 3 January?', first: ['do not mention'], never: ['No,', 'Yes,'] },
  {
    language: 'uk',
    question: 'Чи був Зеленський на телефонній розмові 31 грудня?',
    first: ['розходяться'],
    says: ['OBOZ.UA'],
    never: ['Так,', 'Ні,'],
  },
  {
    language: 'en',
    question: 'Was Zelensky on the call with Rubio?',
    first: ['disagree'],
    says: ['OBOZ.UA', 'outlet not named'],
  },
  {
    language: 'ru',
    question: 'Кто был от Великобритании на созвоне 31 декабря?',
    first: ['Пауэлл'],
    never: ['Заутер'],
  },
  { language: 'uk', question: 'Хто був від Польщі в Брюсселі?', first: ['імен джерела не називають'] },
  { language: 'en', question: 'Was Germany on the call with Rubio?', first: ['Yes', 'Sautter'] },
  {
    language: 'uk',
    question: 'З ким зустрічався Трамп у грудні?',
    first: ['Зеленський'],
    never: ['Співрозмовник: Володимир Путін'],
  },
  {
    language: 'uk',
    question: 'З ким зустрічався Зеленський у грудні?',
    first: ['Співрозмовник: Дональд Трамп'],
    says: ['OBOZ.UA', 'розходяться'],
    never: ['Співрозмовники: Марко'],
  },
  {
    language: 'uk',
    question: 'З ким говорив Кушнер 31 грудня?',
    first: ['Співрозмовники: Рустем Умєров', 'Пауелл'],
    says: ['Володимир Зеленський (президент України) — серед учасників: OBOZ.UA'],
    never: ['Велика Британія, Німеччина, Франція, Гюнтер'],
  },
  {
    language: 'en',
    question: 'Whom did the European Commission meet on 3 January?',
    first: ['was expected', 'do not say'],
    says: ['Present:'],
    never: ['Met with'],
  },
  { language: 'ru', question: 'С кем говорил Бонн?', says: ['Рубио', 'Умеров'] },
  { language: 'en', question: 'Who did Putin meet in December?', first: ['Witkoff', 'Kushner'] },
  { language: 'uk', question: 'Коли саміт у Парижі?', first: ['6 січня', 'анонсовано'] },
  { language: 'ru', question: 'Когда была встреча в Брюсселе?', first: ['Даты источники не называют', '3 декабря'] },
  {
    language: 'uk',
    question: 'Коли була зустріч в Мар-а-Лаго?',
    first: ['28 грудня'],
    never: ['Гнатов'],
  },
  {
    language: 'ru',
    question: 'Когда следующая встреча советников?',
    first: ['нет такого события'],
    never: ['генштабов'],
  },
  { language: 'uk', question: 'Коли наступна зустріч лідерів?', first: ['6 січня'] },
  {
    language: 'uk',
    question: 'Хто на зустрічі радників 3 січня не був присутній?',
    first: ['нікого не називають відсутнім'],
  },
  {
    language: 'en',
    question: 'Who was not at the advisers meeting on 3 January?',
    first: ['nobody absent'],
  },
  {
    language: 'ru',
    question: 'Говорил ли Умеров с Уиткоффом по телефону?',
    first: ['Да, на 2 событиях.'],
  },
  {
    language: 'ru',
    question: 'Сколько человек было на встрече в Киеве?',
    first: ['Источники называют 3 участников.'],
    says: ['Участники', 'Буданов'],
  },
  {
    language: 'en',
    question: 'How many countries took part in Brussels?',
    first: ['7 countries among the participants'],
    says: ['Present', 'Finland'],
  },
  { language: 'en', question: 'When did Zelensky see Trump?', first: ['28 December'] },
  { language: 'uk', question: 'Де говорили Трамп і Зеленський?', first: ['Мар-а-Лаго'] },
  {
    language: 'ru',
    question: 'Где пройдет встреча начальников генштабов?',
    first: ['Места источники не называют'],
    never: ['Киев', 'Париж'],
  },
  { language: 'en', question: 'Where was the call with Rubio?', first: ['at a distance'] },
  { language: 'uk', question: 'Зустріч у Києві 3 січня була очною чи онлайн?', first: ['Гібридно'], says: ['Віткофф'] },
  { language: 'en', question: 'Did Witkoff join the Kyiv meeting in person or by video?', first: ['online'] },
  { language: 'ru', question: 'О чём говорили в Киеве 3 января?', first: ['гарантии безопасности'] },
  {
    language: 'uk',
    question: 'Хто повідомив про зустріч у Києві 3 січня?',
    says: ['РБК-Україна', 'Буданов'],
    never: ['Ушаков'],
  },
  { language: 'en', question: 'How many calls has Umerov had?', first: ['2 phone calls'] },
  { language: 'uk', question: 'Скільки зустрічей було в січні?', first: ['3 зустрічі'], says: ['1', 'анонсовано'] },
  { language: 'ru', question: 'Сколько раз встречались Путин и Зеленский?', first: ['нет такого события'] },
  { language: 'uk', question: 'Хто такий Андрій Гнатов?', first: ['Генерального штабу'] },
  { language: 'en', question: 'Who is Budanov?', says: ['Office of the President', 'Before:'] },
  { language: 'en', question: 'What is Budanov doing now, what is his job?', never: ['Before:'] },
  { language: 'uk', question: 'Що буде 7 грудня?', says: ['немає підтвердження'] },
  { language: 'ru', question: 'Состоялась ли встреча Путина с Трампом?', says: ['не планируется'], never: ['Да,'] },
  { language: 'en', question: 'Did Putin meet Trump in December?', never: ['Yes,'] },
  {
    language: 'en',
    question: 'Has the meeting of chiefs of general staff been cancelled?',
    says: ['announced'],
    never: ['no such'],
  },
  { language: 'en', question: 'who met whom in December', first: ['events'], says: ['Trump', 'Putin'] },
  { language: 'uk', question: 'Яка наступна зустріч?', says: ['5 січня'], never: ['Брюссель'] },
  { language: 'ru', question: 'Последний разговор Уиткоффа с Умеровым?', says: ['Великобритания'] },
  { language: 'uk', question: 'На яких зустрічах були і Буданов, і Умєров?', first: ['1 подія'], says: ['Київ'] },
  { language: 'uk', question: 'что было в Mar-a-Lago 28 December?', says: ['Зеленськ', 'Трамп'] },
]

test.each(CASES)('$language: $question', ({ language, question, first = [], says = [], never = [] }) => {
  const answer = ask(question, language)
  expect(answer.understood).toBe(true)
  for (const words of first) expect(firstLine(answer)).toContain(words)
  for (const words of says) expect(answer.text).toContain(words)
  for (const words of never) expect(answer.text).not.toContain(words)
})

describe('an answer to just what was asked', () => {
  test.each([
    ['uk', 'Хто з німців був у Брюсселі?', 'Від Німеччини'],
    ['ru', 'Кто из американцев был в Москве?', 'От США: Стив Уиткофф и Джаред Кушнер.'],
    ['en', 'Which Ukrainian officials attended the Kyiv meeting?', 'For Ukraine: Kyrylo Budanov and Rustem Umerov.'],
    ['en', 'Which Europeans were in Brussels?', 'Present: Poland'],
    ['uk', 'Які європейські країни були в Брюсселі?', 'Участь брали: Польща'],
    ['ru', 'Какие европейские страны были в Брюсселе?', 'Участвовали: Польша'],
    ['en', 'Were there Europeans in Brussels?', 'Yes, there were Poland'],
    ['en', 'Which European countries were in Moscow?', 'The sources name nobody from there among the participants.'],
    ['uk', 'Чому Віткофф не приїхав до Києва?', 'Причин у записах немає'],
    ['ru', 'Почему Уиткофф был онлайн в Киеве?', 'Причин в записях нет'],
    ['en', 'Why was Witkoff online?', 'The record does not hold reasons'],
    ['uk', 'Коли і де зустрінуться лідери?', '6 січня, анонсовано. У Парижі.'],
    ['ru', 'Где и когда встретятся начальники генштабов?', '5 января, анонсировано. Места источники не называют.'],
    ['en', 'When and where will the leaders meet?', '6 January, announced. In Paris.'],
  ] as const)('%s: %s', (language, question, first) => expect(firstLine(ask(question, language))).toContain(first))

  test('no yes or no begins where neither was asked for', () => {
    for (const question of ['Чому Віткофф не приїхав до Києва?', 'Хто з американців був у Москві?'])
      expect(ask(question).text).not.toMatch(/(?:^|\n)(?:Так|Ні)[,:]/)
  })

  test.each([
    ['en', 'How many meetings did Umerov have?', '3 meetings', '2 phone calls are not counted.'],
    ['uk', 'Скільки зустрічей провів Умєров?', '3 зустрічі', 'Телефонні розмови не враховано: їх 2.'],
    ['ru', 'Сколько встреч было у Умерова?', '3 встречи', 'Телефонные разговоры не учтены: их 2.'],
  ] as const)('%s: who counts meetings counts no calls: %s', (language, question, first, note) => {
    const answer = ask(question, language)
    expect(firstLine(answer)).toContain(first)
    expect(answer.text).toContain(note)
  })

  test.each([
    ['uk', 'Скільки подій було в Умєрова?', '5 подій'],
    ['en', 'How many meetings and calls did Umerov have?', '5 events'],
    ['ru', 'Сколько звонков было у Умерова?', '2 телефонных разговора'],
  ] as const)('%s: what else is counted: %s', (language, question, first) =>
    expect(firstLine(ask(question, language))).toContain(first),
  )
})

describe('nothing found', () => {
  test.each([
    ['uk', 'Де Буданов буде 6 січня?', 'Це не означає, що її не буде', 'Саміт лідерів — 6 січня'],
    ['ru', 'Где будет Буданов 6 января?', 'Это не значит, что его не будет', 'Саммит лидеров — 6 января'],
    [
      'en',
      'Where will Budanov be on 6 January?',
      'That does not mean there will be none',
      'Leaders’ summit — 6 January',
    ],
  ] as const)('%s: speaks of a coming day as coming, and tells what it holds', (language, question, first, near) => {
    const answer = ask(question, language)
    expect(firstLine(answer)).toContain(first)
    expect(answer.text).toContain(near)
    expect(answer.events).toContain('2026-01-03-kyiv-advisers')
  })

  test('speaks of a day gone by as gone', () =>
    expect(firstLine(ask('Де був Буданов 28 грудня?'))).toContain('Це не доводить, що її не було'))

  test('an announcement that looks ahead is dated ahead', () =>
    expect(firstLine(ask('What is planned with Budanov on 8 January?', 'en'))).toContain('8 January).'))
})

describe('what comes with an answer', () => {
  test('the sources with outlet and date, and buttons to the card and the quotes', () => {
    const answer = ask('Хто був у Києві 3 січня?')
    expect(answer.text).toContain('РБК-Україна, 3 січня')
    expect(answer.text).toContain('видання не вказано')
    expect(answer.buttons.flat().map((button) => ('action' in button ? button.action.kind : 'url'))).toEqual([
      'event',
      'sources',
    ])
    expect(answer.events).toEqual(['2026-01-03-kyiv-advisers'])
  })

  test('buttons to choose from, where the question fits every event', () => {
    const answer = ask('Хто там був?')
    expect(answer.text).toContain('Про яку подію йдеться?')
    expect(answer.buttons.length).toBeGreaterThan(1)
  })

  test('the language of the reader, whatever the language of the question', () => {
    expect(firstLine(ask('Хто був у Києві 3 січня?', 'en'))).toContain('Umerov')
    expect(firstLine(ask('Who was in Kyiv on 3 January?', 'ru'))).toContain('Умеров')
  })

  test('three examples, where nothing was understood', () => {
    for (const language of ['uk', 'ru', 'en'] as const) {
      const answer = ask('рецепт борщу', language)
      expect(answer.understood).toBe(false)
      expect(answer.text.match(/•/g)).toHaveLength(3)
    }
  })
})

describe('what was known when', () => {
  test('on 2 January the advisers are awaited, on 4 January they have met', () => {
    const before = ask('Хто буде в Україні 3 січня?', 'uk', Date.parse('2026-01-02T12:00:00+02:00'))
    expect(before.text).toContain('Очікуються')
    expect(before.text).not.toContain('Буданов')
    expect(ask('Хто був у Києві 3 січня?').text).toContain('Буданов')
  })

  test('after its day a meeting without a report is not confirmed', () => {
    const answer = ask('Когда встречались начальники генштабов?', 'ru', Date.parse('2026-01-06T12:00:00+02:00'))
    expect(answer.text).toContain('нет подтверждения')
    expect(answer.text).not.toMatch(/· состоял/)
  })

  test.each([
    ['хто був на зустрічі в Києві 3 січня?', 'uk'],
    ['Кто был на встрече в Киеве 3 января?', 'ru'],
    ['Who was at the Kyiv meeting on 3 January?', 'en'],
  ] as const)('late in the year, who asks what was means the January gone by: %s', (question, language) => {
    expect(ask(question, language, Date.parse('2026-11-24T12:00:00+02:00')).text).toMatch(/Буданов|Budanov/)
  })
})

describe('what a chat takes from an answer', () => {
  test('the question, to be remembered, and whom it is about', () => {
    const answer = ask('Чи був Умєров у Києві 3 січня?')
    expect(answer.questions).toMatchObject([{ kind: 'attendance' }])
    expect(answer.actors).toEqual(['rustem-umerov'])
    expect(answer.choices).toEqual([])
  })

  test('each of several questions, and whom they are about together', () => {
    const answer = ask('Чи був Умєров у Києві 3 січня? А коли Рубіо дзвонив?')
    expect(answer.questions).toMatchObject([{ kind: 'attendance' }, { kind: 'when' }])
    expect(answer.actors).toEqual(['rustem-umerov', 'marco-rubio'])
  })

  test('nothing to remember of what was not understood', () =>
    expect(ask('рецепт борщу')).toMatchObject({ choices: [], actors: [] }))

  test('the events to choose from, where more than one fits', () => {
    const { choices } = ask('Коли була зустріч Умєрова?')
    expect(choices.length).toBeGreaterThan(1)
    expect(choices[0]?.label).toMatch(/\p{L}/u)
  })
})
