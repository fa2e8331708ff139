import { describe, expect, test } from 'vitest'
import {
  answering,
  buttonsOf,
  GROUP,
  MARIA,
  methodsOf,
  OLENA,
  startConversation,
  textsOf,
  toastOf,
  wordsIn,
  type Conversation,
} from './support/conversation.ts'
import { LANGUAGES } from '../../src/domain/language.ts'
import { KYIV_MEETING } from './support/record.ts'
import { encodeAction } from '../../src/telegram/buttons/callback-data.ts'

const LVIV_MEETING = '2026-01-05-lviv'
const inGroup = { chat: GROUP }
const inTopic = { chat: GROUP, message_thread_id: 5, is_topic_message: true as const }

/** Olena administers the group, Maria is a member. */
const startGroup = async (): Promise<Conversation> => {
  const conversation = await startConversation()
  conversation.api.answer('getChatMember', ({ payload }) => ({
    result: { status: payload['user_id'] === OLENA.id ? 'administrator' : 'member', user: { id: payload['user_id'] } },
  }))
  return conversation
}

const own = {
  reply_to_message: { message_id: 1, date: 1, chat: GROUP, from: { id: 42, is_bot: true, first_name: 'A' } },
}
const others = { reply_to_message: { message_id: 1, date: 1, chat: GROUP, from: MARIA } }

const SAID: readonly (readonly [string, string, object, readonly string[]])[] = [
  ['talk among people', 'Хто був у Києві?', {}, []],
  ['an answer to somebody else', 'Хто був у Києві?', others, []],
  ['the name of another bot', '@other_bot Хто був?', {}, []],
  ['a name that only begins like the bot’s', '@attache_bot_2 Хто був?', {}, []],
  ['a command for another bot', '/today@other_bot', {}, []],
  ['an unknown command', '/roll', {}, []],
  ['a question to the bot', '@attache_bot Хто був у Києві?', {}, ['answer to Хто був у Києві?']],
  ['the bot’s name in capitals', 'Хто був у Києві, @Attache_Bot', {}, ['answer to Хто був у Києві,']],
  ['an answer to the bot', 'Хто був у Києві?', own, ['answer to Хто був у Києві?']],
  ['a command', '/today', {}, ['day 2026-01-03']],
  ['a command to the bot', '/today@attache_bot', {}, ['day 2026-01-03']],
  ['the bot’s name alone', '@attache_bot', {}, [wordsIn('uk').html('bot-ask-something')]],
]

describe('in a group the bot answers what is meant for it', () => {
  test.each(SAID)('%s', async (_, text, extra, shown) => {
    await using conversation = await startGroup()
    expect(textsOf(await conversation.say(text, OLENA, { ...inGroup, ...extra }))).toEqual(shown)
  })
})

describe('another member may press what stands below an answer to somebody else', () => {
  const told = [KYIV_MEETING, LVIV_MEETING]

  test.each(LANGUAGES)('in %s, where the group has not been set up', async (language) => {
    await using conversation = await startConversation({
      answer: (text, { words }) =>
        answering(`${words.language} ${text}`, {
          events: told,
          choices: told.map((event) => ({ event, label: `про ${event}` })),
        }),
    })
    conversation.api.answer('getChatMember', () => ({ result: { status: 'member', user: MARIA } }))
    const asker = { ...OLENA, language_code: language }
    const other = { ...MARIA, language_code: language }
    const calls = await conversation.say('@attache_bot хто був?', asker, inGroup)
    expect(textsOf(calls)).toEqual([`${language} хто був?`])
    const [choice = '', quotes = ''] = [`про ${LVIV_MEETING}`, wordsIn(language).text('button-quotes')].map(
      (label) => buttonsOf(calls)[label] ?? '',
    )
    expect(textsOf(await conversation.pressData(quotes, other, inGroup))).toEqual(['quotes of 2 0'])
    expect(textsOf(await conversation.pressData(choice, other, inGroup))).toEqual([`${language} хто був?`])
  })

  test('but a follow changes what the group gets, and is left to administrators', async () => {
    await using conversation = await startGroup()
    await conversation.say('/start', OLENA, inGroup)
    const calls = await conversation.say('@attache_bot хто був?', MARIA, inGroup)
    const follow = buttonsOf(calls)[wordsIn('uk').text('button-follow')] ?? ''
    expect(toastOf(await conversation.pressData(follow, MARIA, inGroup))).toBe(
      wordsIn('uk').text('bot-administrators-only'),
    )
    expect(toastOf(await conversation.pressData(follow, OLENA, inGroup))).toBe(wordsIn('uk').text('bot-toast-followed'))
  })
})

test('the answer hangs on the question', async () => {
  await using conversation = await startGroup()
  const [call] = await conversation.say('/today', MARIA, inGroup)
  expect(call?.payload['reply_parameters']).toEqual({ message_id: 99, allow_sending_without_reply: true })
})

test('a topic is a reader of its own, and answers stay in it', async () => {
  await using conversation = await startGroup()
  const calls = await conversation.say('/start', OLENA, inTopic)
  expect(calls.at(-1)?.payload).toMatchObject({ chat_id: GROUP.id, message_thread_id: 5 })
  expect(await conversation.store.readers.find(GROUP.id, 5)).toBeDefined()
  expect(await conversation.store.readers.find(GROUP.id, null)).toBeUndefined()
})

test('the thread of a reply in a group without topics is none to send to', async () => {
  await using conversation = await startGroup()
  const [call] = await conversation.say('/today', OLENA, { ...inGroup, message_thread_id: 77 })
  expect(call?.payload).not.toHaveProperty('message_thread_id')
})

describe('only administrators change what a group gets', () => {
  test.each(['/start', '/stop', '/settings', '/mydata', '/follow Віткофф'])('%s', async (command) => {
    await using conversation = await startGroup()
    await conversation.say('/start', OLENA, inGroup)
    const before = await conversation.store.readers.find(GROUP.id, null)
    expect(textsOf(await conversation.say(command, MARIA, inGroup))).toEqual([
      wordsIn('uk').html('bot-administrators-only'),
    ])
    expect(await conversation.store.readers.find(GROUP.id, null)).toEqual(before)
  })

  test.each([
    { kind: 'set-language', language: 'en' },
    { kind: 'set-time', minute: 600 },
    { kind: 'briefing', on: false },
    { kind: 'erase' },
    { kind: 'follow', target: { kind: 'everything' } },
  ] as const)('the button $kind', async (action) => {
    await using conversation = await startGroup()
    await conversation.say('/start', OLENA, inGroup)
    const before = await conversation.store.readers.find(GROUP.id, null)
    const calls = await conversation.pressData(encodeAction(action), MARIA, inGroup)
    expect(methodsOf(calls)).toEqual(['getChatMember', 'answerCallbackQuery'])
    expect(toastOf(calls)).toBe(wordsIn('uk').text('bot-administrators-only'))
    expect(await conversation.store.readers.find(GROUP.id, null)).toEqual(before)
  })

  test('one who writes in the group’s name is an administrator, one who writes in a channel’s is not', async () => {
    await using conversation = await startGroup()
    const channel = { id: -1009, type: 'channel' as const, title: 'News' }
    await conversation.say('/start', MARIA, { ...inGroup, sender_chat: channel })
    expect(await conversation.store.readers.find(GROUP.id, null)).toBeUndefined()
    await conversation.say('/start', MARIA, { ...inGroup, sender_chat: GROUP })
    expect(await conversation.store.readers.find(GROUP.id, null)).toBeDefined()
  })
})

test('what is no message to the bot is left alone', async () => {
  await using conversation = await startGroup()
  const post = { message_id: 1, date: 1, chat: { id: -1009, type: 'channel' as const, title: 'News' }, text: '/start' }
  expect(await conversation.update({ channel_post: post })).toEqual([])
  expect(await conversation.update({ edited_channel_post: { ...post, edit_date: 2 } })).toEqual([])
  expect(await conversation.update({ edited_message: { ...post, chat: GROUP, from: OLENA, edit_date: 2 } })).toEqual([])
})

describe('a group whose id changes', () => {
  const grown = { message_id: 1, date: 1, from: OLENA, chat: GROUP, migrate_to_chat_id: -100_777 }

  test('keeps its settings', async () => {
    await using conversation = await startGroup()
    await conversation.say('/start', OLENA, inGroup)
    const before = await conversation.store.readers.find(GROUP.id, null)
    expect(await conversation.update({ message: grown })).toEqual([])
    expect(await conversation.store.readers.find(-100_777, null)).toEqual({ ...before, chat: -100_777 })
  })

  test('leaves those that were made under the new one', async () => {
    await using conversation = await startGroup()
    await conversation.say('/start', OLENA, inGroup)
    await conversation.say('/start', OLENA, { chat: { ...GROUP, id: -100_777 } })
    const after = await conversation.store.readers.find(-100_777, null)
    await conversation.update({ message: grown })
    expect(await conversation.store.readers.find(-100_777, null)).toEqual(after)
    expect(await conversation.store.readers.find(GROUP.id, null)).toBeUndefined()
  })
})

test('a member of a group where the bot has not been set up hears who can do that, an administrator how', async () => {
  await using conversation = await startGroup()
  const words = wordsIn('uk')
  expect(textsOf(await conversation.say('/follow Україна', MARIA, inGroup))).toEqual([
    wordsIn('en').html('bot-start-administrator'),
  ])
  expect(textsOf(await conversation.say('/follow Україна', OLENA, inGroup))).toEqual([words.html('bot-start-first')])
})
