import { describe, expect, test } from 'vitest'
import { officesOn, type Term } from '../../src/domain/actor.ts'
import { day } from '../../src/domain/calendar.ts'
import { seededGazetteer } from '../../src/gazetteer/seeded.ts'
import { foldKey } from '../../src/language/fold.ts'

const gazetteer = seededGazetteer()
const persons = gazetteer.actors.flatMap((actor) => (actor.kind === 'person' ? [actor] : []))

/** Offices that one person at a time holds in a country. */
const OF_ONE = new Set(['president', 'prime-minister', 'chancellor', 'foreign-minister', 'defence-minister'])
/** Two presidents and two foreign ministers share their offices there. */
const SHARED = new Set(['NI'])

const holders = (office: string, of: string, on: string): readonly string[] =>
  persons
    .filter((person) => officesOn(person, day(on)).some((term) => term.office === office && term.of === of))
    .map(({ id }) => id)

const MONTHS = Array.from({ length: 36 }, (_, at) => {
  const month = String((at % 12) + 1).padStart(2, '0')
  return `${2024 + Math.floor(at / 12)}-${month}-15`
})

/** Whatever days the months and years stand for in which it began and ended. */
const isSurelyHeld = ({ from, to }: Term, on: string): boolean =>
  from !== null && `${from}${'-12-31'.slice(from.length - 4)}` <= on && (to === null || on < to)

describe('who holds an office', () => {
  test.each([
    ['foreign-minister', 'CA', '2024-06-15', 'melanie-joly'],
    ['foreign-minister', 'CA', '2026-01-03', 'anita-anand'],
    ['foreign-minister', 'GB', '2024-03-01', 'david-cameron'],
    ['prime-minister', 'FR', '2024-07-01', 'gabriel-attal'],
    ['foreign-minister', 'JP', '2025-06-01', 'takeshi-iwaya'],
    ['prime-minister', 'BG', '2026-03-01', 'andrey-gyurov'],
    ['prime-minister', 'BG', '2026-06-01', 'rumen-radev'],
    ['prime-minister', 'HU', '2026-06-01', 'peter-magyar'],
    ['supreme-leader', 'IR', '2026-01-03', 'ali-khamenei'],
    ['supreme-leader', 'IR', '2026-06-01', 'mojtaba-khamenei'],
    ['secretary-general', 'osce', '2024-06-01', 'helga-schmid'],
  ])('%s of %s on %s: %s', (office, of, on, id) => {
    expect(holders(office, of, on)).toEqual([id])
  })

  test('is one alone where there is one such office, in the middle of any month from 2024 to 2026', () => {
    const held = MONTHS.flatMap((on) =>
      persons.flatMap(({ id, terms }) =>
        terms
          .filter((term) => OF_ONE.has(term.office) && !SHARED.has(term.of) && isSurelyHeld(term, on))
          .map(({ office, of }) => ({ key: `${office} of ${of} on ${on}`, id })),
      ),
    )
    const shared = [...Map.groupBy(held, ({ key }) => key)].filter(([, those]) => those.length > 1)
    expect(shared.map(([key, those]) => `${key}: ${those.map(({ id }) => id).join(', ')}`)).toEqual([])
    expect(held.length).toBeGreaterThan(MONTHS.length * 400)
  })
})

test('nobody stands in the gazetteer twice', () => {
  const named = persons.map(({ id, names }) => ({ id, key: foldKey(names.uk) }))
  const twice = [...Map.groupBy(named, ({ key }) => key).values()].filter(({ length }) => length > 1)
  expect(twice.map((those) => those.map(({ id }) => id))).toEqual([])
})
