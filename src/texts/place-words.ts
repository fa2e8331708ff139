import type { PlaceId } from '../domain/actor.ts'
import type { Language } from '../domain/language.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import { type Case, CASE_OF_GOAL } from '../language/grammar.ts'
import { preposition } from './euphony.ts'
import type { Messages } from './messages.ts'

export type PlaceForm = 'nominative' | 'in' | 'to'

/** A place in words of one language; a venue is followed by its city in brackets. */
export const createPlaceWords = (gazetteer: Gazetteer, language: Language, { text }: Pick<Messages, 'text'>) => {
  const CASES: Readonly<Record<PlaceForm, Case>> = {
    nominative: 'nominative',
    in: 'locative',
    to: CASE_OF_GOAL[language],
  }
  const phrase = (name: string, form: PlaceForm): string => {
    if (form === 'nominative') return name
    const inside = preposition(language, 'in', name)
    return text(form === 'in' ? 'place-in' : 'place-to', { in: inside, place: name })
  }
  return (id: PlaceId, form: PlaceForm = 'nominative'): string => {
    const name = phrase(gazetteer.name(id, language, { case: CASES[form], short: true }), form)
    const city = gazetteer.place(id)?.city
    if (city === null || city === undefined) return name
    return text('place-of-city', { place: name, city: gazetteer.name(city, language) })
  }
}
