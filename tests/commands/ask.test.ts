import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { ask } from '../../src/commands/ask.ts'
import { ingest } from '../../src/commands/ingest.ts'
import { readConfig } from '../../src/config.ts'
import { temporaryPath } from '../support/temporary-store.ts'

const dispatch = {
  id: 'visnyk-8',
  language: 'uk',
  published: '2026-02-08T09:00:00+02:00',
  headline: '',
  text: 'Рустем Умєров зустрінеться зі Стівом Віткоффом 12 лютого 2026 року в Женеві.',
}

/** Asked four days before the dispatch came. */
const question = {
  id: 1,
  language: 'en',
  now: '2026-02-04T12:00:00+02:00',
  question: 'What is planned for next week?',
}

const run = async (path: string, values: Record<string, string | boolean>, ...positionals: readonly string[]) => {
  const lines: string[] = []
  await ask.run({
    config: readConfig({ DATABASE_PATH: path }),
    positionals,
    values,
    print: (line) => lines.push(line),
  })
  return lines.join('\n')
}

const batchOn = (path: string, ...lines: readonly object[]): string => {
  const file = join(dirname(path), 'questions.jsonl')
  writeFileSync(file, lines.map((line) => JSON.stringify(line)).join('\n'))
  return file
}

test('a line’s “now” is when it is asked, and all that the database holds answers, less with --now', async () => {
  const path = temporaryPath()
  const file = join(dirname(path), 'dispatch.json')
  writeFileSync(file, JSON.stringify(dispatch))
  const config = readConfig({ DATABASE_PATH: path })
  await ingest.run({ config, positionals: [file], values: { publish: true }, print: () => undefined })
  const batch = batchOn(path, question, { ...question, id: 2, now: '2026-06-01T12:00:00+03:00' })
  const [before = '', after = ''] = (await run(path, { batch: true }, batch)).split('\n')
  expect(JSON.parse(before)).toMatchObject({ id: 1, text: expect.stringMatching(/12 February[^]*Geneva/) })
  expect(JSON.parse(after)).toMatchObject({ id: 2, text: expect.not.stringContaining('Geneva') })
  const known = await run(path, { batch: true, now: '2026-02-05T12:00:00+02:00' }, batchOn(path, question))
  expect(JSON.parse(known)).toMatchObject({ text: expect.not.stringContaining('Geneva') })
  expect(await run(path, { now: '2026-02-05T12:00:00+02:00', language: 'en' }, question.question)).not.toContain(
    'Geneva',
  )
}, 60_000)

test('a line that is no question or has no instant is refused by its fault', async () => {
  const path = temporaryPath()
  const broken = batchOn(path, { id: 1, text: 'no question' })
  await expect(run(path, { batch: true }, broken)).rejects.toThrow('--batch: line 1 is not')
  const undated = batchOn(path, { ...question, now: '2026-02-04' })
  await expect(run(path, { batch: true }, undated)).rejects.toThrow('an instant with its zone')
}, 60_000)
