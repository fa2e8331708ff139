import type { DiplomaticEvent } from '../../domain/event.ts'
import type { FollowTarget } from '../../domain/reader.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import { sideOf } from '../../texts/sides.ts'

/** True where a reader follows the event, its place, its kind, its format or someone at it. Following everything, or all that is important, singles nothing out. */
export const isFollowed = (event: DiplomaticEvent, follows: readonly FollowTarget[], gazetteer: Gazetteer): boolean => {
  const place = event.place === null ? undefined : gazetteer.place(event.place)
  const places = new Set([event.place, place?.city, place?.country])
  const actors = new Set(event.participants.flatMap((each) => [each.actor, sideOf(each, gazetteer)]))
  return follows.some((target) => {
    switch (target.kind) {
      case 'everything':
      case 'important':
        return false
      case 'kind':
        return target.id === event.kind
      case 'format':
        return target.id === event.format
      case 'event':
        return target.id === event.id
      case 'actor':
        return actors.has(target.id)
      case 'place':
        return places.has(target.id)
    }
  })
}
