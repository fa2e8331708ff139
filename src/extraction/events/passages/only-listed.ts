import { type Place, kindMeant } from './passage.ts'
import { placeIn, placesAgree } from '../where/places.ts'
import { meant } from '../story.ts'
import { tenseOf } from '../when/tense.ts'
import { timeIn, timesAgree } from '../when/times.ts'
import { hostsEvent } from '../triggers/hosts.ts'
import type { Trigger } from '../triggers/trigger.ts'
import { has, type Item, hasAny } from '../../reading/item.ts'
import { isForeseen } from './more-participants.ts'

const saysWhenLater = ({ clause, sentence, setting }: Place): boolean =>
  sentence.clauses
    .slice(sentence.clauses.indexOf(clause))
    .some(
      ({ kind, items }) =>
        (kind === 'relative' || items === clause.items) && timeIn(items, tenseOf(items, setting.tenses)?.tense),
    )

const THERE_REACH = 3

/** «На зустрічі були …», «… також був на переговорах»: of an event told of, and with whom is not said anew. */
const saysWhoWasThere = (items: readonly Item[], { at, form }: Trigger): boolean => {
  let before = at - 1
  while (has(items[before], 'definite')) before -= 1
  const behind = items.slice(at + 1).filter((item) => !has(item, 'and'))
  const near = [...items.slice(Math.max(0, before - THERE_REACH), before), ...behind.slice(0, 1)]
  return form === 'noun' && has(items[before], 'in') && hasAny(near, ['is-there']) && !opensOwn(items.slice(at + 1))
}

/** "was at talks that Trump held": of others, as well as those "with …". */
const opensOwn = (behind: readonly Item[]): boolean => has(behind[0], 'with') || hasAny(behind, ['holds'])

/** True where the clause names an event only to say who takes part in it: «у розмові взяли участь …». */
export const onlyLists = (trigger: Trigger, place: Place): boolean => {
  const { clause, story, setting } = place
  const at = meant(story, kindMeant(trigger))
  const { items } = clause
  const hosts = items.some((_, index) => hostsEvent(items, index))
  const onScreen = hasAny(items, ['addresses']) && hasAny(items, ['video'])
  const listed = hosts || onScreen || hasAny(items, ['takes-part', 'represents']) || saysWhoWasThere(items, trigger)
  const lists = listed && (trigger.form === 'noun' || trigger.weak)
  if (!lists || at === null || saysWhenLater(place)) return false
  if (isForeseen(place)) return true
  const isAhead = tenseOf(items, setting.tenses)?.tense === 'future'
  return !(isAhead && story.drafts[at]?.status === 'held' && story.drafts[at].statusSaid)
}

/** «8 серпня 2025 року підписали у Вашингтоні … за участі Трампа»: another day and another place than those of the event known. */
export const isElsewhere = ({ clause: { items }, story, setting }: Place, at: number): boolean => {
  const draft = story.drafts[at]
  const time = timeIn(items, tenseOf(items, setting.tenses)?.tense)
  const where = placeIn(items, ['in'], setting.cities, setting.gazetteer)
  if (!draft?.time || !draft.place || !time || !where) return false
  return !timesAgree(draft.time, time) && !placesAgree(draft.place.id, where.id, setting.gazetteer)
}
