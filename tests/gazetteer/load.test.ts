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

test('every problem is named with its file, line and entry, in one error', () => {
  write(
    'persons.jsonl',
    `# people
{"id": "olena-koval", "names": {"uk": "Олена Коваль", "ru": "Елена Коваль", "en": "Olena Koval"}, "gender": "x"}

{"id": "petro-bondar", "names": {"uk": "Петро Бондар", "ru": "Пётр Бондарь"}, "gender": "m"}
{"names": {"uk": "Марія", "ru": "Мария", "en": "Maria"}, "gender": "f"}
`,
  )
  write('topics.jsonl', 'just a text')
  expect(() => loadGazetteer(folder)).toThrow(
    /persons\.jsonl:2: olena-koval: gender.*persons\.jsonl:4: petro-bondar: names\.en.*persons\.jsonl:5: id: .*topics\.jsonl:1: .*JSON/s,
  )
})

test('what an entry refers to has to be there', () => {
  write(
    'persons.jsonl',
    `{"id": "maria-shevchuk", "names": {"uk": "Марія Шевчук", "ru": "Мария Шевчук", "en": "Maria Shevchuk"}, "gender": "f",
     "represents": "XY", "terms": [{"office": "harbour-master", "of": "UA", "from": "2020", "to": "2019-05"}]}`.replace(
      /\n\s*/u,
      ' ',
    ),
  )
  expect(() => loadGazetteer(folder)).toThrow(
    /persons\.jsonl: maria-shevchuk: represents unknown XY.*unknown office harbour-master.*ends before it begins/s,
  )
})

const OZ = '"names": {"uk": "Оз", "ru": "Оз", "en": "Oz"}'
const place = (id: string, fields: string): string => `{"id": "${id}", "kind": "city", ${OZ}, ${fields}}`

test.each([
  [
    'a wrong zone',
    'places.jsonl',
    place('oz', '"country": "UA", "zone": "Europe/Oz"'),
    /places\.jsonl: oz: unknown zone/,
  ],
  [
    'a place within nothing',
    'places.jsonl',
    place('oz', '"country": "UA", "zone": "Europe/Kyiv", "city": "nowhere"'),
    /places\.jsonl: oz: unknown city nowhere/,
  ],
  [
    'a place within itself',
    'places.jsonl',
    [
      place('oz', '"country": "UA", "zone": "Europe/Kyiv", "city": "uz"'),
      place('uz', '"country": "UA", "zone": "Europe/Kyiv", "city": "oz"'),
    ].join('\n'),
    /places\.jsonl: oz: lies in itself/,
  ],
  [
    'a place across a border',
    'places.jsonl',
    [
      place('oz', '"country": "UA", "zone": "Europe/Kyiv", "city": "uz"'),
      place('uz', '"country": "PL", "zone": "Europe/Warsaw"'),
    ].join('\n'),
    /places\.jsonl: oz: uz is in another country/,
  ],
  ['an unknown field', 'topics.jsonl', `{"id": "oz", ${OZ}, "allso": ["x"]}`, /topics\.jsonl:1: oz: .*allso/],
  [
    'an entry twice',
    'topics.jsonl',
    `{"id": "oz", ${OZ}}\n{"id": "oz", ${OZ}}`,
    /topics\.jsonl: oz: stands there twice/,
  ],
  ['a line cut short', 'topics.jsonl', '{"id": "oz"', /topics\.jsonl:1: /],
])('%s is refused', (_, file, content, message) => {
  write(file, content)
  expect(() => loadGazetteer(folder)).toThrow(message)
})

test('a folder that is missing is named', () => {
  expect(() => loadGazetteer(join(folder, 'nowhere'))).toThrow(/nowhere.persons\.jsonl/)
})

test('a problem is told by its name, so that people see it without a stack', () => {
  rmSync(join(folder, 'topics.jsonl'))
  expect(() => loadGazetteer(folder)).toThrow(expect.objectContaining({ name: 'GazetteerError' }))
})
