import { has, hasAny } from '../../reading/item.ts'
import { type Draft, isSessionKind } from '../draft.ts'
import { placesAgree } from '../where/places.ts'
import { type Setting, take } from '../story.ts'
import { tell } from '../tell.ts'
import { aheadOf, timesAgree } from '../when/times.ts'
import { mainTrigger } from '../triggers/main-trigger.ts'
import type { Place } from './passage.ts'

const isKnown = (draft: Draft, known: Draft, { gazetteer }: Setting): boolean =>
  isSessionKind(known.kind) &&
  timesAgree(known.time, draft.time) &&
  (!known.place || !draft.place || placesAgree(known.place.id, draft.place.id, gazetteer))

/** "Trump will skip Saturday's G20 summit in Johannesburg": an event of which nothing was told before, without him. */
export const takeMissed = ({ clause, sentence, story, setting }: Place): boolean => {
  const trigger = mainTrigger(clause)
  const word = clause.items.find((item) => has(item, 'stays-away'))
  const opens = trigger?.form === 'noun' && isSessionKind(trigger.kind) && word && word.start < trigger.item.start
  if (!opens || hasAny(clause.items, ['wish', 'he', 'they'])) return false
  const draft = tell(clause, trigger, sentence, story, setting)
  const missing = draft?.participants.filter(({ body, evidence }) => !body && evidence.start < word.start) ?? []
  if (!draft?.place?.own || missing.length === 0) return false
  if (story.drafts.some((known) => isKnown(draft, known, setting))) return false
  // «відмовився від участі в саміті»: that he has refused does not say that it has been.
  const isOver =
    draft.status === 'held' && (!has(word, 'refuses') || aheadOf(draft.time ?? undefined, setting.published) === -1)
  const status = isOver ? 'held' : 'announced'
  const participants = missing.map((one) => ({ ...one, presence: 'absent' as const, mode: 'unknown' as const }))
  take(story, { ...draft, status, statusSaid: true, participants }, setting)
  story.topics = missing.map(({ actor }) => actor).slice(0, 1)
  story.sentence = sentence.start
  return true
}
