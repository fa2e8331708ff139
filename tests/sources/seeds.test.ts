import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { loadSeeds } from '../../src/sources/seeds.ts'
import type { Known } from '../../src/sources/seeds/claims.ts'

const KINDS = new Map([
  ['andrii-sybiha', 'person'],
  ['UA', 'country'],
  ['nato', 'organisation'],
] as const)

const among = (...ids: readonly string[]) => {
  const known = new Set(ids)
  return (id: string): object | undefined => (known.has(id) ? { id } : undefined)
}

const known: Known = {
  actor: (id) => {
    const kind = [...KINDS].find(([actor]) => actor === id)?.[1]
    return kind && { kind }
  },
  place: among('oslo'),
  format: among('foreign-ministers'),
  topic: among('deterrence', 'end-of-war'),
}

const SEED = `id: oslo-talks
language: uk
outlet: Приклад
url: null
published: 2026-02-10
headline: Сибіга в Осло
text: |
  Андрій Сибіга провів 10 лютого в Осло
  переговори з норвежцями.

  Говорили про стримування. Говорили й про те, як закінчити війну.
events:
  - event: 2026-02-10-oslo-talks
    claims:
      - quote: провів 10 лютого в Осло переговори
        kind: meeting
        status: held
        when: 2026-02-10
        place: oslo
`

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'seeds-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

const put = (text: string, name = 'oslo.yaml'): void => {
  writeFileSync(join(folder, name), text)
}
const load = () => loadSeeds(folder, known)
const claim = (lines: string): string => `${SEED}      - ${lines.trim().split('\n').join('\n        ')}\n`

const problemsOf = (action: () => unknown): string => {
  try {
    action()
  } catch (error) {
    return error instanceof Error ? `${error.name} ${error.message}` : String(error)
  }
  return 'no problem'
}

describe('reading a seed file', () => {
  test('joins the lines of a paragraph and parts paragraphs by a blank line', () => {
    put(SEED)
    expect(load()[0]?.dispatch).toEqual({
      id: 'oslo-talks',
      language: 'uk',
      outlet: 'Приклад',
      url: null,
      published: '2026-02-10',
      headline: 'Сибіга в Осло',
      text: 'Андрій Сибіга провів 10 лютого в Осло переговори з норвежцями.\n\nГоворили про стримування. Говорили й про те, як закінчити війну.',
      knownFrom: Date.parse('2026-02-10T23:59+02:00'),
    })
  })

  test('makes one claim of each value under a quote, numbered through the file', () => {
    put(SEED)
    const claims = load()[0]?.claims ?? []
    expect(claims.map(({ id, field, value }) => [id, field, value])).toEqual([
      ['oslo-talks#1', 'kind', 'meeting'],
      ['oslo-talks#2', 'status', 'held'],
      ['oslo-talks#3', 'when', { start: '2026-02-10', end: null }],
      ['oslo-talks#4', 'place', 'oslo'],
    ])
    expect(claims[0]).toMatchObject({
      event: '2026-02-10-oslo-talks',
      dispatch: 'oslo-talks',
      stance: 'asserted',
      quote: { exact: 'провів 10 лютого в Осло переговори', start: 14, end: 48 },
      saidBy: null,
      confidence: 1,
      knownFrom: Date.parse('2026-02-10T23:59+02:00'),
    })
  })

  test.each([
    ['who said it', 'quote: Андрій Сибіга\nby: andrii-sybiha\nhost: UA', { saidBy: 'andrii-sybiha', value: 'UA' }],
    ['a denial', 'quote: Осло\nstance: denied\nplace: oslo', { stance: 'denied', value: 'oslo' }],
    ['the second of two places', 'quote: Говорили\noccurrence: 2\ntopics: [end-of-war]', { quote: { start: 90 } }],
    ['a year, which YAML takes for a number', 'quote: лютого\nwhen: 2026', { value: { start: '2026', end: null } }],
    [
      'a span with its zone',
      'quote: лютого\nwhen: { start: 2026-02-10, end: 2026-02-11, zone: Europe/Oslo }',
      { value: { start: '2026-02-10', end: '2026-02-11', zone: 'Europe/Oslo' } },
    ],
    ['an end alone', 'quote: лютого\nwhen: { end: 2026-02 }', { value: { start: null, end: '2026-02' } }],
    [
      'a person for whom nobody is named',
      'quote: Сибіга\nparticipants: [{ actor: andrii-sybiha, presence: attended }]',
      { value: { actor: 'andrii-sybiha', represents: null, presence: 'attended', mode: 'unknown' } },
    ],
    [
      'an organisation, which stands for itself',
      'quote: Осло\nparticipants: [{ actor: nato, presence: absent, mode: remote }]',
      { value: { actor: 'nato', represents: 'nato', presence: 'absent', mode: 'remote' } },
    ],
  ])('takes %s', (_, lines, expected) => {
    put(claim(lines))
    expect(load()[0]?.claims[4]).toMatchObject(expected)
  })

  test('gives the oldest dispatch first, whatever the names of the files', () => {
    put(
      SEED.replace('2026-02-10\nheadline', '2026-02-10T09:00+02:00\nheadline').replace('id: oslo', 'id: early'),
      'z.yaml',
    )
    put(SEED, 'a.yaml')
    put('not ours', 'notes.txt')
    expect(load().map(({ dispatch }) => dispatch.id)).toEqual(['early-talks', 'oslo-talks'])
  })
})

describe('what is wrong with a seed file', () => {
  test.each([
    [
      'a quote that is not in the text',
      'quote: в Бергені\nkind: call',
      'oslo.yaml:20 events[1].claims[2].quote: stands nowhere in the text: «в Бергені»',
    ],
    ['a quote of other letter case', 'quote: андрій Сибіга\nkind: call', 'stands nowhere in the text'],
    [
      'a quote that fits twice',
      'quote: Говорили\nkind: call',
      'stands 2 times in the text, say which by `occurrence`: «Говорили»',
    ],
    [
      'a third place of two',
      'quote: Говорили\noccurrence: 3\nkind: call',
      'oslo.yaml:21 events[1].claims[2].occurrence: the quote stands only 2 times',
    ],
    [
      'an unknown speaker',
      'quote: Осло\nby: maria\nkind: call',
      'oslo.yaml:21 events[1].claims[2].by: unknown actor: maria',
    ],
    ['an unknown host', 'quote: Осло\nhost: NO', 'claims[2].host: unknown actor: NO'],
    [
      'an unknown participant',
      'quote: Осло\nparticipants:\n  - { actor: maria, presence: attended }',
      'oslo.yaml:22 events[1].claims[2].participants[1].actor: unknown actor: maria',
    ],
    [
      'an unknown side',
      'quote: Осло\nparticipants: [{ actor: nato, represents: FR, presence: attended }]',
      'participants[1].represents: unknown actor: FR',
    ],
    [
      'a person as a side',
      'quote: Осло\nparticipants: [{ actor: nato, represents: andrii-sybiha, presence: attended }]',
      'not for andrii-sybiha',
    ],
    ['an unknown place', 'quote: Осло\nplace: bergen', 'claims[2].place: unknown place: bergen'],
    ['an unknown format', 'quote: Осло\nformat: leaders', 'claims[2].format: unknown format: leaders'],
    ['an unknown topic', 'quote: Осло\ntopics: [deterrence, trade]', 'claims[2].topics[2]: unknown topic: trade'],
    [
      'a day that no calendar has',
      'quote: Осло\nwhen: 2026-02-30',
      'oslo.yaml:21 events[1].claims[2].when.start: not a date: 2026-02-30',
    ],
    [
      'an end before the start',
      'quote: Осло\nwhen: { start: 2026-02-10, end: 2026-02-09 }',
      'claims[2].when: ends before it starts',
    ],
    ['a time that says nothing', 'quote: Осло\nwhen: { zone: Europe/Oslo }', 'must have a start or an end'],
    [
      'a zone that is none',
      'quote: Осло\nwhen: { start: 2026-02-10, zone: Oslo }',
      'claims[2].when.zone: not a time zone',
    ],
    ['a misspelt field', 'quote: Осло\nstatsu: held\nkind: call', 'claims[2]: Unrecognized key: "statsu"'],
    [
      'a word that the field does not have',
      'quote: Осло\nstatus: finished',
      'oslo.yaml:21 events[1].claims[2].status: Invalid option',
    ],
    ['a claim that claims nothing', 'quote: Осло\nby: nato', 'oslo.yaml:20 events[1].claims[2]: claims nothing'],
    ['a claim without words', 'kind: call', 'claims[2].quote: Invalid input'],
  ])('%s', (_, lines, expected) => {
    put(claim(lines))
    expect(problemsOf(load)).toContain(expected)
  })

  test.each([
    [
      'an imprecise date of publication',
      SEED.replace('published: 2026-02-10', 'published: 2026-02'),
      'oslo.yaml:5 published: must be a day or a minute',
    ],
    ['an unknown language', SEED.replace('language: uk', 'language: de'), 'oslo.yaml:2 language: Invalid option'],
    ['no outlet, not even null', SEED.replace('outlet: Приклад\n', ''), 'oslo.yaml:1 outlet: Invalid input'],
    [
      'an event id that no button could carry',
      SEED.replace('event: 2026', 'event: Осло-2026'),
      'events[1].event: must be made of a-z',
    ],
    [
      'the same event twice',
      `${SEED}  - event: 2026-02-10-oslo-talks\n    claims: [{ quote: Осло, kind: call }]\n`,
      'oslo.yaml:20 events[2].event: stands twice in this file: 2026-02-10-oslo-talks',
    ],
    ['the same key twice', `${SEED}        place: oslo\n`, 'oslo.yaml:20 Map keys must be unique'],
    ['no YAML', 'id: [', 'oslo.yaml:1 '],
    ['nothing', '', 'oslo.yaml:1 Invalid input'],
  ])('%s', (_, text, expected) => {
    put(text)
    expect(problemsOf(load)).toContain(expected)
  })

  test('two dispatches with one id', () => {
    put(SEED, 'a.yaml')
    put(SEED, 'b.yaml')
    expect(problemsOf(load)).toContain('b.yaml: the id oslo-talks is taken by a.yaml')
  })

  test('all of it in one message, whichever files it is in', () => {
    put(claim('quote: в Бергені\nby: maria\nplace: bergen'), 'a.yaml')
    put(SEED.replace('published: 2026-02-10', 'published: lately').replace('language: uk', 'language: xx'), 'b.yaml')
    expect(
      problemsOf(load)
        .split('\n')
        .map((line) => line.replace(/: .*/, '')),
    ).toEqual([
      'SeedError The seeds cannot be read:',
      'a.yaml:21 events[1].claims[2].by',
      'a.yaml:22 events[1].claims[2].place',
      'a.yaml:20 events[1].claims[2].quote',
      'b.yaml:2 language',
      'b.yaml:5 published',
    ])
  })
})

test('the example of the seeds’ README can be read', () => {
  const readme = readFileSync(new URL('../../seeds/README.md', import.meta.url), 'utf8')
  put(/```yaml\n(.*?)```/s.exec(readme)?.[1] ?? '')
  expect(load()[0]?.claims.map(({ field }) => field)).toEqual(['kind', 'status', 'when', 'mode', 'participant'])
  expect(readdirSync(folder)).toHaveLength(1)
})
