import { array, assert, integer, property, record } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createTraffic } from '../../src/delivery/traffic.ts'

const fill = (calls: number) => {
  const traffic = createTraffic(29)
  for (let call = 0; call < calls; call += 1) expect(traffic.enter(0, 'owed')).toBe(true)
  return traffic
}

/** The most of these instants in any second. */
const mostInASecond = (instants: readonly number[]): number =>
  Math.max(...instants.map((at) => instants.filter((other) => other >= at && other < at + 1000).length))

describe('the calls of a second', () => {
  test('are thirty at most at twenty-nine a second, and go on a second after the first has ended', () => {
    const traffic = fill(30)
    expect([traffic.room(0), traffic.enter(0, 'owed'), traffic.wait(0)]).toEqual([0, false, Number.POSITIVE_INFINITY])
    traffic.ended(400)
    expect([traffic.wait(400), traffic.wait(1_399), traffic.enter(1_399, 'owed')]).toEqual([1_000, 1, false])
    expect([traffic.wait(1_400), traffic.enter(1_400, 'owed')]).toEqual([0, true])
  })

  test.each([
    [1, 2],
    [29, 30],
    [1_000, 1_035],
  ])('at %i a second are %i at most', (perSecond, most) => {
    expect(createTraffic(perSecond).room(0)).toBe(most)
  })

  test('leave room for an answer to a person before what is owed', () => {
    const traffic = fill(29)
    const done = traffic.wanted()
    expect([traffic.room(0), traffic.enter(0, 'owed')]).toEqual([0, false])
    expect(traffic.enter(0, 'answer')).toBe(true)
    done()
    expect(traffic.enter(0, 'answer')).toBe(false)
  })

  test('are never more when they arrive, however long each is on its way and however late we are told of its end', () => {
    const trip = record({ there: integer({ min: 0, max: 700 }), back: integer({ min: 0, max: 700 }) })
    assert(
      property(array(trip, { minLength: 40, maxLength: 150 }), (trips) => {
        const traffic = createTraffic(29)
        const arrivals: number[] = []
        let ends: number[] = []
        let now = 0
        for (const { there, back } of trips) {
          while (!traffic.enter(now, 'owed')) {
            now += 1
            for (const end of ends.filter((one) => one <= now)) traffic.ended(end)
            ends = ends.filter((one) => one > now)
          }
          arrivals.push(now + there)
          ends = [...ends, now + there + back].toSorted((one, other) => one - other)
        }
        expect(mostInASecond(arrivals)).toBeLessThanOrEqual(30)
      }),
      { numRuns: 50 },
    )
  })
})
