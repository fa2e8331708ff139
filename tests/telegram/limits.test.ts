import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createAllowance } from '../../src/telegram/limits/allowance.ts'
import {
  GROUP as DESK,
  MARIA,
  methodsOf,
  OLENA,
  PETRO,
  startConversation,
  textsOf,
  toastOf,
  wordsIn,
} from './support/conversation.ts'
import { startDesk } from './support/newsroom.ts'

describe('an allowance', () => {
  test('grants so much at once, then one more each interval', () => {
    const { take } = createAllowance({ atOnce: 3, oneMoreEach: 1000 })
    expect([0, 0, 0, 0, 999, 1000, 1000, 3000, 3000, 3000].map((now) => take('olena', now))).toEqual([
      0, 0, 0, 1000, 1, 0, 1000, 0, 0, 1000,
    ])
    expect(take('petro', 0)).toBe(0)
  })

  test('never grants more than it says, in whatever rhythm one asks', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(2000), { maxLength: 100 }), (pauses) => {
        const { take } = createAllowance({ atOnce: 5, oneMoreEach: 1000 })
        let now = 0
        const granted = pauses.flatMap((pause) => {
          now += pause
          return take('olena', now) === 0 ? [now] : []
        })
        return granted.every((from) => granted.filter((at) => at >= from && at < from + 10_000).length <= 15)
      }),
    )
  })

  test('is whole again after a rest, and what it asks to wait is enough', () => {
    fc.assert(
      fc.property(fc.nat(20), fc.nat(100_000), (asked, rest) => {
        const { take } = createAllowance({ atOnce: 5, oneMoreEach: 1000 })
        for (let each = 0; each < asked; each += 1) take('olena', 0)
        const wait = take('olena', rest)
        return wait === 0 ? true : take('olena', rest + wait) === 0
      }),
    )
  })
})

/** A bot whose stopwatch stands still until it is moved on. */
const start = async () => {
  const time = { passed: 0 }
  const conversation = await startConversation({ stopwatch: () => time.passed })
  return { conversation, time, [Symbol.asyncDispose]: () => conversation[Symbol.asyncDispose]() }
}

const tooMany = (seconds: number, language: 'uk' | 'en' = 'uk') => wordsIn(language).html('bot-too-many', { seconds })

describe('who asks too much at once', () => {
  test('is told so once, left without an answer, and answered again after a while', async () => {
    await using bot = await start()
    const { conversation, time } = bot
    for (let each = 0; each < 10; each += 1) expect(textsOf(await conversation.say('Хто?'))).toEqual(['answer to Хто?'])
    expect(textsOf(await conversation.say('Хто?'))).toEqual([tooMany(3)])
    expect(await conversation.say('Хто?')).toEqual([])
    expect(await conversation.say('/who Віткофф')).toEqual([])
    time.passed = 3_000
    expect(textsOf(await conversation.say('Хто?'))).toEqual(['answer to Хто?'])
    expect(textsOf(await conversation.say('Хто?'))).toEqual([tooMany(3)])
  })

  test('still gets pages, which cost little', async () => {
    await using bot = await start()
    for (let each = 0; each < 12; each += 1) await bot.conversation.say('Хто?')
    expect(textsOf(await bot.conversation.say('/today'))).toEqual(['day 2026-01-03'])
  })

  test('keeps nobody else from an answer', async () => {
    await using bot = await start()
    for (let each = 0; each < 200; each += 1) await bot.conversation.say('Хто?')
    expect(textsOf(await bot.conversation.say('Who?', MARIA))).toEqual(['answer to Who?'])
  })

  test('by pressing, hears of it over the button, and no button waits for ever', async () => {
    await using bot = await start()
    for (let each = 0; each < 30; each += 1) await bot.conversation.press({ kind: 'today' })
    const told = await bot.conversation.press({ kind: 'today' })
    expect([methodsOf(told), toastOf(told)]).toEqual([
      ['answerCallbackQuery'],
      wordsIn('uk').text('bot-too-many', { seconds: 1 }),
    ])
    const silent = await bot.conversation.press({ kind: 'today' })
    expect([methodsOf(silent), toastOf(silent)]).toEqual([['answerCallbackQuery'], undefined])
  })

  test('can change nothing meanwhile by a forged button either', async () => {
    await using bot = await start()
    await bot.conversation.say('/start')
    for (let each = 0; each < 40; each += 1) await bot.conversation.press({ kind: 'today' })
    await bot.conversation.press({ kind: 'set-language', language: 'en' })
    expect((await bot.conversation.store.readers.find(OLENA.id, null))?.language).toBe('uk')
  })
})

describe('in a group', () => {
  const inGroup = { chat: DESK }

  test('what people say to each other counts for nothing', async () => {
    await using bot = await start()
    for (let each = 0; each < 100; each += 1)
      expect(await bot.conversation.say('Хто прийде?', OLENA, inGroup)).toEqual([])
    for (let each = 0; each < 100; each += 1)
      expect(await bot.conversation.say('/who@other_bot a', OLENA, inGroup)).toEqual([])
    expect(textsOf(await bot.conversation.say('@attache_bot Хто?', OLENA, inGroup))).toEqual(['answer to Хто?'])
  })

  test('all together get no more than Telegram lets into it', async () => {
    await using bot = await start()
    const people = Array.from({ length: 30 }, (_, index) => ({ ...OLENA, id: 9000 + index }))
    const answers = []
    for (const person of people) answers.push(...textsOf(await bot.conversation.say('/today', person, inGroup)))
    expect(answers.filter((text) => text === 'day 2026-01-03')).toHaveLength(20)
    expect(textsOf(await bot.conversation.say('/today', OLENA))).toEqual(['day 2026-01-03'])
  })

  test('whoever hides behind it counts as one', async () => {
    await using bot = await start()
    const anonymous = { ...inGroup, sender_chat: DESK }
    const answers = []
    for (let each = 0; each < 15; each += 1)
      answers.push(...textsOf(await bot.conversation.say('@attache_bot Хто?', OLENA, anonymous)))
    expect(answers.filter((text) => text === 'answer to Хто?')).toHaveLength(10)
  })
})

test('editors hand in as much as they like', async () => {
  await using desk = await startDesk()
  const answers = []
  for (let each = 0; each < 15; each += 1)
    answers.push(...textsOf(await desk.conversation.say(`хто такий Умєров ${each}?`, PETRO)))
  expect(answers).toHaveLength(15)
  expect(answers.join('')).not.toContain('одразу не встигаю')
})
