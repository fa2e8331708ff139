import { describe, expect, test } from 'vitest'
import { day } from '../../../src/domain/calendar.ts'
import { LANGUAGES } from '../../../src/domain/language.ts'
import { decodeAction, encodeAction } from '../../../src/telegram/buttons/callback-data.ts'
import { buttonsOf, methodsOf, OLENA, startConversation, textsOf, toastOf, wordsIn } from '../support/conversation.ts'
import { KYIV_MEETING } from '../support/record.ts'

const FORGED: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['another version', '9E'],
  ['an old form', 'event:2026-01-03-kyiv-advisers'],
  ['erasing with more', '1E:7'],
  ['a zone that is none', '1Z:Mars/Olympus'],
  ['a minute of no day', '1T:1500'],
  ['too many bytes', `1e:${'a'.repeat(70)}`],
  ['JSON', '{"kind":"set-language","language":"en"}'],
  ['markup', '<b>1E</b>'],
]

describe.each(LANGUAGES)('forged data is answered politely in %s and changes nothing', (language) => {
  test.each(FORGED)('%s', async (_, data) => {
    await using conversation = await startConversation()
    await conversation.say('/start', { ...OLENA, language_code: language })
    const before = await conversation.store.readers.find(OLENA.id, null)
    const calls = await conversation.pressData(data)
    expect(methodsOf(calls)).toEqual(['answerCallbackQuery'])
    expect(toastOf(calls)).toBe(wordsIn(language).text('bot-button-stale'))
    expect(await conversation.store.readers.find(OLENA.id, null)).toEqual(before)
  })
})

test('a button whose event is no longer there says so and leaves the message', async () => {
  await using conversation = await startConversation()
  const calls = await conversation.press({ kind: 'event', event: '2020-gone' })
  expect(methodsOf(calls)).toEqual(['answerCallbackQuery'])
  expect(toastOf(calls)).toBe(wordsIn('uk').text('bot-page-gone'))
})

test('a stranger who presses a setting is asked to start first', async () => {
  await using conversation = await startConversation()
  const calls = await conversation.press({ kind: 'set-time', minute: 420 })
  expect(methodsOf(calls)).toEqual(['answerCallbackQuery'])
  expect(toastOf(calls)).toBe(wordsIn('uk').text('bot-start-first'))
  expect(await conversation.store.readers.find(OLENA.id, null)).toBeUndefined()
})

const KINDS = [
  { kind: 'event', event: KYIV_MEETING },
  { kind: 'sources', event: KYIV_MEETING, page: 0 },
  { kind: 'changes', event: KYIV_MEETING },
  { kind: 'day', day: day('2026-01-03') },
  { kind: 'today' },
  { kind: 'week', day: day('2026-01-03') },
  { kind: 'events' },
  { kind: 'person', actor: 'steve-witkoff', page: 0 },
  { kind: 'follow', target: { kind: 'everything' } },
  { kind: 'unfollow', target: { kind: 'everything' } },
  { kind: 'following' },
  { kind: 'settings' },
  { kind: 'choose', setting: 'zone', page: 1 },
  { kind: 'choose', setting: 'zone', page: 99 },
  { kind: 'set-language', language: 'ru' },
  { kind: 'set-zone', zone: 'Europe/Paris' },
  { kind: 'set-time', minute: 420 },
  { kind: 'briefing', on: false },
  { kind: 'stop' },
  { kind: 'keep' },
  { kind: 'erase' },
  { kind: 'mydata' },
  { kind: 'privacy' },
  { kind: 'help' },
] as const

test.each(KINDS)('a press is answered exactly once: $kind', async (action) => {
  await using conversation = await startConversation()
  await conversation.say('/start')
  const calls = await conversation.press(action)
  expect(methodsOf(calls).filter((method) => method === 'answerCallbackQuery')).toHaveLength(1)
  expect(methodsOf(calls)).not.toContain('sendMessage')
})

describe('browsing', () => {
  const week = { kind: 'week', day: day('2026-01-03') } as const

  test('turns the message in place', async () => {
    await using conversation = await startConversation()
    const calls = await conversation.press({ kind: 'event', event: KYIV_MEETING })
    expect(methodsOf(calls)).toEqual(['editMessageText', 'answerCallbackQuery'])
    expect(calls[0]?.payload).toMatchObject({ message_id: 100, text: `card ${KYIV_MEETING}` })
  })

  test('leads back to where one came from, over the pages of the card', async () => {
    await using conversation = await startConversation()
    const card = buttonsOf(await conversation.press({ kind: 'event', event: KYIV_MEETING }, week))
    expect(decodeAction(card['‹ Назад'] ?? '')?.action).toEqual(week)
    const sources = buttonsOf(await conversation.pressData(card['sources'] ?? ''))
    expect(decodeAction(sources['‹ Назад'] ?? '')?.action).toEqual(week)
    const again = buttonsOf(await conversation.pressData(sources['event'] ?? ''))
    expect(decodeAction(again['‹ Назад'] ?? '')?.action).toEqual(week)
  })

  test('has no way back where it began', async () => {
    await using conversation = await startConversation()
    expect(Object.keys(buttonsOf(await conversation.say('/week')))).toEqual(['day'])
  })

  test('leaves a briefing and an answer as they are', async () => {
    await using conversation = await startConversation()
    const answer = buttonsOf(await conversation.say('Хто був у Києві?'))
    const calls = await conversation.pressData(answer['event'] ?? '')
    expect(methodsOf(calls)).toEqual(['sendMessage', 'answerCallbackQuery'])
  })

  test('goes on below a message that is too old to be seen', async () => {
    await using conversation = await startConversation()
    const calls = await conversation.pressData(encodeAction(week), OLENA, { date: 0 })
    expect(methodsOf(calls)).toEqual(['sendMessage', 'answerCallbackQuery'])
  })

  const REFUSALS: readonly (readonly [string, readonly string[]])[] = [
    ['Bad Request: message is not modified: the same', ['editMessageText', 'answerCallbackQuery']],
    ["Bad Request: message can't be edited", ['editMessageText', 'sendMessage', 'answerCallbackQuery']],
    ['Bad Request: message to edit not found', ['editMessageText', 'sendMessage', 'answerCallbackQuery']],
  ]
  test.each(REFUSALS)('%s', async (description, methods) => {
    await using conversation = await startConversation()
    conversation.api.answer('editMessageText', { error_code: 400, description })
    expect(methodsOf(await conversation.press(week))).toEqual(methods)
    expect(conversation.log).toEqual([])
  })

  test('minds no query that is too old', async () => {
    await using conversation = await startConversation()
    conversation.api.answer('answerCallbackQuery', {
      error_code: 400,
      description: 'Bad Request: query is too old and response timeout expired or query ID is invalid',
    })
    expect(textsOf(await conversation.press(week))).toEqual(['week 2026-01-03'])
    expect(conversation.log).toEqual([])
  })
})

test('words over a button are plain text within Telegram’s 200 characters', () => {
  const keys = [
    'bot-start-first',
    'bot-administrators-only',
    'bot-page-gone',
    'bot-button-stale',
    'bot-follow-too-many',
    'bot-nothing-held',
    'bot-saved',
    'bot-toast-followed',
    'bot-toast-unfollowed',
    'bot-toast-failed',
  ]
  for (const language of LANGUAGES)
    for (const key of keys) expect(wordsIn(language).text(key)).toMatch(/^[^<>&]{1,200}$/)
})

test('links and buttons of an event that was merged lead to the one that took it in', async () => {
  await using conversation = await startConversation()
  Object.assign(conversation.store.review, {
    currentName: async (id: string) => (id === '2026-01-03-old' ? KYIV_MEETING : id),
  })
  await conversation.say('/start')
  expect(textsOf(await conversation.say('/start ev_2026-01-03-old'))).toEqual([`card ${KYIV_MEETING}`])
  expect(textsOf(await conversation.press({ kind: 'event', event: '2026-01-03-old' }))).toEqual([
    `card ${KYIV_MEETING}`,
  ])
  expect(textsOf(await conversation.press({ kind: 'sources', event: '2026-01-03-old', page: 0 }))).toEqual([
    `sources ${KYIV_MEETING} 0`,
  ])
  expect(textsOf(await conversation.say('/start ev_2026-01-03-never'))).toEqual([wordsIn('uk').text('bot-page-gone')])
})
