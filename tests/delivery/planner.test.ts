import { describe, expect, test } from 'vitest'
import { createPlanner } from '../../src/delivery/planner.ts'
import type { Reader } from '../../src/domain/reader.ts'
import { seededGazetteer } from '../../src/gazetteer/seeded.ts'
import { openStore } from '../../src/store/store.ts'
import { createWords } from '../../src/texts/create-words.ts'
import { withFolder } from '../support/folder.ts'
import { event, recordOf, when } from '../support/record.ts'

const at = (iso: string): number => Date.parse(iso)
const gazetteer = seededGazetteer()
const words = { uk: createWords(gazetteer, 'uk'), ru: createWords(gazetteer, 'ru'), en: createWords(gazetteer, 'en') }

const setup = async (folder: string) => {
  const store = await openStore(`${folder}/attache.db`)
  await store.actors.sync(gazetteer.actors, gazetteer.places)
  const failures: number[] = []
  const broken = new Set<string>()
  const planner = createPlanner({
    store,
    gazetteer,
    wordsFor: (language) => {
      if (broken.has(language)) throw new Error('no words today')
      return words[language]
    },
    record: async () => recordOf([event({ format: 'security-advisers', when: when('2026-01-03') })]),
    onFailure: (reader) => void failures.push(reader),
  })
  const subscribe = (chat: number, settings: Partial<Reader> = {}): Promise<Reader> =>
    store.readers.subscribe({
      chat,
      thread: null,
      language: 'uk',
      timeZone: 'Europe/Kyiv',
      briefingMinute: 480,
      at: 0,
      nextBriefingAt: at('2026-01-03T08:00:00+02:00'),
      ...settings,
    })
  const slots = async (reader: Reader) => (await store.outbox.of(reader.id)).map(({ slot }) => slot)
  const texts = async (reader: Reader) => (await store.outbox.of(reader.id)).map(({ body }) => body.html).join('\n')
  return { store, planner, failures, broken, subscribe, slots, texts }
}

const scene = (use: (bundle: Awaited<ReturnType<typeof setup>>) => Promise<void>) => () =>
  withFolder(async (folder) => {
    const bundle = await setup(folder)
    await use(bundle)
    await bundle.store.close()
  })

describe('a briefing is planned once for each date', () => {
  test(
    'at its time, and the next run is set with it',
    scene(async ({ planner, store, subscribe, slots, texts }) => {
      const olena = await subscribe(1)
      expect(await planner.planDue(at('2026-01-03T07:59:59+02:00'))).toBe(0)
      expect(await planner.planDue(at('2026-01-03T08:00:00+02:00'))).toBe(1)
      expect(await slots(olena)).toEqual(['2026-01-03'])
      expect(await texts(olena)).not.toContain('Із запізненням')
      expect((await store.readers.byId(olena.id))?.nextBriefingAt).toBe(at('2026-01-04T08:00:00+02:00'))
    }),
  )

  test(
    'however often the tick comes, and however it is asked for',
    scene(async ({ planner, subscribe, slots }) => {
      const olena = await subscribe(1)
      const now = at('2026-01-03T08:00:10+02:00')
      await Promise.all([planner.planDue(now), planner.planDue(now), planner.planToday(olena.id, now)])
      await planner.planDue(now + 60_000)
      expect(await slots(olena)).toEqual(['2026-01-03'])
    }),
  )

  test(
    'each reader at home: eight in New York is not eight in Kyiv',
    scene(async ({ planner, subscribe, slots }) => {
      const maria = await subscribe(2, { timeZone: 'America/New_York', nextBriefingAt: at('2026-01-03T13:00:00Z') })
      await planner.planDue(at('2026-01-03T12:59:00Z'))
      expect(await slots(maria)).toEqual([])
      await planner.planDue(at('2026-01-03T13:00:00Z'))
      expect(await slots(maria)).toEqual(['2026-01-03'])
    }),
  )
})

describe('after an outage', () => {
  test.each([
    ['of minutes the briefing comes without a word', '2026-01-03T08:04:00+02:00', ['2026-01-03'], false],
    ['of hours it comes once and says that it is late', '2026-01-03T11:30:00+02:00', ['2026-01-03'], true],
    ['of two days only that of the day comes', '2026-01-05T09:00:00+02:00', ['2026-01-05'], true],
    ['that ends at night, that of a day gone by is not sent', '2026-01-04T03:00:00+02:00', [], false],
  ])('%s', async (_, back, expected, late) => {
    await scene(async ({ planner, subscribe, slots, texts }) => {
      const olena = await subscribe(1)
      await planner.planDue(at(back))
      expect(await slots(olena)).toEqual(expected)
      expect((await texts(olena)).includes('Із запізненням')).toBe(late)
      await planner.planDue(at(back) + 60_000)
      expect(await slots(olena)).toEqual(expected)
    })()
  })
})

test(
  'the fault of one reader holds up nobody else and is tried again',
  scene(async ({ planner, failures, broken, subscribe, slots }) => {
    broken.add('ru')
    const petro = await subscribe(1, { language: 'ru' })
    const olena = await subscribe(2)
    const now = at('2026-01-03T08:00:00+02:00')
    expect(await planner.planDue(now)).toBe(1)
    expect([await slots(olena), await slots(petro), failures]).toEqual([['2026-01-03'], [], [petro.id]])
    broken.clear()
    await planner.planDue(now + 60_000)
    expect(await slots(petro)).toEqual(['2026-01-03'])
  }),
)

test(
  'many readers leave room for other work, and are left for the next start when the bot stops',
  scene(async ({ planner, subscribe }) => {
    for (let chat = 1; chat <= 40; chat += 1) await subscribe(chat)
    const now = at('2026-01-03T08:00:00+02:00')
    const stopping = new AbortController()
    setImmediate(() => stopping.abort())
    const served = await planner.planDue(now, stopping.signal)
    expect(served).toBeLessThan(40)
    expect(await planner.planDue(now)).toBe(40 - served)
  }),
)

test(
  'a clock that was years ahead for a moment costs nobody the briefings of those years',
  scene(async ({ planner, subscribe, slots }) => {
    const olena = await subscribe(1)
    await planner.planDue(at('2026-01-03T08:00:00+02:00'))
    await planner.planDue(at('2029-05-05T08:00:00+03:00'))
    await planner.planDue(at('2026-01-03T08:05:00+02:00'))
    await planner.planDue(at('2026-01-04T08:00:00+02:00'))
    expect(await slots(olena)).toEqual(['2026-01-03', '2029-05-05', '2026-01-04'])
  }),
)

test(
  'those who share everything share one text',
  scene(async ({ planner, subscribe, texts }) => {
    const olena = await subscribe(1)
    const maria = await subscribe(2, { language: 'en' })
    const petro = await subscribe(3)
    await planner.planDue(at('2026-01-03T08:00:00+02:00'))
    expect(await texts(olena)).toBe(await texts(petro))
    expect(await texts(maria)).toContain('Meeting of national security advisers')
  }),
)

describe('other rules of time zones', () => {
  const planWith = async (bundle: Awaited<ReturnType<typeof setup>>, zoneRules: string, now: string) => {
    const planner = createPlanner({
      store: bundle.store,
      gazetteer,
      wordsFor: (language) => words[language],
      record: async () => recordOf([]),
      onFailure: () => undefined,
      zoneRules,
    })
    await planner.planDue(at(now))
  }
  const WRONG = at('2026-01-04T09:00:00+02:00')

  test(
    'have every next briefing reckoned anew, also one that is due by now',
    scene(async (bundle) => {
      const { store, subscribe, slots } = bundle
      await planWith(bundle, '2025c', '2026-01-03T12:00:00+02:00')
      const olena = await subscribe(1, { nextBriefingAt: WRONG })
      const petro = await subscribe(2, { nextBriefingAt: WRONG, briefingMinute: 600 })
      await planWith(bundle, '2026c', '2026-01-04T08:30:00+02:00')
      expect(await slots(olena)).toEqual(['2026-01-04'])
      expect(await store.readers.byId(petro.id)).toMatchObject({ nextBriefingAt: at('2026-01-04T10:00:00+02:00') })
    }),
  )

  test(
    'the same rules leave what was reckoned',
    scene(async (bundle) => {
      await planWith(bundle, '2026c', '2026-01-03T12:00:00+02:00')
      const olena = await bundle.subscribe(1, { nextBriefingAt: WRONG })
      await planWith(bundle, '2026c', '2026-01-04T08:30:00+02:00')
      expect(await bundle.store.readers.byId(olena.id)).toMatchObject({ nextBriefingAt: WRONG })
    }),
  )
})

test(
  'mornings, evenings and outlooks have slots of their own, and a later one does not tell again what an earlier one told',
  scene(async ({ planner, store, subscribe, slots }) => {
    const olena = await subscribe(1)
    const outlook = { weekday: 6, minute: 1080 }
    await planner.reschedule(olena.id, { eveningMinute: 1140, outlook }, at('2026-01-03T07:00:00+02:00'))
    await planner.planDue(at('2026-01-03T19:30:00+02:00'))
    expect(await slots(olena)).toEqual(['2026-01-03', '2026-01-03', '2026-01-03 evening'])
    const rows = await store.outbox.of(olena.id)
    expect(rows.map(({ kind }) => kind)).toEqual(['briefing', 'outlook', 'briefing'])
    expect(rows.map(({ body }) => body.html.split('\n')[0])).toEqual([
      '<b>Брифінг · субота, 3 січня 2026</b>',
      '<b>План на тиждень · 4–10 січня 2026</b>',
      '<b>Вечірнє оновлення · субота, 3 січня 2026</b>',
    ])
    expect(await store.readers.byId(olena.id)).toMatchObject({ nextBriefingAt: at('2026-01-04T08:00:00+02:00') })
  }),
)
