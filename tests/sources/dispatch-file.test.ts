import { join } from 'node:path'
import { mkdirSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { moment } from '../../src/domain/moment.ts'
import { readDispatchFile } from '../../src/sources/dispatch-file.ts'
import { SourceError } from '../../src/sources/source-error.ts'
import { withFolder } from '../support/folder.ts'

const DESK = { now: Date.parse('2026-01-03T12:00:00+02:00'), timeZone: 'Europe/Kyiv', language: 'uk' } as const

const read = async (name: string, content: string | Buffer, given: object = {}) =>
  withFolder(async (folder) => {
    writeFileSync(join(folder, name), content)
    return readDispatchFile(join(folder, name), { ...DESK, ...given })
  })

const TEXT = 'Зустріч в Осло\n\nМіністр зустрівся з послом. Вони говорили про міст.\n'

describe('a file', () => {
  test('may be a dispatch as JSON', async () => {
    const json = JSON.stringify({
      id: 'v-7',
      language: 'uk',
      published: '2026-01-03T10:00+02:00',
      headline: 'Зустріч',
      text: TEXT,
    })
    expect(await read('v.json', `\uFEFF${json}`)).toMatchObject({ id: 'v-7', language: 'uk', text: TEXT })
  })

  test('of text may name its outlet in a line of its own', async () => {
    const published = moment('2026-01-02')
    const named = await read('v.txt', `Джерело: Вісник https://example.org/1\n\n${TEXT}`, { published })
    const plain = await read('v.txt', TEXT, { published })
    expect(named).toEqual({ ...plain, outlet: 'Вісник', url: 'https://example.org/1' })
  })

  test('may be a text that is told when it was published', async () => {
    expect(await read('v.txt', TEXT, { published: moment('2026-01-02') })).toEqual({
      id: expect.stringMatching(/^text-[0-9a-f]{10}$/),
      language: 'uk',
      outlet: null,
      url: null,
      headline: 'Зустріч в Осло',
      text: TEXT.trim(),
      published: '2026-01-02',
      knownFrom: Date.parse('2026-01-02T23:59:00+02:00'),
    })
  })

  test('may be a saved page', async () => {
    const html = `<html><head><meta property="article:published_time" content="2026-01-03T10:00:00+02:00"><link rel="canonical" href="https://visnyk.example/7"></head>
      <body><article><h1>Зустріч в Осло</h1><p>${'Міністр зустрівся з послом. '.repeat(10)}</p></article></body></html>`
    expect(await read('v.HTML', html)).toMatchObject({
      url: 'https://visnyk.example/7',
      published: '2026-01-03T10:00+02:00',
      headline: 'Зустріч в Осло',
    })
  })

  test('of the same text is the same dispatch', async () => {
    const published = moment('2026-01-02')
    expect((await read('a.txt', TEXT, { published })).id).toBe(
      (await read('b.txt', TEXT.toUpperCase(), { published })).id,
    )
  })
})

describe('what cannot be read is told with the file’s name', () => {
  test.each([
    ['undated', 'v.txt', TEXT],
    ['content', 'v.txt', ''],
    ['content', 'v.txt', '12345 – 67890'],
    ['content', 'v.json', '{'],
    ['content', 'v.html', '<html><body></body></html>'],
    ['type', 'v.pdf', '%PDF-1.7'],
    ['type', 'v', TEXT],
    ['size', 'v.txt', Buffer.alloc(6 * 1024 * 1024, 'a')],
    ['size', 'v.txt', 'слово '.repeat(200_000)],
  ])('%s: %s', async (fault, name, content) => {
    const error: unknown = await read(name, content).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(SourceError)
    expect(error).toMatchObject({ fault, message: expect.stringMatching(new RegExp(`^/[^\\n]*/${name}(?:: | is )`)) })
  })

  test('a file that is not there, and a folder', async () => {
    await withFolder(async (folder) => {
      mkdirSync(join(folder, 'v.txt'))
      await expect(readDispatchFile(join(folder, 'none.txt'), DESK)).rejects.toThrow(/none\.txt can’t be read$/)
      await expect(readDispatchFile(join(folder, 'v.txt'), DESK)).rejects.toThrow(/v\.txt can’t be read$/)
    })
  })
})
