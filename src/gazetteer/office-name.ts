import type { Person, Term } from '../domain/actor.ts'
import type { Language } from '../domain/language.ts'
import { feminineOffice } from '../language/feminine.ts'
import type { Gazetteer } from './gazetteer.ts'

/** The office of a term in words, as its holder is called: «президент України», «міністерка оборони Литви», "Foreign Minister of Poland". */
export const officeName = (
  gazetteer: Pick<Gazetteer, 'office' | 'name'>,
  term: Term,
  language: Language,
  gender: Person['gender'] = 'm',
): string | undefined => {
  const office = gazetteer.office(term.office)
  if (!office) return undefined
  const pattern = office.of?.[term.of]?.[language] ?? office.names[language]
  const named = gender === 'f' ? feminineOffice(pattern, language) : pattern
  return named.replace('{of}', gazetteer.name(term.of, language, { case: 'genitive', short: true }))
}
