import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import { namesInstitution } from '../../language/institutions.ts'
import { comparable } from '../../language/normalise.ts'

/** The places that stand before an entry: "AHMEDABAD, India –", "LISBON/MADRID –". */
export interface Slug {
  readonly start: number
  readonly end: number
  /** Where the entry's own words begin. */
  readonly body: number
}

const NAME = String.raw`\p{Lu}[\p{Lu}\p{M}.'’]{1,24}(?:[ \u00A0-]\p{Lu}[\p{Lu}\p{M}.'’]{0,24}){0,4}`
const MIXED = String.raw`\p{Lu}[\p{L}\p{M}'’.]{1,24}(?:[ \u00A0-][\p{L}\p{M}'’.]{1,24}){0,3}`
const COUNTRY = String.raw`(?:,\s?${MIXED})?`
const DASH = String.raw`\s{0,3}[-\u2012-\u2015\u2212]{1,2}\s{0,3}`
// In capitals, a place may be followed by other places in any spelling.
const CAPITALS = new RegExp(String.raw`${NAME}(?:\s?\/\s?${MIXED}){0,7}${COUNTRY}(?=${DASH}\S)`, 'uy')
const MIXED_PLACES = String.raw`${MIXED}(?:\s?\/\s?${MIXED}){0,7}${COUNTRY}`
const SPELT = new RegExp(String.raw`${MIXED_PLACES}(?=\s{1,3}[-\u2012-\u2015]\s{1,3}\S)`, 'uy')
const FOLLOWING_DASH = new RegExp(DASH, 'uy')
// «МОСКВА. …», "Brussels: …": a stop or a colon parts off known places only.
const STOPPED = new RegExp(String.raw`${MIXED_PLACES}(?=[.:]\s{1,3}["«“]?[\p{Lu}\d])`, 'uy')
const FOLLOWING_STOP = /[.:]\s{1,3}/uy

const slugWith = (pattern: RegExp, parting: RegExp, text: string, at: number): Slug | undefined => {
  pattern.lastIndex = at
  const match = pattern.exec(text)
  if (!match) return undefined
  const end = at + match[0].length
  parting.lastIndex = end
  const parted = parting.exec(text)?.[0] ?? ''
  return { start: at, end, body: end + parted.length }
}

/** True where all of a slug is places that the gazetteer knows. */
export const isKnown = (slug: Slug, text: string, gazetteer: Gazetteer): boolean => {
  const written = text.slice(slug.start, slug.end)
  const rest = gazetteer
    .mentions(written)
    .filter(({ ids }) => ids.some((id) => gazetteer.place(id) !== undefined))
    .reduce((left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end), written)
  return /^[\s,/.-]*$/u.test(rest)
}

const knownSlug = (slug: Slug | undefined, text: string, gazetteer: Gazetteer): Slug | undefined =>
  slug && isKnown(slug, text, gazetteer) ? slug : undefined

/** The slug in capitals that stands at an offset of the text: before a dash, or known places before a stop or a colon. */
export const slugAt = (text: string, at: number, gazetteer: Gazetteer): Slug | undefined => {
  // First, since the hyphen of «НЬЮ-ЙОРК.» may pass for a dash.
  const stopped = slugWith(STOPPED, FOLLOWING_STOP, text, at)
  const written = stopped ? text.slice(stopped.start, stopped.end) : ''
  const known = written === written.toUpperCase() ? knownSlug(stopped, text, gazetteer) : undefined
  if (known) return known
  const slug = slugWith(CAPITALS, FOLLOWING_DASH, text, at)
  return slug && !isAgency(slug, text, gazetteer) ? slug : undefined
}

/** «ІНТЕРФАКС-УКРАЇНА –»: who wires it, and no place. */
const isAgency = (slug: Slug, text: string, gazetteer: Gazetteer): boolean =>
  namesInstitution(comparable(text.slice(slug.start, slug.end))) && !isKnown(slug, text, gazetteer)

/** As `slugAt`, also in ordinary spelling where all of it is places that the gazetteer knows. */
export const spelledSlugAt = (text: string, at: number, gazetteer: Gazetteer): Slug | undefined =>
  knownSlug(slugWith(SPELT, FOLLOWING_DASH, text, at), text, gazetteer) ??
  knownSlug(slugWith(STOPPED, FOLLOWING_STOP, text, at), text, gazetteer)

const NARROWNESS = { venue: 0, city: 1, region: 2, country: 3 } as const

/** Where an entry is by its slug: null for a list of places, which is none in particular; undefined where nobody knows it. */
export const placeOfSlug = (written: string, gazetteer: Gazetteer): string | null | undefined => {
  if (written.includes('/')) return null
  const places = gazetteer
    .mentions(written)
    .flatMap(({ ids }) => ids.flatMap((id) => gazetteer.place(id) ?? []))
    .toSorted((a, b) => NARROWNESS[a.kind] - NARROWNESS[b.kind])
  return places[0]?.id
}
