import { isTimeZone } from '../domain/calendar.ts'
import { fileOf, type GazetteerData, type PlaceEntry } from './gazetteer-data.ts'

const ids = (entries: readonly { readonly id: string }[]): readonly string[] => entries.map(({ id }) => id)

const problem = (name: string, id: string, what: string): string => `${fileOf(name)}: ${id}: ${what}`

const twice = (name: string, entries: readonly { readonly id: string }[]): readonly string[] => {
  const seen = new Set<string>()
  return entries.flatMap(({ id }) => {
    if (seen.has(id)) return [problem(name, id, 'stands there twice')]
    seen.add(id)
    return []
  })
}

const personProblems = (data: GazetteerData, actors: ReadonlySet<string>, offices: ReadonlySet<string>): string[] =>
  data.persons.flatMap(({ id, represents, terms }) => [
    ...(represents !== null && !actors.has(represents)
      ? [problem('persons', id, `represents unknown ${represents}`)]
      : []),
    ...terms.flatMap(({ office, of, from, to }) => [
      ...(offices.has(office) ? [] : [problem('persons', id, `unknown office ${office}`)]),
      ...(actors.has(of) ? [] : [problem('persons', id, `office of unknown ${of}`)]),
      ...(from !== null && to !== null && to < from.slice(0, to.length)
        ? [problem('persons', id, `${office} ends before it begins`)]
        : []),
    ]),
  ])

const liesInItself = (place: PlaceEntry, places: ReadonlyMap<string, PlaceEntry>): boolean => {
  const seen = new Set<string>()
  for (let at: PlaceEntry | undefined = place; at; at = at.city === null ? undefined : places.get(at.city)) {
    if (seen.has(at.id)) return true
    seen.add(at.id)
  }
  return false
}

const surroundingProblems = (place: PlaceEntry, places: ReadonlyMap<string, PlaceEntry>): readonly string[] => {
  if (place.city === null) return []
  const outer = places.get(place.city)
  if (!outer) return [problem('places', place.id, `unknown city ${place.city}`)]
  if (outer.country !== place.country) return [problem('places', place.id, `${outer.id} is in another country`)]
  return liesInItself(place, places) ? [problem('places', place.id, 'lies in itself')] : []
}

// The list of the runtime lacks some names that it knows, but to ask for each takes long.
const knownZones = (zones: Iterable<string>): ReadonlySet<string> => {
  const listed = new Set(Intl.supportedValuesOf('timeZone'))
  return new Set([...new Set(zones)].filter((zone) => listed.has(zone) || isTimeZone(zone)))
}

const placeProblems = (data: GazetteerData, countries: ReadonlySet<string>): string[] => {
  const zones = knownZones(data.places.map(({ zone }) => zone))
  const places = new Map(data.places.map((place) => [place.id, place]))
  return data.places.flatMap((place) => [
    ...(countries.has(place.country) ? [] : [problem('places', place.id, `unknown country ${place.country}`)]),
    ...(zones.has(place.zone) ? [] : [problem('places', place.id, `unknown zone ${place.zone}`)]),
    ...surroundingProblems(place, places),
  ])
}

/** Problems between entries, each with file and entry: ids given twice, references to nothing. */
export const checkReferences = (data: GazetteerData): readonly string[] => {
  const countries = new Set(ids(data.countries))
  const actors = new Set([...countries, ...ids(data.organisations)])
  return [
    ...Object.entries(data).flatMap(([file, entries]) => twice(file, entries as readonly { readonly id: string }[])),
    ...twice('persons', [...data.persons, ...data.organisations, ...data.places]),
    ...personProblems(data, actors, new Set(ids(data.offices))),
    ...placeProblems(data, countries),
  ]
}
