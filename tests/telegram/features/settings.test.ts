import { describe, expect, test } from 'vitest'
import type { Action } from '../../../src/domain/message.ts'
import type { Reader } from '../../../src/domain/reader.ts'
import {
  type Conversation,
  MORNING,
  OLENA,
  startConversation,
  textsOf,
  toastOf,
  wordsIn,
} from '../support/conversation.ts'

const HOUR = 3_600_000

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
