import { describe, expect, test } from 'vitest'
import { UsageError } from '../../src/commands/command.ts'
import { record } from '../../src/commands/record.ts'
import { readConfig } from '../../src/config.ts'
import type { Reading } from '../../src/store/matching/receive.ts'
import { PLACES } from '../support/places.ts'
import { reading, telling } from '../support/proposals.ts'
import { temporaryPath, temporaryStore } from '../support/temporary-store.ts'

/** Before the first seed was published: the record holds what the tests put there. */
const NOW = '2025-11-01T12:00:00Z'
const KYIV = '2026-01-03-kyiv-olena-petro'
const PARIS = '2026-01-03-paris-olena-petro'

/** Two dispatches tell of talks in Kyiv, one of talks in Paris. */
const TOLD = [
  reading('morning', [telling()]),
  reading('evening', [telling()]),
  reading('paris', [telling({ place: 'paris' })]),
]

const setUp = async (told: readonly Reading[] = TOLD) => {
  const path = temporaryPath()
  const store = await temporaryStore(path)
  await store.actors.sync([], PLACES)
  for (const one of told) await store.receive(one, Date.parse(NOW))
  const run = async (...positionals: readonly string[]) => {
    const lines: string[] = []
    const config = readConfig({ DATABASE_PATH: path, ATTACHE_NOW: NOW })
    const print = (line: string) => void lines.push(line)
    const code = await record.run({ config, positionals, values: { by: 'Olena', language: 'en' }, print })
    return { code, lines, text: lines.join('\n') }
  }
  const grouped = async () =>
    [...(await store.record()).events.values()].map(({ dispatches }) => dispatches.toSorted().join('+')).toSorted()
  return { store, run, grouped }
}

const APART = ['evening+morning', 'paris']

describe('attache record', () => {
  test('shows what each dispatch says of an event, with its words', async () => {
    const { run } = await setUp()
    const { code, lines } = await run('claims', PARIS)
    expect(code).toBe(0)
    expect(lines[0]).toMatch(new RegExp(`^${PARIS}  3 January`))
    expect(lines).toContain('\ndispatch paris')
    expect(lines).toContain('  paris/1#4  place paris  «1, 2, 3»')
    expect(lines).toContain('  paris/1#5  participant olena for UA attended unknown  «1, 2, 3»')
  })

  test('merges two events, and takes that back once', async () => {
    const { run, grouped, store } = await setUp()
    const { code, lines } = await run('merge', KYIV, PARIS)
    expect([code, lines[0]]).toEqual([0, 'decision 1; `attache record undo 1` takes it back'])
    expect(lines.slice(1)).toEqual([expect.stringContaining(KYIV)])
    expect(await grouped()).toEqual(['evening+morning+paris'])
    expect((await run('decisions')).lines).toEqual([`1  merge ${KYIV} ${PARIS}  Olena, 2025-11-01T12:00:00.000Z`])

    const undone = await run('undo', '1')
    expect(undone.lines).toEqual([
      'decision 1 is undone',
      expect.stringContaining(KYIV),
      expect.stringContaining(PARIS),
    ])
    expect(await grouped()).toEqual(APART)
    expect((await run('decisions')).text).toMatch(/ {2}undone: Olena, 2025-11-01T12:00:00.000Z$/)
    await expect(run('undo', '1')).rejects.toThrow('the decision is undone already')
    expect(store.integrity()).toEqual([])
  })

  test('keeps two events apart whatever else is told', async () => {
    const { run, grouped, store } = await setUp()
    expect((await run('apart', KYIV, PARIS)).code).toBe(0)
    expect(await store.review.decisions()).toMatchObject([{ verdict: 'different', by: 'Olena', undone: null }])
    expect(await grouped()).toEqual(APART)
  })

  test('splits what a dispatch says from the rest of an event', async () => {
    const { run, grouped } = await setUp()
    const { lines } = await run('split', KYIV, 'evening')
    expect(lines).toHaveLength(3)
    expect(await grouped()).toEqual(['evening', 'morning', 'paris'])
    expect((await run('decisions')).text).toContain(`1  split of ${KYIV}`)
    await run('undo', '1')
    expect(await grouped()).toEqual(APART)
  })

  test('knows an event by the name that was merged away', async () => {
    const { run, grouped } = await setUp()
    await run('merge', KYIV, PARIS)
    await expect(run('merge', PARIS, KYIV)).rejects.toThrow('the two are one event')
    await run('split', PARIS, 'paris')
    expect(await grouped()).toEqual(APART)
  })

  test('withdraws a claim, with who and when; without its last the event leaves the record', async () => {
    const { run, store } = await setUp()
    expect((await run('withdraw', 'paris/1#4')).code).toBe(0)
    expect((await store.record()).events.get(PARIS)?.place).toBeNull()
    expect((await run('claims', PARIS)).text).toMatch(
      /withdrawn\n {2}paris\/1#4 {2}place paris {2}«1, 2, 3» {2}Olena, 2025-11-01T12:00:00.000Z$/,
    )
    for (const number of [1, 2, 3, 5]) await run('withdraw', `paris/1#${number}`)
    expect((await run('withdraw', 'paris/1#6')).lines.at(-1)).toBe(
      `${PARIS} has left the record: nothing else is said of it`,
    )
    expect([...(await store.record()).events.keys()]).toEqual([KYIV])
  })

  test('puts a claim back, the last of an event too', async () => {
    const { run, store, grouped } = await setUp()
    for (const number of [1, 2, 3, 4, 5, 6]) await run('withdraw', `paris/1#${number}`)
    expect(await grouped()).toEqual(['evening+morning'])
    expect((await run('restore', 'paris/1#1')).code).toBe(0)
    expect(await grouped()).toEqual(APART)
    await run('restore', 'paris/1#4')
    expect((await store.record()).events.get(PARIS)?.place).toBe('paris')
    expect((await run('decisions')).text).toMatch(new RegExp(`^8  restore ${PARIS} paris/1#4  Olena`, 'm'))
    await run('undo', '8')
    expect((await store.record()).events.get(PARIS)?.place).toBeNull()
    await expect(run('restore', 'paris/1#1')).rejects.toThrow('no claim «paris/1#1» is there for that')
    expect(store.integrity()).toEqual([])
  })

  test.each([
    [['status', 'cancelled'], { status: 'cancelled' }],
    [['when', '7 January 2026, 14:30'], { when: { start: '2026-01-07T14:30+02:00', end: null } }],
    [['when', 'none'], { when: { start: null, end: null } }],
    [['place', 'paris'], { place: 'paris' }],
    [['place', 'none'], { place: null }],
    [['presence', 'olena', 'absent'], { participants: [{ actor: 'olena', presence: 'absent' }, { actor: 'petro' }] }],
    [['mode', 'petro', 'remote'], { participants: [{ actor: 'petro', mode: 'remote' }, { actor: 'olena' }] }],
    [['without', 'petro'], { participants: [{ actor: 'olena' }] }],
  ])('corrects %j of an event that two dispatches tell of, and takes that back', async (words, expected) => {
    const { run, store } = await setUp(TOLD.slice(0, 2))
    const before = (await store.record()).events.get(KYIV)
    expect((await run('correct', KYIV, ...words)).lines[0]).toMatch(/^decision 1;/)
    const [event, ...others] = [...(await store.record()).events.values()].filter(({ dispatches }) =>
      dispatches.includes('morning'),
    )
    expect(event).toMatchObject(expected)
    expect([others, event?.dispatches.toSorted()]).toEqual([[], ['evening', 'morning']])
    await expect(run('correct', KYIV, ...words)).rejects.toThrow(/it stands so already|is none of/)
    expect((await run('decisions')).text).toMatch(new RegExp(`^1  correct ${KYIV} .*  Olena`))
    await run('undo', '1')
    const after = (await store.record()).events.get(KYIV)
    expect({ ...after, revision: 0 }).toEqual({ ...before, revision: 0 })
    expect(store.integrity()).toEqual([])
  })

  test('says that nothing has been decided', async () => {
    const { run } = await setUp()
    expect((await run('decisions')).text).toBe('nothing has been decided')
  })

  test.each([
    [[], 'record knows claims, merge'],
    [['burn', KYIV], 'not «burn»'],
    [['toString'], 'not «toString»'],
    [['claims'], 'an event is missing'],
    [['claims', 'nowhere'], 'there is no event «nowhere»'],
    [['merge', KYIV], 'an event is missing'],
    [['merge', KYIV, 'nowhere'], 'there is no event «nowhere»'],
    [['apart', KYIV, KYIV], 'the two are one event'],
    [['split', 'nowhere', 'evening'], 'there is no event «nowhere»'],
    [['split', KYIV], 'split needs the dispatches'],
    [['split', KYIV, 'paris'], 'dispatch «paris» does not tell of the event'],
    [['split', KYIV, 'evening', 'morning'], `nothing would remain of it`],
    [['withdraw'], 'withdraw needs a claim'],
    [['restore'], 'restore needs a claim'],
    [['restore', 'paris/1#4'], 'no claim «paris/1#4» is there for that'],
    [['correct'], 'an event is missing'],
    [['correct', KYIV], 'correct knows status'],
    [['correct', KYIV, 'status', 'odd'], '«odd» is none of'],
    [['correct', KYIV, 'place', 'nowhere'], 'there is no place «nowhere»'],
    [['correct', KYIV, 'when', 'soon or late'], '«soon or late» is no time'],
    [['correct', KYIV, 'when', '6 January 2026, 25:30'], '«6 January 2026, 25:30» is no time'],
    [['correct', KYIV, 'when', '6 January 2150'], '«6 January 2150» is no time'],
    [['correct', KYIV, 'presence', 'nobody', 'absent'], '«nobody» is none of olena, petro'],
    [['correct', KYIV, 'place', 'kyiv'], 'it stands so already'],
    [['withdraw', 'paris/1#99'], 'no claim «paris/1#99» is there for that'],
    [['undo'], '«» is no number of a decision'],
    [['undo', '7'], 'there is no such decision'],
    [['undo', '01'], '«01» is no number of a decision'],
  ])('refuses %j and leaves the record as it is', async (args, message) => {
    const { run, grouped, store } = await setUp()
    const refused = run(...args)
    await expect(refused).rejects.toThrow(UsageError)
    await expect(refused).rejects.toThrow(message)
    expect(await grouped()).toEqual(APART)
    expect(await store.review.decisions()).toEqual([])
  })

  test('says it where a claim is withdrawn already', async () => {
    const { run } = await setUp()
    await run('withdraw', 'paris/1#4')
    await expect(run('withdraw', 'paris/1#4')).rejects.toThrow('no claim «paris/1#4» is there for that')
  })
})
