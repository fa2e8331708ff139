import { type Draft, type DraftPlace, type DraftTime, spanOfItems } from '../draft.ts'
import { type Place } from './passage.ts'
import { currentDraft, take } from '../story.ts'
import { tenseOf } from '../when/tense.ts'
import { timeOf, timesAgree } from '../when/times.ts'
import { has, isBody, isDate, isPlace, isSign, type Item } from '../../reading/item.ts'

const DATE_REACH = 3

interface Stop {
  readonly place: DraftPlace
  readonly time: DraftTime
}

const opensStop = (item: Item | undefined): boolean => has(item, 'and') || has(item, 'starter') || isSign(item, ',')

/** «…, а 3 квітня – Белград», "… and Oslo on 22 February": a place and a day of its own behind a conjunction. */
const stopsIn = (items: readonly Item[], { setting, clause }: Place): readonly Stop[] =>
  items.flatMap((item, at): readonly Stop[] => {
    if (!(isPlace(item) || (isBody(item) && !item.modifier)) || item.adjective || !setting.gazetteer.place(item.id))
      return []
    const before = items[at - 1]
    // «а в субботу – Каир»
    const opening = has(items[at - 2], 'in') ? items[at - 3] : items[at - 2]
    const leads = isDate(before) && opensStop(opening) ? before : undefined
    const date = leads ?? (opensStop(before) ? items.slice(at + 1, at + DATE_REACH).find(isDate) : undefined)
    if (!date) return []
    const time = timeOf(date, tenseOf(clause.items, setting.tenses)?.tense)
    return [{ place: { id: item.id, start: item.start, end: item.end, own: true }, time }]
  })

/** Takes in the further places of a visit that one sentence tells of with their days. */
export const takeStops = (place: Place): boolean => {
  const { clause, sentence, story, setting } = place
  const draft = currentDraft(story)
  if (draft?.kind !== 'visit' || !draft.time || story.sentence !== sentence.start) return false
  const stops = stopsIn(clause.items, place).filter(
    (stop) => stop.place.id !== draft.place?.id && !timesAgree(stop.time, draft.time),
  )
  for (const stop of stops) {
    const told: Draft = { ...draft, ...stop, clause: spanOfItems(clause.items), topics: [], movedFrom: null }
    take(story, told, setting)
  }
  return stops.length > 0
}
