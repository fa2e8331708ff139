import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'

interface Rule {
  readonly folders: ReadonlySet<string>
  readonly packages: ReadonlySet<string>
}

const names = (cell: string | undefined): ReadonlySet<string> =>
  new Set(
    (cell ?? '')
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean),
  )

const readTable = (): ReadonlyMap<string, Rule> => {
  const table = readFileSync('docs/architecture.md', 'utf8').split('| folder |')[1]?.split('\n## ')[0] ?? ''
  const rows = table.split('\n').filter((line) => /^\| [a-z]+ \|/.test(line))
  return new Map(
    rows.map((row) => {
      const [, folder = '', , folders, packages] = row.split('|').map((cell) => cell.trim())
      return [folder, { folders: names(folders), packages: names(packages) }]
    }),
  )
}

const STATEMENT = /^(?:import|export)\b[^'\n]*(?:\n[^'\n]*)*? from '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm

const importsOf = (file: string): readonly string[] =>
  [...readFileSync(file, 'utf8').matchAll(STATEMENT)].map(([, from, bare, lazy]) => from ?? bare ?? lazy ?? '')

const packageOf = (path: string): string =>
  path
    .split('/')
    .slice(0, path.startsWith('@') ? 2 : 1)
    .join('/')
const SHARED_FILES = new Set(['src/config.ts', 'src/clock.ts', 'src/log.ts', 'src/bot-token.ts'])

const rules = readTable()
const files = globSync('src/*/**/*.ts').map((file) => normalize(file))

const violationsIn = (file: string): readonly string[] => {
  const folder = file.split('/')[1] ?? ''
  const rule = rules.get(folder)
  if (!rule) return [`${folder} is not in the table`]
  return importsOf(file).flatMap((path) => {
    if (path.startsWith('node:')) return []
    if (!path.startsWith('.')) return rule.packages.has(packageOf(path)) ? [] : [`${file} imports ${path}`]
    const target = normalize(join(dirname(file), path))
    const into = target.split('/')[1] ?? ''
    if (into === folder || rule.folders.has(into) || SHARED_FILES.has(target)) return []
    return folder === 'commands' ? [] : [`${file} imports ${target}`]
  })
}

test('every folder stands in the table of imports', () => {
  expect(new Set(files.map((file) => file.split('/')[1]))).toEqual(new Set(rules.keys()))
})

test('every import is one that the table allows', () => {
  expect(files.flatMap(violationsIn)).toEqual([])
})

test('every allowance of the table is used', () => {
  const used = new Map([...rules.keys()].map((folder) => [folder, new Set<string>()]))
  for (const file of files)
    for (const path of importsOf(file)) {
      const target = path.startsWith('.') ? (normalize(join(dirname(file), path)).split('/')[1] ?? '') : packageOf(path)
      used.get(file.split('/')[1] ?? '')?.add(target)
    }
  const unused = [...rules].flatMap(([folder, { folders, packages }]) =>
    [...folders, ...packages].filter((name) => !used.get(folder)?.has(name)).map((name) => `${folder} → ${name}`),
  )
  expect(unused).toEqual([])
})
