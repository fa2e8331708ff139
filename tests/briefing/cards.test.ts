import { describe, expect, test } from 'vitest'
import { pages } from '../../src/briefing/pages.ts'
import type { ReaderContext } from '../../src/briefing/reader-context.ts'
import type { Change } from '../../src/domain/change.ts'
import { day } from '../../src/domain/calendar.ts'
import type { Message } from '../../src/domain/message.ts'
import { moment } from '../../src/domain/moment.ts'
import { plainText } from '../../src/texts/plain-text.ts'
import { olena } from '../support/reader-context.ts'
import { claim, dispatch, event, participant, participantValue, recordOf, when } from '../support/record.ts'

const visnyk = dispatch({ published: moment('2026-01-03'), url: 'https://visnyk.example/rada?a=1&b=2' })
const herald = dispatch({ id: 'herald-1', language: 'en', outlet: 'Herald', published: moment('2025-12-31') })
const of = { event: 'advisers' }

const advisers = event({
  id: 'advisers',
  status: 'held',
  format: 'security-advisers',
  place: 'kyiv',
  mode: 'hybrid',
  host: 'UA',
  topics: ['security-guarantees', 'peace-plan'],
  dispatches: ['herald-1', 'visnyk-1'],
  participants: [
    participant('rustem-umerov'),
    participant('kyrylo-budanov'),
    participant('steve-witkoff', 'attended', 'remote'),
    participant('volodymyr-zelensky', 'attended', 'unknown', { disputed: true }),
    participant('UA', 'expected', 'unknown'),
    participant('nato', 'expected', 'unknown'),
    participant('FR', 'absent', 'unknown'),
  ],
  claims: [
    claim(
      { field: 'when', value: when('2026-01-03') },
      { ...of, dispatch: 'herald-1', quote: { exact: 'on 3 January', start: 0, end: 12 } },
    ),
    claim(
      { field: 'participant', value: participantValue('volodymyr-zelensky') },
      { ...of, dispatch: 'herald-1', stance: 'denied', quote: { exact: 'without the President', start: 20, end: 41 } },
    ),
    claim({ field: 'status', value: 'held' }, { ...of, saidBy: 'kyrylo-budanov' }),
    claim({ field: 'place', value: 'kyiv' }, { ...of, saidBy: 'kyrylo-budanov' }),
    claim(
      { field: 'participant', value: participantValue('volodymyr-zelensky', 'attended') },
      { ...of, quote: { exact: 'прийшов і президент <сам>', start: 50, end: 75 } },
    ),
    claim(
      { field: 'place', value: 'paris' },
      { ...of, stance: 'denied', quote: { exact: 'не в Парижі', start: 80, end: 91 } },
    ),
  ],
})

const changes: readonly Change[] = [
  { event: 'advisers', dispatch: 'herald-1', at: 1, field: 'event', before: null, after: 'announced' },
  { event: 'advisers', dispatch: 'visnyk-1', at: 2, field: 'status', before: 'announced', after: 'held' },
  { event: 'advisers', dispatch: 'visnyk-1', at: 2, field: 'place', before: null, after: 'kyiv' },
  {
    event: 'advisers',
    dispatch: 'visnyk-1',
    at: 2,
    field: 'participant',
    before: participantValue('rustem-umerov'),
    after: participantValue('rustem-umerov', 'attended', 'in_person'),
  },
  { event: 'advisers', dispatch: null, at: 3, field: 'topic', before: 'peace-plan', after: null },
]

const summit = event({
  id: 'summit',
  kind: 'summit',
  format: 'leaders',
  when: when('2026-01-06'),
  place: 'paris',
  dispatches: ['visnyk-1'],
  participants: [participant('rustem-umerov', 'expected', 'unknown')],
})

const known = recordOf([advisers, summit], [visnyk, herald], changes)
const readerOf = (language: 'uk' | 'ru' | 'en' = 'uk', given: Partial<ReaderContext> = {}): ReaderContext =>
  olena(known, { language, now: Date.parse('2026-01-04T06:00:00Z'), ...given })

const textOf = (message: Message | undefined): string => plainText(message?.html ?? '')
const labelsOf = (message: Message | undefined) => message?.buttons.map((row) => row.map(({ label }) => label))

describe('the event card', () => {
  test('in Ukrainian', () => {
    const card = pages.event('advisers', readerOf())
    expect(textOf(card)).toBe(`Зустріч радників з нацбезпеки

Статус: відбулася
Коли: 3 січня
Де: Київ
Участь: очно й онлайн
Приймає: Україна

Учасники
🇺🇦 Україна: Рустем Умєров (секретар РНБО України); Кирило Буданов
🇺🇸 США: Стів Віткофф (спецпосланець президента США, онлайн)

Очікували; чи були представники, джерела не кажуть
НАТО

Участі не брали
🇫🇷 Франція

Джерела розходяться щодо участі
Володимир Зеленський (президент України) — серед учасників: Вісник, 3 січня; але не серед учасників: Herald, 31 грудня

Теми: гарантії безпеки, мирний план

Що змінилося
Більше не серед тем: мирний план — редакція
Статус: анонсовано → відбулася
Місце: не названо → Київ
Участь підтверджено: Умєров — Вісник, 3 січня

Джерела
Вісник, 3 січня
Herald, 31 грудня`)
    expect(labelsOf(card)).toEqual([
      ['Цитати', 'Що змінилося'],
      ['★ Стежити', '3 січня'],
      ['Умєров', 'Буданов', 'Віткофф'],
    ])
  })

  test('in English, with the source’s address', () => {
    const card = pages.event('advisers', readerOf('en'))
    expect(textOf(card)).toContain(`Expected; the sources do not say whether anybody came
NATO

Absent
🇫🇷 France

Sources disagree on attendance
Volodymyr Zelensky (President of Ukraine) — among those present: Вісник, 3 January; but not among those present: Herald, 31 December`)
    expect(card?.html).toContain('<a href="https://visnyk.example/rada?a=1&amp;b=2">Вісник</a>, 3 January')
  })

  test('in Russian, with verbs that agree', () => {
    expect(textOf(pages.event('advisers', readerOf('ru')))).toContain('Статус: состоялась')
    expect(textOf(pages.event('summit', readerOf('ru')))).toContain(
      'Статус: анонсирован\nКогда: 6 января, время не объявлено',
    )
  })

  test('what is awaited has no time yet; nobody has to be expected', () => {
    const bare = event({ id: 'bare', when: when('2026-01-05') })
    const text = textOf(pages.event('bare', { ...readerOf(), record: recordOf([bare]) }))
    expect(text).toContain('Коли: 5 січня, час не оголошено')
    expect(text).toContain('Учасників не названо.')
  })

  test('an office is the one held on the day of the event', () => {
    const earlier = event({
      id: 'earlier',
      when: when('2024-02-01'),
      status: 'held',
      participants: [participant('rustem-umerov')],
    })
    expect(textOf(pages.event('earlier', { ...readerOf(), record: recordOf([earlier]) }))).toContain(
      'Рустем Умєров (міністр оборони України)',
    )
  })

  test('a long list is folded up', () => {
    const many = ['UA', 'US', 'DE', 'FR', 'GB'].map((actor) => participant(actor))
    const card = pages.event('many', { ...readerOf(), record: recordOf([event({ id: 'many', participants: many })]) })
    expect(card?.html).toContain('<b>Учасники</b>\n<blockquote expandable>🇺🇦 Україна\n🇺🇸 США')
  })

  test('a followed event is marked and can be let go', () => {
    const card = pages.event('advisers', readerOf('uk', { follows: [{ kind: 'event', id: 'advisers' }] }))
    expect(card?.html.startsWith('★ <b>')).toBe(true)
    expect(card?.buttons[1]?.[0]).toEqual({
      label: 'Не стежити',
      action: { kind: 'unfollow', target: { kind: 'event', id: 'advisers' } },
    })
  })

  test('an unknown event has none', () => {
    expect(pages.event('no-such-event', readerOf())).toBeUndefined()
  })
})

describe('the quotes', () => {
  test('what each says, its words, outlet, date and speaker', () => {
    expect(textOf(pages.sources('advisers', 0, readerOf()))).toBe(`Зустріч радників з нацбезпеки · Цитати

Статус: відбулася
Місце: Київ
«Третього січня»
— Вісник, 3 січня, зі слів Кирила Буданова

Учасники: Володимир Зеленський
«прийшов і президент <сам>»
— Вісник, 3 січня

Заперечено — Місце: Париж
«не в Парижі»
— Вісник, 3 січня

Дата: 3 січня
«on 3 January»
— Herald, 31 грудня

Не серед учасників: Володимир Зеленський
«without the President»
— Herald, 31 грудня`)
  })

  test('are turned page by page', () => {
    const claims = Array.from({ length: 30 }, (_, index) =>
      claim(
        { field: 'place', value: 'kyiv' },
        { event: 'long', quote: { exact: 'слово '.repeat(60), start: index, end: index + 1 } },
      ),
    )
    const long = event({ id: 'long', claims, dispatches: ['visnyk-1'] })
    const reader = { ...readerOf(), record: recordOf([long], [visnyk]) }
    const first = pages.sources('long', 0, reader)
    expect(labelsOf(first)?.[0]).toEqual(['2/5 ›'])
    expect(labelsOf(pages.sources('long', 1, reader))?.[0]).toEqual(['‹ 1/5', '3/5 ›'])
    expect(labelsOf(pages.sources('long', 4, reader))?.[0]).toEqual(['‹ 4/5'])
    expect(pages.sources('long', 5, reader)).toBeUndefined()
  })
})

test('the history, latest first', () => {
  expect(textOf(pages.changes('advisers', readerOf('en')))).toBe(`Meeting of national security advisers · What changed

editors
Topics no longer named: peace plan

Вісник, 3 January
Status: announced → held
Place: not given → Kyiv
Confirmed as present: Umerov

Herald, 31 December
Entered the record as “announced”`)
})

describe('the card of an actor', () => {
  test('names, offices, meetings ahead and past', () => {
    const card = pages.actor('rustem-umerov', 0, readerOf())
    expect(textOf(card)).toBe(`🇺🇦 Рустем Умєров
Рустем Умеров · Rustem Umerov
Секретар РНБО України (липень 2025 – дотепер)
Раніше:
Міністр оборони України (вересень 2023 – липень 2025)

Майбутні зустрічі

Саміт лідерів
6 січня · Париж · анонсовано
Участь очікується
— Вісник, 3 січня

Минулі зустрічі

Зустріч радників з нацбезпеки
3 січня · Київ · відбулася
Серед учасників
— Вісник, 3 січня; Herald, 31 грудня`)
    expect(labelsOf(card)).toEqual([
      ['6 січня · Саміт лідерів'],
      ['3 січня · Зустріч радників з нацбезпеки'],
      ['★ Стежити'],
    ])
  })

  test.each([
    ['nato', 'Участь очікувалася; чи була, джерела не кажуть'],
    ['FR', 'Не серед учасників'],
    ['volodymyr-zelensky', 'Щодо участі джерела розходяться'],
    ['steve-witkoff', 'Серед учасників, онлайн'],
    ['US', 'Серед учасників, онлайн'],
    ['donald-trump', 'Зустрічей у записах немає.'],
  ])('%s: %s', (actor, expected) => {
    expect(textOf(pages.actor(actor, 0, readerOf()))).toContain(expected)
  })

  test('pages of meetings, and no page after the last', () => {
    const events = Array.from({ length: 9 }, (_, index) =>
      event({ id: `e${index}`, when: when(`2026-01-0${index + 1}`), participants: [participant('donald-trump')] }),
    )
    const reader = { ...readerOf(), record: recordOf(events) }
    expect(labelsOf(pages.actor('donald-trump', 1, reader))).toContainEqual(['‹ 1/3', '3/3 ›'])
    expect(pages.actor('donald-trump', 3, reader)).toBeUndefined()
    expect(pages.actor('nobody', 0, reader)).toBeUndefined()
  })
})

describe('days and weeks', () => {
  test('a day, and the days beside it', () => {
    const [card] = pages.day(day('2026-01-06'), readerOf())
    expect(textOf(card)).toBe(`Вівторок, 6 січня 2026
Час — за Києвом

Саміт лідерів
час не оголошено · Париж · анонсовано
Очікується: 🇺🇦 Умєров
— Вісник, 3 січня`)
    expect(labelsOf(card)).toEqual([['Саміт лідерів'], ['‹ 5 січня', 'Тиждень', '7 січня ›']])
  })

  test('a day of which nothing is known', () => {
    expect(textOf(pages.day(day('2026-01-08'), readerOf('en'))[0])).toBe(
      'Thursday, 8 January 2026\nAll times: Kyiv time\n\nWe know of no meetings that day.',
    )
  })

  test('a day and a week hold what was reported on the day without a date', () => {
    const undated = event({ id: 'undated', kind: 'call', status: 'held', when: when(), dispatches: ['visnyk-1'] })
    const reader = { ...readerOf(), record: recordOf([undated], [visnyk]) }
    expect(textOf(pages.day(day('2026-01-03'), reader)[0])).toContain(
      'повідомлено 3 січня, дату не названо · відбулася',
    )
    expect(textOf(pages.day(day('2026-01-04'), reader)[0])).not.toContain('розмова')
    expect(textOf(pages.week(day('2026-01-04'), reader)[0])).toContain(
      'Субота, 3 січня\n\nТелефонна розмова\nповідомлено',
    )
    expect(textOf(pages.week(day('2026-01-05'), reader)[0])).not.toContain('розмова')
    expect(textOf(pages.event('undated', reader))).toContain('Коли: повідомлено 3 січня, дату не названо')
  })

  test('a week from Monday to Sunday, day by day', () => {
    const vague = event({ id: 'vague', when: when('2026-W02') })
    const reader = { ...readerOf(), record: recordOf([summit, vague, advisers], [visnyk]) }
    const [card] = pages.week(day('2026-01-11'), reader)
    expect(textOf(card)).toBe(`Тиждень 5–11 січня
Час — за Києвом

Вівторок, 6 січня

Саміт лідерів
час не оголошено · Париж · анонсовано
— Вісник, 3 січня

День не названо

Зустріч
тиждень 5–11 січня · місце не оголошено · анонсовано`)
    expect(card?.buttons.at(-1)).toEqual([
      { label: '‹ Попередній', action: { kind: 'week', day: '2025-12-29' } },
      { label: 'Наступний ›', action: { kind: 'week', day: '2026-01-12' } },
    ])
  })
})
