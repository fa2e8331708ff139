import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { moment, parseMoment } from '../../src/domain/moment.ts'
import { credible, momentAt, parsePublication } from '../../src/sources/publication.ts'

const KYIV = 'Europe/Kyiv'

describe('a publication is read', () => {
  test.each([
    ['2026-01-03T10:05:40+02:00', '2026-01-03T10:05+02:00'],
    ['2026-01-03T10:05:40.123+0200', '2026-01-03T10:05+02:00'],
    ['2026-01-03 10:05:40 +02', '2026-01-03T10:05+02:00'],
    ['2026-01-03T10:05-05:00', '2026-01-03T10:05-05:00'],
    ['Sat, 03 Jan 2026 10:05:40 +0200', '2026-01-03T10:05+02:00'],
    ['Sat, 3 Jan 2026 9:05 +0200', '2026-01-03T09:05+02:00'],
    ['3 January 2026 10:05:40 EST', '2026-01-03T10:05-05:00'],
    ['Сб, 03 Jan 2026 10:05:40 EET', '2026-01-03T10:05+02:00'],
    ['  Sat, 03-Jan-2026 10:05:40 MSK ', '2026-01-03T10:05+03:00'],
    ['2026-01-03', '2026-01-03'],
    ['Sat, 03 Jan 2026', '2026-01-03'],
  ])('%s is %s', (written, published) => {
    expect(parsePublication(written, KYIV)).toBe(published)
  })

  test.each([
    ['2026-01-03T22:30:00Z', '2026-01-04T00:30+02:00'],
    ['Sat, 03 Jan 2026 22:30:00 GMT', '2026-01-04T00:30+02:00'],
    ['2026-07-03T22:30:00+00:00', '2026-07-04T01:30+03:00'],
  ])('universal time is told by the desk’s clocks: %s is %s', (written, published) => {
    expect(parsePublication(written, KYIV)).toBe(published)
  })

  test.each([
    ['2026-01-03T10:05:40', '2026-01-03'],
    ['Sat, 03 Jan 2026 10:05:40', '2026-01-03'],
    ['Sat, 03 Jan 2026 10:05:40 XYZ', '2026-01-03'],
  ])('without a zone the day alone counts: %s', (written, published) => {
    expect(parsePublication(written, KYIV)).toBe(published)
  })

  test.each([
    '',
    'yesterday',
    '2026-02-30',
    '2026-13-01T10:00:00Z',
    '03.01.2026',
    'Sat, 32 Jan 2026',
    'Sat, 03 Foo 2026',
    '1767427540',
    '<b>',
    '2026-01-03T25:00:00Z junk',
  ])('not from «%s»', (written) => {
    expect(parsePublication(written, KYIV)).toBeUndefined()
  })

  test('whatever comes, it is a moment or nothing', () => {
    fc.assert(
      fc.property(fc.string(), (written) => {
        const published = parsePublication(written, KYIV)
        expect(published === undefined || parseMoment(published) === published).toBe(true)
      }),
    )
  })
})

test('an instant is written as the clocks of a place show it, and means the same', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 4_000_000_000 }),
      fc.constantFrom(KYIV, 'UTC', 'America/New_York'),
      (seconds, zone) => {
        const written = momentAt(seconds * 1_000, zone)
        expect(parseMoment(written)).toBe(written)
        expect(Date.parse(written)).toBe(Math.floor(seconds / 60) * 60_000)
      },
    ),
  )
})

describe('what has not been published yet', () => {
  const now = Date.parse('2026-01-03T10:00:00+02:00')
  test.each([
    ['2026-01-03T09:59+02:00', '2026-01-03T09:59+02:00'],
    ['2026-01-03T10:00+02:00', '2026-01-03T10:00+02:00'],
    ['2026-01-03T12:00+02:00', '2026-01-03T10:00+02:00'],
    ['2026-01-05T10:00+02:00', undefined],
    ['2099-01-01T00:00+00:00', undefined],
    ['2026-01-03', '2026-01-03'],
    ['2026-01-04', '2026-01-04'],
    ['2026-01-06', undefined],
  ])('%s counts as %s', (published, counted) => {
    expect(credible(moment(published), now, KYIV)).toBe(counted)
  })
})
