import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { loadGazetteer } from '../../src/gazetteer/load.ts'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gazetteer-'))
  cpSync('seeds/gazetteer', folder, { recursive: true })
})

afterEach(() => rmSync(folder, { recursive: true }))

const write = (file: string, content: string): void => writeFileSync(join(folder, file), content)

test('every problem is named with its file and entry, in one error', () => {
  write(
    'persons.yaml',
    `
- id: olena-koval
  names: { uk: Олена Коваль, ru: Елена Коваль, en: Olena Koval }
  gender: x
- id: petro-bondar
  names: { uk: Петро Бондар, ru: Пётр Бондарь }
  gender: m
`,
  )
  write('topics.yaml', 'just a text')
  expect(() => loadGazetteer(folder)).toThrow(
    /persons\.yaml: olena-koval: gender.*persons\.yaml: petro-bondar: names\.en.*topics\.yaml: is not a list/s,
  )
})

test('what an entry refers to has to be there', () => {
  write(
    'persons.yaml',
    `
- id: maria-shevchuk
  names: { uk: Марія Шевчук, ru: Мария Шевчук, en: Maria Shevchuk }
  gender: f
  represents: XY
  terms:
    - { office: harbour-master, of: UA, from: 2020, to: null }
`,
  )
  expect(() => loadGazetteer(folder)).toThrow(
    /persons\.yaml: maria-shevchuk: represents unknown XY.*unknown office harbour-master/s,
  )
})

test.each([
  [
    'a wrong zone',
    'places.yaml',
    '- { id: oz, kind: city, names: { uk: Оз, ru: Оз, en: Oz }, country: UA, zone: Europe/Oz }',
    /places\.yaml: oz: unknown zone/,
  ],
  [
    'an unknown field',
    'topics.yaml',
    '- { id: oz, names: { uk: Оз, ru: Оз, en: Oz }, allso: [x] }',
    /topics\.yaml: oz: .*allso/,
  ],
  [
    'an entry twice',
    'topics.yaml',
    '- &oz { id: oz, names: { uk: Оз, ru: Оз, en: Oz } }\n- *oz',
    /topics\.yaml: oz: stands there twice/,
  ],
  ['no YAML', 'topics.yaml', '- {', /topics\.yaml: /],
])('%s is refused', (_, file, content, message) => {
  write(file, content)
  expect(() => loadGazetteer(folder)).toThrow(message)
})

test('a folder that is missing is named', () => {
  expect(() => loadGazetteer(join(folder, 'nowhere'))).toThrow(/nowhere.persons\.yaml/)
})
