import { describe, expect, test } from 'vitest'
import { UsageError } from '../../src/commands/command.ts'
import { outbox } from '../../src/commands/outbox.ts'
import { readConfig } from '../../src/config.ts'
import { claimOne } from '../support/claiming.ts'
import { olena, temporaryPath, temporaryStore } from '../support/temporary-store.ts'

const BODY = { html: 'Зустріч перенесено', buttons: [] }

/** A database in which the first message of three was refused for good, the second is held and the third is owed. */
const setUp = async () => {
  const path = temporaryPath()
  const store = await temporaryStore(path)
  const { id: reader } = await store.readers.subscribe(olena)
  const rows = ['one', 'two', 'three'].map(
    (slot) => ({ reader, kind: 'alert', slot, due: 1, expires: 9, body: BODY }) as const,
  )
  await store.outbox.enqueue(rows, 1)
  for (const [id, kind] of [
    [1, 'dead'],
    [2, 'held'],
  ] as const) {
    await claimOne(store.outbox, id, 2)
    await store.outbox.settle(id, { kind, error: 'Bad Request: message is too long' }, 3)
  }
  const run = async (...positionals: readonly string[]) => {
    const lines: string[] = []
    const config = readConfig({ DATABASE_PATH: path })
    const code = await outbox.run({ config, positionals, values: {}, print: (line) => lines.push(line) })
    return { code, lines }
  }
  return { store, reader, run, states: async () => (await store.outbox.of(reader)).map(({ state }) => state) }
}

describe('attache outbox', () => {
  test('lists what was not delivered, with the reason', async () => {
    const { run } = await setUp()
    const { code, lines } = await run()
    expect([code, lines.length]).toEqual([0, 2])
    expect(lines[1]).toMatch(/^1 {2}dead {2}alert one {2}reader 1 {2}1 attempts {2}Bad Request: message is too long$/)
  })

  test('sends it once more, however late it is', async () => {
    const { run, states, store } = await setUp()
    expect(await run('resend', '1', '2')).toMatchObject({ code: 0 })
    expect(await states()).toEqual(['pending', 'pending', 'pending'])
    expect(await claimOne(store.outbox, 1, Date.now())).toMatchObject({ id: 1, body: BODY })
  })

  test('gives it up', async () => {
    const { run, states } = await setUp()
    expect(await run('drop', '2')).toMatchObject({ code: 0 })
    expect(await states()).toEqual(['dead', 'cancelled', 'pending'])
    expect((await run()).lines).toHaveLength(1)
  })

  test.each([
    ['resend', '3'],
    ['resend', '99'],
    ['drop', '3'],
  ])('leaves alone what is no such message: %s %s', async (...args) => {
    const { run, states } = await setUp()
    expect((await run(...args)).code).toBe(1)
    expect(await states()).toEqual(['dead', 'held', 'pending'])
  })

  test('sends nothing to a reader who can’t be reached', async () => {
    const { run, store, reader } = await setUp()
    await store.readers.retire(reader, 5)
    expect((await run('resend', '1')).code).toBe(1)
  })

  test.each([['resend'], ['drop', 'all'], ['resend', '-1'], ['burn', '1']])(
    'says how it is used: %s %s',
    async (...args) => {
      const { run } = await setUp()
      await expect(run(...args)).rejects.toThrow(UsageError)
    },
  )
})
