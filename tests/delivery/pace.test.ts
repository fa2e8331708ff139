import { assert, integer, array, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createPace } from '../../src/delivery/pace.ts'

const OLENA = 1
const PETRO = 2
const GROUP = -3

/** The pace of 29 a second, started long enough ago. */
const started = () => createPace(29, -1000)
/** The same with nothing to make up for at ten seconds. */
const inStep = () => createPace(29, 9_000)

describe('all that is sent', () => {
  test('waits a second after the start: the last run may just have sent a second’s worth', () => {
    expect(createPace(29, 5_000).wait(5_000)).toBe(1_000)
  })

  test('has credit for a tenth of a second of idle time, which makes up for late turns, and for no more', () => {
    const pace = started()
    const waits = [1, 2, 3, 4, 5].map((chat) => Math.round(pace.reserve(chat, 90_000)))
    expect(waits).toEqual([0, 0, 0, 3, 38])
  })

  test('never is more than thirty in any second, however late the timers are', () => {
    assert(
      property(array(integer({ min: 0, max: 900 }), { minLength: 100, maxLength: 300 }), (delays) => {
        const pace = started()
        const sent: number[] = []
        let now = 0
        for (const [chat, delay] of delays.entries()) {
          now += pace.wait(now) + delay / 10
          // A wait that is added up may fall short by a rounding: whoever has no room waits again.
          if (!pace.traffic.enter(now, 'owed')) {
            now += pace.wait(now)
            expect(pace.traffic.enter(now, 'owed')).toBe(true)
          }
          sent.push(now)
          pace.reserve(chat + 1, now)
          pace.traffic.ended(now)
        }
        for (const at of sent)
          expect(sent.filter((other) => other >= at && other < at + 1000).length).toBeLessThanOrEqual(30)
      }),
    )
  })

  test('is so much within a time', () => {
    const pace = createPace(1_000, 0)
    expect([pace.within(0, 20), pace.within(990, 20), pace.within(1_000, 20)]).toEqual([0, 11, 21])
    pace.hold(OLENA, 3, 1_000)
    expect(pace.within(1_000, 20)).toBe(0)
    expect(started().within(5_000, 0)).toBe(3)
  })

  test('keeps its rate at a fast pace although turns are late by less than a tenth of a second', () => {
    const pace = createPace(1_000, -1000)
    let now = 0
    for (let chat = 1; chat <= 10_000;) {
      now += pace.wait(now) + 60
      const batch = pace.within(now, 20)
      for (let one = 0; one < batch; one += 1) pace.reserve(chat + one, now)
      chat += batch
    }
    expect(now).toBeLessThan(10_200)
  })

  test('keeps its rate although timers are late by a little', () => {
    const pace = started()
    let now = 0
    for (let chat = 1; chat <= 290; chat += 1) {
      now += pace.wait(now) + 12
      pace.reserve(chat, now)
    }
    expect(now).toBeLessThan(10_200)
  })
})

describe('a chat', () => {
  test.each([
    ['has a second between two messages', OLENA, 1_000],
    ['that is a group three', GROUP, 3_000],
  ])('%s', (_, chat, rest) => {
    const pace = started()
    pace.reserve(chat, 10_000)
    expect(pace.restOf(chat)).toBe(10_000 + rest)
    expect(pace.restOf(PETRO)).toBe(0)
  })
})

describe('an answer to a person', () => {
  test('goes at once, and what is owed keeps its distance', () => {
    const pace = inStep()
    expect(pace.reserve(OLENA, 10_000)).toBe(0)
    expect(pace.wait(10_000)).toBeGreaterThan(15)
    expect(pace.restOf(OLENA)).toBe(11_000)
  })

  test('waits for other answers, not for what is owed: of that only one can be before it', () => {
    const pace = inStep()
    pace.reserve(PETRO, 10_000)
    const waits = [1, 2, 3].map((chat) => Math.round(pace.reserve(chat, 10_000)))
    expect(waits).toEqual([34, 69, 103])
  })

  test('of a crowd that asks for more than the rate leaves a quarter of it to what is owed', () => {
    const pace = inStep()
    let waiting: { readonly chat: number; readonly at: number }[] = []
    let owed = 0
    let answered = 0
    for (let now = 10_000; now < 70_000; now += 5) {
      // Fifty people, each once a second.
      if (now % 20 === 0) {
        const chat = 1 + ((now / 20) % 50)
        waiting.push({ chat, at: now + pace.lineUp(chat, now) })
      }
      for (const { chat } of waiting.filter(({ at }) => at <= now)) {
        pace.reserve(chat, now)
        answered += 1
      }
      waiting = waiting.filter(({ at }) => at > now)
      if (pace.wait(now) === 0) {
        pace.reserve(1_000 + owed, now)
        owed += 1
      }
    }
    expect(owed / 60).toBeGreaterThan(6)
    expect(answered / 60).toBeGreaterThan(20)
    expect((owed + answered) / 60).toBeLessThan(30)
  })

  test('does not wait where Telegram has held back what is owed', () => {
    const pace = started()
    pace.hold(PETRO, 40, 10_000)
    expect(pace.reserve(OLENA, 10_000)).toBe(0)
  })
})

describe('a request to wait', () => {
  test('holds back the chat for as long as it says, and everybody for a minute at most', () => {
    const pace = started()
    pace.hold(OLENA, 5_329, 10_000)
    expect(pace.restOf(OLENA)).toBe(5_339_000)
    expect(pace.wait(10_000)).toBe(60_000)
  })

  test('of seconds holds back everybody for as long', () => {
    const pace = started()
    pace.hold(OLENA, 7, 10_000)
    expect(pace.wait(10_000)).toBe(7_000)
  })

  test('to a second chat is meant for everybody', () => {
    const pace = started()
    pace.hold(OLENA, 5_329, 10_000)
    pace.hold(PETRO, 600, 10_100)
    expect(pace.wait(10_100)).toBe(600_000)
  })

  test('to the same chat again is not, nor to a second one after a message has passed', () => {
    const pace = started()
    pace.hold(OLENA, 600, 10_000)
    pace.hold(OLENA, 600, 10_100)
    expect(pace.wait(10_100)).toBe(60_000)
    pace.passed()
    pace.hold(PETRO, 600, 80_000)
    expect(pace.wait(80_000)).toBe(60_000)
  })

  test('outlives the process', () => {
    const pace = started()
    pace.restore(OLENA, 50_000)
    pace.restore('all', 20_000)
    expect([pace.restOf(OLENA), pace.wait(10_000)]).toEqual([50_000, 10_000])
  })
})
