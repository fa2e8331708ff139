import type { Language, Localized } from '../domain/language.ts'
import { ENGLISH_LETTERS } from './en/letters.ts'
import type { Letters } from './letters-table.ts'
import { withoutDiacritics } from './normalise.ts'
import { RUSSIAN_LETTERS } from './ru/letters.ts'
import { UKRAINIAN_LETTERS } from './uk/letters.ts'

const LETTERS: Readonly<Record<Language, Letters>> = { uk: UKRAINIAN_LETTERS, ru: RUSSIAN_LETTERS, en: ENGLISH_LETTERS }

const isUpper = (letter: string): boolean => letter !== letter.toLowerCase()

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Writes by the pairs of a table. */
type Scribe = (text: string) => string

const createScribe = (pairs: string): Scribe => {
  const table = new Map(pairs.split(' ').map((pair) => pair.split('=') as [string, string]))
  // Longer groups first, so that «shch» is not read as four letters.
  const groups = [...table.keys()].toSorted((a, b) => b.length - a.length)
  const pattern = new RegExp(groups.join('|'), 'giu')
  return (text) =>
    text.replace(pattern, (group) => {
      const written = table.get(group.toLowerCase()) ?? group
      return isUpper(group.charAt(0)) ? capitalised(written) : written
    })
}

const scribes = new Map<string, Scribe>()

const scribeFor = (pairs: string): Scribe => {
  const scribe = scribes.get(pairs) ?? createScribe(pairs)
  scribes.set(pairs, scribe)
  return scribe
}

/** Where a language has no letters for another, it is written by way of the one that it has. */
const written = (name: string, from: Language, to: Language): string => {
  if (from === to) return name
  const direct = LETTERS[from][to]
  if (direct !== undefined) return scribeFor(direct)(name)
  const [way] = Object.keys(LETTERS[from]) as Language[]
  return way === undefined ? name : written(written(name, from, way), way, to)
}

/** A name in all three languages, written by the letters of the one in which it was read. */
export const transliterated = (name: string, language: Language): Localized => {
  const bare = withoutDiacritics(name)
  return {
    uk: written(bare, language, 'uk'),
    ru: written(bare, language, 'ru'),
    en: written(bare, language, 'en'),
    [language]: name,
  }
}

/** A name as an id: Latin letters, digits and hyphens, at most 40 characters. */
export const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ł/gu, 'l')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 40)
    .replace(/-+$/u, '')
