import { has, isPerson, some } from '../../reading/item.ts'
import { type DraftParticipant, evidenceOf } from '../draft.ts'
import { tenseOf } from '../when/tense.ts'
import { placeIn } from '../where/places.ts'
import { asParticipant } from './as-participant.ts'
import type { Telling } from './telling.ts'

const OPENING = 2

/** «Туск зараз у Брюсселі, де розпочався саміт»: whoever is there is at what goes on there. */
export const whoeverIsThere = ({
  clause: { items, before },
  presence,
  story,
  setting,
}: Telling): readonly DraftParticipant[] => {
  if (!before || !some(items.slice(0, OPENING), 'where')) return []
  const { cities, gazetteer, tenses } = setting
  const where = placeIn(before.items, some(before.items, 'travels') ? ['in', 'to'] : ['in'], cities, gazetteer)
  if (!where || tenseOf(before.items, tenses)?.tense === 'past') return []
  const word = before.items.find((item) => (isPerson(item) && !item.modifier) || has(item, 'he'))
  const actor = isPerson(word) ? word.id : story.topics[0]
  return word && actor !== undefined ? [asParticipant(actor, evidenceOf(word), presence, setting)] : []
}
