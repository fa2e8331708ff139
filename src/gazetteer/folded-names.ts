import { foldKey } from '../language/fold.ts'
import { comparable } from '../language/normalise.ts'
import type { WrittenName } from './person-name.ts'

type Ids = ReadonlyMap<string, readonly string[]>

/** A person's names as fold keys. */
export interface FoldedPerson {
  readonly id: string
  readonly bare: boolean
  readonly surnames: readonly string[]
  readonly given: readonly string[]
}

/** Persons by the fold keys of one part of their names, in every case and spelling. */
export interface FoldedNames {
  readonly persons: readonly FoldedPerson[]
  readonly surnames: Ids
  readonly given: Ids
  /** First letters of the given names by person, comparable form. */
  readonly initials: ReadonlyMap<string, ReadonlySet<string>>
}

const idsBy = (part: 'surnames' | 'given', persons: readonly FoldedPerson[]): Ids => {
  const ids = new Map<string, string[]>()
  for (const person of persons)
    for (const key of person[part]) {
      const known = ids.get(key)
      if (known) known.push(person.id)
      else ids.set(key, [person.id])
    }
  return ids
}

/** `foldKey`, which keeps so many of its answers: many people share a given name, and many texts their words. */
export const rememberedFold = (most: number): ((form: string) => string) => {
  const keys = new Map<string, string>()
  return (form) => {
    const known = keys.get(form)
    if (known !== undefined) return known
    const key = foldKey(form)
    if (keys.size >= most) keys.clear()
    keys.set(form, key)
    return key
  }
}

const initialsOf = (forms: readonly string[]): ReadonlySet<string> =>
  new Set(forms.map((form) => comparable(form).slice(0, 1)))

/** Folds the names of all persons. */
export const foldNames = (names: readonly WrittenName[]): FoldedNames => {
  const fold = rememberedFold(Infinity)
  const keysOf = (forms: readonly string[]): readonly string[] => [...new Set(forms.map(fold))]
  const persons = names.map(({ id, bare, surnames, given }) => ({
    id,
    bare,
    surnames: keysOf(surnames),
    given: keysOf(given),
  }))
  return {
    persons,
    surnames: idsBy('surnames', persons),
    given: idsBy('given', persons),
    initials: new Map(names.map(({ id, given }) => [id, initialsOf(given)])),
  }
}
