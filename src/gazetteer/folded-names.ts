import { LANGUAGES } from '../domain/language.ts'
import type { Paradigm } from '../language/declension.ts'
import { foldKey } from '../language/fold.ts'
import { CASES } from '../language/grammar.ts'
import { comparable } from '../language/normalise.ts'
import type { PersonEntry } from './gazetteer-data.ts'
import { givenForms, otherSpellings, surnameForms } from './person-name.ts'

type Ids = ReadonlyMap<string, readonly string[]>

/** Persons by the fold keys of one part of their names, in every case and spelling. */
export interface FoldedNames {
  readonly surnames: Ids
  readonly given: Ids
  /** First letters of the given names by person, comparable form. */
  readonly initials: ReadonlyMap<string, ReadonlySet<string>>
}

const writtenForms = (paradigms: readonly Paradigm[]): readonly string[] => [
  ...new Set(paradigms.flatMap((forms) => CASES.flatMap((grammaticalCase) => forms[grammaticalCase]))),
]

const partForms = (
  person: PersonEntry,
): { readonly surnames: readonly string[]; readonly given: readonly string[] } => ({
  surnames: writtenForms(
    LANGUAGES.flatMap((language) => [surnameForms(person, language), ...otherSpellings(person, language).surnames]),
  ),
  given: writtenForms(
    LANGUAGES.flatMap((language) => [givenForms(person, language), ...otherSpellings(person, language).given]),
  ),
})

const group = (pairs: readonly (readonly [string, string])[]): Ids => {
  const groups = new Map<string, string[]>()
  for (const [key, id] of pairs) {
    const ids = groups.get(key) ?? []
    if (!ids.includes(id)) ids.push(id)
    groups.set(key, ids)
  }
  return groups
}

/** Folds the names of all persons. */
export const foldNames = (persons: readonly PersonEntry[]): FoldedNames => {
  const parts = persons.map((person) => ({ id: person.id, ...partForms(person) }))
  const pairs = (part: 'surnames' | 'given'): readonly (readonly [string, string])[] =>
    parts.flatMap((person) => person[part].map((form) => [foldKey(form), person.id] as const))
  return {
    surnames: group(pairs('surnames')),
    given: group(pairs('given')),
    initials: new Map(
      parts.map(({ id, given }) => [id, new Set(given.filter(Boolean).map((form) => comparable(form).slice(0, 1)))]),
    ),
  }
}
