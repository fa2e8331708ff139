import { describe, expect, test } from 'vitest'
import { day } from '../../../src/domain/calendar.ts'
import { compareDiaries, type DiaryChange } from '../../../src/extraction/diary/compare-diaries.ts'
import { diaryOf, gazetteer, inWords, read } from './told.ts'

const HORIZON = '\n\nMONDAY, SEPTEMBER 28\n\nTOKYO - Mark Carney visits Japan'
const edition = (text: string) => read(diaryOf('en', text + HORIZON))

const inBrief = (change: DiaryChange): string =>
  change.kind === 'changed'
    ? `changed ${change.fields.join(' ')}: ${inWords(change.after)}`
    : `${change.kind}: ${inWords(change.event)}`

const compared = (older: string, newer: string, today = '2026-09-15'): readonly string[] =>
  compareDiaries(edition(older), edition(newer), day(today), gazetteer).map(inBrief)

const WEDNESDAY = 'WEDNESDAY, SEPTEMBER 16\n\n'
const OSLO = 'OSLO - Jonas Gahr Store meets Karol Nawrocki'

describe('a newer edition of a diary', () => {
  test('that says the same changes nothing', () =>
    expect(compared(WEDNESDAY + OSLO, `${WEDNESDAY}** ${OSLO}`)).toEqual([]))

  test('adds', () =>
    expect(compared(WEDNESDAY + OSLO, `${WEDNESDAY}${OSLO}\n\n** ROME - Giorgia Meloni meets Keir Starmer`)).toEqual([
      'new: meeting announced 2026-09-16 rome giorgia-meloni keir-starmer',
    ]))

  test.each([
    ['gives a time', `${WEDNESDAY}${OSLO} - 1030 GMT`, 'when'],
    ['moves the day', `FRIDAY, SEPTEMBER 18\n\n${OSLO}`, 'when'],
    ['moves the place', `${WEDNESDAY}BERGEN - Jonas Gahr Store meets Karol Nawrocki`, 'place'],
    ['adds somebody', `${WEDNESDAY}OSLO - Jonas Gahr Store meets Karol Nawrocki and Mark Carney`, 'participant'],
    ['calls it off', `${WEDNESDAY}${OSLO} (cancelled)`, 'status'],
  ])('%s', (_, newer, field) =>
    expect(compared(WEDNESDAY + OSLO, newer)).toEqual([expect.stringMatching(new RegExp(`^changed ${field}: `, 'u'))]),
  )

  test('drops an entry before its day without a word', () =>
    expect(compared(`${WEDNESDAY}${OSLO}\n\nROME - Giorgia Meloni meets Keir Starmer`, WEDNESDAY + OSLO)).toEqual([
      'gone: meeting announced 2026-09-16 rome giorgia-meloni keir-starmer',
    ]))

  test('drops an entry whose day has passed, as it should', () =>
    expect(
      compared(WEDNESDAY + OSLO, 'FRIDAY, SEPTEMBER 18\n\nROME - Giorgia Meloni meets Keir Starmer', '2026-09-17'),
    ).toEqual(['new: meeting announced 2026-09-18 rome giorgia-meloni keir-starmer']))

  test('does not miss what lies beyond the days that it reaches', () => {
    const older = read(diaryOf('en', `${WEDNESDAY}${OSLO}${HORIZON}`))
    const newer = read(diaryOf('en', WEDNESDAY + OSLO))
    expect(compareDiaries(older, newer, day('2026-09-15'), gazetteer)).toEqual([])
  })

  test('on the last day of a visit only says so', () => {
    const older = read(diaryOf('en', 'MONDAY, SEPTEMBER 14\n\nOSLO - Mark Carney visits Norway (to Sep. 16)'))
    const newer = read(
      diaryOf('en', `${WEDNESDAY}OSLO - Mark Carney visits Norway (final day)`, {
        published: '2026-09-16T00:10+00:00',
      }),
    )
    expect(compareDiaries(older, newer, day('2026-09-16'), gazetteer)).toEqual([])
  })

  test('keeps apart the guests of one host', () =>
    expect(
      compared(
        `${WEDNESDAY}PARIS - Emmanuel Macron receives Mark Carney`,
        `${WEDNESDAY}PARIS - Emmanuel Macron receives Keir Starmer`,
      ),
    ).toEqual([
      'new: meeting announced 2026-09-16 paris emmanuel-macron keir-starmer',
      'gone: meeting announced 2026-09-16 paris emmanuel-macron mark-carney',
    ]))
})
