import { describe, expect, test } from 'vitest'
import { day } from '../../../src/domain/calendar.ts'
import type { Action } from '../../../src/domain/message.ts'
import { type Reader, type ScheduleChoice, scheduleOf } from '../../../src/domain/reader.ts'
import {
  buttonsOf,
  type Conversation,
  methodsOf,
  MORNING,
  OLENA,
  startConversation,
  textsOf,
  toastOf,
  wordsIn,
} from '../support/conversation.ts'

const HOUR = 3_600_000

type Setting = Extract<Action, { readonly kind: 'choose' }>['setting']

const CHANGES: readonly (readonly [string, Action, Partial<Reader>])[] = [
  ['language', { kind: 'set-language', language: 'en' }, { language: 'en', nextBriefingAt: MORNING + 60_000 }],
  [
    'zone',
    { kind: 'set-zone', zone: 'Europe/Paris' },
    { timeZone: 'Europe/Paris', nextBriefingAt: MORNING + 60_000 + HOUR },
  ],
  ['time', { kind: 'set-time', minute: 570 }, { briefingMinute: 570, nextBriefingAt: MORNING + 60_000 + 1.5 * HOUR }],
  ['pause', { kind: 'briefing', on: false }, { state: 'paused', nextBriefingAt: null }],
]

describe('a button changes the setting, plans the briefing anew and shows how things are', () => {
  test.each(CHANGES)('%s', async (_, action, changed) => {
    await using conversation = await startConversation()
    await conversation.say('/start')
    const calls = await conversation.press(action)
    const reader = await conversation.store.readers.find(OLENA.id, null)
    expect(reader).toMatchObject(changed)
    const words = wordsIn(reader?.language ?? 'uk')
    expect(toastOf(calls)).toBe(words.text('bot-saved'))
    expect(textsOf(calls)).toHaveLength(1)
    expect(conversation.requested).toEqual([])
  })
})

const CHOICES: readonly (readonly [ScheduleChoice, string, string | null])[] = [
  // 3 January 2026 is a Saturday.
  [{ weekdays: [1, 2, 3, 4, 5] }, 'По буднях о 08:00 за Києвом', '2026-01-05T08:00:00+02:00'],
  [{ weekdays: [6, 7] }, 'На вихідних о 08:00 за Києвом', '2026-01-03T08:00:00+02:00'],
  [{ weekdays: [1, 3] }, 'Щопонеділка та щосереди о 08:00 за Києвом', '2026-01-05T08:00:00+02:00'],
  [{ weekdays: [] }, 'Без щоденного брифінгу', null],
  [{ eveningMinute: 1140 }, 'Щодня о 08:00 та о 19:00 за Києвом', '2026-01-03T08:00:00+02:00'],
  [
    { outlook: { weekday: 7, minute: 1080 } },
    'Щодня о 08:00 за Києвом; план на тиждень щонеділі о 18:00',
    '2026-01-03T08:00:00+02:00',
  ],
  [{ quiet: { from: 1320, to: 420 } }, 'Щодня о 08:00 за Києвом; тиша 22:00–07:00', '2026-01-03T08:00:00+02:00'],
  [
    { away: { from: day('2026-01-03'), to: day('2026-01-16') } },
    'Щодня о 08:00 за Києвом; відпустка 3–16 січня',
    '2026-01-17T08:00:00+02:00',
  ],
]

describe('a part of the schedule is chosen by a button, and stands in the sentence on the settings', () => {
  test.each(CHOICES)('%o: %s', async (choice, sentence, next) => {
    await using conversation = await startConversation()
    await conversation.say('/start')
    const calls = await conversation.press({ kind: 'set-schedule', choice })
    expect(await conversation.store.readers.find(OLENA.id, null)).toMatchObject({
      ...choice,
      nextBriefingAt: next === null ? null : Date.parse(next),
    })
    expect(textsOf(calls).map(String)[0]).toContain(`Розклад: ${sentence}\n`)
    expect(toastOf(calls)).toBe(wordsIn('uk').text('bot-saved'))
  })

  test('a part is given up again', async () => {
    await using conversation = await startConversation()
    await conversation.say('/start')
    for (const [choice] of CHOICES) await conversation.press({ kind: 'set-schedule', choice })
    await conversation.press({ kind: 'set-schedule', choice: { weekdays: [1, 2, 3, 4, 5, 6, 7] } })
    for (const part of ['eveningMinute', 'outlook', 'quiet', 'away'])
      await conversation.press({ kind: 'set-schedule', choice: { [part]: null } as unknown as ScheduleChoice })
    expect(await conversation.store.readers.find(OLENA.id, null)).toMatchObject({
      ...scheduleOf({ timeZone: 'Europe/Kyiv', briefingMinute: 480 }),
      nextBriefingAt: MORNING + 60_000,
    })
  })

  test('days away that are over by now change nothing', async () => {
    await using conversation = await startConversation()
    await conversation.say('/start')
    const before = await conversation.store.readers.find(OLENA.id, null)
    const away = { from: day('2025-12-20'), to: day('2026-01-02') }
    const calls = await conversation.press({ kind: 'set-schedule', choice: { away } })
    expect(toastOf(calls)).toBe(wordsIn('uk').text('bot-button-stale'))
    expect(await conversation.store.readers.find(OLENA.id, null)).toEqual(before)
  })
})

describe('each page of a choice', () => {
  const settings = ['language', 'zone', 'time', 'days', 'evening', 'outlook', 'quiet', 'away'] as const
  test.each(settings)('%s: buttons that fit, a way back, and no page too many', async (setting) => {
    await using conversation = await startConversation()
    await conversation.say('/start')
    let pages = 0
    for (; pages < 40; pages += 1) {
      const calls = await conversation.press({ kind: 'choose', setting, page: pages })
      if (toastOf(calls) !== undefined) break
      expect(methodsOf(calls)).toContain('editMessageText')
      const labels = Object.keys(buttonsOf(calls))
      expect(labels).toContain(wordsIn('uk').text('bot-back'))
      expect(labels.every((label) => label.length <= 40)).toBe(true)
    }
    expect(pages).toBe({ language: 1, zone: 5, time: 4, days: 1, evening: 1, outlook: 8, quiet: 1, away: 22 }[setting])
  })
})

const TYPED_SCHEDULE: readonly (readonly [Setting, number, string, Partial<Reader>])[] = [
  ['time', 0, 'о 7 ранку', { briefingMinute: 420 }],
  ['time', 0, 'в 7 утра', { briefingMinute: 420 }],
  ['time', 0, 'at 7 in the morning', { briefingMinute: 420 }],
  ['evening', 0, '19:15', { eveningMinute: 1155 }],
  ['evening', 0, '7 вечора', { eveningMinute: 1140 }],
  ['outlook', 5, '17.30', { outlook: { weekday: 5, minute: 1050 } }],
  ['quiet', 0, '22:30–06:30', { quiet: { from: 1350, to: 390 } }],
  ['quiet', 0, '22-7', { quiet: { from: 1320, to: 420 } }],
  ['quiet', 0, 'з 22 до 7', { quiet: { from: 1320, to: 420 } }],
  ['quiet', 0, 'с 10 вечера до 7 утра', { quiet: { from: 1320, to: 420 } }],
  ['quiet', 0, 'from 10 pm to 7 am', { quiet: { from: 1320, to: 420 } }],
  ['away', 0, '5–18 січня', { away: { from: day('2026-01-05'), to: day('2026-01-18') } }],
  ['away', 0, 'с 5 по 18 января', { away: { from: day('2026-01-05'), to: day('2026-01-18') } }],
  ['away', 0, 'until Friday', { away: { from: day('2026-01-03'), to: day('2026-01-09') } }],
  ['away', 0, '2026-01-05 – 2026-01-18', { away: { from: day('2026-01-05'), to: day('2026-01-18') } }],
]

const UNREAD: readonly (readonly [Setting, number, string])[] = [
  ['evening', 0, 'увечері'],
  ['outlook', 0, '18:00'],
  ['quiet', 0, '22'],
  ['quiet', 0, '22-22'],
  ['quiet', 0, '25-7'],
  ['away', 0, 'колись'],
  ['away', 0, '1–2 січня 2026'],
]

describe('the schedule may be typed', () => {
  test.each(TYPED_SCHEDULE)('%s %s: %s', async (setting, page, text, changed) => {
    await using conversation = await startConversation()
    await conversation.say('/start')
    await conversation.press({ kind: 'choose', setting, page })
    await conversation.say(text)
    expect(await conversation.store.readers.find(OLENA.id, null)).toMatchObject(changed)
  })

  test.each(UNREAD)('%s %s: «%s» changes nothing, and one may try again', async (setting, page, text) => {
    await using conversation = await startConversation()
    await conversation.say('/start')
    const before = await conversation.store.readers.find(OLENA.id, null)
    await conversation.press({ kind: 'choose', setting, page })
    const refusal = [wordsIn('uk').html(`bot-${setting}-not-read`)]
    expect(textsOf(await conversation.say(text))).toEqual(refusal)
    expect(textsOf(await conversation.say(text))).toEqual(refusal)
    expect(await conversation.store.readers.find(OLENA.id, null)).toEqual(before)
  })
})

const TYPED: readonly (readonly ['zone' | 'time', string, Partial<Reader>])[] = [
  ['time', '7:45', { briefingMinute: 465 }],
  ['time', '07.45', { briefingMinute: 465 }],
  ['time', '0745', { briefingMinute: 465 }],
  ['time', '9', { briefingMinute: 540 }],
  ['time', '7:30 pm', { briefingMinute: 1170 }],
  ['time', '12 am', { briefingMinute: 0 }],
  ['zone', 'Europe/Kyiv', { timeZone: 'Europe/Kyiv' }],
  ['zone', 'America/Argentina/Ushuaia', { timeZone: 'America/Argentina/Ushuaia' }],
  ['zone', 'варшава', { timeZone: 'Europe/Warsaw' }],
  ['zone', 'Львів', { timeZone: 'Europe/Kyiv' }],
]

describe('a setting may be typed after its page was opened', () => {
  test.each(TYPED)('%s: %s', async (setting, text, changed) => {
    await using conversation = await startConversation()
    await conversation.say('/start')
    await conversation.press({ kind: 'choose', setting, page: 0 })
    await conversation.say(text)
    expect(await conversation.store.readers.find(OLENA.id, null)).toMatchObject(changed)
  })

  test.each([
    ['time', '25:00', 'bot-time-not-read'],
    ['time', '13 pm', 'bot-time-not-read'],
    ['time', 'вранці', 'bot-time-not-read'],
    ['zone', 'Нарнія', 'bot-zone-not-read'],
    ['zone', 'США', 'bot-zone-not-read'],
  ] as const)('%s: %s can’t be read, and one may try again', async (setting, text, key) => {
    await using conversation = await startConversation()
    await conversation.say('/start')
    const before = await conversation.store.readers.find(OLENA.id, null)
    await conversation.press({ kind: 'choose', setting, page: 0 })
    expect(textsOf(await conversation.say(text))).toEqual([wordsIn('uk').html(key)])
    expect(await conversation.store.readers.find(OLENA.id, null)).toEqual(before)
    await conversation.say(setting === 'time' ? '6:10' : 'Tokyo')
    await conversation.say(setting === 'time' ? '6:10' : 'Токіо')
    expect(await conversation.store.readers.find(OLENA.id, null)).toMatchObject(
      setting === 'time' ? { briefingMinute: 370 } : { timeZone: 'Asia/Tokyo' },
    )
  })

  test.each([
    ['without being asked for', 0],
    ['after a command', 1],
    ['after ten minutes', 2],
  ])('a time %s is a question', async (_, step) => {
    await using conversation = await startConversation()
    await conversation.say('/start')
    if (step > 0) await conversation.press({ kind: 'choose', setting: 'time', page: 0 })
    if (step === 1) await conversation.say('/help')
    if (step === 2) conversation.setNow(MORNING + 11 * 60_000)
    expect(textsOf(await conversation.say('7:45'))).toEqual(['answer to 7:45'])
  })

  test('a whole question is one all the same', async () => {
    await using conversation = await startConversation()
    await conversation.say('/start')
    await conversation.press({ kind: 'choose', setting: 'zone', page: 0 })
    expect(textsOf(await conversation.say('Хто був?'))).toEqual(['answer to Хто був?'])
  })
})

const slotsOf = async ({ store }: Conversation): Promise<readonly string[]> =>
  (await store.outbox.of((await store.readers.find(OLENA.id, null))?.id ?? 0)).map(({ slot }) => slot)

test('a briefing that was due later today comes at once where the new time is over already', async () => {
  await using conversation = await startConversation()
  await conversation.say('/start')
  await conversation.press({ kind: 'set-time', minute: 600 })
  conversation.setNow(MORNING + HOUR)
  expect(await slotsOf(conversation)).toEqual([])
  await conversation.press({ kind: 'set-time', minute: 420 })
  expect(await slotsOf(conversation)).toEqual(['2026-01-03'])
  expect(await conversation.store.readers.find(OLENA.id, null)).toMatchObject({
    nextBriefingAt: Date.parse('2026-01-04T07:00:00+02:00'),
  })
})

test('a day that has been briefed is not promised again', async () => {
  await using conversation = await startConversation()
  await conversation.say('/start')
  await conversation.press({ kind: 'set-time', minute: 600 })
  conversation.setNow(MORNING + HOUR)
  await conversation.press({ kind: 'set-time', minute: 420 })
  await conversation.press({ kind: 'set-time', minute: 720 })
  expect(await conversation.store.readers.find(OLENA.id, null)).toMatchObject({
    nextBriefingAt: Date.parse('2026-01-04T12:00:00+02:00'),
  })
  expect(await slotsOf(conversation)).toEqual(['2026-01-03'])
})

test('a paused reader who changes the zone stays paused, and resumes with the next briefing planned', async () => {
  await using conversation = await startConversation()
  await conversation.say('/start')
  await conversation.press({ kind: 'briefing', on: false })
  await conversation.press({ kind: 'set-zone', zone: 'Europe/Paris' })
  expect(await conversation.store.readers.find(OLENA.id, null)).toMatchObject({ state: 'paused', nextBriefingAt: null })
  await conversation.press({ kind: 'briefing', on: true })
  expect(await conversation.store.readers.find(OLENA.id, null)).toMatchObject({
    state: 'active',
    nextBriefingAt: MORNING + 60_000 + HOUR,
  })
})
