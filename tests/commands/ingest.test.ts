import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ingest } from '../../src/commands/ingest.ts'
import { readConfig } from '../../src/config.ts'
import { temporaryPath } from '../support/temporary-store.ts'

const text = 'Третього січня 2026 року в Києві Рустем Умєров зустрівся зі Стівом Віткоффом.'
const dispatch = { id: 'visnyk-7', language: 'uk', published: '2026-01-04T09:00:00+02:00', headline: '', text }

const run = async (path: string, ...files: readonly string[]): Promise<readonly string[]> => {
  const lines: string[] = []
  await ingest.run({
    config: readConfig({ DATABASE_PATH: path }),
    positionals: files,
    values: { publish: true },
    print: (line) => lines.push(line),
  })
  return lines
}

const fileWith = (path: string, content: string): string => {
  const file = join(dirname(path), 'dispatch.json')
  writeFileSync(file, content)
  return file
}

describe('attache ingest', () => {
  test('takes a file once, and says what came of it', async () => {
    const path = temporaryPath()
    const file = fileWith(path, JSON.stringify(dispatch))
    expect(await run(path, file)).toEqual([expect.stringMatching(/^visnyk-7: \d+ events?, \d+ changes?$/)])
    expect(await run(path, file)).toEqual(['visnyk-7: is in the record already'])
  })

  test('takes what it can read, and names what it can’t', async () => {
    const path = temporaryPath()
    const file = fileWith(path, JSON.stringify(dispatch))
    await expect(run(path, file, '/nowhere.json')).rejects.toThrow('/nowhere.json can’t be read')
    expect(await run(path, file)).toEqual(['visnyk-7: is in the record already'])
    await expect(run(path)).rejects.toThrow('at least one file')
  })
})
