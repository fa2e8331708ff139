import type { Language } from '../../../domain/language.ts'
import type { Case } from '../../../language/grammar.ts'
import { NAME_ENDINGS } from '../../../language/name-endings.ts'
import type { NameEndings } from '../../../language/name-endings-table.ts'
import type { ExpectedForm } from '../names/nominative.ts'

// «-ця» is «-ці» in the dative and the genitive alike; a name beside it tells which.
const caseBy = (word: string, endings: NameEndings['roles']): Case =>
  endings.find(([ending]) => ending.test(word))?.[1] ?? 'nominative'

/** The case of a role and whose it is, by its first word (comparable form). */
export const roleForm = (word: string, language: Language): ExpectedForm => {
  const endings = NAME_ENDINGS[language]
  if (!endings || endings.rolesOfOneForm.test(word)) return { case: undefined, gender: undefined }
  if (endings.rolesOfEither.test(word)) return { case: caseBy(word, endings.rolesInA), gender: undefined }
  if (endings.rolesOfWomen.test(word)) return { case: caseBy(word, endings.rolesInA), gender: 'f' }
  return { case: caseBy(word, endings.roles), gender: undefined }
}
