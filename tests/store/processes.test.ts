import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { claimOf, dispatchAt } from '../support/dispatches.ts'
import { olena, temporaryPath, temporaryStore } from '../support/temporary-store.ts'

const run = promisify(execFile)

/** Runs statements in a process of its own, with a `store` on the file; what it returns comes back. */
const elsewhere = async (path: string, statements: string): Promise<unknown> => {
  const program = `
    const { openStore } = await import('${new URL('../../src/store/store.ts', import.meta.url).href}')
    const store = await openStore('${path}')
    const result = await (async () => { ${statements} })()
    await store.close()
    console.log(JSON.stringify(result ?? null))`
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', program])
  return JSON.parse(stdout)
}

describe('two processes on one file', () => {
  test('one notices what the other has taken', async () => {
    const path = temporaryPath()
    const store = await temporaryStore(path)
    const wire = dispatchAt('2026-01-03T20:00+02:00', 'wire')
    const intake = { dispatch: wire, claims: [claimOf(wire, { field: 'status', value: 'held' })] }
    const version = await store.latestChange()
    await elsewhere(path, `return store.take(${JSON.stringify(intake)}, ${wire.knownFrom})`)
    expect(await store.latestChange()).toBeGreaterThan(version)
    expect((await store.record()).events.get('talks')?.status).toBe('held')
    expect(await store.take(intake, wire.knownFrom)).toEqual([])
  })

  test('neither sends what the other is sending', async () => {
    const path = temporaryPath()
    const store = await temporaryStore(path)
    for (let chat = 1; chat <= 150; chat += 1) {
      const { id } = await store.readers.subscribe({ ...olena, chat })
      const body = { html: 'Зустріч перенесено', buttons: [] }
      await store.outbox.enqueue([{ reader: id, kind: 'alert', slot: 'talks:1', due: 10, expires: 90, body }], 5)
    }
    const theirs = elsewhere(
      path,
      'const ids = []; for (let id = 1; id <= 150; id++) ids.push(...(await store.outbox.claim([id], 20)).map((row) => row.id)); return ids',
    )
    const ours: number[] = []
    while ((await store.outbox.counts()).pending === 150) await new Promise((resolve) => setTimeout(resolve, 1))
    for (let id = 1; id <= 150; id += 1) ours.push(...(await store.outbox.claim([id], 20)).map((row) => row.id))
    const all = [...ours, ...((await theirs) as number[])]
    expect(all).toHaveLength(150)
    expect(new Set(all).size).toBe(150)
  })

  test('both may open a new file at once', async () => {
    const path = temporaryPath()
    const opened = await Promise.all([
      elsewhere(path, 'return store.latestChange()'),
      elsewhere(path, 'return store.latestChange()'),
    ])
    expect(opened).toEqual([0, 0])
  })
})
