import type { News } from '../../domain/alert.ts'
import type { ParticipantValue } from '../../domain/claim.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { Touched } from '../../store/alerts/audience.ts'
import { sideOf } from '../../texts/sides.ts'

const known = (ids: readonly (string | null | undefined)[]): readonly string[] => [
  ...new Set(ids.filter((id) => id !== null && id !== undefined)),
]

const participantsOf = ({ event, changes }: News): readonly ParticipantValue[] => [
  ...event.participants,
  ...changes.flatMap((change) =>
    change.field === 'participant' ? [change.before ?? [], change.after ?? []].flat() : [],
  ),
]

/** The values of one field, those that a change has put another in the place of included. */
const valuesOf = (field: 'place' | 'format', { event, changes }: News): readonly (string | null)[] => [
  event[field],
  ...changes.flatMap((change) => (change.field === field ? [change.before, change.after] : [])),
]

/** All that a reader may follow and that news has to do with: those who no longer take part and the former place as well. */
export const touchedBy = (news: News, gazetteer: Gazetteer): Touched => ({
  event: news.event.id,
  kind: news.event.kind,
  actors: known([
    news.event.host,
    ...participantsOf(news).flatMap((participant) => [participant.actor, sideOf(participant, gazetteer)]),
  ]),
  places: known(
    valuesOf('place', news).flatMap((id) => {
      const place = id === null ? undefined : gazetteer.place(id)
      return [id, place?.city, place?.country]
    }),
  ),
  formats: known(valuesOf('format', news)),
})
