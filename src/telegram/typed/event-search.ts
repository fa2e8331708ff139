import type { EventRecord } from '../../domain/record.ts'
import type { DiplomaticEvent } from '../../domain/event.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'

const MOST = 8

const idsOf = ({ participants, place, host, format, topics }: DiplomaticEvent): ReadonlySet<string> =>
  new Set(
    [...participants.flatMap(({ actor, represents }) => [actor, represents]), place, host, format, ...topics].filter(
      (id) => id !== null,
    ),
  )

const withPlacesAround = (ids: ReadonlySet<string>, gazetteer: Gazetteer): ReadonlySet<string> => {
  const around = [...ids].flatMap((id) => {
    const place = gazetteer.place(id)
    return place ? [place.city, place.country] : []
  })
  return new Set([...ids, ...around.filter((id) => id !== null)])
}

/** The event of that id, or those that hold the most of what the words name, at most eight, latest first. */
export const matchingEvents = (
  words: string,
  record: EventRecord,
  gazetteer: Gazetteer,
): readonly DiplomaticEvent[] => {
  const byId = record.events.get(words.toLowerCase())
  if (byId) return [byId]
  const mentions = gazetteer.mentions(words)
  const scored = [...record.events.values()].map((event) => {
    const ids = withPlacesAround(idsOf(event), gazetteer)
    return { event, score: mentions.filter((mention) => mention.ids.some((id) => ids.has(id))).length }
  })
  const best = Math.max(0, ...scored.map(({ score }) => score))
  if (best === 0) return []
  return scored
    .filter(({ score }) => score === best)
    .map(({ event }) => event)
    .toReversed()
    .slice(0, MOST)
}
