import { describe, expect, test } from 'vitest'
import { UsageError } from '../../src/commands/command.ts'
import { sources } from '../../src/commands/sources.ts'
import { readConfig } from '../../src/config.ts'
import { temporaryPath } from '../support/temporary-store.ts'

const FEED = 'https://visnyk.example/rss'

const setUp = () => {
  const config = readConfig({ DATABASE_PATH: temporaryPath() })
  return async (positionals: readonly string[], values: Readonly<Record<string, string | boolean>> = {}) => {
    const lines: string[] = []
    const code = await sources.run({ config, positionals, values, print: (line) => lines.push(line) })
    return { code, lines }
  }
}

describe('attache sources', () => {
  test('lists none, then what was added, and no longer what was removed', async () => {
    const run = setUp()
    expect(await run([])).toEqual({ code: 0, lines: ['no feeds yet: `attache sources add URL`'] })
    const added = await run(['add', FEED, '@visnyk'], { outlet: 'Вісник', language: 'uk' })
    expect([added.code, added.lines.map((line) => line.replace(/;.*/, ''))]).toEqual([
      0,
      [`${FEED}: added`, 'https://t.me/s/visnyk: added'],
    ])
    const { lines } = await run(['list'])
    expect(lines.find((line) => line.startsWith(FEED))).toMatch(/ {2}Вісник {2}not read yet; next \d{4}-\d\d-\d\d/)
    expect((await run(['remove', FEED])).lines).toEqual([`${FEED}: removed`])
    expect((await run([])).lines).toHaveLength(1)
  })

  test('adds nothing twice', async () => {
    const run = setUp()
    await run(['add', FEED])
    expect((await run(['add', FEED])).lines).toEqual([`${FEED}: is there already`])
  })

  test('to read what is not there fails, and is said', async () => {
    expect(await setUp()(['poll', FEED])).toEqual({ code: 1, lines: [`${FEED}: is not there`] })
  })

  test('to remove what is not there fails', async () => {
    expect(await setUp()(['remove', FEED])).toEqual({ code: 1, lines: [`${FEED}: is not there`] })
  })

  test.each([
    ['a file of this machine', 'file:///etc/passwd'],
    ['another port', 'https://visnyk.example:8443/rss'],
    ['a name and a password', 'https://me:secret@visnyk.example/rss'],
    ['no address', 'visnyk'],
  ])('%s is no source', async (_, url) => {
    const run = setUp()
    await expect(run(['add', url])).rejects.toMatchObject({ name: 'SourceError' })
    expect((await run([])).lines).toEqual(['no feeds yet: `attache sources add URL`'])
  })

  test('a name of this machine is not read: that is said, and stands in the list', async () => {
    const run = setUp()
    await run(['add', 'http://localhost/rss'])
    const { code, lines } = await run(['poll'], { all: true })
    expect([code, lines]).toEqual([1, [expect.stringMatching(/^http:\/\/localhost\/rss: .+/)]])
    const [problem = ''] = lines.map((line) => line.replace('http://localhost/rss: ', ''))
    expect((await run([])).lines[0]).toContain(problem)
  })

  test.each([
    ['another action', ['fetch'], {}],
    ['a name of every object', ['constructor'], {}],
    ['an addition of nothing', ['add'], {}],
    ['an unknown language', ['add', FEED], { language: 'fr' }],
  ] as const)('%s is a fault of usage', async (_, positionals, values) => {
    await expect(setUp()(positionals, values)).rejects.toBeInstanceOf(UsageError)
  })
})
