import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '../../../src/domain/calendar.ts'
import { decodeAction, encodeAction, isPage, type Page } from '../../../src/telegram/buttons/callback-data.ts'
import { action } from '../support/actions.ts'

const origin: fc.Arbitrary<Page | 'kept' | undefined> = fc.oneof(
  fc.constantFrom('kept' as const, undefined),
  action.filter(isPage),
)

test('every action comes back as it went, in at most 64 bytes of ASCII', () => {
  fc.assert(
    fc.property(action, (sent) => {
      const data = encodeAction(sent)
      expect(data).toMatch(/^[\x21-\x7e]{1,64}$/)
      expect(decodeAction(data)).toEqual({ action: sent, from: undefined })
    }),
    { numRuns: 1000 },
  )
})

test('the page to return to comes along where both fit', () => {
  fc.assert(
    fc.property(action, origin, (sent, from) => {
      const data = encodeAction(sent, from)
      expect(data.length).toBeLessThanOrEqual(64)
      expect(decodeAction(data)).toEqual({ action: sent, from: data.includes('~') ? from : undefined })
    }),
    { numRuns: 1000 },
  )
})

test('an event of the longest id remembers the day and the week that it was opened from', () => {
  const event = 'a'.repeat(40)
  for (const kind of ['day', 'week'] as const) {
    const from = { kind, day: day('2026-01-03') }
    expect(decodeAction(encodeAction({ kind: 'sources', event, page: 12 }, from))?.from).toEqual(from)
  }
})

test('what no button can hold is refused', () => {
  expect(() => encodeAction({ kind: 'event', event: 'a'.repeat(64) })).toThrow(RangeError)
  expect(() => encodeAction({ kind: 'event', event: 'київ' })).toThrow(RangeError)
})

describe('data that this version does not write says nothing', () => {
  test.each([
    [''],
    ['e:2026-01-03-kyiv-advisers'],
    ['0e:2026-01-03-kyiv-advisers'],
    ['2e:2026-01-03-kyiv-advisers'],
    ['1'],
    ['1e'],
    ['1e:'],
    ['1e:UPPER'],
    ['1e:a:b'],
    ['1e:../../etc'],
    [`1e:${'a'.repeat(41)}`],
    [`1p:${'a'.repeat(60)}:0`],
    ['1z:1'],
    ['1d:20260230'],
    ['1d:2026-01-03'],
    ['1s:a:-1'],
    ['1s:a:1000'],
    ['1s:a:01'],
    ['1s:a:1e2'],
    ['1T:1440'],
    ['1T:08'],
    ['1Z:Mars/Olympus'],
    ['1L:de'],
    ['1B:2'],
    ['1C:password:0'],
    ['1f:x:1'],
    ['1f:q:1'],
    ['1f:a'],
    ['1E~'],
    ['1e:a~~*'],
    ['1e:a~E'],
    ['1e:a~**'],
    ['1t:extra'],
    ['{"kind":"erase"}'],
    ['1e:київ'],
    ['\u0000'],
  ])('%j', (data) => {
    expect(decodeAction(data)).toBeUndefined()
  })

  test('whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (data) => {
        const press = decodeAction(data)
        if (press) expect(encodeAction(press.action, press.from)).toBe(data)
      }),
      { numRuns: 2000 },
    )
  })
})
