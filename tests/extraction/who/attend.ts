import { expect, test } from 'vitest'
import type { Language } from '../../../src/domain/language.ts'
import { facts } from '../facts.ts'

/** A text and, parted by blanks, those who take part in what it tells of; `!` before a name: whoever else may, this one does not. */
export type Attendance = readonly [language: Language, text: string, participants: string]

const participantsOf = (text: string, language: Language): readonly string[] => {
  const lines = facts(text, language).map((event) => event.slice(event.indexOf(': ') + 2))
  const named = lines.flatMap((line) => line.split(', ').filter(Boolean))
  return [...new Set(named.map((participant) => participant.replace(/ (?:expected|remote)/gu, '')))].toSorted()
}

/** Tests who takes part in short texts, by id; `absent` behind an id is written `id:absent`. */
export const attend = (rows: readonly Attendance[]): void => {
  test.each(rows.map(([language, text, participants]) => ({ language, text, participants })))(
    '$text',
    ({ language, text, participants }) => {
      const found = participantsOf(text, language)
      const words = participants.split(' ').map((word) => word.replace(':', ' '))
      const away = words.filter((word) => word.startsWith('!'))
      if (away.length === 0) return expect(found).toEqual(words.toSorted())
      for (const word of away) expect(found).not.toContain(word.slice(1))
      expect(found.length).toBeGreaterThan(0)
      return undefined
    },
  )
}
