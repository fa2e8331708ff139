import type { DiplomaticEvent, Participant } from '../domain/event.ts'
import type { Language } from '../domain/language.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'

const placeJson = (event: DiplomaticEvent, gazetteer: Gazetteer) => {
  const place = event.place === null ? undefined : gazetteer.place(event.place)
  if (!place) return { city: null, country: null }
  const around = place.kind === 'venue' && place.city ? gazetteer.place(place.city) : place
  const city = around?.kind === 'city' || around?.kind === 'venue' ? around.names.en : null
  return { city, country: place.country }
}

/** An organisation is known by its letters where it has any: EU, UN. */
export const englishName = (id: string, gazetteer: Gazetteer): string | undefined => {
  const actor = gazetteer.actor(id)
  if (actor?.kind === 'country') return actor.id
  const short = actor?.kind === 'organisation' ? gazetteer.name(id, 'en', { short: true }) : ''
  return /^[A-Z]+$/u.test(short) ? short : actor?.names.en
}

const participantJson = (participant: Participant, gazetteer: Gazetteer, language: Language) => {
  const actor = gazetteer.actor(participant.actor)
  const country = participant.represents === null ? undefined : gazetteer.actor(participant.represents)
  return {
    name: englishName(participant.actor, gazetteer) ?? participant.actor,
    native: actor?.names[language] ?? participant.actor,
    type: actor?.kind ?? 'person',
    country: country?.kind === 'country' ? country.id : null,
    presence: participant.presence,
    mode: participant.mode,
    disputed: participant.disputed,
  }
}

/** True of a country or organisation for which a named person stands, present at least as much as it is itself. */
const isStoodFor = (side: Participant, participants: readonly Participant[]): boolean =>
  participants.some(
    ({ actor, represents, presence }) =>
      actor !== side.actor && represents === side.actor && (presence === side.presence || presence === 'attended'),
  )

/** An event in the form in which other programs read it: English names, ISO codes, dates as precise as known. */
export const eventJson = (event: DiplomaticEvent, gazetteer: Gazetteer, language: Language) => ({
  id: event.id,
  kind: event.kind,
  status: event.status,
  start: event.when.start,
  end: event.when.end,
  ...(event.when.either && { either: true }),
  place: placeJson(event, gazetteer),
  mode: event.mode,
  participants: event.participants
    .filter((participant) => !isStoodFor(participant, event.participants))
    .map((participant) => participantJson(participant, gazetteer, language)),
  dispatches: event.dispatches,
})
