import { isTimeZone } from '../../domain/calendar.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import { cityOfZone } from '../../texts/dates/zone-words.ts'
import type { Words } from '../../texts/words.ts'
import { ZONE_PAGES } from './zones.ts'

/** Below this a name is too unlike the one written. */
const LIKELY = 0.85

const offsetOf = (timeZone: string, instant: number): string => {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'shortOffset' }).formatToParts(instant)
  return (parts.find(({ type }) => type === 'timeZoneName')?.value ?? '').replace('GMT', 'UTC')
}

/** «Київ, UTC+2»: the zone by its city, or by its own name, with the offset at an instant (epoch milliseconds). */
export const zoneLabel = (timeZone: string, words: Words, instant: number): string =>
  `${cityOfZone(timeZone, words) ?? timeZone}, ${offsetOf(timeZone, instant)}`

const folded = (text: string): string => text.trim().toLocaleLowerCase().replaceAll('’', "'")

/** The zone that someone has written: an IANA name, a city of the list, or a place that the gazetteer knows. */
export const zoneIn = (
  text: string,
  { gazetteer, words }: { readonly gazetteer: Gazetteer; readonly words: Words },
): string | undefined => {
  const typed = text.trim()
  if (isTimeZone(typed)) return typed
  const listed = ZONE_PAGES.flat().find((zone) => folded(cityOfZone(zone, words) ?? '') === folded(typed))
  if (listed) return listed
  const mentioned = gazetteer.mentions(typed).flatMap(({ kind, ids }) => (kind === 'place' ? ids : []))
  const alike = gazetteer
    .lookUp(typed)
    .flatMap(({ kind, id, score }) => (kind === 'place' && score >= LIKELY ? [id] : []))
  const zones = [...mentioned, ...alike].map((id) => gazetteer.place(id)?.zone)
  return zones.find((zone) => zone !== null && zone !== undefined) ?? undefined
}
