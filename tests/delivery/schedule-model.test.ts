import { join } from 'node:path'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { createPlanner, type Planner } from '../../src/delivery/planner.ts'
import type { ScheduleChange } from '../../src/delivery/rescheduling.ts'
import { addDays, dayAt } from '../../src/domain/calendar.ts'
import { type Reader, scheduleOf } from '../../src/domain/reader.ts'
import { seededGazetteer } from '../../src/gazetteer/seeded.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { createWords } from '../../src/texts/create-words.ts'
import { withFolder } from '../support/folder.ts'
import { recordOf } from '../support/record.ts'
import { type Expected, newestBetween, overtaken } from './support/schedule-oracle.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const LATE = 10 * MINUTE
const gazetteer = seededGazetteer()
const words = createWords(gazetteer, 'en')
const record = recordOf([])

/** Clock changes at midnight, by half an hour, over the date line, none at all. */
const ZONES = [
  'Europe/Kyiv',
  'America/New_York',
  'Asia/Tokyo',
  'America/Nuuk',
  'Australia/Lord_Howe',
  'Africa/Cairo',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'America/Santiago',
]
/** A day or two before clocks change somewhere. */
const STARTS = ['2026-03-27T22:00:00Z', '2026-10-23T22:00:00Z', '2026-04-03T10:00:00Z', '2026-12-30T12:00:00Z']

type Step =
  | { readonly do: 'move'; readonly by: number; readonly planners: 1 | 2 }
  | { readonly do: 'change'; readonly after: number; readonly change: ScheduleChange }
  | { readonly do: 'away'; readonly first: number; readonly days: number }
  | { readonly do: 'restart'; readonly zoneRules: string }

/** The reader as it should be: what is planned, and since when slots have been owed. */
interface Model {
  reader: Reader
  now: number
  owedSince: number
  readonly planned: Map<string, { readonly slot: Expected; readonly late: boolean }>
}

const plan = (model: Model, slots: readonly Expected[], atOnce: boolean): void => {
  for (const slot of slots)
    if (!model.planned.has(slot.name))
      model.planned.set(slot.name, { slot, late: !atOnce && model.now - slot.at > LATE })
}

const tick = (model: Model): void => {
  if (model.now < model.owedSince - MINUTE) model.owedSince = model.now
  if (model.reader.state === 'active') plan(model, newestBetween(model.reader, model.owedSince, model.now), false)
  model.owedSince = Math.max(model.owedSince, model.now)
}

const change = (model: Model, wanted: ScheduleChange): void => {
  const before = model.reader
  if (before.state === 'active') plan(model, newestBetween(before, model.owedSince, model.now), false)
  model.reader = { ...before, ...wanted }
  if (before.state === 'active' && model.reader.state === 'active')
    plan(model, overtaken(before, model.reader, model.now), true)
  model.owedSince = model.now
}

const minute = fc.oneof(fc.integer({ min: 0, max: 1439 }), fc.constantFrom(0, 30, 120, 150, 180, 210, 1410, 1439))
const move = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 30 }).map((hours) => hours * HOUR) },
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 90 }).map((minutes) => minutes * MINUTE) },
  { weight: 1, arbitrary: fc.integer({ min: 2, max: 20 }).map((days) => days * DAY) },
  { weight: 1, arbitrary: fc.constantFrom(-30 * MINUTE, -2 * HOUR, -3 * DAY) },
)
const wanted: fc.Arbitrary<ScheduleChange> = fc.oneof(
  fc.constantFrom(...ZONES).map((timeZone) => ({ timeZone })),
  minute.map((briefingMinute) => ({ briefingMinute })),
  fc.option(minute).map((eveningMinute) => ({ eveningMinute })),
  fc.subarray([1, 2, 3, 4, 5, 6, 7]).map((weekdays) => ({ weekdays })),
  fc.option(fc.record({ weekday: fc.integer({ min: 1, max: 7 }), minute })).map((outlook) => ({ outlook })),
  fc.constantFrom('active' as const, 'active' as const, 'paused' as const).map((state) => ({ state })),
)
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ do: fc.constant('move' as const), by: move, planners: fc.constantFrom(1, 2) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('change' as const),
      after: fc.integer({ min: 0, max: 300 }).map((minutes) => minutes * MINUTE),
      change: wanted,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('away' as const),
      first: fc.integer({ min: -1, max: 2 }),
      days: fc.integer({ min: 0, max: 9 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('restart' as const), zoneRules: fc.constantFrom('a', 'b') }) },
)

const plannerOn = (store: Store, zoneRules: string): Planner =>
  createPlanner({
    store,
    gazetteer,
    wordsFor: () => words,
    record: async () => record,
    onFailure: (_, error) => {
      throw error
    },
    zoneRules,
  })

const compare = async (store: Store, { reader, planned }: Model): Promise<void> => {
  const rows = (await store.outbox.of(reader.id)).filter(({ part }) => part === 1)
  const told = rows.map(({ kind, slot, due, body }) => `${kind} ${slot} ${due} ${body.html.includes('Late:')}`)
  const expected = [...planned.values()].map(({ slot, late }) => `${slot.name} ${slot.at} ${late}`)
  expect(told.toSorted()).toEqual(expected.toSorted())
}

/** Takes the steps with the program and with the model, and compares the two after every few; how many slots there were. */
const live = async (store: Store, start: number, steps: readonly Step[], every = 1): Promise<number> => {
  const { timeZone, briefingMinute } = { timeZone: 'Europe/Kyiv', briefingMinute: 480 }
  const schedule = scheduleOf({ timeZone, briefingMinute })
  const hours = Array.from({ length: 26 }, (_, hour) => start + hour * HOUR)
  const [first] = hours.flatMap((hour) => newestBetween(schedule, hour, hour + HOUR))
  const reader = await store.readers.subscribe({
    chat: 1,
    thread: null,
    language: 'en',
    timeZone,
    briefingMinute,
    nextBriefingAt: first?.at ?? null,
    at: start,
  })
  const model: Model = { reader, now: start, owedSince: start, planned: new Map() }
  let planners = [plannerOn(store, 'a'), plannerOn(store, 'a')] as const
  await planners[0].planDue(start)
  for (const [index, next] of steps.entries()) {
    switch (next.do) {
      case 'move':
        model.now += next.by
        await Promise.all(planners.slice(0, next.planners).map((planner) => planner.planDue(model.now)))
        tick(model)
        break
      case 'change':
        model.now += next.after
        await planners[0].reschedule(reader.id, next.change, model.now)
        change(model, next.change)
        break
      case 'away': {
        const from = addDays(dayAt(model.now, model.reader.timeZone), next.first)
        const away = { from, to: addDays(from, next.days) }
        await planners[0].reschedule(reader.id, { away }, model.now)
        change(model, { away })
        break
      }
      case 'restart':
        planners = [plannerOn(store, next.zoneRules), plannerOn(store, next.zoneRules)]
        break
    }
    if (index % every === 0 || index === steps.length - 1) await compare(store, model)
  }
  return model.planned.size
}

const withStore = (use: (store: Store) => Promise<void>): Promise<void> =>
  withFolder(async (folder) => {
    const store = await openStore(join(folder, 'attache.db'))
    await use(store)
    await store.close()
  })

test('whatever a reader, the clock and two planners do, each slot that is owed comes once, and late ones say so', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...STARTS), fc.array(step, { minLength: 5, maxLength: 30 }), (start, steps) =>
      withStore(async (store) => {
        await live(store, Date.parse(start), steps)
      }),
    ),
    { numRuns: 40 },
  )
})

test('what a schedule left out stays left out when the rules of time zones become other ones', async () => {
  await withStore(async (store) => {
    const morning = await live(store, Date.parse('2026-12-30T12:00:00Z'), [
      { do: 'away', first: 0, days: 1 },
      { do: 'move', by: 12 * HOUR, planners: 1 },
      { do: 'change', after: 6 * HOUR, change: { eveningMinute: null } },
      { do: 'away', first: 1, days: 0 },
      { do: 'restart', zoneRules: 'b' },
      { do: 'move', by: HOUR, planners: 1 },
    ])
    expect(morning).toBe(0)
  })
})

test('a year on the hour, from zone to zone, has each date once', async () => {
  await withStore(async (store) => {
    const steps: Step[] = [
      { do: 'change', after: 0, change: { eveningMinute: 1140, outlook: { weekday: 7, minute: 1080 } } },
    ]
    for (let day = 0; day < 365; day += 1) {
      steps.push(
        ...([9, 9, 6] as const).map((hours) => ({ do: 'move' as const, by: hours * HOUR, planners: 1 as const })),
      )
      const timeZone = ZONES[Math.floor(day / 7) % ZONES.length] ?? 'UTC'
      if (day % 7 === 0) steps.push({ do: 'change', after: 0, change: { timeZone } })
    }
    const planned = await live(store, Date.parse('2026-01-01T12:00:00Z'), steps, 100)
    expect(planned).toBeGreaterThan(2 * 360)
  })
}, 240_000)
