import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { extract } from '../../src/commands/extract.ts'
import { readConfig } from '../../src/config.ts'

const folder = mkdtempSync(join(tmpdir(), 'extract-'))
afterAll(() => rmSync(folder, { recursive: true }))

const file = (name: string, content: string): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const run = async (...paths: readonly string[]): Promise<readonly string[]> => runSince(undefined, ...paths)

const runSince = async (since: string | undefined, ...paths: readonly string[]): Promise<readonly string[]> => {
  const lines: string[] = []
  const print = (line: string): void => void lines.push(line)
  await extract.run({ config: readConfig({}), positionals: paths, values: { json: true, since }, print })
  return lines
}

const dispatch = {
  id: 'prague',
  language: 'en',
  published: '2026-02-11T18:00:30+02:00',
  headline: '',
  text: 'Czech President Petr Pavel met Alexander Stubb in Prague on Tuesday.',
}

const edition = (name: string, entries: readonly string[]): string => {
  const text = ['THURSDAY, FEBRUARY 12', ...entries, 'MONDAY, FEBRUARY 23', 'TOKYO - Mark Carney visits Japan']
  return file(name, JSON.stringify({ ...dispatch, id: name, text: text.join('\n\n') }))
}

describe('attache extract', () => {
  test('prints the events of each dispatch with the words that say so', async () => {
    const [line] = await run(file('prague.json', JSON.stringify(dispatch)))
    expect(JSON.parse(line ?? '')).toMatchObject({
      id: 'prague',
      events: [
        {
          kind: 'meeting',
          status: 'held',
          start: '2026-02-10',
          place: { city: 'Prague', country: 'CZ' },
          mode: 'in_person',
          participants: [
            { name: 'Petr Pavel', country: 'CZ', presence: 'attended' },
            { name: 'Alexander Stubb', country: 'FI', presence: 'attended' },
          ],
          evidence: expect.arrayContaining([{ field: 'place', quote: 'Prague' }]),
        },
      ],
    })
  })

  test.each([
    ['text.json', 'no braces here', 'is not JSON'],
    ['empty.json', '{}', 'is no dispatch: id'],
    ...['yesterday', '2026', '2026-01', '2026-W02', '2026-01-05T10:00+99:00'].map((published, at) => [
      `day-${at}.json`,
      JSON.stringify({ ...dispatch, published }),
      'is no dispatch: published: must be a day, or a minute with its zone',
    ]),
    ['tongue.json', JSON.stringify({ ...dispatch, language: 'xx' }), 'is no dispatch: language'],
  ])('names the file that it cannot take: %s', async (name, content, complaint) => {
    const path = file(name, content)
    await expect(run(path)).rejects.toThrow(path)
    await expect(run(path)).rejects.toThrow(complaint)
  })

  test('names a file that is not there', async () => {
    await expect(run(join(folder, 'missing.json'))).rejects.toThrow('missing.json can’t be read')
  })

  test('says what a newer edition of a diary adds, changes and drops', async () => {
    const oslo = 'OSLO - Jonas Gahr Store meets Karol Nawrocki'
    const rome = 'ROME - Giorgia Meloni meets Keir Starmer'
    const older = edition('diary-1.json', [oslo, rome])
    const newer = edition('diary-2.json', [`${oslo} - 1030 GMT`, 'PRAGUE - Petr Pavel meets Alexander Stubb'])
    const [line] = await runSince(older, newer)
    expect((JSON.parse(line ?? '') as { readonly changes: unknown }).changes).toMatchObject([
      { kind: 'new', event: { place: { city: 'Prague' } } },
      { kind: 'changed', fields: ['when'], before: { start: '2026-02-12' }, after: { place: { city: 'Oslo' } } },
      { kind: 'gone', event: { place: { city: 'Rome' } } },
    ])
    await expect(runSince(older, newer, older)).rejects.toThrow('one newer FILE')
    await expect(runSince(join(folder, 'none.json'), newer)).rejects.toThrow('can’t be read')
  })
})
