import { describe, expect, test } from 'vitest'
import type { Dispatch } from '../../src/domain/dispatch.ts'
import type { Language } from '../../src/domain/language.ts'
import { moment } from '../../src/domain/moment.ts'
import { createRuleExtractor } from '../../src/extraction/rule-extractor.ts'
import { seededGazetteer } from '../../src/gazetteer/seeded.ts'
import type { Reading } from '../../src/store/matching/receive.ts'
import type { Store } from '../../src/store/store.ts'
import { readDispatches } from '../support/scoring.ts'
import { temporaryStore } from '../support/temporary-store.ts'

const NOW = Date.parse('2026-06-01T12:00+03:00')
const gazetteer = seededGazetteer()
const extract = createRuleExtractor()

const readingOf = (id: string, language: Language, published: string, headline: string, text: string): Reading => {
  const dispatch: Dispatch = {
    id,
    language,
    outlet: null,
    url: null,
    headline,
    text,
    published: moment(published),
    knownFrom: Date.parse(published),
  }
  return { dispatch, proposal: extract(dispatch, gazetteer), threshold: 0 }
}

// One week of two events, told by several: announced, refined, held, moved, and with somebody new at the table.
const RETOLD: readonly Reading[] = [
  readingOf(
    'vienna-ahead',
    'uk',
    '2026-04-13T10:00+03:00',
    '',
    'Президент Чехії Петр Павел і президент Фінляндії Александр Стубб зустрінуться у Відні 16 квітня. До них приєднається Дональд Туск.',
  ),
  readingOf(
    'vienna-country',
    'ru',
    '2026-04-14T12:00+03:00',
    '',
    'Петр Павел и Александр Стубб проведут переговоры 16 апреля в Австрии. К ним присоединится Дональд Туск.',
  ),
  readingOf(
    'vienna-held',
    'en',
    '2026-04-16T19:00+02:00',
    '',
    'Petr Pavel met Alexander Stubb in Vienna on Thursday. Donald Tusk joined by video link.',
  ),
  readingOf(
    'vienna-after',
    'uk',
    '2026-04-17T09:00+03:00',
    '',
    'У четвер у Відні Петр Павел провів зустріч з Александром Стуббом. Туск участі не брав.',
  ),
  readingOf(
    'oslo-ahead',
    'en',
    '2026-04-13T08:00+02:00',
    '',
    'Giorgia Meloni will meet Jonas Gahr Store in Oslo on April 20.',
  ),
  readingOf(
    'oslo-moved',
    'ru',
    '2026-04-18T15:00+03:00',
    '',
    'Встречу Джорджи Мелони и Йонаса Гара Стёре в Осло, назначенную на 20 апреля, перенесли на 22 апреля.',
  ),
  readingOf(
    'oslo-held',
    'uk',
    '2026-04-22T20:00+03:00',
    '',
    'Джорджа Мелоні 22 квітня провела в Осло переговори з Йонасом Гаром Стере.',
  ),
]

const whole = readDispatches().map(({ id, language, published, headline, text }) =>
  readingOf(`fixture-${id}`, language, published.replace(/(T\d\d:\d\d):\d\d/u, '$1'), headline, text),
)

/** A shuffle that is the same for the same seed. */
const shuffled = <T>(list: readonly T[], seed: number): readonly T[] => {
  let state = seed
  const next = (): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return state / 2 ** 32
  }
  return list
    .map((item) => ({ item, rank: next() }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ item }) => item)
}

const recordOf = async (readings: readonly Reading[]): Promise<Store> => {
  const store = await temporaryStore()
  await store.actors.sync(gazetteer.actors, gazetteer.places)
  for (const reading of readings) await store.receive(reading, NOW)
  return store
}

/** All that is known of each event, whatever it is called and however often it changed. */
const known = async (store: Store): Promise<readonly string[]> =>
  [...(await store.record()).events.values()]
    .map(({ claims, ...event }) =>
      JSON.stringify({ ...event, id: '', revision: 0, claims: claims.map(({ id, value }) => ({ id, value })) }),
    )
    .toSorted()

const SEEDS = [1, 7, 42, 1001] as const

describe('the order in which dispatches come in', () => {
  test('makes no difference to what several tell of one event', async () => {
    const inOrder = await recordOf(RETOLD)
    const events = [...(await inOrder.record()).events.values()]
    expect(events.map(({ place, status, dispatches }) => `${place} ${status} ${dispatches.length}`).toSorted()).toEqual(
      ['oslo held 3', 'vienna held 4'],
    )
    for (const seed of SEEDS)
      expect(await known(await recordOf(shuffled(RETOLD, seed))), `seed ${seed}`).toEqual(await known(inOrder))
  })

  test('makes no difference to a whole record', async () => {
    const all = [...RETOLD, ...whole]
    const inOrder = await known(await recordOf(all))
    expect(inOrder.length).toBeGreaterThan(60)
    for (const seed of SEEDS.slice(0, 3))
      expect(await known(await recordOf(shuffled(all, seed))), `seed ${seed}`).toEqual(inOrder)
  })
})
