import type { Person } from '../domain/actor.ts'
import { createGazetteer } from './create-gazetteer.ts'
import { GAZETTEER_FILES } from './gazetteer-data.ts'
import type { Gazetteer } from './gazetteer.ts'

/** A gazetteer of nobody but these persons, known by their whole names and by their surnames. */
export const gazetteerOfPersons = (persons: readonly Person[]): Gazetteer => {
  const entries = persons.map(({ id, names, gender, represents, terms }) =>
    GAZETTEER_FILES.persons.parse({ id, names, gender, represents, terms }),
  )
  const none = { countries: [], organisations: [], places: [], offices: [], formats: [], topics: [] }
  return createGazetteer({ ...none, persons: entries })
}

/** The gazetteer with persons beside it who may change from call to call; of two that fit one name the gazetteer's counts. */
export const withNewcomers = (gazetteer: Gazetteer, newcomers: () => Gazetteer): Gazetteer => ({
  ...gazetteer,
  actor: (id) => gazetteer.actor(id) ?? newcomers().actor(id),
  get actors() {
    return [...gazetteer.actors, ...newcomers().actors]
  },
  mentions: (text) => {
    const known = gazetteer.mentions(text)
    const found = newcomers()
      .mentions(text)
      .filter(({ start, end }) => known.every((mention) => end <= mention.start || mention.end <= start))
    return found.length === 0 ? known : [...known, ...found].toSorted((a, b) => a.start - b.start)
  },
  lookUp: (name) => [...gazetteer.lookUp(name), ...newcomers().lookUp(name)].toSorted((a, b) => b.score - a.score),
  surnamed: (surname) => [...new Set([...gazetteer.surnamed(surname), ...newcomers().surnamed(surname)])],
  name: (id, language, options) =>
    (newcomers().actor(id) && !gazetteer.actor(id) ? newcomers() : gazetteer).name(id, language, options),
})
