import type { Person } from '../domain/actor.ts'
import { createGazetteer } from './create-gazetteer.ts'
import { GAZETTEER_FILES } from './gazetteer-data.ts'
import type { Gazetteer, Mention } from './gazetteer.ts'

/** A gazetteer of nobody but these persons, known by their whole names and by their surnames. */
export const gazetteerOfPersons = (persons: readonly Person[]): Gazetteer => {
  const entries = persons.map(({ id, names, gender, represents, terms }) =>
    GAZETTEER_FILES.persons.parse({ id, names, gender, represents, terms }),
  )
  const none = { countries: [], organisations: [], places: [], offices: [], formats: [], topics: [] }
  return createGazetteer({ ...none, persons: entries })
}

const overlaps = (a: Mention, b: Mention): boolean => a.start < b.end && b.start < a.end

const isSame = (a: Mention, b: Mention): boolean => a.start === b.start && a.end === b.end

/** A surname alone is that of all who bear it; in all else what the gazetteer knows counts. */
const together = (known: readonly Mention[], found: readonly Mention[]): readonly Mention[] => {
  const apart = found.filter((mention) => !known.some((other) => overlaps(mention, other)))
  const shared = known.map((mention) => {
    const bearers = mention.partial ? found.filter((other) => isSame(mention, other)).flatMap(({ ids }) => ids) : []
    return bearers.length > 0 ? { ...mention, ids: [...new Set([...mention.ids, ...bearers])] } : mention
  })
  return [...shared, ...apart].toSorted((a, b) => a.start - b.start)
}

/** The gazetteer with persons beside it who may change from call to call; of two that fit one whole name the gazetteer’s counts. */
export const withNewcomers = (gazetteer: Gazetteer, newcomers: () => Gazetteer): Gazetteer => ({
  ...gazetteer,
  actor: (id) => gazetteer.actor(id) ?? newcomers().actor(id),
  get actors() {
    return [...gazetteer.actors, ...newcomers().actors]
  },
  mentions: (text) => {
    const known = gazetteer.mentions(text)
    const beside = newcomers()
    const found = beside.actors.length === 0 ? [] : beside.mentions(text)
    return found.length === 0 ? known : together(known, found)
  },
  lookUp: (name) => [...gazetteer.lookUp(name), ...newcomers().lookUp(name)].toSorted((a, b) => b.score - a.score),
  surnamed: (surname) => [...new Set([...gazetteer.surnamed(surname), ...newcomers().surnamed(surname)])],
  name: (id, language, options) =>
    (newcomers().actor(id) && !gazetteer.actor(id) ? newcomers() : gazetteer).name(id, language, options),
})
