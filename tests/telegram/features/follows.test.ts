import { describe, expect, test } from 'vitest'
import type { FollowTarget } from '../../../src/domain/reader.ts'
import {
  type Conversation,
  buttonsOf,
  methodsOf,
  OLENA,
  startConversation,
  textsOf,
  toastOf,
  wordsIn,
} from '../support/conversation.ts'
import { KYIV_MEETING } from '../support/record.ts'

const WITKOFF: FollowTarget = { kind: 'actor', id: 'steve-witkoff' }

const followsOf = async ({ store }: Conversation): Promise<readonly FollowTarget[]> => {
  const reader = await store.readers.find(OLENA.id, null)
  return reader ? store.follows.of(reader.id) : []
}

const NAMED: readonly (readonly [string, FollowTarget])[] = [
  ['/follow Віткофф', WITKOFF],
  ['/follow Witkoff', WITKOFF],
  ['/follow Україна', { kind: 'actor', id: 'UA' }],
  ['/follow Львів', { kind: 'place', id: 'lviv' }],
  ['/follow усе', { kind: 'everything' }],
  ['/follow всё', { kind: 'everything' }],
  ['/follow Everything', { kind: 'everything' }],
  ['/follow важливе', { kind: 'important' }],
  ['/follow саміти', { kind: 'kind', id: 'summit' }],
  ['/follow визиты', { kind: 'kind', id: 'visit' }],
  ['/follow Calls', { kind: 'kind', id: 'call' }],
  ['/follow 🇺🇦', { kind: 'actor', id: 'UA' }],
  ['/follow \u200bВіткофф\u200b', WITKOFF],
]

describe('a name is followed, and no longer', () => {
  test.each(NAMED)('%s', async (text, target) => {
    await using conversation = await startConversation()
    await conversation.say('/start')
    await conversation.say(text)
    expect(await followsOf(conversation)).toEqual([target])
    await conversation.say(text.replace('/follow', '/unfollow'))
    expect(await followsOf(conversation)).toEqual([])
  })
})

test('several names between commas are followed each, and so they are left', async () => {
  await using conversation = await startConversation()
  await conversation.say('/start')
  const said = textsOf(await conversation.say('/follow Віткофф, Львів; Ніхто'))
  expect(await followsOf(conversation)).toEqual([WITKOFF, { kind: 'place', id: 'lviv' }])
  expect(said).toHaveLength(3)
  expect(said[2]).toBe(wordsIn('uk').html('bot-who-unknown', { name: 'Ніхто' }))
  await conversation.say('/unfollow Львів, Віткофф')
  expect(await followsOf(conversation)).toEqual([])
})

test.each(['/follow', '/follow \u200b\u2060', '/follow , ;', '/unfollow \u200d'])(
  '«%s» names nothing: the list is shown',
  async (text) => {
    await using conversation = await startConversation()
    await conversation.say('/start')
    expect(textsOf(await conversation.say(text))).toEqual([wordsIn('uk').html('bot-following-nothing', { count: 0 })])
  },
)

test.each(['всё', 'Віткофф', 'Ніхто'])(
  'to follow «%s» no longer is answered where it is not followed',
  async (name) => {
    await using conversation = await startConversation()
    await conversation.say('/start')
    const [said] = textsOf(await conversation.say(`/unfollow ${name}`))
    expect(said).toBe(wordsIn('uk').html('bot-follow-not', { name }))
  },
)

test('who follows what was muted, or mutes what was followed, hears what that ends', async () => {
  await using conversation = await startConversation()
  const words = wordsIn('uk')
  await conversation.say('/start')
  await conversation.say('/mute Віткофф')
  expect(textsOf(await conversation.say('/follow Віткофф'))[0]).toContain(words.html('bot-follow-unmutes'))
  expect(textsOf(await conversation.say('/unmute Віткофф'))[0]).toBe(words.html('bot-mute-not', { name: 'Віткофф' }))
  expect(textsOf(await conversation.say('/mute Віткофф'))[0]).toContain(words.html('bot-mute-unfollows'))
  expect(await followsOf(conversation)).toEqual([])
  expect(textsOf(await conversation.say('/mute Віткофф'))[0]).not.toContain(words.html('bot-mute-unfollows'))
})

test('a command in capitals is the command', async () => {
  await using conversation = await startConversation()
  await conversation.say('/START')
  await conversation.say('/Follow Віткофф')
  expect(await followsOf(conversation)).toEqual([WITKOFF])
})

test.each([
  ['/follow Умєров', 'bot-who-several', 'Умєров'],
  ['/follow Віткоф', 'bot-who-alike', 'Віткоф'],
  ['/follow Ніхто', 'bot-who-unknown', 'Ніхто'],
])('%s follows nobody yet', async (text, key, name) => {
  await using conversation = await startConversation()
  await conversation.say('/start')
  expect(textsOf(await conversation.say(text))).toEqual([wordsIn('uk').html(key, { name })])
  expect(await followsOf(conversation)).toEqual([])
})

test('one of several is chosen by its star, which turns and leaves the rest as it is', async () => {
  await using conversation = await startConversation()
  await conversation.say('/start')
  const offered = buttonsOf(await conversation.say('/follow Умєров'))
  expect(Object.keys(offered)).toEqual(['☆ Рустем Умєров', '☆ Ольга Умєрова'])
  const rows = Object.entries(offered).map(([text, callback_data]) => [{ text, callback_data }])
  const calls = await conversation.pressData(offered['☆ Рустем Умєров'] ?? '', OLENA, {
    reply_markup: { inline_keyboard: rows },
  })
  expect(methodsOf(calls)).toEqual(['answerCallbackQuery', 'editMessageReplyMarkup'])
  expect(Object.keys(buttonsOf(calls))).toEqual(['★ Рустем Умєров', '☆ Ольга Умєрова'])
  expect(await followsOf(conversation)).toEqual([{ kind: 'actor', id: 'rustem-umerov' }])
})

test('a page can be followed from below it', async () => {
  await using conversation = await startConversation()
  await conversation.say('/start')
  const words = wordsIn('uk')
  const card = buttonsOf(await conversation.say(`/event ${KYIV_MEETING}`))
  await conversation.pressData(card[words.text('button-follow')] ?? '')
  expect(await followsOf(conversation)).toEqual([{ kind: 'event', id: KYIV_MEETING }])
  expect(Object.keys(buttonsOf(await conversation.say(`/event ${KYIV_MEETING}`)))).toContain(
    words.text('button-unfollow'),
  )
})

test('following twice, or ending what was never begun, is no error', async () => {
  await using conversation = await startConversation()
  await conversation.say('/start')
  for (let time = 0; time < 2; time++) await conversation.press({ kind: 'follow', target: WITKOFF })
  expect(await followsOf(conversation)).toEqual([WITKOFF])
  for (let time = 0; time < 2; time++) await conversation.press({ kind: 'unfollow', target: WITKOFF })
  expect(await followsOf(conversation)).toEqual([])
})

test('nothing is followed that is not known', async () => {
  await using conversation = await startConversation()
  await conversation.say('/start')
  for (const kind of ['actor', 'place', 'event'] as const) {
    const calls = await conversation.press({ kind: 'follow', target: { kind, id: 'atlantis' } })
    expect(toastOf(calls)).toBe(wordsIn('uk').text('bot-page-gone'))
  }
  expect(await followsOf(conversation)).toEqual([])
})

test('nobody follows more than forty things', async () => {
  await using conversation = await startConversation()
  await conversation.say('/start')
  const reader = await conversation.store.readers.find(OLENA.id, null)
  for (let number = 0; number < 40; number++)
    await conversation.store.follows.add(reader?.id ?? 0, { kind: 'actor', id: `actor-${number}` }, number)
  const calls = await conversation.press({ kind: 'follow', target: WITKOFF })
  expect(toastOf(calls)).toBe(wordsIn('uk').text('bot-follow-too-many'))
  expect(await followsOf(conversation)).toHaveLength(40)
})

test('all follows stand on one page, each with its star', async () => {
  await using conversation = await startConversation()
  await conversation.say('/start')
  await conversation.press({ kind: 'follow', target: WITKOFF })
  await conversation.press({ kind: 'follow', target: { kind: 'place', id: 'lviv' } })
  expect(Object.keys(buttonsOf(await conversation.say('/following')))).toEqual([
    `☆ ${wordsIn('uk').text('bot-important')}`,
    `☆ ${wordsIn('uk').text('bot-everything')}`,
    '★ Стів Віткофф',
    '★ Львів',
    wordsIn('uk').text('bot-button-alerts'),
    wordsIn('uk').text('bot-button-settings'),
  ])
})
