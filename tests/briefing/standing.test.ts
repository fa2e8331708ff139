import { describe, expect, test } from 'vitest'
import { hasDay, standingOf, tenseOf } from '../../src/briefing/event/standing.ts'
import { day } from '../../src/domain/calendar.ts'
import { event, when } from '../support/record.ts'

describe('an announced event', () => {
  test.each([
    [when('2026-01-03'), '2026-01-03', 'announced'],
    [when('2026-01-03'), '2026-01-04', 'unconfirmed'],
    [when('2026-01-03', '2026-01-05'), '2026-01-05', 'announced'],
    [when('2026-01-03', '2026-01-05'), '2026-01-06', 'unconfirmed'],
    [when('2026-01-03T23:30Z'), '2026-01-04', 'announced'],
    [when('2026-W01'), '2026-01-04', 'announced'],
    [when('2026-W01'), '2026-01-05', 'unconfirmed'],
    [when('2025-12'), '2026-01-01', 'unconfirmed'],
    [when(), '2036-01-01', 'announced'],
  ] as const)('%j on %s: %s', (given, today, expected) => {
    expect(standingOf(event({ when: given }), day(today), 'Europe/Kyiv')).toBe(expected)
  })
})

test('one that somebody saw under way was held, once its day is over', () => {
  expect(standingOf(event({ status: 'underway' }), day('2026-01-03'), 'Europe/Kyiv')).toBe('underway')
  expect(standingOf(event({ status: 'underway' }), day('2026-01-05'), 'Europe/Kyiv')).toBe('held')
})

test.each(['held', 'postponed', 'cancelled', 'ruled_out'] as const)('%s stays so', (status) => {
  expect(standingOf(event({ status }), day('2036-01-01'), 'Europe/Kyiv')).toBe(status)
})

test('how to speak of those announced', () => {
  expect((['announced', 'held', 'unconfirmed', 'cancelled', 'ruled_out'] as const).map(tenseOf)).toEqual([
    'coming',
    'past',
    'past',
    'off',
    'off',
  ])
})

test.each([
  [when('2026-01-03'), true],
  [when('2026-01-03T10:00Z'), true],
  [when('2026-01-03', '2026-01-04'), true],
  [when('2026-01'), false],
  [when('2026-W01'), false],
  [when(), false],
])('%j names its day: %s', (given, expected) => {
  expect(hasDay(event({ when: given }))).toBe(expected)
})
