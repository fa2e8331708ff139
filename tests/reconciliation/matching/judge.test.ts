import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day } from '../../../src/domain/calendar.ts'
import type { EventKind, EventStatus } from '../../../src/domain/vocabulary.ts'
import { UNKNOWN_TIME } from '../../../src/domain/moment.ts'
import type { Account } from '../../../src/reconciliation/matching/account.ts'
import { judge } from '../../../src/reconciliation/matching/judge.ts'
import type { Verdict } from '../../../src/reconciliation/matching/reason.ts'
import { account, inPlace, people } from '../../support/accounts.ts'
import { when } from '../../support/record.ts'

interface Pair {
  readonly title: string
  readonly one?: Partial<Account>
  readonly other?: Partial<Account>
  readonly verdict: Verdict
  /** The finding that decides, as `about finding`. */
  readonly because: string
}

const undated = { when: UNKNOWN_TIME, explicit: false }
const nowhere = { place: undefined }
const announced = { status: 'announced' as const }
const call = { kind: 'call' as const, means: 'remote' as const, ...nowhere }
const on = (date: string) => ({ publishedOn: day(date) })

const SAME: readonly Pair[] = [
  { title: 'one day, one city, the same people', verdict: 'same', because: 'participants same' },
  {
    title: 'the city in one, its country in the other',
    other: { place: inPlace('UA') },
    verdict: 'same',
    because: 'place within',
  },
  {
    title: 'a palace in one, its city in the other',
    other: { place: inPlace('bankova') },
    verdict: 'same',
    because: 'place within',
  },
  { title: 'the place said in one alone', other: nowhere, verdict: 'same', because: 'place unknown' },
  { title: 'announced in one, held in the other', other: announced, verdict: 'same', because: 'time same' },
  {
    title: 'cancelled in one, held in the other: a conflict, but of one event',
    other: { status: 'cancelled' },
    verdict: 'same',
    because: 'time same',
  },
  {
    title: 'persons in one, their countries in the other',
    other: { principals: people('UA', 'PL') },
    verdict: 'same',
    because: 'participants same',
  },
  {
    title: 'a month in one, its day in the other',
    other: { when: when('2026-01') },
    verdict: 'same',
    because: 'time within',
  },
  {
    title: 'a week in one, its day in the other',
    other: { when: when('2026-W01') },
    verdict: 'same',
    because: 'time within',
  },
  {
    title: 'a day in one, its hour in the other',
    other: { when: when('2026-01-03T15:00+02:00') },
    verdict: 'same',
    because: 'time same',
  },
  {
    title: 'one hour written in two zones',
    one: { when: when('2026-01-03T15:00+02:00') },
    other: { when: when('2026-01-03T13:00Z') },
    verdict: 'same',
    because: 'time same',
  },
  {
    title: 'an hour past midnight in Kyiv and the day before in Paris',
    one: {
      place: {
        ...inPlace('paris'),
        id: 'paris',
        kind: 'city',
        country: 'FR',
        city: null,
        zone: 'Europe/Paris',
        names: { uk: '', ru: '', en: '' },
      },
      when: when('2026-01-04T00:30+02:00'),
    },
    other: { place: inPlace('paris') },
    verdict: 'same',
    because: 'time same',
  },
  {
    title: 'the first day in one, the whole stay in the other',
    other: { when: when('2026-01-03', '2026-01-05') },
    verdict: 'same',
    because: 'time same',
  },
  {
    title: 'the delegation’s other member named too',
    other: { principals: people('olena/UA', 'ivan/UA', 'petro/PL') },
    verdict: 'same',
    because: 'participants same',
  },
  {
    title: 'the host left out in one',
    one: { principals: people('petro/PL', 'anna/DE') },
    other: { principals: people('petro/PL', 'anna/DE', 'olena/UA') },
    verdict: 'same',
    because: 'participants same',
  },
  {
    title: 'one side named in one, both in the other',
    other: { principals: people('UA') },
    verdict: 'same',
    because: 'participants too-few',
  },
  {
    title: 'one summit of which each names other guests',
    one: { kind: 'summit', principals: people('anna/DE') },
    other: { kind: 'summit', principals: people('petro/PL') },
    verdict: 'same',
    because: 'participants none',
  },
  {
    title: 'two undated reports of neighbouring days',
    one: undated,
    other: { ...undated, ...on('2026-01-04') },
    verdict: 'same',
    because: 'time near',
  },
  {
    title: 'an undated report the day after',
    other: { ...undated, ...on('2026-01-04') },
    verdict: 'same',
    because: 'time near',
  },
  {
    title: 'an undated announcement, held within the week by the same people',
    one: { ...undated, ...announced },
    other: { ...undated, ...on('2026-01-06') },
    verdict: 'same',
    because: 'time vague',
  },
  {
    title: 'an undated announcement of what comes within the week',
    one: { ...undated, ...announced, ...on('2025-12-29') },
    verdict: 'same',
    because: 'time near',
  },
  {
    title: 'the old date of what the other says was moved',
    one: { when: when('2026-01-10'), movedFrom: [when('2026-01-03')] },
    other: announced,
    verdict: 'same',
    because: 'time moved',
  },
  {
    title: 'a cancelled summit without a date, told of again weeks later',
    one: { ...undated, status: 'cancelled' },
    other: { ...undated, status: 'cancelled', ...on('2026-02-01') },
    verdict: 'same',
    because: 'time loose',
  },
  {
    title: 'a call, called a video meeting by the other',
    one: call,
    other: { ...nowhere, means: 'remote' },
    verdict: 'same',
    because: 'place unknown',
  },
]

const DIFFERENT: readonly Pair[] = [
  {
    title: 'two days that the texts write out',
    other: { when: when('2026-01-04') },
    verdict: 'different',
    because: 'time different',
  },
  {
    title: 'two days of which one was counted, too far apart',
    other: { when: when('2026-01-05'), explicit: false },
    verdict: 'different',
    because: 'time different',
  },
  {
    title: 'two months',
    one: { when: when('2026-01') },
    other: { when: when('2026-02') },
    verdict: 'different',
    because: 'time different',
  },
  { title: 'two cities', other: { place: inPlace('paris') }, verdict: 'different', because: 'place different' },
  {
    title: 'two cities of one country',
    other: { place: inPlace('lviv') },
    verdict: 'different',
    because: 'place different',
  },
  { title: 'a call against a meeting', other: call, verdict: 'different', because: 'kind call-against-meeting' },
  {
    title: 'a video meeting against one in person',
    one: nowhere,
    other: { ...nowhere, means: 'remote' },
    verdict: 'different',
    because: 'kind call-against-meeting',
  },
  {
    title: 'a visit against a meeting on it',
    other: { kind: 'visit' },
    verdict: 'different',
    because: 'kind visit-against-meeting',
  },
  {
    title: 'nobody in common',
    other: { principals: people('anna/DE', 'marie/FR') },
    verdict: 'different',
    because: 'participants none',
  },
  {
    title: 'the same host with another guest',
    other: { principals: people('olena/UA', 'anna/DE') },
    verdict: 'different',
    because: 'participants other-partner',
  },
  {
    title: 'an undated report of long ago',
    other: { ...undated, ...on('2026-02-20') },
    verdict: 'different',
    because: 'time different',
  },
  {
    title: 'what was held, and what an older text could not know of',
    one: { ...undated, ...on('2025-12-20') },
    verdict: 'different',
    because: 'time different',
  },
]

const UNSURE: readonly Pair[] = [
  {
    title: 'one name without a place, which may be any of that day’s meetings',
    other: { place: undefined, principals: people('UA') },
    verdict: 'unsure',
    because: 'participants too-few',
  },
  {
    title: 'neighbouring days of which one was counted',
    other: { when: when('2026-01-04'), explicit: false },
    verdict: 'unsure',
    because: 'time day-apart',
  },
  {
    title: 'two people, and the same two with a third party',
    other: { principals: people('olena/UA', 'petro/PL', 'anna/DE') },
    verdict: 'unsure',
    because: 'participants wider-circle',
  },
  {
    title: 'an undated report a week later',
    other: { ...undated, ...on('2026-01-09'), principals: people('UA', 'petro/PL', 'anna/DE') },
    verdict: 'unsure',
    because: 'time vague',
  },
  {
    title: 'an undated report that names one side only',
    other: { ...undated, principals: people('UA') },
    verdict: 'unsure',
    because: 'time near',
  },
  {
    title: 'what was ruled out and what was cancelled, both undated',
    one: { ...undated, status: 'ruled_out' },
    other: { ...undated, status: 'cancelled', ...on('2026-01-08') },
    verdict: 'unsure',
    because: 'time vague',
  },
]

const judged = ({ one, other }: Pair) => judge(account(one), account(other))

describe.each([
  ['same', SAME],
  ['different', DIFFERENT],
  ['unsure', UNSURE],
] as const)('are taken for %s:', (_, pairs) => {
  test.each(pairs)('$title', (pair) => {
    const { verdict, reasons } = judged(pair)
    expect(verdict).toBe(pair.verdict)
    expect(reasons.map(({ about, finding }) => `${about} ${finding}`)).toContain(pair.because)
  })
})

test('a circle that both texts name by its format is one, however many each names', () => {
  const format = 'security-advisers'
  const wide = account({ format, principals: people('olena/UA', 'petro/PL', 'anna/DE') })
  expect(judge(account({ format }), wide).verdict).toBe('same')
  expect(judge(account({ format: 'leaders' }), wide).verdict).toBe('unsure')
})

test('nothing in one text is a repetition of something else in it', () => {
  const [one, other] = [account({ id: 'd/1' }), account({ id: 'd/2' })]
  expect(judge(one, other)).toMatchObject({
    verdict: 'different',
    reasons: [{ about: 'dispatch', finding: 'one-text' }],
  })
})

test('says whom both texts name', () => {
  const { reasons } = judge(account(), account({ principals: people('olena/UA', 'PL') }))
  expect(reasons).toContainEqual({ about: 'participants', finding: 'same', shared: ['PL', 'UA', 'olena'] })
})

test('whom somebody stands for need be said in one text only', () => {
  const other = account({ principals: people('olena', 'petro') })
  expect(judge(account({ principals: people('UA', 'PL') }), other).verdict).toBe('different')
  expect(judge(account(), other).verdict).toBe('same')
})

const anyone = fc.constantFrom('olena/UA', 'petro/PL', 'anna/DE', 'UA', 'PL', 'nato')
const accounts = fc.record({
  kind: fc.constantFrom<EventKind>('meeting', 'call', 'summit', 'visit'),
  status: fc.constantFrom<EventStatus>('announced', 'held', 'cancelled', 'postponed'),
  when: fc.constantFrom(UNKNOWN_TIME, when('2026-01'), when('2026-01-03'), when('2026-01-04T10:00+02:00')),
  explicit: fc.boolean(),
  place: fc.constantFrom(undefined, inPlace('kyiv'), inPlace('UA'), inPlace('paris')),
  publishedOn: fc.constantFrom(day('2026-01-02'), day('2026-01-05'), day('2026-01-20')),
  principals: fc.uniqueArray(anyone, { minLength: 1, maxLength: 4 }).map((names) => people(...names)),
})

test('the order of two accounts makes no difference, and a score is a share', () => {
  fc.assert(
    fc.property(accounts, accounts, (first, second) => {
      const [one, other] = [account(first), account(second)]
      expect(judge(other, one)).toEqual(judge(one, other))
      expect(judge(one, other).score).toBeGreaterThanOrEqual(0)
      expect(judge(one, other).score).toBeLessThanOrEqual(1)
    }),
  )
})
