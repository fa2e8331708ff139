import { type Draft, isOff } from '../draft.ts'
import { merged, sameEvent } from '../whole/merging.ts'
import type { Place } from './passage.ts'
import { isOfOthers } from './whose-event.ts'
import { type Setting, meant, refine, remember, take } from '../story.ts'
import { aheadOf } from '../when/times.ts'
import type { Trigger } from '../triggers/trigger.ts'
import { has, hasOne, hasAny } from '../../reading/item.ts'
import type { SentenceReading } from '../../reading/read-dispatch.ts'

/** A line that ends without a full stop and stands alone is a heading and opens no event. */
const isHeading = ({ end, paragraph }: SentenceReading, { reading, paragraphs }: Setting): boolean =>
  !/[.!?…"»”:;)]/u.test(reading.dispatch.text.charAt(end - 1)) && paragraphs.get(paragraph)?.length === 1

const AFTER_REACH = 3

/** «Одразу після засідання відбудеться саміт»: not the event that it follows. */
export const comesAfterAnother = ({ item: trigger }: Trigger, { clause }: Place): boolean =>
  [clause, clause.before].some((near) =>
    near?.items.some(
      (item, at) =>
        has(item, 'after') &&
        !has(item, 'ahead') &&
        near.items
          .slice(at + 1, at + 1 + AFTER_REACH)
          .some((noun) => noun !== trigger && hasOne(noun, ['meeting', 'summit'])),
    ),
  )

/** A draft without participants tells more of an event known already, or opens one whose participants follow. */
export const takeNameless = (draft: Draft, trigger: Trigger, place: Place): void => {
  const { clause, sentence, story, setting } = place
  const at = meant(story, has(trigger.item, 'talk-noun') ? undefined : draft.kind)
  const last = at === null ? undefined : story.drafts[at]
  // «Розмова відбулася 23 березня»: a day said outright counts before one that was only understood.
  const known = last && draft.time?.own && !last.time?.own ? { ...last, time: null } : last
  const tellsMore = draft.time?.own || draft.place?.own || isOff(draft.status) || draft.status === 'underway'
  // «Ждать начала саммита не стал»: an event that is only spoken of says nothing of the one told of.
  const isOnlyNamed = trigger.governed && (clause.kind === 'after' || !tellsMore)
  if (isOnlyNamed || isHeading(sentence, setting)) return
  // "the EU summit" on a day and at a place of its own is not the one spoken of.
  const isKnown = trigger.definite && !(draft.time?.own && draft.place?.own)
  // «Йшлося про зустріч лідерів, призначену на 24 лютого»
  const isDated = draft.time?.own === true && draft.format !== null && hasAny(clause.items, ['planned'])
  const isNews = (!trigger.governed || isDated) && !isKnown && !hasAny(clause.items, ['speech'])
  const beside = isOff(draft.status) && known !== undefined && isOfOthers(clause, known)
  const another = comesAfterAnother(trigger, place) || beside
  const follows = clause.kind === 'after' || another
  if (
    at !== null &&
    known &&
    !follows &&
    (sameEvent(known, draft, setting.gazetteer) ||
      (isOff(draft.status) && (known.status === 'announced' || story.sentence === sentence.start)))
  ) {
    // "Called the talks off on Monday": the day of those is known, this is the day on which it was decided.
    const decided = isOff(draft.status) && known.time?.own && aheadOf(draft.time ?? undefined, setting.published) === -1
    const where = draft.place?.own ? draft.place : null
    const told = { ...draft, time: decided ? null : draft.time, place: where }
    refine(story, at, (found) => merged(found, { ...told, participants: [] }, setting.gazetteer))
    // «В Госдепартаменте беседу назвали продуктивной»: a talk by telephone is nowhere.
    remember(story, { ...told, kind: story.drafts[at]?.kind ?? told.kind }, setting.gazetteer)
    return
  }
  if (another || (follows && tellsMore)) story.current = story.drafts.push(draft) - 1
  else if (isNews && (tellsMore || !known)) take(story, draft, setting)
}
