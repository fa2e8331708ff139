import { mkdirSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { doctor } from '../../src/commands/doctor.ts'
import { readConfig } from '../../src/config.ts'
import { newFeed } from '../../src/sources/feeds/new-feed.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { claimOne } from '../support/claiming.ts'
import { olena, temporaryPath } from '../support/temporary-store.ts'

const MINUTE = 60_000

const examine = async (path: string) => {
  const lines: string[] = []
  const config = readConfig({ DATABASE_PATH: path })
  const code = await doctor.run({ config, positionals: [], values: {}, print: (line) => lines.push(line) })
  return { code, problems: lines.filter((line) => line.startsWith('PROBLEM')), lines }
}

/** A database that something has been done to. */
const after = async (happened: (store: Store) => Promise<unknown>): Promise<string> => {
  const path = temporaryPath()
  const store = await openStore(path)
  await happened(store)
  await store.close()
  return path
}

const owing =
  (due: number, settled?: 'dead' | 'held') =>
  async ({ readers, outbox }: Store): Promise<void> => {
    const { id: reader } = await readers.subscribe(olena)
    const body = { html: 'Зустріч перенесено', buttons: [] }
    await outbox.enqueue([{ reader, kind: 'alert', slot: 'one', due, expires: Date.now() + 1e9, body }], 1)
    if (settled === undefined) return
    await claimOne(outbox, 1, Date.now())
    await outbox.settle(1, { kind: settled, error: 'Bad Request' }, 3)
  }

test('a database on which nothing has run yet is well', async () => {
  const { code, problems, lines } = await examine(await after(async () => undefined))
  expect([code, problems]).toEqual([0, []])
  expect(lines[0]).toMatch(/^0 readers, \d+ events$/)
  expect(lines).toContain('ok      the bot has not run on this database yet')
})

test.each<readonly [string, (store: Store) => Promise<unknown>, string]>([
  [
    'a bot that has not ticked for minutes',
    ({ meta }) => meta.set('last-tick', `${Date.now() - 5 * MINUTE}`),
    'the last tick was 5 min ago: the bot is not running',
  ],
  [
    'Telegram, which has not answered for minutes',
    ({ meta }) => meta.set('last-poll', `${Date.now() - 9 * MINUTE}`),
    'Telegram last answered a poll 9 min ago',
  ],
  ['a message that is late', owing(Date.now() - 20 * MINUTE), 'the oldest message is 20 min late'],
  ['a message that was refused for good', owing(1, 'dead'), '1 messages were refused for good, 0 are held'],
  ['a message that is held', owing(1, 'held'), '0 messages were refused for good, 1 are held'],
  [
    'a feed that fails',
    ({ feeds }) =>
      feeds.add({
        ...newFeed({ url: 'https://visnyk.example/rss', outlet: null, language: null }, 0),
        failures: 3,
        problem: 'answered 503',
      }),
    'https://visnyk.example/rss: failed 3 times: answered 503',
  ],
])('%s is a problem, and the only one', async (_, happened, said) => {
  const { code, problems } = await examine(await after(happened))
  expect([code, problems.length]).toEqual([1, 1])
  expect(problems[0]).toContain(said)
})

test('the machine’s clock, which was set back, is no problem of the bot', async () => {
  const path = await after(({ meta }) => meta.set('last-tick', `${Date.now() + 300 * MINUTE}`))
  const { code, lines } = await examine(path)
  expect([code, lines]).toEqual([0, expect.arrayContaining(['ok      the last tick was 0 min ago'])])
})

test.each([
  ['a folder', (path: string) => mkdirSync(path), 'that is a folder'],
  ['no database', (path: string) => writeFileSync(path, 'щоденник '.repeat(200)), 'the file is not a database'],
])('a path that leads to %s is refused in one line', async (_, make, said) => {
  const path = temporaryPath()
  make(path)
  await expect(examine(path)).rejects.toThrow(said)
})
