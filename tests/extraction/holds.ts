import { expect, test } from 'vitest'
import type { Language } from '../../src/domain/language.ts'
import { facts } from './facts.ts'

type Line = readonly [language: Language, text: string, ...events: readonly string[]]

/** A test for each text: exactly these events are read in it, in brief. */
export const holds = (lines: readonly Line[]): void => {
  test.each(lines.map(([language, text, ...events]) => ({ language, text, events })))(
    '$language: $text',
    ({ language, text, events }) => {
      expect(facts(text, language)).toEqual(events)
    },
  )
}
