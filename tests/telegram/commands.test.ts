import { describe, expect, test } from 'vitest'
import { day } from '../../src/domain/calendar.ts'
import { createEventRecord } from '../../src/domain/record.ts'
import { LANGUAGES } from '../../src/domain/language.ts'
import { parseDayArgument } from '../../src/language/dates/parse-day-argument.ts'
import { escapeHtml } from '../../src/texts/html.ts'
import { COMMANDS } from '../../src/telegram/connection/profile.ts'
import { zoneLabel } from '../../src/telegram/typed/zone-words.ts'
import { ZONE_PAGES } from '../../src/telegram/typed/zones.ts'
import { buttonsOf, methodsOf, MORNING, OLENA, startConversation, textsOf, wordsIn } from './support/conversation.ts'
import { KYIV_MEETING } from './support/record.ts'

const RETURNS: readonly (readonly [string, string])[] = [
  ['/today', 'day 2026-01-03'],
  ['/tomorrow', 'day 2026-01-04'],
  ['/day 2026-01-06', 'day 2026-01-06'],
  ['/day завтра', 'day 2026-01-04'],
  ['/day', 'day 2026-01-03'],
  ['/week', 'week 2026-01-03'],
  [`/event ${KYIV_MEETING}`, `card ${KYIV_MEETING}`],
  ['/event Львів', 'card 2026-01-05-lviv'],
  ['/event 5 січня', 'card 2026-01-05-lviv'],
  ['/event Віткофф у Києві', `card ${KYIV_MEETING}`],
  ['/who Віткофф', 'actor steve-witkoff 0'],
  ['Хто був у Києві?', 'answer to Хто був у Києві?'],
]

describe('a command shows its page in a new message', () => {
  test.each(RETURNS)('%s', async (text, shown) => {
    await using conversation = await startConversation()
    const calls = await conversation.say(text)
    expect(textsOf(calls)).toEqual([shown])
    expect(methodsOf(calls)).toEqual(['sendMessage'])
    expect(calls[0]?.payload).toMatchObject({ parse_mode: 'HTML', link_preview_options: { is_disabled: true } })
  })
})

const TEXTS: readonly (readonly [string, string, Readonly<Record<string, string>>])[] = [
  ['/help', 'bot-help', {}],
  ['/privacy', 'bot-privacy', {}],
  ['/event', 'bot-events', {}],
  ['/day колись', 'bot-day-not-read', {}],
  ['/who', 'bot-who-usage', {}],
  ['/who Умєров', 'bot-who-several', { name: 'Умєров' }],
  ['/who Віткоф', 'bot-who-alike', { name: 'Віткоф' }],
  ['/who <Ніхто>', 'bot-who-unknown', { name: '<Ніхто>' }],
  ['/following', 'bot-following-nothing', { count: '0' }],
  ['/nonsense', 'bot-command-unknown', {}],
  ['/settings', 'bot-start-first', {}],
  ['/follow Віткофф', 'bot-start-first', {}],
  ['/stop', 'bot-nothing-held', {}],
  ['/mydata', 'bot-nothing-held', {}],
]

describe.each(LANGUAGES)('someone who speaks %s and is no reader yet', (language) => {
  test.each(TEXTS)('%s', async (text, key, values) => {
    await using conversation = await startConversation()
    const calls = await conversation.say(text, { ...OLENA, language_code: language })
    expect(textsOf(calls)).toEqual([wordsIn(language).html(key, values)])
  })

  test('every command has its line in the menu', () => {
    for (const command of COMMANDS) expect(wordsIn(language).text(`bot-command-${command}`)).toMatch(/^.{3,256}$/)
  })

  test('what Telegram shows of the bot keeps to its lengths', () => {
    const words = wordsIn(language)
    expect(words.text('bot-name').length).toBeLessThanOrEqual(64)
    expect(words.text('bot-description').length).toBeLessThanOrEqual(512)
    expect(words.text('bot-short-description').length).toBeLessThanOrEqual(120)
  })
})

test.each(['/who', '/event', '/follow'])('%s repeats no more of a long text than fits an answer', async (command) => {
  await using conversation = await startConversation()
  await conversation.say('/start')
  const long = '<Ї&'.repeat(1400).slice(0, 4090)
  const answer = String(textsOf(await conversation.say(`${command} ${long}`))[0])
  expect(answer).toContain(`${escapeHtml(long.slice(0, 80))}…`)
  expect(answer.length).toBeLessThan(1000)
})

test('several people of one name are offered as buttons', async () => {
  await using conversation = await startConversation()
  expect(Object.keys(buttonsOf(await conversation.say('/who Умєров')))).toEqual(['Рустем Умєров', 'Ольга Умєрова'])
})

test('a misspelt name brings the one that was meant', async () => {
  await using conversation = await startConversation()
  expect(Object.keys(buttonsOf(await conversation.say('/who Віткоф')))).toEqual(['Стів Віткофф'])
})

test('what is no text is answered with a hint, a service message with nothing', async () => {
  await using conversation = await startConversation()
  const chat = { id: 7, type: 'private' as const, first_name: 'Olena' }
  const base = { message_id: 1, date: 1, from: OLENA, chat }
  const sticker = { ...base, sticker: { file_id: 'a', file_unique_id: 'b' } }
  const pinned = { ...base, pinned_message: { message_id: 3, date: 0, chat } }
  expect(textsOf(await conversation.update({ message: sticker as never }))).toEqual([
    wordsIn('uk').html('bot-texts-only'),
  ])
  expect(await conversation.update({ message: pinned })).toEqual([])
})

test('an update that comes twice is handled once', async () => {
  await using conversation = await startConversation()
  const update = {
    update_id: 5,
    message: {
      message_id: 1,
      date: 1,
      from: OLENA,
      chat: { id: 7, type: 'private', first_name: 'Olena' },
      text: 'Хто?',
    },
  } as const
  await conversation.bot.handleUpdate(update)
  await conversation.bot.handleUpdate(update)
  expect(conversation.api.to('sendMessage')).toHaveLength(1)
})

test.each(LANGUAGES)('the days that the bot gives as examples in %s are ones that it reads', (language) => {
  const examples = [
    ...wordsIn(language)
      .html('bot-day-not-read')
      .matchAll(/<code>\/day ([^<]+)<\/code>/g),
  ]
  expect(examples).toHaveLength(3)
  for (const [, phrase = ''] of examples)
    expect(parseDayArgument(phrase, { day: day('2026-01-03'), zone: 'Europe/Kyiv' })).toMatch(/^2026-01-/)
})

test.each(LANGUAGES)('every zone of the buttons has its city in %s', (language) => {
  for (const zone of ZONE_PAGES.flat())
    expect(zoneLabel(zone, wordsIn(language), MORNING)).toMatch(/^[\p{L}' -]+, UTC([+-]\d{1,2}(:\d{2})?)?$/u)
})

test.each([
  ['uk', /^за \p{Lu}/u],
  ['ru', /^по \p{Lu}/u],
  ['en', /^\p{Lu}.* time$/u],
] as const)('and is told by that city in %s', (language, byCity) => {
  for (const zone of ZONE_PAGES.flat()) {
    const words = wordsIn(language)
    expect(words.zone(zone)).toMatch(byCity)
    // Cities are declined, but never so far that the first letters change.
    expect(words.zone(zone)).toContain(zoneLabel(zone, words, MORNING).slice(0, 2))
  }
})

describe('words that find no event are answered with words that would', () => {
  test.each(['/event Нарнія', '/event 31 грудня', '/event <b>'])('%s', async (command) => {
    await using conversation = await startConversation()
    const [answer = ''] = textsOf(await conversation.say(command))
    const example = /<code>(\/event [^<]+)<\/code>/.exec(String(answer))?.[1] ?? ''
    expect(example).not.toBe('')
    expect(String(textsOf(await conversation.say(example))[0])).toMatch(/^card |За словами .* знайшлося кілька/)
  })

  test('while the record is empty there is no example', async () => {
    const nothing = createEventRecord({ events: [], dispatches: [], changes: [] })
    await using conversation = await startConversation({ record: async () => nothing })
    expect(textsOf(await conversation.say('/event Париж'))).toEqual([
      'За словами «Париж» нічого не знайшлося. Спробуйте місто, прізвище чи дату.',
    ])
  })
})

test('who asks for a town as for somebody is shown what was there', async () => {
  await using conversation = await startConversation()
  const calls = await conversation.say('/who Київ')
  expect(String(textsOf(calls)[0])).toContain('«Київ»')
  expect(Object.keys(buttonsOf(calls))).toHaveLength(1)
  expect(Object.keys(buttonsOf(calls))[0]).toContain('3 січня')
})
