import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/domain/language.ts'
import { seededGazetteer } from '../../src/gazetteer/seeded.ts'
import { CASES } from '../../src/language/grammar.ts'

const gazetteer = seededGazetteer()

interface Line {
  readonly id: string
  readonly partial?: readonly string[]
}

const lines = (name: string): readonly Line[] =>
  readFileSync(`seeds/gazetteer/${name}.jsonl`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => JSON.parse(line) as Line)

const officialCodes = (): readonly string[] => {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCodePoint(65 + index))
  const notCountries = new Set(
    'AC AN BU CP CQ CS DD DG DY EA EU EZ FQ FX HV IC JT MI NH NQ NT PC PU PZ QO RH SU TA TP UK UN VD WK XA XB YD YU ZR ZZ'.split(
      ' ',
    ),
  )
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => names.of(code) !== undefined && !notCountries.has(code))
}

// Islands without people of their own, or that share another's adjective.
const WITHOUT_ADJECTIVE = new Set('AQ BL BQ BV CC CX GS HM IO MF MP NF PN SJ SX TF UM VG VI WF'.split(' '))

describe('how much is known', () => {
  test.each([
    ['persons', 1150],
    ['places', 550],
    ['offices', 120],
  ])('%s: at least %i', (name, least) => {
    expect(lines(name).length).toBeGreaterThanOrEqual(least)
  })

  test('at least 130 bodies and formats', () => {
    expect(lines('organisations').length + lines('formats').length).toBeGreaterThanOrEqual(130)
  })

  test('every country of ISO 3166', () => {
    const known = new Set(lines('countries').map(({ id }) => id))
    expect(officialCodes().filter((code) => !known.has(code))).toEqual([])
  })

  test('every country has its adjectives', () => {
    const bare = lines('countries').filter(({ id, partial }) => !partial && !WITHOUT_ADJECTIVE.has(id))
    expect(bare).toEqual([])
  })

  test('every country with people has a city', () => {
    const cities = new Set(gazetteer.places.flatMap(({ kind, country }) => (kind === 'city' ? [country] : [])))
    const members = 'UA US RU GB DE FR PL IT CN IN BR ZA NG EG SA AE TR KZ JP KR AU NZ TV NR KI FM PW MH'.split(' ')
    expect(members.filter((code) => code !== 'NR' && !cities.has(code))).toEqual([])
  })
})

const nameForms = (id: string, language: (typeof LANGUAGES)[number]): readonly string[] => [
  ...new Set(CASES.map((grammaticalCase) => gazetteer.name(id, language, { case: grammaticalCase }))),
]

test.each(LANGUAGES)(
  'every actor and place is found by its name in every case: %s',
  (language) => {
    const missed = [...gazetteer.actors, ...gazetteer.places].flatMap(({ id }) =>
      nameForms(id, language).filter(
        (name) => !gazetteer.mentions(`— ${name}, так.`).some((mention) => mention.ids.includes(id)),
      ),
    )
    expect(missed).toEqual([])
  },
  60_000,
)

test('every adjective stands for its country, with an ending or none', () => {
  const missed = lines('countries').flatMap(({ id, partial = [] }) =>
    partial.filter((stem) => {
      const word = stem.replace('*', /(?:ськ|цьк|зьк|ск|цк)\*$/u.test(stem) ? 'ого' : '')
      return !gazetteer.mentions(`Про ${word} позицію`).some((mention) => mention.ids.includes(id))
    }),
  )
  expect(missed).toEqual([])
})
