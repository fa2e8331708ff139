import { describe, expect, test } from 'vitest'
import { day } from '../../src/domain/calendar.ts'
import type { Change } from '../../src/domain/change.ts'
import type { DiplomaticEvent } from '../../src/domain/event.ts'
import { moment, type When } from '../../src/domain/moment.ts'
import { createEventRecord } from '../../src/domain/record.ts'

const event = (id: string, when: When, ...actors: readonly string[]): DiplomaticEvent => ({
  id,
  kind: 'meeting',
  status: 'announced',
  when,
  place: null,
  mode: 'unknown',
  format: null,
  host: null,
  participants: actors.map((actor) => ({
    actor,
    represents: null,
    presence: 'expected',
    mode: 'unknown',
    disputed: false,
  })),
  topics: [],
  claims: [],
  dispatches: [],
  revision: 0,
})
const on = (start: string | null, end: string | null = null): When => ({
  start: start === null ? null : moment(start),
  end: end === null ? null : moment(end),
})
const entered = (id: string, at: number): Change => ({
  field: 'event',
  before: null,
  after: 'announced',
  event: id,
  dispatch: 'wire',
  at,
})

const record = createEventRecord({
  events: [
    event('undated', on(null), 'olena'),
    event('late', on('2026-01-03T23:30+02:00'), 'petro'),
    event('all-day', on('2026-01-03'), 'olena', 'petro'),
    event('conference', on('2026-01-02', '2026-01-05')),
    event('sometime', on('2026-01')),
  ],
  dispatches: [],
  changes: [entered('all-day', 20), entered('late', 10), entered('all-day', 30)],
})

const between = (first: string, last: string, zone: string): readonly string[] =>
  record.between(day(first), day(last), zone).map(({ id }) => id)

describe('the record', () => {
  test('gives an actor’s events, by start and the undated last', () => {
    expect(record.of('olena').map(({ id }) => id)).toEqual(['all-day', 'undated'])
    expect(record.of('petro').map(({ id }) => id)).toEqual(['all-day', 'late'])
    expect(record.of('maria')).toEqual([])
  })

  test('an all-day event is on its day in Kyiv, New York and Sydney; a minute on the reader’s own', () => {
    for (const zone of ['Europe/Kyiv', 'America/New_York', 'Australia/Sydney']) {
      expect(between('2026-01-03', '2026-01-03', zone)).toContain('all-day')
      expect(between('2026-01-02', '2026-01-02', zone)).not.toContain('all-day')
      expect(between('2026-01-04', '2026-01-04', zone)).not.toContain('all-day')
    }
    expect(between('2026-01-03', '2026-01-03', 'Europe/Kyiv')).toContain('late')
    expect(between('2026-01-04', '2026-01-04', 'Australia/Sydney')).toContain('late')
    expect(between('2026-01-03', '2026-01-03', 'Australia/Sydney')).not.toContain('late')
  })

  test('a span and a month touch every day within them, what has no date touches none', () => {
    expect(between('2026-01-05', '2026-01-09', 'Europe/Kyiv')).toEqual(['sometime', 'conference'])
    expect(between('2026-01-06', '2026-01-06', 'Europe/Kyiv')).toEqual(['sometime'])
    expect(between('2025-12-01', '2025-12-31', 'Europe/Kyiv')).toEqual([])
  })

  test('tells changes oldest first, after one instant and up to another', () => {
    expect(record.changesOf('all-day').map(({ at }) => at)).toEqual([20, 30])
    expect(record.changesOf('unheard-of')).toEqual([])
    expect(record.changesBetween(10, 30).map(({ at }) => at)).toEqual([20, 30])
    expect(record.changesBetween(30, 40)).toEqual([])
  })
})
