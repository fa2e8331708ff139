import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, day } from '../../../src/domain/calendar.ts'
import { LANGUAGES } from '../../../src/domain/language.ts'
import { parseMoment } from '../../../src/domain/moment.ts'
import { datesIn, timesIn } from './support.ts'

const REFERENCE = day('2025-12-31')

const PIECES =
  '3|28-го|січня|January|мая|may|понеділок|last|минулого|тижня|року|2026|2025-го|з|по|до|between|and|та|–|-|,|.|(|)|о|14:30|14.30|03.01|2026-02-30|' +
  'через|два|дні|тому|напередодні|the day before|ранку|за Києвом|GMT|local time|1030|наприкінці|останній|third|week|of|\n\n|слово|Word|%|00|99:99|9999-12-31|0001-01|9000-12-31|years|1000|ago|later'

const pieces = fc.array(fc.constantFrom(...PIECES.split('|')), { maxLength: 30 }).map((words) => words.join(' '))
const texts = fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ maxLength: 200 }))

test('whatever the text, spans lie in it in order and apart, and every time is one', () => {
  fc.assert(
    fc.property(texts, fc.subarray([...LANGUAGES]), (text, languages) => {
      let behind = 0
      for (const { start, end, text: words, when } of datesIn(text, REFERENCE, languages, { periods: true })) {
        expect(start).toBeGreaterThanOrEqual(behind)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
        expect(text.slice(start, end)).toBe(words)
        for (const time of [when.start, when.end]) expect(time === null || parseMoment(time) === time).toBe(true)
        behind = end
      }
    }),
    { numRuns: 1000 },
  )
})

const days = fc.integer({ min: -20_000, max: 20_000 }).map((count) => addDays(REFERENCE, count))

test.each(LANGUAGES)('a day written out in %s is read back', (language) => {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' })
  const full = new Intl.DateTimeFormat(language, { dateStyle: 'full', timeZone: 'UTC' })
  fc.assert(
    fc.property(days, (date) => {
      for (const style of [format, full])
        expect(timesIn(style.format(new Date(`${date}T00:00:00Z`)), REFERENCE, [language])).toEqual([date])
    }),
  )
})

test('a day without its year is read as the nearest', () => {
  const near = fc.integer({ min: -170, max: 170 }).map((count) => addDays(REFERENCE, count))
  const format = new Intl.DateTimeFormat('uk', { day: 'numeric', month: 'long', timeZone: 'UTC' })
  fc.assert(
    fc.property(near, (date) => {
      expect(timesIn(format.format(new Date(`${date}T00:00:00Z`)), REFERENCE, ['uk'])).toEqual([date])
    }),
  )
})

test.each(['1 ', 'з 3 ', '3 та ', 'січня ', '1.', '- ', "а'", '(', 'last ', '3 січня 2026 року о 14:30, '])(
  'a long text of «%s» is read in time that grows as its length',
  (piece) => {
    const seconds = (length: number): number => {
      const text = piece.repeat(length / piece.length)
      const { user } = process.cpuUsage()
      datesIn(text, REFERENCE, LANGUAGES)
      return (process.cpuUsage().user - user) / 1e6
    }
    seconds(50_000)
    // Eight times the text: far less than the 64 times of a quadratic reader.
    expect(seconds(200_000)).toBeLessThan(24 * seconds(25_000) + 0.5)
  },
)
