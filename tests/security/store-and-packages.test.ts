import { execFileSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { parseSync } from 'oxc-parser'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Message } from '../../src/domain/message.ts'
import { temporaryStore } from '../support/temporary-store.ts'

interface Node {
  readonly type?: string
  readonly start?: number
  readonly end?: number
  readonly tag?: Node
  readonly callee?: Node
  readonly arguments?: readonly Node[]
}

const nodesIn = (node: unknown): readonly Node[] => {
  if (Array.isArray(node)) return node.flatMap(nodesIn)
  if (typeof node !== 'object' || node === null) return []
  return [node, ...Object.values(node).flatMap(nodesIn)]
}

const calls = globSync('src/**/*.ts').flatMap((file) => {
  const source = readFileSync(file, 'utf8')
  const text = (node: Node | undefined) => source.slice(node?.start, node?.end)
  return nodesIn(parseSync(file, source).program)
    .filter(({ type }) => type === 'CallExpression')
    .map(({ callee, arguments: args = [] }) => ({
      file,
      callee: text(callee),
      args: args.map(text),
      types: args.map(({ type }) => type),
    }))
})

describe('SQL is put together from constants alone', () => {
  /** What takes SQL as a text; `exec` and `prepare` of other things are told apart by the folder. */
  const RAW = /(?:^|\.)(?:raw|lit|exec|prepare|pragma)$/
  const raw = calls.filter(({ file, callee }) => file.startsWith('src/store/') && RAW.test(callee))

  test('outside the store there is none', () => {
    const elsewhere = globSync('src/**/*.ts').filter(
      (file) => !file.startsWith('src/store/') && /from '(?:kysely|better-sqlite3)'/.test(readFileSync(file, 'utf8')),
    )
    expect(elsewhere).toEqual([])
  })

  test('within, a text with something put in comes only from the program’s own steps and numbers', () => {
    const put = raw.filter(({ types }) => types[0] !== 'Literal')
    expect(put.map(({ file, callee, args }) => `${file}: ${callee}(${args[0]})`).toSorted()).toEqual([
      "src/store/dialect.ts: Query.raw(settings?.accessMode === 'read only' ? 'begin' : 'begin immediate')",
      // What Kysely has compiled, its values apart.
      'src/store/dialect.ts: database.prepare(text)',
      'src/store/migrate.ts: CompiledQuery.raw(`PRAGMA application_id = ${APPLICATION_ID}`)',
      'src/store/migrate.ts: CompiledQuery.raw(`PRAGMA user_version = ${version}`)',
      'src/store/migrate.ts: CompiledQuery.raw(statement)',
    ])
  })
})

describe('whatever text comes in, it comes out as it was and breaks nothing', () => {
  const HOSTILE = [
    "'; DROP TABLE readers; --",
    '" OR 1=1 --',
    '%',
    '_',
    "'' || (SELECT 1)",
    '\u0000',
    '𝕏\ud800',
    '${1}',
    ':a',
    '?1',
    '$x',
  ]
  const hostile = fc
    .oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...HOSTILE))
    .filter((text) => text.isWellFormed())

  test('notes, follows, messages and channels', async () => {
    const store = await temporaryStore()
    const { id } = await store.readers.subscribe({
      chat: 5,
      thread: null,
      language: 'uk',
      timeZone: 'Europe/Kyiv',
      briefingMinute: 480,
      nextBriefingAt: null,
      at: 1,
    })
    let slot = 0
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        await store.meta.set('note', text)
        expect(await store.meta.get('note')).toBe(text)
        if (text !== '') {
          expect(await store.follows.add(id, { kind: 'actor', id: text }, 1)).toBe(true)
          expect(await store.follows.of(id)).toEqual([{ kind: 'actor', id: text }])
          expect(await store.follows.remove(id, { kind: 'actor', id: text })).toBe(true)
        }
        const body: Message = { html: text, buttons: [] }
        slot += 1
        await store.outbox.enqueue(
          [{ reader: id, kind: 'notice', slot: `${slot}${text}`, due: 1, expires: 9, body }],
          1,
        )
        expect((await store.outbox.of(id)).at(-1)?.body).toEqual(body)
        await store.channels.add({ chat: -slot, title: text, addedBy: text, addedAt: 1 })
        expect(await store.channels.find(-slot)).toMatchObject({ title: text, addedBy: text })
        expect(await store.readers.activeCount()).toBe(1)
      }),
      { numRuns: 150 },
    )
    expect(store.integrity()).toEqual([])
  })
})

describe('nothing is installed that the lockfile does not name', () => {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly dependencies: Record<string, string>
    readonly devDependencies: Record<string, string>
    readonly allowScripts: Record<string, boolean>
  }
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    readonly packages: Record<
      string,
      {
        readonly version?: string
        readonly dev?: boolean
        readonly hasInstallScript?: boolean
        readonly resolved?: string
        readonly integrity?: string
      }
    >
  }

  test('versions are exact', () => {
    const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
  })

  test('each package has its digest, and comes from the registry', () => {
    const others = Object.entries(packages).filter(
      ([path, { resolved = 'https://registry.npmjs.org/', integrity }]) =>
        path !== '' && !(resolved.startsWith('https://registry.npmjs.org/') && integrity?.startsWith('sha512-')),
    )
    expect(others.map(([path]) => path)).toEqual([])
  })

  test('whoever wants to run a script on installing has been decided on', () => {
    const wanting = Object.entries(packages).flatMap(([path, { hasInstallScript }]) =>
      hasInstallScript === true ? [path.replace('node_modules/', '')] : [],
    )
    expect(wanting.filter((name) => !(name in manifest.allowScripts))).toEqual([])
    expect(Object.keys(manifest.allowScripts).filter((name) => manifest.allowScripts[name])).toEqual(['node'])
  })

  test('a release lists each package that runs, with version and digest', () => {
    const bom = JSON.parse(execFileSync('npm', ['run', '--silent', 'sbom'], { encoding: 'utf8' })) as {
      readonly components: readonly {
        readonly purl: string
        readonly hashes: readonly { readonly content: string }[]
      }[]
    }
    const listed = new Map(bom.components.map(({ purl, hashes }) => [decodeURIComponent(purl), hashes[0]?.content]))
    const running = Object.entries(packages).filter(([path, { dev = false }]) => path !== '' && !dev)
    expect(running.length).toBeGreaterThan(20)
    for (const [path, { version, integrity = '' }] of running) {
      const digest = Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex')
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
      expect([path, listed.get(`pkg:npm/${name}@${version}`)]).toEqual([path, digest])
    }
  }, 60_000)
})
