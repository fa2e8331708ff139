import type { Term } from '../domain/actor.ts'
import type { Language } from '../domain/language.ts'
import type { Gazetteer } from './gazetteer.ts'

/** The office of a term in words: «президент України», «державний секретар США», "Foreign Minister of Poland". */
export const officeName = (gazetteer: Gazetteer, term: Term, language: Language): string | undefined => {
  const office = gazetteer.office(term.office)
  if (!office) return undefined
  const pattern = office.of?.[term.of]?.[language] ?? office.names[language]
  return pattern.replace('{of}', gazetteer.name(term.of, language, { case: 'genitive', short: true }))
}
