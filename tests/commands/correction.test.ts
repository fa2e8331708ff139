import { describe, expect, test } from 'vitest'
import { UsageError } from '../../src/commands/command.ts'
import { correctionIn } from '../../src/commands/correction.ts'
import { readConfig } from '../../src/config.ts'
import { seededGazetteer } from '../../src/gazetteer/seeded.ts'

const ACTORS = ['andrii-sybiha', 'radoslaw-sikorski', 'UA', 'petro-novyi']

const read = (...words: readonly string[]) =>
  correctionIn(words, ACTORS, {
    invocation: { config: readConfig({}), positionals: [], values: {}, print: () => undefined },
    library: { gazetteer: seededGazetteer() },
    signature: { by: 'Olena', at: Date.parse('2026-01-05T12:00:00Z') },
  })

describe('a participant is named as the editor knows it', () => {
  test.each([
    ['andrii-sybiha', 'andrii-sybiha'],
    ['Sybiha', 'andrii-sybiha'],
    ['Андрія Сибігу', 'andrii-sybiha'],
    ['Сикорский', 'radoslaw-sikorski'],
    ['Ukraine', 'UA'],
    // A person whom only the dispatch names has no other name yet.
    ['petro-novyi', 'petro-novyi'],
  ])('%s', (name, actor) => {
    expect(read('presence', name, 'absent')).toEqual({ field: 'presence', actor, value: 'absent' })
    expect(read('without', name)).toEqual({ field: 'participant', actor, value: null })
  })

  test.each(['Lavrov', 'Poland', '', 'nobody'])('not so: «%s»', (name) => {
    expect(() => read('mode', name, 'remote')).toThrow(UsageError)
    expect(() => read('mode', name, 'remote')).toThrow(
      `«${name}» is none of andrii-sybiha (Andrii Sybiha), radoslaw-sikorski (Radosław Sikorski), UA (Ukraine), petro-novyi`,
    )
  })
})

test.each([
  ['status', 'held', 'cancelled'],
  ['when', '6', 'January'],
  ['place', 'kyiv', 'x'],
  ['without', 'Sybiha', 'x'],
  ['presence', 'Sybiha', 'absent', 'x'],
  ['mode', 'Sybiha', 'remote', 'x'],
])('what more is said than a correction of %s takes is refused', (field, ...words) => {
  const told = `«${words.at(-1)}» is more than correct ${field} takes: see --help`
  expect(() => read(field, ...words)).toThrow(new UsageError(told))
})
