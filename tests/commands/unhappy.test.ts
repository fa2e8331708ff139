import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { ask } from '../../src/commands/ask.ts'
import { backup } from '../../src/commands/backup.ts'
import { briefing } from '../../src/commands/briefing.ts'
import { refuseSurplus, UsageError } from '../../src/commands/command.ts'
import { doctor } from '../../src/commands/doctor.ts'
import { events } from '../../src/commands/events.ts'
import { exportRecord } from '../../src/commands/export.ts'
import { extract } from '../../src/commands/extract.ts'
import { ingest } from '../../src/commands/ingest.ts'
import { outbox } from '../../src/commands/outbox.ts'
import { record } from '../../src/commands/record.ts'
import { review } from '../../src/commands/review.ts'
import { sources } from '../../src/commands/sources.ts'
import { start } from '../../src/commands/start.ts'
import { readConfig } from '../../src/config.ts'
import { runAttache } from '../support/attache-process.ts'

const COMMANDS = { extract, ingest, review, sources } as const
const folder = mkdtempSync(join(tmpdir(), 'unhappy-'))
afterAll(() => rmSync(folder, { recursive: true }))

const put = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const noise = Uint8Array.from({ length: 4000 }, (_, at) => (at * at * 31 + at * 7) % 256)
const windows1251 = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => {
    const code = letter.codePointAt(0) ?? 0
    return code >= 0x410 && code <= 0x44f ? code - 0x350 : code === 0x456 ? 0xb3 : code
  })
const TOLD = 'Президент Латвии Эдгар Ринкевич встретился в Риге с президентом Эстонии Аларом Карисом'
const published = '2026-01-03'
const dispatch = (id: string, text = TOLD) => ({ id, language: 'ru', published, headline: '', text })
const json = (text: string): string => JSON.stringify(dispatch('x', text))

const run = async (
  name: keyof typeof COMMANDS,
  positionals: readonly string[],
  values: Readonly<Record<string, string | boolean>> = {},
): Promise<readonly string[]> => {
  const lines: string[] = []
  const config = readConfig({ DATABASE_PATH: join(folder, 'attache.db'), ATTACHE_NOW: '2025-11-01T12:00:00Z' })
  await COMMANDS[name].run({ config, positionals, values, print: (line) => void lines.push(line) })
  return lines
}

const refusal = async (...args: Parameters<typeof run>): Promise<Error> => {
  try {
    await run(...args)
  } catch (error) {
    if (error instanceof Error) return error
  }
  throw new Error('was not refused')
}

describe('one line says what is wrong with', () => {
  test.each([
    ['ingest', [], 'ingest needs at least one file or address'],
    ['extract', [], 'extract needs the files of dispatches: extract --json FILE…'],
    [
      'review',
      ['burn'],
      'review knows list, show, publish, discard, merge, apart, correct, source, undo, gone, not «burn»',
    ],
    ['review', ['publish'], 'review needs the number of a proposal: see `attache review`'],
    ['review', ['publish', '0'], 'review needs the number of a proposal: see `attache review`'],
    ['review', ['publish', '1.5'], 'review needs the number of a proposal: see `attache review`'],
    ['review', ['publish', '99'], 'there is no proposal 99'],
    ['review', ['source', '99', 'Herald'], 'there is no proposal 99'],
    ['review', ['gone', '1', 'kept'], 'there is no «1» that is gone from a diary: see `attache review`'],
    ['sources', ['burn'], 'sources knows list, add, remove, poll, not «burn»'],
    ['sources', ['add'], 'sources needs the address of a feed or of a public channel'],
  ] as const)('%s %j: wrong use', async (name, positionals, line) => {
    const error = await refusal(name, positionals)
    expect(error).toBeInstanceOf(UsageError)
    expect(error.message).toBe(line)
  })

  test.each([
    ['ingest', () => ['/nowhere.json'], '/nowhere.json can’t be read'],
    ['ingest', () => [put('noise.txt', noise)], 'PATH holds no text in any encoding'],
    ['ingest', () => [put('cut.json', '{')], 'PATH is not JSON'],
    ['ingest', () => [put('text.txt', 'Talks')], 'PATH: nothing tells when it was published'],
    ['ingest', () => [put('picture.png', 'x')], /^PATH: only \.json, \.html and \.txt files are read/],
    ['ingest', () => ['ftp://example.org/x'], 'only http and https are fetched: ftp:'],
    ['ingest', () => ['http://127.0.0.1/x'], '127.0.0.1 is not a public address'],
    ['extract', () => ['/nowhere.json'], '/nowhere.json can’t be read'],
    ['extract', () => [put('noise.json', noise)], 'PATH holds no text in any encoding'],
    ['extract', () => [put('cut.json', '{')], 'extract: PATH is not JSON'],
    ['extract', () => [put('list.json', '[]')], /^extract: PATH is no dispatch: the file: /],
    ['sources', () => ['add', 'http://127.0.0.1/x'], '127.0.0.1 is not a public address'],
    ['sources', () => ['add', 'nonsense'], 'not an address: nonsense'],
  ] as const)('what %s is given', async (name, given, line) => {
    const positionals = given()
    const { message } = await refusal(name, positionals)
    const inBrief = message.replaceAll(positionals.at(-1) ?? '', 'PATH').replace(/^\/nowhere/, 'PATH')
    if (line instanceof RegExp) expect(inBrief).toMatch(line)
    else expect([inBrief, message]).toContain(line)
    expect(message).not.toContain('\n')
  })

  test('a zone that is none on Earth, and the others are taken', async () => {
    const strange = put('zone.json', JSON.stringify({ ...dispatch('zone'), published: '2026-01-05T10:00+99:00' }))
    const { message } = await refusal('ingest', [strange, put('after.json', JSON.stringify(dispatch('after')))])
    expect(message.split('\n')).toEqual([
      `${strange}: published: must be a day, or a minute with its zone`,
      '1 of 2 were taken',
    ])
  })

  test('every one of several files, and the others are taken', async () => {
    const good = put('good.json', json(TOLD))
    const { message } = await refusal('ingest', ['/one.json', good, '/two.json'])
    expect(message.split('\n')).toEqual(['/one.json can’t be read', '/two.json can’t be read', '1 of 3 were taken'])
    expect((await refusal('extract', ['/one.json', good, '/two.json'])).message.split('\n')).toHaveLength(2)
    expect(await run('ingest', [good])).toEqual(['x: is in the record already'])
    expect((await refusal('ingest', ['/one.json', '/two.json'])).message).toMatch(/\n0 of 2 were taken$/)
  })
})

test('a file in windows-1251 is read like any other', async () => {
  const [line] = await run('extract', [put('old.json', windows1251(json(TOLD)))], { json: true })
  expect(JSON.parse(line ?? '')).toMatchObject({ events: [{ place: { city: 'Riga' } }] })
})

describe('an argument too many is refused before anything is done', () => {
  test.each([
    [start, ['now'], '«now» is more than start takes'],
    [exportRecord, ['extra'], '«extra» is more than export takes'],
    [doctor, ['extra'], '«extra» is more than doctor takes'],
    [events, ['tomorrow'], '«tomorrow» is more than events takes'],
    [backup, ['a', 'b'], '«b» is more than backup takes'],
    [briefing, ['2026-01-03', '2026-01-04'], '«2026-01-04» is more than briefing takes'],
    [review, ['list', '1'], '«1» is more than review list takes'],
    [review, ['publish', '1', '2'], '«2» is more than review publish takes'],
    [review, ['gone', '1', 'kept', '2'], '«2» is more than review gone takes'],
    [record, ['decisions', 'x'], '«x» is more than record decisions takes'],
    [record, ['merge', 'one', 'other', 'third'], '«third» is more than record merge takes'],
    [outbox, ['list', '7'], '«7» is more than outbox list takes'],
    [sources, ['list', 'https://v.example/'], '«https://v.example/» is more than sources list takes'],
  ] as const)('$0.name %j', (command, given, line) => {
    expect(() => refuseSurplus(command, given)).toThrow(new UsageError(`${line}: see --help`))
    expect(() => refuseSurplus(command, given.slice(0, -1))).not.toThrow()
  })

  test.each([
    [ask, ['who', 'met', 'whom']],
    [extract, ['a.json', 'b.json']],
    [ingest, ['a.json', 'b.json']],
    [record, ['split', 'one', 'morning', 'evening']],
    [review, ['source', '1', 'The', 'Herald']],
    [outbox, ['drop', '1', '2', '3']],
    [sources, ['poll', 'https://v.example/', 'https://w.example/']],
    [sources, ['constructor', 'x']],
  ] as const)('but $0.name takes %j', (command, given) => {
    expect(() => refuseSurplus(command, given)).not.toThrow()
  })

  test('by the program, which does not even look for a database', async () => {
    const path = join(folder, 'never.db')
    const { code, output, errors } = await runAttache(['review', 'publish', '1', '2'], { DATABASE_PATH: path })
    expect([code, output, errors]).toEqual([2, '', 'attache: «2» is more than review publish takes: see --help\n'])
    expect(existsSync(path)).toBe(false)
  })
})

test.each([
  [['review', 'publish', '-1'], "Unknown option '-1': see --help"],
  [['record', '--burn'], "Unknown option '--burn': see --help"],
  [['extract', '--since'], /^Option '--since <value>' argument missing: see --help$/],
])('a mistyped option of %j is one line, and wrong use', async (args, line) => {
  const { code, errors } = await runAttache(args)
  expect(code).toBe(2)
  const told = errors.trim().replace(/^attache: /, '')
  if (typeof line === 'string') expect(told).toBe(line)
  else expect(told).toMatch(line)
})
