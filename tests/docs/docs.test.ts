import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ENVIRONMENT_KEYS } from '../../src/config.ts'

const readme = readFileSync('README.md', 'utf8')
const contributing = readFileSync('CONTRIBUTING.md', 'utf8')
const messages = (language: string): string =>
  globSync(`src/texts/${language}/*.ftl`)
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')

describe('the README names', () => {
  test.each(ENVIRONMENT_KEYS)('the variable %s', (key) => {
    expect(readme).toContain(`\`${key}\``)
  })

  test('no variable that is not read', () => {
    const rows = [...readme.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, key]) => key)
    expect(rows.filter((key) => !ENVIRONMENT_KEYS.includes(key ?? ''))).toEqual([])
  })

  const commands = globSync('src/commands/*.ts').flatMap((file) => {
    const name = /^ {2}name: '(\w+)',$/m.exec(readFileSync(file, 'utf8'))?.[1]
    return name === undefined ? [] : [name]
  })
  test.each(commands)('the command attache %s', (name) => {
    expect(readme).toContain(`\`${name}`)
    expect(readFileSync('src/main.ts', 'utf8')).toContain(`${name}:`)
  })

  const botCommands = [...messages('en').matchAll(/^bot-command-(\w+) =/gm)].map(([, name]) => name ?? '')
  test.each(botCommands.filter((name) => name !== 'unknown'))('the bot’s command /%s', (name) => {
    expect(readme).toContain(`/${name}`)
  })

  const scripts = Object.keys(
    (JSON.parse(readFileSync('package.json', 'utf8')) as { readonly scripts: Record<string, string> }).scripts,
  )
  test.each(scripts)('the script %s, or the contributor’s guide does', (name) => {
    expect(`${readme}${contributing}`).toMatch(new RegExp(`npm (run (-s )?)?${name}\\b`))
  })
})

test('every path and link that the documents name leads somewhere', () => {
  const documents = [
    'README.md',
    'CONTRIBUTING.md',
    'docs/architecture.md',
    'docs/event-lifecycle.md',
    'docs/operations.md',
    'docs/security.md',
    'seeds/README.md',
  ]
  const missing = documents.flatMap((document) => {
    const folder = document.includes('/') ? document.slice(0, document.lastIndexOf('/') + 1) : ''
    const links = [...readFileSync(document, 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(
      ([, path]) => path ?? '',
    )
    return links.filter((path) => globSync(`${folder}${path}`).length === 0).map((path) => `${document}: ${path}`)
  })
  expect(missing).toEqual([])
})

test.each(['src/commands/command.ts', 'src/telegram/bot.ts', 'src/domain/language.ts'])(
  'the contributor’s guide speaks of files that exist: %s',
  (file) => {
    expect(globSync(file)).toEqual([file])
  },
)

test('the files and folders named in code style in the contributor’s guide exist', () => {
  const named = [...contributing.matchAll(/`((?:src|tests|seeds|docs)\/[\w./-]*)`/g)].map(([, path]) => path ?? '')
  expect(named.length).toBeGreaterThan(5)
  expect(named.filter((path) => globSync(path.replace(/\/$/, '')).length === 0)).toEqual([])
})

test('each promise of the security page names the tests that hold it, and they exist', () => {
  const rows = [...readFileSync('docs/security.md', 'utf8').matchAll(/^\| (S\d+) \|.*\| ([^|]+) \|$/gm)]
  expect(rows.map(([, number]) => number)).toEqual(Array.from({ length: 15 }, (_, index) => `S${index + 1}`))
  for (const [, number, cell = ''] of rows) {
    const tests = [...cell.matchAll(/`([^`]+)`/g)].map(([, file]) => file ?? '')
    expect([number, tests.length > 0, tests.filter((file) => globSync(file).length === 0)]).toEqual([number, true, []])
  }
})

test('the page on operation names no variable that is not read', () => {
  const named = [...readFileSync('docs/operations.md', 'utf8').matchAll(/\b([A-Z]+(?:_[A-Z]+)+)\b/g)].map(
    ([, key]) => key,
  )
  expect(named.filter((key) => !ENVIRONMENT_KEYS.includes(key ?? ''))).toEqual([])
})
