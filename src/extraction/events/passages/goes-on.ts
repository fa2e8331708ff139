import { inWeekTold } from '../when/counted-days.ts'
import { presenceOf, spanOfItems } from '../draft.ts'
import { joined } from '../whole/merging.ts'
import { participantsIn } from '../who/participants.ts'
import { type Place, names } from './passage.ts'
import { placeIn } from '../where/places.ts'
import { currentDraft, take } from '../story.ts'
import { tenseOf } from '../when/tense.ts'
import { dayOnly, timeIn } from '../when/times.ts'
import { isRole } from '../../reading/roles/description.ts'
import { isPerson, type Item, hasOne, hasAny } from '../../reading/item.ts'

/** A time and somebody, and nothing else: «а після обіду – Туск». */
const isContrasted = (items: readonly Item[]): boolean =>
  items.filter((item) => isPerson(item) && !item.modifier).length === 1 &&
  items.every((item) => item.kind !== 'word' || item.cues.size > 0 || isRole(item)) &&
  !hasAny(items, ['speech', 'about', 'stays-away', 'takes-part'])

/** «…, а в Римі – прем'єрка Мелоні»: a clause without a verb that goes on with the event before. */
export const goOn = (place: Place): boolean => {
  const { clause, sentence, story, setting } = place
  const draft = currentDraft(story)
  const opening = clause.items[0]
  if (!draft || story.sentence !== sentence.start || clause.kind !== 'starter' || names(place) === 0) return false
  if (!hasOne(opening, ['and', 'apart', 'starter', 'in-turn']) || tenseOf(clause.items, setting.tenses)) return false
  const where = placeIn(clause.items, ['in'], setting.cities, setting.gazetteer) ?? null
  // «спершу з Рубіо, а потім – з Туском»
  const inTurn = hasAny(clause.items, ['in-turn']) && hasAny(clause.items, ['with'])
  // «Завтра Павела прийме Стубб, а після обіду – Туск»
  const later = hasAny(clause.items, ['later-today']) || timeIn(clause.items, undefined) !== undefined
  const apart = hasAny(clause.items, ['apart', 'separate']) || inTurn || (later && isContrasted(clause.items))
  if (!where && !apart) return false
  const [hero] = draft.participants
  const more = participantsIn(clause.items, setting.reading.people, {
    presence: presenceOf(draft.status),
    mode: 'unknown',
  })
  const own = timeIn(clause.items, draft.status === 'announced' ? 'future' : undefined)
  const time =
    (own && inWeekTold(own, clause, sentence, story, setting)) ??
    (later && draft.time ? dayOnly(draft.time) : draft.time)
  take(
    story,
    {
      ...draft,
      participants: joined(hero ? [hero] : [], more),
      place: where ?? draft.place,
      time,
      clause: spanOfItems(clause.items),
      apart: true,
    },
    setting,
  )
  return true
}
