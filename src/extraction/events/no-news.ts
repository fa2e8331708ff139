import type { EventKind, EventStatus } from '../../domain/vocabulary.ts'
import { type DraftParticipant, type DraftTime, isOff } from './draft.ts'
import type { Trigger } from './triggers/trigger.ts'
import { type Item, some } from '../reading/item.ts'
import type { SentenceReading } from '../reading/read-dispatch.ts'

/** «Мета поїздки …»: a visit of somebody who is only understood, without its days, is one told of already. */
const isHearsay = (participants: readonly DraftParticipant[], trigger: Trigger, time: DraftTime | undefined): boolean =>
  trigger.form === 'noun' &&
  time === undefined &&
  participants.every(({ evidence }) => evidence.start === trigger.item.start)

/** «Опозиція назвала поїздку Санду передвиборчою»: what others say of a visit is no news of it. */
const isJudged = (kind: EventKind, { at, form }: Trigger, items: readonly Item[]): boolean =>
  kind === 'visit' && form === 'noun' && some(items.slice(0, at), 'judges')

/** «говорили», "discussed" of one alone, and of no circle on a day of its own. */
export const isNoMeeting = (
  { at, weak }: Trigger,
  participants: readonly DraftParticipant[],
  time: DraftTime | undefined,
  items: readonly Item[],
  headless: boolean,
): boolean => {
  const circle = time?.own === true && items.slice(0, at).some((item) => item.kind === 'format')
  return weak && participants.length < 2 && !circle && !headless
}

/** What is recalled, or judged, is no news where neither day nor place is said. */
export const isOnlyMentioned = (
  kind: EventKind,
  trigger: Trigger,
  items: readonly Item[],
  { background }: SentenceReading,
): boolean => (background && trigger.form === 'noun') || isJudged(kind, trigger, items)

/** A visit that is denied, that only others speak of, or that is nobody's. */
export const isNoVisit = (
  participants: readonly DraftParticipant[],
  trigger: Trigger,
  time: DraftTime | undefined,
  items: readonly Item[],
  status: EventStatus,
): boolean =>
  participants.length === 0 ||
  some(items, 'not', 'refuses', 'fails') ||
  (!isOff(status) && isHearsay(participants, trigger, time))
