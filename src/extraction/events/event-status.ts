import type { EventKind, EventStatus } from '../../domain/vocabulary.ts'
import type { DraftTime } from './draft.ts'
import type { Setting } from './story.ts'
import { type StatusReading, statusOf } from './when/tense.ts'
import { aheadOf } from './when/times.ts'
import { withoutTalkedOf } from './triggers/talked-of.ts'
import type { Trigger } from './triggers/trigger.ts'
import { isAfter, isAhead, travelsBefore } from './triggers/clauses-beside.ts'
import type { Clause } from '../reading/clauses/clause.ts'
import { type Item, has, hasOne, some } from '../reading/item.ts'
import type { SentenceReading } from '../reading/read-dispatch.ts'

const SAID_REACH = 3

/** «повідомила в розмові з …», «на встрече с … рассказал»: what somebody said at it says that it has been. */
const saidAtIt = (items: readonly Item[], { at, form, kind }: Trigger): boolean => {
  const from = items.findLastIndex((item, index) => index < at && hasOne(item, ['in', 'during']))
  return (
    form === 'noun' &&
    kind !== 'visit' &&
    from >= at - SAID_REACH &&
    some([...items.slice(0, from), ...items.slice(at)], 'speech')
  )
}

const ON_REACH = 4

/** «отправился в Вашингтон на переговоры с …»: who has set off for it has not met yet. */
const isLeftFor = (items: readonly Item[], { at, form, kind }: Trigger): boolean =>
  form === 'noun' &&
  kind !== 'visit' &&
  some(items.slice(0, at), 'departs') &&
  !items.slice(0, at).some((item) => has(item, 'after') && !has(item, 'to'))

/** "Graham, who is in Kuwait on a two-day visit", where no verb says that he was or will be. */
const isOnVisit = (items: readonly Item[], { at, form, kind }: Trigger): boolean =>
  kind === 'visit' &&
  form === 'noun' &&
  !some(items, 'speech') &&
  some(items.slice(Math.max(0, at - ON_REACH), at), 'on-subject')

export const statusFor = (
  clause: Clause,
  trigger: Trigger,
  kind: EventKind,
  time: DraftTime | undefined,
  sentence: SentenceReading,
  setting: Setting,
): { readonly status: EventStatus; readonly read: StatusReading | undefined } => {
  const lasting = kind === 'visit' || kind === 'summit'
  // Who is said to have arrived, and no day, has done so on the day of the dispatch.
  const arrived = kind === 'visit' && !sentence.background && some(clause.items, 'arrives')
  const ahead = aheadOf(time, setting.published) ?? (arrived ? 0 : null)
  const own = statusOf(withoutTalkedOf(clause.items, trigger), setting.tenses, ahead, lasting)
  const { before } = clause
  const going = !own && before && travelsBefore(clause)
  const read = going ? statusOf(before.items, setting.tenses, ahead, false) : own
  if (isAfter(clause, trigger))
    return { status: isAhead(clause) && ahead !== -1 ? 'announced' : 'held', read: undefined }
  // «де на нього чекав колега»: who waits has not met yet.
  if (has(trigger.item, 'awaits') && read?.status === 'held' && !sentence.background)
    return { status: 'announced', read: undefined }
  if (!read && !sentence.background && isOnVisit(clause.items, trigger)) return { status: 'underway', read: undefined }
  if (read?.status === 'held' && isLeftFor(clause.items, trigger) && ahead !== -1)
    return { status: 'announced', read: undefined }
  // «по телефону рассказал о неудаче коллеге»: what no word of the time to come goes with has been.
  if (!read && trigger.form === 'verb' && has(trigger.item, 'telephone')) return { status: 'held', read: undefined }
  if (!read && saidAtIt(clause.items, trigger)) return { status: 'held', read: undefined }
  return { status: read?.status ?? (sentence.background ? 'held' : 'announced'), read }
}
