import { type Draft, hasParticipant } from '../draft.ts'
import { participantsIn } from '../who/participants.ts'
import { type Place } from './passage.ts'
import { type Clause } from '../../reading/clauses/clause.ts'
import { has, isDate, isWord, type Item, hasAny } from '../../reading/item.ts'
import { EVENT_NOUNS } from '../../vocabulary/cue.ts'

/** "The Visegrad summit has been postponed": of a circle whose event the one before is not, or on «того ж дня». */
export const isOfOthers = ({ items }: Clause, draft: Draft): boolean => {
  const circle = items.find((item) => item.kind === 'format' && !has(item, 'heads'))
  const another = circle?.kind === 'format' && draft.format?.id !== circle.id && draft.kind === 'meeting'
  return another || items.some((item) => isDate(item) && item.plain.countedFrom?.days === 0)
}

/** «…, але не зустрівся зі Стармером»: what came to nothing is another event. */
export const namesOther = ({ clause, setting }: Place, draft: Draft): boolean =>
  isOfOthers(clause, draft) ||
  participantsIn(clause.items, setting.reading.people, { presence: 'expected', mode: 'unknown' }).some(
    ({ actor, body }) => !body && !hasParticipant(draft, actor),
  )

const THING_REACH = 3

/** "The vote was postponed": the article stands before something that is no event, and nothing else points to one. */
export const isOfThing = (items: readonly Item[]): boolean => {
  const at = items.findIndex((item) => has(item, 'definite'))
  const next = items[at + 1]
  const noun = items.slice(at + 1, at + 1 + THING_REACH)
  const isThing = isWord(next) && next.cues.size === 0
  return at >= 0 && isThing && !hasAny(noun, EVENT_NOUNS) && !hasAny(items, ['it', 'they'])
}
