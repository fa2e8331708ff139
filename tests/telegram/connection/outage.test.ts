import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { eventually } from '../../support/eventually.ts'
import { pass } from '../../support/fake-time.ts'
import { MORNING, startConversation } from '../support/conversation.ts'
import { distantTelegram, type Line } from '../support/distant-telegram.ts'

const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

beforeEach(() => {
  vi.useFakeTimers({ now: MORNING, toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] })
})

const wait = (milliseconds: number, signal?: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
    signal?.addEventListener('abort', () => resolve())
  })

/** A bot that polls a Telegram which may be away. */
const setUp = async () => {
  const telegram = distantTelegram()
  const conversation = await startConversation({ fetch: telegram.fetch, now: Date.now, wait })
  onTestFinished(async () => {
    const ended = conversation[Symbol.asyncDispose]()
    await pass(10 * SECOND)
    await ended
    vi.useRealTimers()
  })
  // What is loaded with a first answer is there when time is counted.
  const said = conversation.say('Хто?')
  await eventually(() => expect(telegram.answered).toHaveLength(1))
  await said
  telegram.answered.length = 0
  const answers = (): readonly string[] => telegram.answered.map(({ text }) => text)
  return { telegram, bot: conversation.bot, answers }
}

/** How a line fails, and how often at least and at most the bot looks for Telegram in an hour. */
const LINES: readonly (readonly [string, Line, number, number])[] = [
  ['refuses the connection', 'refused', 240, 2_000],
  ['answers with the page of a proxy', 'proxy', 240, 2_000],
  ['swallows what is sent', 'silent', 60, 200],
  ['asks to wait for an hour', 'asked to wait', 60, 2_000],
]

describe('a Telegram that is away for an hour', () => {
  test.each(LINES)(
    'and %s: who wrote meanwhile and who writes then is answered within a minute',
    async (_, line, least, most) => {
      const { telegram, bot, answers } = await setUp()
      const started = bot.start()
      await pass(SECOND)
      await started
      telegram.write('Хто?')
      await pass(10 * SECOND)
      expect(answers()).toEqual([expect.stringContaining('Хто?')])

      telegram.state.line = line
      const before = telegram.state.polls
      await pass(HOUR / 2)
      telegram.write('А де?')
      await pass(HOUR / 2)
      expect(answers()).toHaveLength(1)
      expect(telegram.state.polls - before).toBeGreaterThan(least)
      expect(telegram.state.polls - before).toBeLessThan(most)

      telegram.state.line = 'open'
      telegram.write('А коли?')
      await pass(MINUTE)
      expect(answers().slice(1)).toEqual([expect.stringContaining('А де?'), expect.stringContaining('А коли?')])
    },
  )

  test.each(LINES)('and %s from just after the bot has logged in on', async (_, line) => {
    const { telegram, bot, answers } = await setUp()
    const started = bot.start()
    await pass(25)
    telegram.state.line = line
    await started
    await pass(HOUR)
    telegram.state.line = 'open'
    telegram.write('Хто?')
    await pass(MINUTE)
    expect(answers()).toEqual([expect.stringContaining('Хто?')])
  })
})

test('one poll on a line that died without a word is given up, and who wrote is answered within a minute', async () => {
  const { telegram, bot, answers } = await setUp()
  const started = bot.start()
  await pass(SECOND)
  await started
  telegram.write('Хто?')
  await pass(10 * SECOND)
  const { polls } = telegram.state
  telegram.state.line = 'silent'
  await pass(31 * SECOND)
  expect(telegram.state.polls).toBe(polls + 1)
  telegram.state.line = 'open'
  telegram.write('А де?')
  await pass(MINUTE)
  expect(answers()).toHaveLength(2)
  expect(bot.lastAnswer()).toBeGreaterThan(Date.now() - MINUTE)
})

test('a stop in an outage waits for no pause between two polls', async () => {
  const { telegram, bot } = await setUp()
  const started = bot.start()
  await pass(SECOND)
  await started
  telegram.state.line = 'refused'
  await pass(MINUTE)
  const stopped = vi.fn()
  void bot.stop().then(stopped)
  await pass(SECOND)
  expect(stopped).toHaveBeenCalledTimes(1)
})
