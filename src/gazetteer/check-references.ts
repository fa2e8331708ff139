import { isTimeZone } from '../domain/calendar.ts'
import type { GazetteerData } from './gazetteer-data.ts'

const ids = (entries: readonly { readonly id: string }[]): readonly string[] => entries.map(({ id }) => id)

const twice = (file: string, entries: readonly { readonly id: string }[]): readonly string[] => {
  const seen = new Set<string>()
  return entries.flatMap(({ id }) => {
    if (seen.has(id)) return [`${file}.yaml: ${id}: stands there twice`]
    seen.add(id)
    return []
  })
}

const personProblems = (data: GazetteerData, actors: ReadonlySet<string>, offices: ReadonlySet<string>): string[] =>
  data.persons.flatMap(({ id, represents, terms }) => [
    ...(represents !== null && !actors.has(represents)
      ? [`persons.yaml: ${id}: represents unknown ${represents}`]
      : []),
    ...terms.flatMap(({ office, of }) => [
      ...(offices.has(office) ? [] : [`persons.yaml: ${id}: unknown office ${office}`]),
      ...(actors.has(of) ? [] : [`persons.yaml: ${id}: office of unknown ${of}`]),
    ]),
  ])

const placeProblems = (data: GazetteerData, countries: ReadonlySet<string>): string[] => {
  const zones = new Set([...new Set(data.places.map(({ zone }) => zone))].filter(isTimeZone))
  const cities = new Set(data.places.filter(({ kind }) => kind === 'city').map(({ id }) => id))
  return data.places.flatMap(({ id, country, city, zone }) => [
    ...(countries.has(country) ? [] : [`places.yaml: ${id}: unknown country ${country}`]),
    ...(city === null || cities.has(city) ? [] : [`places.yaml: ${id}: unknown city ${city}`]),
    ...(zones.has(zone) ? [] : [`places.yaml: ${id}: unknown zone ${zone}`]),
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
