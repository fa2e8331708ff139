import { LANGUAGES } from '../domain/language.ts'
import type { Paradigm } from '../language/declension.ts'
import { foldKey } from '../language/fold.ts'
import { CASES } from '../language/grammar.ts'
import { entryForms, type NamedEntry, shortEntryForms } from './entry-name.ts'
import type { GazetteerData, PersonEntry } from './gazetteer-data.ts'
import type { MentionKind } from './gazetteer.ts'
import type { FoldedName } from './look-up.ts'
import { givenForms, otherSpellings, surnameForms } from './person-name.ts'

const folded = (forms: Paradigm, grammaticalCase: keyof Paradigm): readonly string[] =>
  forms[grammaticalCase].map(foldKey)

const personNames = (person: PersonEntry): readonly FoldedName[] =>
  LANGUAGES.flatMap((language) => {
    const others = otherSpellings(person, language)
    const surnames = [surnameForms(person, language), ...others.surnames]
    const givenNames = [givenForms(person, language), ...others.given]
    return CASES.flatMap((grammaticalCase) =>
      surnames.flatMap((surname) =>
        givenNames.flatMap((given) =>
          folded(surname, grammaticalCase).flatMap((surnameKey) =>
            folded(given, grammaticalCase).map((givenKey): FoldedName => ({
              kind: 'actor',
              id: person.id,
              given: givenKey,
              surname: surnameKey,
            })),
          ),
        ),
      ),
    )
  })

const entryNames = (entry: NamedEntry, kind: MentionKind): readonly FoldedName[] =>
  LANGUAGES.flatMap((language) =>
    [entryForms(entry, language), shortEntryForms(entry, language)].flatMap((forms) =>
      CASES.flatMap((grammaticalCase) =>
        folded(forms, grammaticalCase).map((key): FoldedName => ({ kind, id: entry.id, given: '', surname: key })),
      ),
    ),
  )

const keyOf = ({ id, given, surname }: FoldedName): string => `${id}|${given}|${surname}`

/** Every name to compare with, each written form once. */
export const namesToLookUp = (data: GazetteerData): readonly FoldedName[] => {
  const all = [
    ...data.persons.flatMap(personNames),
    ...[...data.countries, ...data.organisations].flatMap((entry) => entryNames(entry, 'actor')),
    ...data.places.flatMap((place) => entryNames(place, 'place')),
  ]
  return [...new Map(all.map((name) => [keyOf(name), name])).values()]
}
