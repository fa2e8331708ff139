import { expect, test } from 'vitest'
import { exportRecord } from '../../src/commands/export.ts'
import { readConfig } from '../../src/config.ts'
import { olena, temporaryPath, temporaryStore } from '../support/temporary-store.ts'

type Line = Readonly<Record<string, unknown>> & { readonly type: string }

const run = async (env: Readonly<Record<string, string>>) => {
  const lines: string[] = []
  const code = await exportRecord.run({
    config: readConfig(env),
    positionals: [],
    values: {},
    print: (line) => lines.push(line),
  })
  return { code, text: lines.join('\n'), lines: lines.map((line) => JSON.parse(line) as Line) }
}

test('the record comes out whole, an object a line: what claims stand on comes before them', async () => {
  const { code, lines } = await run({ DATABASE_PATH: temporaryPath() })
  expect(code).toBe(0)
  expect([...new Set(lines.map(({ type }) => type))]).toEqual(['dispatch', 'event', 'change'])
  const dispatches = new Set(lines.filter(({ type }) => type === 'dispatch').map(({ id }) => id))
  const events = lines.filter(({ type }) => type === 'event')
  const named = events.flatMap(({ dispatches: ids }) => ids as readonly string[])
  expect(named.length).toBeGreaterThan(5)
  expect(named.filter((id) => !dispatches.has(id))).toEqual([])
})

test('of a moment it holds what had been published by then', async () => {
  const path = temporaryPath()
  const early = await run({ DATABASE_PATH: path, ATTACHE_NOW: '2025-12-10T12:00:00+02:00' })
  const whole = await run({ DATABASE_PATH: temporaryPath() })
  expect(early.lines.length).toBeGreaterThan(0)
  expect(early.lines.length).toBeLessThan(whole.lines.length)
})

test('nothing about readers comes out', async () => {
  const path = temporaryPath()
  const store = await temporaryStore(path)
  await store.readers.subscribe({ ...olena, chat: 987_654_321 })
  expect((await run({ DATABASE_PATH: path })).text).not.toContain('987654321')
})
