import { describe, expect, test } from 'vitest'
import type { Language } from '../../src/domain/language.ts'
import { dispatch, event, participant, recordOf, when } from '../support/record.ts'
import { askOf, firstLine } from './seeded-record.ts'

const paper = dispatch({ outlet: 'Вісник' })

/** What Kyiv is answered at noon of 4 January 2026 from events that «Вісник» tells of. */
const asked = (events: readonly Parameters<typeof event>[0][], question: string, language: Language = 'uk') =>
  askOf(
    recordOf(
      events.map((given, at) => event({ id: `event-${at}`, dispatches: [paper.id], ...given })),
      [paper],
    ),
    question,
    language,
  )

const KYIV = { place: 'kyiv', status: 'held', when: when('2026-01-02'), mode: 'hybrid' } as const

describe('who was there in which way', () => {
  const mixed = {
    ...KYIV,
    participants: [
      participant('volodymyr-zelensky', 'attended', 'in_person'),
      ...['JP', 'AU', 'NZ', 'CA', 'NO', 'SE', 'DK', 'FI', 'EE', 'LV', 'LT', 'PL', 'CZ'].map((id) =>
        participant(id, 'attended', 'unknown'),
      ),
      participant('emmanuel-macron', 'attended', 'remote'),
      participant('keir-starmer', 'expected', 'remote'),
    ],
  }

  test.each([
    [
      'uk',
      'Хто був у Києві особисто, а хто онлайн?',
      /^Особисто: Володимир Зеленський\.\nОнлайн: Емманюель Макрон\.\nОчікувалися онлайн; чи були, джерела не кажуть: Кір Стармер\.\nОсобисто чи онлайн, джерела не кажуть: .*Чехія\./,
    ],
    [
      'ru',
      'кто в Киеве присутствовал лично, а кто по видео',
      /^Лично: Владимир Зеленский\.\nОнлайн: Эмманюэль Макрон\.\n/,
    ],
    [
      'en',
      'who was in the room and who joined online in Kyiv?',
      /^In person: Volodymyr Zelensky\.\nOnline: Emmanuel Macron\.\n/,
    ],
  ] as const)('%s: %s', (language, question, expected) => {
    expect(asked([mixed], question, language).text).toMatch(expected)
  })

  test('who asks for one way is not told the announced as present', () => {
    const { text } = asked([mixed], 'Хто був у Києві онлайн?')
    expect(text).toMatch(/^Онлайн: Емманюель Макрон\.\nОчікувалися онлайн; чи були, джерела не кажуть: Кір Стармер\./)
    expect(text).not.toContain('Онлайн: Кір')
  })

  test('of a call everybody is at a distance', () => {
    const call = {
      ...KYIV,
      kind: 'call',
      mode: 'remote',
      place: null,
      participants: [participant('rustem-umerov', 'attended', 'unknown')],
    } as const
    expect(asked([call], 'хто був на дзвінку 2 січня особисто, а хто онлайн').text).toMatch(/^Онлайн: Рустем Умєров\./)
  })
})

describe('how many', () => {
  const brussels = {
    ...KYIV,
    place: 'brussels',
    participants: [
      participant('rustem-umerov', 'attended', 'in_person', { represents: 'UA' }),
      participant('DE'),
      participant('FR'),
      participant('nato'),
    ],
  }

  test.each([
    [
      'uk',
      'скільки країн було в Брюсселі',
      'Джерела називають серед учасників 3 країни; із них 2 названо лише як країни, без імен представників.',
    ],
    [
      'ru',
      'сколько стран было в Брюсселе',
      'Источники называют среди участников 3 страны; из них 2 названы лишь как страны, без имён представителей.',
    ],
    [
      'en',
      'how many countries were in Brussels',
      'The sources name 3 countries among the participants; 2 of them only as countries, with no representative by name.',
    ],
    ['uk', 'скільки людей було в Брюсселі', 'Джерела називають 1 учасника. Ще 3 сторони названо без імен.'],
  ] as const)('%s: %s', (language, question, expected) => {
    expect(firstLine(asked([brussels], question, language))).toBe(expected)
  })

  test('a count tells how all stand in one line, and of one event nothing twice', () => {
    const talks = { ...KYIV, participants: [participant('volodymyr-zelensky'), participant('emmanuel-macron')] }
    const other = { ...talks, when: when('2026-01-03') }
    expect(asked([talks, other], 'Скільки разів Зеленський зустрічався з Макроном?').text).toMatch(
      /^2 зустрічі \(Володимир Зеленський, Емманюель Макрон\)\. Усі відбулися\.\n/,
    )
    expect(firstLine(asked([talks], 'сколько раз Зеленский встречался с Макроном?', 'ru'))).toBe(
      '1 встреча (Владимир Зеленский, Эмманюэль Макрон).',
    )
  })
})

const oslo = (given: object) => ({ ...KYIV, place: 'oslo', ...given })

describe('who stood for a side', () => {
  test.each([
    [
      'uk',
      oslo({ participants: [participant('nato', 'expected')] }),
      'Хто був від НАТО в Осло?',
      'Від НАТО очікували представників, але імен джерела не називають і чи були вони, не кажуть.',
    ],
    [
      'uk',
      oslo({ participants: [participant('nato', 'attended')] }),
      'Хто був від НАТО в Осло?',
      'Від НАТО представники були, але імен джерела не називають.',
    ],
    [
      'ru',
      oslo({
        status: 'cancelled',
        participants: [participant('jd-vance', 'expected', 'unknown', { represents: 'US' })],
      }),
      'Кто представлял США в Осло?',
      'Встреча с участием Вэнса: отменена.',
    ],
    [
      'uk',
      oslo({
        status: 'announced',
        when: when('2026-01-06'),
        participants: [participant('jd-vance', 'expected', 'unknown', { represents: 'US' })],
      }),
      'Хто буде від США в Осло?',
      'Від США очікується: Джей Ді Венс.',
    ],
    [
      'en',
      oslo({ status: 'announced', when: when('2026-01-06'), participants: [participant('nato', 'expected')] }),
      'Who will represent NATO in Oslo?',
      'NATO is expected, but the sources do not name its representatives.',
    ],
  ] as const)('%s %#', (language, given, question, expected) => {
    expect(firstLine(asked([given], question, language))).toBe(expected)
  })
})

describe('whether it is so', () => {
  const off = { ...oslo({ status: 'cancelled', when: when('2026-01-06') }) }
  const ahead = { ...oslo({ status: 'announced', when: when('2026-01-06'), kind: 'summit' }) }

  test.each([
    ['uk', off, 'Чи скасували зустріч в Осло?', 'Так: скасовано; за планом — 6 січня.'],
    ['ru', off, 'Состоится ли встреча в Осло?', 'Нет: отменена; по плану — 6 января.'],
    ['en', off, 'Was the Oslo meeting cancelled?', 'Yes: cancelled; it was planned for 6 January.'],
    ['uk', oslo({}), 'Чи відбулася зустріч в Осло?', 'Так: відбулася, 2 січня.'],
    [
      'uk',
      oslo({ status: 'announced', when: when('2026-01-02T12:30+02:00') }),
      'Чи відбулася зустріч в Осло?',
      'Невідомо: немає підтвердження, що зустріч відбулася; за планом — 2 січня, 12:30 (за Києвом).',
    ],
    ['ru', ahead, 'Планируется ли саммит в Осло?', 'Да: анонсирован, 6 января.'],
    ['uk', ahead, 'чи буде саміт в Осло?', 'Так: анонсовано, 6 січня.'],
    ['en', ahead, 'is there a summit in Oslo in January?', 'Yes: announced, 6 January.'],
  ] as const)('%s %#', (language, given, question, expected) => {
    expect(firstLine(asked([given], question, language))).toBe(expected)
  })

  test('of several it is said that there are, only where one is sure', () => {
    const two = [oslo({}), oslo({ when: when('2026-01-03') })]
    expect(firstLine(asked(two, 'чи були зустрічі в Осло?'))).toBe('Так. Осло — 2 події:')
    const unsure = [oslo({ status: 'announced' }), oslo({ status: 'announced', when: when('2026-01-03') })]
    expect(firstLine(asked(unsure, 'чи були зустрічі в Осло?'))).toBe('Осло — 2 події:')
  })
})

const both = [participant('vladimir-putin'), participant('donald-trump')]

describe('what was asked stands first', () => {
  test('where two met comes before what came to nothing, and a place is said once', () => {
    const events = [
      oslo({ participants: both, when: when('2025-12-01') }),
      oslo({ participants: both, when: when('2025-11-01') }),
      { ...KYIV, place: 'budapest', status: 'cancelled', when: when('2026-01-01'), participants: both } as const,
    ]
    const { text } = asked(events, 'Where did Putin and Trump meet?', 'en')
    expect(text).toMatch(/^In Oslo\.\n/)
    expect(text.match(/In Oslo\./g)).toHaveLength(1)
    expect(text.indexOf('Budapest')).toBeGreaterThan(text.indexOf('1 November'))
  })

  test('what is planned is not answered by what has been', () => {
    const events = [
      oslo({ status: 'ruled_out', participants: both, when: when() }),
      oslo({ participants: both, when: when('2025-12-01') }),
    ]
    const { text } = asked(events, 'Чи планується зустріч Путіна з Трампом?')
    expect(firstLine({ text })).toMatch(/^Ні: .*не план/u)
    expect(text).not.toContain('Так,')
  })

  test('the last that was held, then what nobody has told to have been', () => {
    const events = [
      oslo({ participants: both, when: when('2025-12-01') }),
      oslo({ participants: both, status: 'announced', when: when('2025-12-20') }),
    ]
    expect(asked(events, 'остання зустріч Путіна з Трампом').text).toMatch(
      /^Остання подія, що відбулася:\n\n.*\n1 грудня[^]*\n\nПізніше за датою:\n\n.*\n20 грудня/,
    )
  })

  test('the same verdict on two events is said once', () => {
    const events = [oslo({ participants: both }), oslo({ participants: [participant('NO')] })]
    const { text } = asked(events, 'Чи був Рубіо в Осло 2 січня?')
    expect(text.match(/не згадують/g)).toHaveLength(1)
  })

  test('who was absent is told once', () => {
    const given = oslo({
      participants: [
        participant('donald-trump'),
        participant('vladimir-putin', 'absent'),
        participant('nato', 'expected'),
      ],
    })
    const { text } = asked([given], 'Хто не приїхав до Осло?')
    expect(text).toMatch(
      /^Не був: Володимир Путін\.\n\nУчасник: 🇺🇸 Трамп\nОчікували; чи були представники, джерела не кажуть: НАТО\n\n/,
    )
    expect(text.match(/Путін/g)).toHaveLength(1)
  })

  test.each([
    ['uk', 'Кого не буде в Осло?', 'Участі не братиме: Володимир Путін.'],
    ['uk', 'Чи буде Путін в Осло?', 'Ні, Володимир Путін участі не братиме, повідомляють джерела.'],
    ['ru', 'Кого не будет в Осло?', 'Не будет участвовать: Владимир Путин.'],
    ['ru', 'Будет ли Путин в Осло?', 'Нет, Владимир Путин участвовать не будет, сообщают источники.'],
    ['en', 'Who will be absent in Oslo?', 'Not coming: Vladimir Putin.'],
    ['en', 'Will Putin be in Oslo?', 'No, Vladimir Putin will not attend, the sources report.'],
  ] as const)('who will be absent is told of what is still to come: %s, %s', (language, question, answer) => {
    const coming = oslo({
      status: 'announced',
      when: when('2026-01-09'),
      participants: [participant('donald-trump', 'expected'), participant('vladimir-putin', 'absent')],
    })
    expect(firstLine(asked([coming], question, language))).toBe(answer)
  })
})

describe('where the record holds no such event', () => {
  test('what it holds of each of those named comes with its sources', () => {
    const events = [
      oslo({ participants: [participant('viktor-orban')] }),
      oslo({ participants: [participant('volodymyr-zelensky')], when: when('2026-01-03') }),
    ]
    const { text } = asked(events, 'Чи зустрічався Зеленський з Орбаном?')
    expect(firstLine({ text })).toContain('немає такої події')
    expect(text).toMatch(/Натомість є:[^]*Орбана[^]*Джерела: Вісник, 2 січня/)
  })

  test('of a time in which nothing changed it is said so', () => {
    expect(firstLine(asked([oslo({})], 'що змінилося за останні дні?'))).toMatch(
      /^(?:Останнім часом|За цей час) у записах нічого не змінилося/,
    )
  })
})

test('of several who bear a name each is told of by the last event, if any', () => {
  const { text } = asked([oslo({ participants: [participant('kim-jong-un')] })], 'Who is Kim?', 'en')
  expect(text).toMatch(/Kim Jong Un — Leader of North Korea\.\nLatest event:\n• .*Oslo/)
  expect(text.match(/The record has no events with this person/g)?.length).toBeGreaterThanOrEqual(1)
  expect(text).toContain('Sources: Вісник')
})

test('of many events of whatever time the latest come first; of a time they come in its order', () => {
  const events = Array.from({ length: 14 }, (_, at) =>
    oslo({ place: 'kyiv', when: when(`2025-11-${String(at + 10)}`), participants: [participant('IN')] }),
  )
  const firstDay = (question: string) =>
    asked(events, question)
      .text.split('\n')
      .find((line) => line.startsWith('•'))
  expect(firstDay('які події за участю Індії?')).toContain('23 листопада')
  expect(firstDay('які події за участю Індії в листопаді 2025?')).toContain('10 листопада')
})
