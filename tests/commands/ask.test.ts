import { appendFileSync, writeFileSync } from 'node:fs'
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
})

test('a line that is no question or has no instant is refused by its fault, and the others are answered', async () => {
  const path = temporaryPath()
  const file = batchOn(path, { id: 1, text: 'no question' }, question, { ...question, id: 3, now: '2026-02-04' })
  appendFileSync(file, '\nnot JSON at all\n\n' + JSON.stringify({ ...question, id: 6, language: 'fr' }))
  const lines = (await run(path, { batch: true }, file)).split('\n').map((line): unknown => JSON.parse(line))
  expect(lines).toEqual([
    { line: 1, error: expect.stringContaining('line 1: “question”') },
    { id: 1, text: expect.stringContaining('no such event') },
    { line: 3, error: expect.stringContaining('an instant with its zone') },
    { line: 4, error: expect.stringContaining('line 4: not {"id"') },
    { line: 6, error: expect.stringContaining('line 6: “language”') },
  ])
})

test('a “now” that no calendar has, or nobody’s present, is refused, and the others are answered', async () => {
  const path = temporaryPath()
  const impossible = ['2026-02-31T00:00:00Z', '9999-12-31T23:00:00Z', '0001-01-01T00:00:00Z', '+275760-09-13T00:00:00Z']
  const asked = ['what is on next year?', 'who met Rubio last week?']
  const at = (now: string) => asked.map((text) => ({ id: 1, language: 'en', now, question: text }))
  const amiss = impossible.flatMap(at)
  const [early, late] = [at('1900-01-01T00:00:00Z'), at('2200-12-31T23:59:59Z')]
  const file = batchOn(path, ...amiss, ...early, ...late)
  const lines = (await run(path, { batch: true }, file)).split('\n').map((line): unknown => JSON.parse(line))
  expect(lines).toEqual([
    ...amiss.map((_, index) => ({
      line: index + 1,
      error: expect.stringContaining('now is an instant with its zone from 1900 to 2200'),
    })),
    ...[...early, ...late].map(() => ({ id: 1, text: expect.stringMatching(/./) })),
  ])
  for (const now of impossible)
    await expect(run(path, { now }, 'who met Rubio?')).rejects.toThrow('--now is an instant')
})

test('the command ends with 1 where a line was refused, with 0 where none was', async () => {
  const path = temporaryPath()
  const codeOf = (file: string) =>
    ask.run({
      config: readConfig({ DATABASE_PATH: path }),
      positionals: [file],
      values: { batch: true },
      print: () => undefined,
    })
  expect(await codeOf(batchOn(path, question))).toBe(0)
  expect(await codeOf(batchOn(path, question, { id: 2 }))).toBe(1)
})

test('a question of nothing but blanks is none', async () => {
  await expect(run(temporaryPath(), {}, '  ')).rejects.toThrow('needs a question')
})

test('a file that is not there is told as such', async () => {
  await expect(run(temporaryPath(), { batch: true }, '/nowhere/questions.jsonl')).rejects.toThrow('can’t be read')
})
