import { describe, expect, test } from 'vitest'
import { type BriefingRequest, composeBriefing } from '../../src/briefing/briefing.ts'
import type { ReaderContext } from '../../src/briefing/reader-context.ts'
import type { Change } from '../../src/domain/change.ts'
import { addDays, day, dayAt } from '../../src/domain/calendar.ts'
import type { DiplomaticEvent } from '../../src/domain/event.ts'
import { moment } from '../../src/domain/moment.ts'
import type { FollowTarget } from '../../src/domain/reader.ts'
import { plainText } from '../../src/texts/plain-text.ts'
import { olena } from '../support/reader-context.ts'
import { dispatch, event, participant, participantValue, recordOf, when } from '../support/record.ts'

const visnyk = dispatch()
const nameless = dispatch({ id: 'nameless', outlet: null, published: moment('2025-12-31') })

const advisers = event({
  id: 'advisers',
  format: 'security-advisers',
  dispatches: ['nameless', 'visnyk-1'],
  participants: [
    participant('UA', 'expected', 'unknown'),
    participant('US', 'expected', 'remote'),
    participant('nato', 'expected', 'unknown'),
  ],
})
const heldInKyiv: DiplomaticEvent = {
  ...advisers,
  status: 'held',
  place: 'kyiv',
  mode: 'hybrid',
  participants: [
    participant('kyrylo-budanov'),
    participant('rustem-umerov'),
    participant('steve-witkoff', 'attended', 'remote'),
    ...advisers.participants,
  ],
}
const summit = event({
  id: 'summit',
  kind: 'summit',
  format: 'leaders',
  place: 'paris',
  when: when('2026-01-06T14:30+01:00', undefined, 'Europe/Paris'),
  dispatches: ['visnyk-1'],
  participants: [participant('UA', 'expected', 'unknown')],
})

const at = (date: string): number => Date.parse(`${date}T06:00:00Z`)

interface Given {
  readonly kind?: BriefingRequest['kind']
  readonly until?: string
  readonly changes?: readonly Change[]
  readonly since?: string
  readonly late?: boolean
  readonly follows?: readonly FollowTarget[]
  readonly language?: 'uk' | 'ru' | 'en'
  readonly timeZone?: string
}

const contextAt = (date: string, events: readonly DiplomaticEvent[], given: Given): ReaderContext =>
  olena(recordOf(events, [visnyk, nameless], given.changes), {
    now: at(date),
    language: given.language ?? 'uk',
    timeZone: given.timeZone ?? 'Europe/Kyiv',
  })

const messagesOf = (date: string, events: readonly DiplomaticEvent[], given: Given = {}) => {
  const context = contextAt(date, events, given)
  return composeBriefing({
    kind: given.kind ?? 'morning',
    ...(given.until === undefined ? {} : { until: day(given.until) }),
    ...context,
    day: dayAt(context.now, context.timeZone),
    since: given.since === undefined ? null : at(given.since),
    late: given.late ?? false,
    follows: given.follows ?? [],
  })
}

const briefingOf = (...args: Parameters<typeof messagesOf>): string =>
  messagesOf(...args)
    .map(({ html }) => plainText(html))
    .join('\n=====\n')

describe('the morning of a meeting', () => {
  test('in Ukrainian', () => {
    expect(briefingOf('2026-01-03', [advisers, summit])).toBe(`Брифінг · субота, 3 січня 2026
Час — за Києвом

СЬОГОДНІ

Зустріч радників з нацбезпеки
час не оголошено · місце не оголошено · анонсовано
Очікуються: 🇺🇦 Україна, 🇺🇸 США (онлайн), НАТО
— Вісник, 2 січня; видання не вказано, 31 грудня

ПОПЕРЕДУ

Вівторок, 6 січня

Саміт лідерів
15:30 (14:30 за Парижем) · Париж · анонсовано
Очікується: 🇺🇦 Україна
— Вісник, 2 січня`)
  })

  test('in Russian', () => {
    expect(briefingOf('2026-01-03', [advisers, summit], { language: 'ru' })).toBe(`Брифинг · суббота, 3 января 2026
Время — по Киеву

СЕГОДНЯ

Встреча советников по нацбезопасности
время не объявлено · место не объявлено · анонсирована
Ожидаются: 🇺🇦 Украина, 🇺🇸 США (онлайн), НАТО
— Вісник, 2 января; издание не указано, 31 декабря

ВПЕРЕДИ

Вторник, 6 января

Саммит лидеров
15:30 (14:30 по Парижу) · Париж · анонсирован
Ожидается: 🇺🇦 Украина
— Вісник, 2 января`)
  })

  test('in English', () => {
    expect(briefingOf('2026-01-03', [advisers, summit], { language: 'en' })).toBe(`Briefing · Saturday, 3 January 2026
All times: Kyiv time

TODAY

Meeting of national security advisers
no time given · no place given · announced
Expected: 🇺🇦 Ukraine, 🇺🇸 United States (online), NATO
— Вісник, 2 January; outlet not named, 31 December

AHEAD

Tuesday, 6 January

Leaders’ summit
15:30 (14:30 Paris time) · Paris · announced
Expected: 🇺🇦 Ukraine
— Вісник, 2 January`)
  })
})

describe('the morning after', () => {
  const entered: Change = {
    event: 'summit',
    dispatch: 'visnyk-1',
    at: at('2026-01-03') + 1,
    field: 'event',
    before: null,
    after: 'announced',
  }

  test('tells who came and of whom no source says so; a new event ahead is marked, not told twice', () => {
    expect(briefingOf('2026-01-04', [heldInKyiv, summit], { since: '2026-01-03', changes: [entered] }))
      .toBe(`Брифінг · неділя, 4 січня 2026
Час — за Києвом

СЬОГОДНІ

На сьогодні нам не відомо про жодну зустріч. Найближча подія — 6 січня, 15:30 за Києвом (14:30 за Парижем): Саміт лідерів, Париж.

ПОПЕРЕДУ

Вівторок, 6 січня

Саміт лідерів · нове
15:30 (14:30 за Парижем) · Париж · анонсовано
Очікується: 🇺🇦 Україна
— Вісник, 2 січня

УЧОРА

Зустріч радників з нацбезпеки
Київ · відбулася
Учасники: 🇺🇦 Буданов, Умєров; 🇺🇸 Віткофф (онлайн)
Очікували; чи були представники, джерела не кажуть: НАТО
— Вісник, 2 січня; видання не вказано, 31 грудня`)
  })

  test.each([
    ['uk', 'немає підтвердження, що зустріч відбулася', 'Очікувалися: 🇺🇦 Україна'],
    ['ru', 'нет подтверждения, что встреча состоялась', 'Ожидались: 🇺🇦 Украина'],
    ['en', 'no confirmation that the meeting took place', 'Had been expected: 🇺🇦 Ukraine'],
  ] as const)('a meeting that nobody reports is not said to have been held (%s)', (language, status, expected) => {
    const text = briefingOf('2026-01-04', [advisers], { language })
    expect(text).toContain(status)
    expect(text).toContain(expected)
  })
})

describe('what changed', () => {
  const moved: readonly Change[] = [
    {
      event: 'summit',
      dispatch: 'visnyk-1',
      at: at('2026-01-02') + 1,
      field: 'when',
      before: when('2026-01-07'),
      after: summit.when,
    },
    { event: 'summit', dispatch: 'visnyk-1', at: at('2026-01-02') + 1, field: 'place', before: 'kyiv', after: 'paris' },
    ...['nato', 'US'].map((actor): Change => ({
      event: 'summit',
      dispatch: 'nameless',
      at: at('2026-01-02') + 2,
      field: 'participant',
      before: null,
      after: participantValue(actor, 'expected', actor === 'US' ? 'remote' : 'unknown'),
    })),
  ]

  test('old and new in one line; of lines of one source the last names it; people in one line', () => {
    expect(briefingOf('2026-01-03', [advisers, summit], { since: '2026-01-02', changes: moved }))
      .toContain(`ЩО ЗМІНИЛОСЯ

Саміт лідерів
Дата: 7 січня → 6 січня, 15:30 за Києвом (14:30 за Парижем)
Місце: Київ → Париж — Вісник, 2 січня
Очікуються також: НАТО, США (онлайн) — видання не вказано, 31 грудня

ПОПЕРЕДУ`)
  })

  test('nothing that an earlier briefing has told, and nothing at all in a first one', () => {
    expect(briefingOf('2026-01-03', [summit], { since: '2026-01-03', changes: moved })).not.toContain('ЩО ЗМІНИЛОСЯ')
    expect(briefingOf('2026-01-03', [summit], { changes: moved })).not.toContain('ЩО ЗМІНИЛОСЯ')
  })

  test('an event of the past that has just become known is told in full', () => {
    const past = event({
      id: 'past',
      status: 'held',
      when: when('2025-12-28'),
      place: 'mar-a-lago',
      dispatches: ['nameless'],
      participants: [participant('volodymyr-zelensky'), participant('donald-trump')],
    })
    const known: Change = {
      event: 'past',
      dispatch: 'nameless',
      at: at('2026-01-02') + 1,
      field: 'event',
      before: null,
      after: 'held',
    }
    expect(briefingOf('2026-01-03', [past], { since: '2026-01-02', changes: [known] })).toContain(`ЩО ЗМІНИЛОСЯ

Зустріч Зеленського з Трампом · нове
28 грудня 2025 · Мар-а-Лаго (Палм-Біч) · відбулася
Учасники: 🇺🇸 Трамп, 🇺🇦 Зеленський
— видання не вказано, 31 грудня`)
  })

  test('a change of an event that has left the record is not told', () => {
    expect(briefingOf('2026-01-03', [], { since: '2026-01-02', changes: moved })).not.toContain('ЩО ЗМІНИЛОСЯ')
  })
})

describe('a day with nothing', () => {
  test('says so, and names the next event however far it is', () => {
    const far = event({ id: 'far', when: when('2026-03-01'), place: 'kyiv', dispatches: ['visnyk-1'] })
    expect(briefingOf('2026-01-03', [far])).toContain(
      'На сьогодні нам не відомо про жодну зустріч. Найближча подія — 1 березня: Зустріч у Києві.',
    )
  })

  test('says so when nothing at all is known', () => {
    expect(briefingOf('2026-01-03', [])).toBe(`Брифінг · субота, 3 січня 2026
Час — за Києвом

СЬОГОДНІ

На сьогодні нам не відомо про жодну зустріч.`)
  })

  test('a cancelled event is not the next one', () => {
    const off = event({ id: 'off', status: 'cancelled', when: when('2026-01-05') })
    expect(briefingOf('2026-01-03', [off])).not.toContain('Найближча')
  })
})

describe('events that do not take place', () => {
  const ruledOut = event({
    id: 'ruled-out',
    status: 'ruled_out',
    dispatches: ['nameless'],
    participants: [participant('vladimir-putin', 'expected'), participant('donald-trump', 'expected')],
  })

  test('of today are said as such, after those that do', () => {
    const text = briefingOf('2026-01-03', [ruledOut, { ...advisers, id: 'z-advisers' }])
    expect(text).toContain('Зустріч Путіна з Трампом\nне планується\n— видання не вказано')
    expect(text.indexOf('Зустріч радників')).toBeLessThan(text.indexOf('Зустріч Путіна'))
    expect(text).not.toContain('Очікуються: 🇷🇺')
  })

  test('are not among what lies ahead', () => {
    expect(briefingOf('2026-01-01', [ruledOut, { ...summit, status: 'cancelled' }])).not.toContain('ПОПЕРЕДУ')
  })
})

describe('events without a day', () => {
  test.each([
    ['2026-W01', 'Цього тижня, день не названо'],
    ['2026-W02', 'Наступного тижня, день не названо'],
    ['2026-01', 'Цього місяця, день не названо'],
  ])('%s: %s', (start, heading) => {
    const vague = event({ id: 'vague', when: when(start), dispatches: ['visnyk-1'] })
    const text = briefingOf('2026-01-03', [vague])
    expect(text).toContain(heading)
    expect(text).toContain('На сьогодні нам не відомо про жодну зустріч.')
  })

  test('of a year alone, or long held, stay out', () => {
    const vague = [event({ when: when('2026') }), event({ id: 'held', when: when('2026-01'), status: 'held' })]
    expect(briefingOf('2026-01-03', vague)).not.toContain('ПОПЕРЕДУ')
  })
})

test('an event of one day or another is told with both, on each of them', () => {
  const open = event({ when: { ...when('2026-01-03', '2026-01-04'), either: true }, dispatches: ['visnyk-1'] })
  for (const on of ['2026-01-03', '2026-01-04']) {
    expect(briefingOf(on, [open])).toContain('3 або 4 січня')
    expect(briefingOf(on, [open])).not.toContain('день 1 з 2')
  }
})

test('an event of several days counts them, and its last day is the one told the morning after', () => {
  const long = event({ when: when('2026-01-02', '2026-01-04'), dispatches: ['visnyk-1'] })
  expect(briefingOf('2026-01-03', [long])).toContain('день 2 з 3')
  expect(briefingOf('2026-01-03', [long])).not.toContain('УЧОРА')
  expect(briefingOf('2026-01-05', [long])).toContain('УЧОРА')
})

test('what the reader follows is marked', () => {
  const follows: readonly FollowTarget[] = [{ kind: 'place', id: 'FR' }]
  expect(briefingOf('2026-01-03', [advisers, summit], { follows })).toContain('★ Саміт лідерів')
  expect(briefingOf('2026-01-03', [advisers, summit], { follows })).not.toContain('★ Зустріч')
  expect(briefingOf('2026-01-03', [summit], { follows: [{ kind: 'everything' }] })).not.toContain('★')
})

test('a late briefing says so', () => {
  expect(briefingOf('2026-01-03', [], { late: true })).toContain('Із запізненням: надіслано о 08:00.')
})

test('an all-day event is of the same day in Kyiv, New York and Sydney', () => {
  for (const timeZone of ['Europe/Kyiv', 'America/New_York', 'Australia/Sydney']) {
    const context = contextAt('2026-01-03', [advisers], { timeZone })
    const [message] = composeBriefing({
      kind: 'morning',
      ...context,
      day: day('2026-01-03'),
      since: null,
      late: false,
      follows: [],
    })
    expect(message?.html).toContain('Зустріч радників')
  }
})

test('a timed event is of the reader’s own day', () => {
  const evening = event({ when: when('2026-01-03T20:00-05:00') })
  expect(briefingOf('2026-01-04', [evening])).toContain('03:00')
  expect(briefingOf('2026-01-03', [evening], { timeZone: 'America/New_York' })).toContain('20:00')
})

test('buttons open each event once, then tomorrow and the week', () => {
  const [message] = messagesOf('2026-01-03', [advisers, summit])
  expect(message?.buttons).toEqual([
    [{ label: 'Зустріч радників з нацбезпеки', action: { kind: 'event', event: 'advisers' } }],
    [{ label: '6 січня · Саміт лідерів', action: { kind: 'event', event: 'summit' } }],
    [
      { label: 'Завтра', action: { kind: 'day', day: addDays(day('2026-01-03'), 1) } },
      { label: 'Тиждень', action: { kind: 'week', day: day('2026-01-03') } },
    ],
  ])
})

describe('an event that no source dates', () => {
  const call = event({
    id: 'call',
    kind: 'call',
    status: 'held',
    when: when(),
    mode: 'remote',
    participants: [participant('rustem-umerov', 'attended', 'remote')],
    dispatches: ['nameless', 'visnyk-1'],
  })

  test('belongs to yesterday on the day after its first report', () => {
    const text = briefingOf('2026-01-01', [call])
    expect(text).toContain('УЧОРА')
    expect(text).toContain('повідомлено 31 грудня, дату не названо')
    expect(briefingOf('2026-01-01', [call], { language: 'en' })).toContain('reported on 31 December, no date given')
    expect(briefingOf('2026-01-01', [call], { language: 'ru' })).toContain('сообщили 31 декабря, дата не названа')
  })

  test('is told once, also to a reader for whom it is new', () => {
    const entered: Change = {
      event: 'call',
      dispatch: 'nameless',
      at: at('2025-12-31'),
      field: 'event',
      before: null,
      after: 'held',
    }
    for (const date of ['2025-12-31', '2026-01-01'])
      expect(
        briefingOf(date, [call], { since: '2025-12-30', changes: [entered] }).split('повідомлено 31 грудня'),
      ).toHaveLength(2)
  })

  test('belongs to no other day, and to none while it is only announced', () => {
    expect(briefingOf('2026-01-03', [call])).not.toContain('УЧОРА')
    expect(briefingOf('2026-01-01', [{ ...call, status: 'announced' }])).not.toContain('УЧОРА')
  })
})

describe('an evening’s update', () => {
  const held: Change = {
    event: 'advisers',
    dispatch: 'visnyk-1',
    at: at('2026-01-03') - 1,
    field: 'status',
    before: 'announced',
    after: 'held',
  }
  const topic: Change = {
    event: 'advisers',
    dispatch: 'visnyk-1',
    at: held.at,
    field: 'topic',
    before: null,
    after: 'x',
  }
  const known: Change = {
    event: 'summit',
    dispatch: 'visnyk-1',
    at: held.at,
    field: 'event',
    before: null,
    after: 'announced',
  }
  const evening = { kind: 'evening', since: '2026-01-02' } as const

  test('tells what has changed, then tomorrow; what a reader does not plan by stays on the card', () => {
    const text = briefingOf('2026-01-03', [heldInKyiv, summit], { ...evening, changes: [held, topic, known] })
    expect(text).toContain(`Вечірнє оновлення · субота, 3 січня 2026
Час — за Києвом

ЩО ЗМІНИЛОСЯ

Зустріч радників з нацбезпеки · 3 січня
Статус: анонсовано → відбулася — Вісник, 2 січня

Саміт лідерів · нове`)
    expect(text).toContain('ЗАВТРА\n\nНа завтра нам не відомо про жодну зустріч. Найближча подія — 6 січня')
    expect(text).not.toMatch(/УЧОРА|СЬОГОДНІ|теми/u)
  })

  test('tells an event of tomorrow once, in full', () => {
    const text = briefingOf('2026-01-05', [summit], { ...evening, since: '2026-01-02', changes: [known] })
    expect(text).toContain(
      'Після попереднього повідомлення нічого не змінилося.\n\nЗАВТРА\n\nСаміт лідерів · нове\n15:30',
    )
    expect(text.match(/Саміт лідерів/gu)).toHaveLength(1)
  })

  test('looks ahead to the next briefing', () => {
    const text = briefingOf('2026-01-03', [summit], { ...evening, until: '2026-01-06' })
    expect(text).toContain('Вівторок, 6 січня\n\nСаміт лідерів')
    expect(briefingOf('2026-01-03', [summit], { ...evening, until: '2026-01-05' })).not.toContain('Вівторок')
  })
})

describe('the plan for a week', () => {
  const congress = event({ id: 'congress', kind: 'summit', when: when('2026-01-03', '2026-01-05'), place: 'kyiv' })

  test('tells the seven days from the first on, also what has begun before', () => {
    expect(briefingOf('2026-01-04', [congress, summit, advisers], { kind: 'outlook' })).toMatch(
      /^План на тиждень · 4–10 січня 2026\nЧас — за Києвом\n\nНеділя, 4 січня\n\nСаміт.*день 2 з 3.*Вівторок, 6 січня\n\nСаміт лідерів/su,
    )
  })

  test.each([
    ['uk', 'На ці сім днів нам не відомо про жодну зустріч. Найближча подія — 6 січня'],
    ['ru', 'На эти семь дней нам не известно ни об одной встрече. Ближайшее событие — 6 января'],
    ['en', 'We know of no meetings in these seven days. Next: '],
  ] as const)('says where nothing is known (%s)', (language, words) => {
    expect(briefingOf('2025-12-20', [summit], { kind: 'outlook', language })).toContain(words)
  })
})
