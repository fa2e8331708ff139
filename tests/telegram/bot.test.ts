import { setTimeout as sleep } from 'node:timers/promises'
import type { Update } from 'grammy/types'
import { describe, expect, test, vi } from 'vitest'
import { introduce } from '../../src/telegram/connection/polling.ts'
import { Api } from 'grammy'
import { COMMANDS } from '../../src/telegram/connection/profile.ts'
import { answering, OLENA, startConversation, TOKEN, wordsIn } from './support/conversation.ts'
import { type Call, startBotApi } from './support/bot-api.ts'
import { eventually } from '../support/eventually.ts'

const message = (update_id: number, text: string): Update => ({
  update_id,
  message: { message_id: update_id, date: 1, from: OLENA, chat: { id: 7, type: 'private', first_name: 'Olena' }, text },
})

/** Answers polls with these updates first, then with nothing after a short wait. */
const serving = (...updates: readonly Update[]) => {
  let served = false
  return async () => {
    if (served) await sleep(50)
    const result = served ? [] : updates
    served = true
    return { result }
  }
}

test('polling: long, with the kinds of updates named, and answered', async () => {
  await using conversation = await startConversation()
  conversation.api.answer('getUpdates', serving(message(1, 'Хто?')))
  expect(conversation.bot.lastPoll()).toBeUndefined()
  await conversation.bot.start()
  await eventually(() => expect(conversation.api.to('sendMessage')).toHaveLength(1))
  expect(conversation.api.to('getUpdates')[0]?.payload).toMatchObject({
    timeout: 30,
    allowed_updates: ['message', 'channel_post', 'callback_query', 'inline_query', 'my_chat_member'],
  })
  expect(conversation.bot.lastPoll()).toBeGreaterThan(Date.now() - 5000)
})

test('a poll on a line that is dead is given up, and the next one brings what was written', async () => {
  await using conversation = await startConversation({ callLimit: 1 })
  const next = serving(message(1, 'Хто?'))
  let polls = 0
  conversation.api.answer('getUpdates', async () => {
    polls += 1
    return polls === 1 ? 'hang' : next()
  })
  await conversation.bot.start()
  await eventually(() => expect(conversation.api.to('sendMessage')).toHaveLength(1))
  expect(conversation.bot.lastAnswer()).toBeGreaterThan(Date.now() - 30_000)
})

describe('stopping', () => {
  test('waits for a handler that is under way, and keeps what the chat wrote behind it for the next start', async () => {
    const asked = Promise.withResolvers<void>()
    const answered = vi.fn()
    await using conversation = await startConversation({
      answer: async () => {
        asked.resolve()
        await sleep(300)
        answered()
        return answering('late')
      },
    })
    conversation.api.answer('getUpdates', serving(message(1, 'Хто?'), message(2, 'А хто ще?')))
    await conversation.bot.start()
    await asked.promise
    await conversation.bot.stop()
    expect(answered).toHaveBeenCalledTimes(1)
    expect(conversation.api.to('sendMessage')).toHaveLength(1)
    expect(conversation.api.to('getUpdates').at(-1)?.payload).toMatchObject({ offset: 3 })
    expect((await conversation.store.updates.waiting(0)).map(({ update_id }) => update_id)).toEqual([2])
  })

  test('takes three seconds at most, though Telegram is silent', async () => {
    await using conversation = await startConversation()
    conversation.api.answer('getUpdates', 'hang')
    await conversation.bot.start()
    await eventually(() => expect(conversation.api.to('getUpdates')).toHaveLength(1))
    const began = performance.now()
    await conversation.bot.stop()
    expect(performance.now() - began).toBeLessThan(4_000)
  })

  test('a bot that never started stops at once', async () => {
    await using conversation = await startConversation()
    await conversation.bot.stop()
    expect(conversation.api.calls).toEqual([])
  })
})

const REFUSALS: readonly (readonly [number, string, RegExp])[] = [
  [401, 'Unauthorized', /BOT_TOKEN/],
  [404, 'Not Found', /BOT_TOKEN/],
  [400, 'Bad Request: no', /Telegram refuses/],
]

describe('a start that can’t succeed says why in one line', () => {
  test.each(REFUSALS)('%i', async (error_code, description, said) => {
    await using conversation = await startConversation()
    conversation.api.answer('getMe', { error_code, description })
    const error: unknown = await conversation.bot.start().catch((reason: unknown) => reason)
    expect(error).toMatchObject({ name: 'TelegramError', message: expect.stringMatching(said) as string })
    expect(String(error)).not.toMatch(/\n|123456789:/)
    expect(conversation.api.to('getUpdates')).toEqual([])
  })

  test('nobody there', async () => {
    const error: unknown = await introduce(new Api(TOKEN, { apiRoot: 'http://127.0.0.1:9' }), 700).catch(
      (reason: unknown) => reason,
    )
    expect(error).toMatchObject({ name: 'TelegramError', message: expect.stringMatching(/can't be reached/) as string })
    expect(String(error)).not.toContain(TOKEN)
  })

  test('a passing fault is overcome', async () => {
    await using api = await startBotApi()
    let tries = 0
    api.answer('getMe', () =>
      tries++ === 0 ? { error_code: 502, description: 'Bad Gateway' } : { result: { username: 'attache_bot' } },
    )
    expect(await introduce(new Api(TOKEN, { apiRoot: api.root }), 5000)).toMatchObject({ username: 'attache_bot' })
  })
})

describe('polling that ends for good', () => {
  test.each([
    [409, 'Conflict: terminated by other getUpdates request', /another program/],
    [401, 'Unauthorized', /BOT_TOKEN/],
  ])('%i', async (error_code, description, said) => {
    await using conversation = await startConversation()
    conversation.api.answer('getUpdates', { error_code, description })
    await conversation.bot.start()
    await expect(conversation.bot.failed).rejects.toMatchObject({
      name: 'TelegramError',
      message: expect.stringMatching(said) as string,
    })
  })
})

const languageOf = ({ payload }: Call) => wordsIn((payload['language_code'] as 'uk' | 'ru' | undefined) ?? 'en')

describe('the profile', () => {
  test('is set in three languages', async () => {
    await using conversation = await startConversation()
    await conversation.bot.start()
    await eventually(() => expect(conversation.api.to('setMyShortDescription')).toHaveLength(3))
    const menus = conversation.api.to('setMyCommands').map(({ payload }) => payload)
    expect(menus.map((menu) => menu['language_code'])).toEqual([undefined, 'uk', 'ru'])
    expect(menus[1]?.['commands']).toEqual(
      COMMANDS.map((command) => ({ command, description: wordsIn('uk').text(`bot-command-${command}`) })),
    )
  })

  test('is left alone where it is so already', async () => {
    await using conversation = await startConversation()
    const { api } = conversation
    api.answer('getMyCommands', (call) => ({
      result: COMMANDS.map((command) => ({
        command,
        description: languageOf(call).text(`bot-command-${command}`),
      })),
    }))
    api.answer('getMyName', (call) => ({ result: { name: languageOf(call).text('bot-name') } }))
    api.answer('getMyDescription', (call) => ({
      result: { description: languageOf(call).text('bot-description') },
    }))
    api.answer('getMyShortDescription', (call) => ({
      result: { short_description: languageOf(call).text('bot-short-description') },
    }))
    await conversation.bot.start()
    await eventually(() => expect(api.to('getMyShortDescription')).toHaveLength(3))
    expect(api.calls.filter(({ method }) => method.startsWith('setMy'))).toEqual([])
  })

  test('that can’t be set is a warning, and the bot runs', async () => {
    await using conversation = await startConversation()
    conversation.api.answer('setMyName', {
      error_code: 429,
      description: 'Too Many',
      parameters: { retry_after: 9000 },
    })
    await conversation.bot.start()
    await eventually(() => expect(JSON.stringify(conversation.log)).toContain('command menus could not be set'))
  })
})
