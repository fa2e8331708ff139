import type { EventKind, EventMode, EventStatus } from '../../domain/vocabulary.ts'
import { type Draft, type DraftPlace, evidenceOf, isOff, presenceOf, spanOfItems } from './draft.ts'
import { kindOf } from './event-kind.ts'
import { eveOf } from './when/eve.ts'
import type { Setting, Story } from './story.ts'
import { isVerbDenied } from './when/tense.ts'
import { stayIn, withDays } from './when/stay.ts'
import { dayOnly, movedIn, timesAgree } from './when/times.ts'
import { isHeadless } from './triggers/triggers.ts'
import type { Trigger } from './triggers/trigger.ts'
import { besides, goesOnThere, isAfter, isAhead } from './triggers/clauses-beside.ts'
import { placeFor } from './where/event-place.ts'
import { besideOf, dayInherited, dayVisited, onItsDay, placeInherited, placeVisited, today } from './inherited.ts'
import { receivesNobody } from './who/receiving.ts'
import { participantsFor } from './who/who-takes-part.ts'
import type { Clause } from '../reading/clauses/clause.ts'
import { type Item, has, isDate, isPerson, isSign, some, hasAny } from '../reading/item.ts'
import type { SentenceReading } from '../reading/read-dispatch.ts'
import { statusFor } from './event-status.ts'
import { dayStated, dayTold } from './when/day-told.ts'
import { isNoMeeting, isOnlyMentioned, isNoVisit } from './no-news.ts'

const modeOf = (kind: EventKind, items: readonly Item[], status: EventStatus, place: DraftPlace | null): EventMode => {
  if (kind === 'call' || some(items, 'video')) return 'remote'
  return place || status === 'held' || status === 'underway' || kind === 'visit' ? 'in_person' : 'unknown'
}

/** «найближчими днями»: a time that says no day. */
const isVague = (item: Item): boolean =>
  isDate(item) && item.plain.bound === 'exact' && item.plain.when.start === null && item.plain.when.end === null

/** "A planned meeting with … has been called off": an event of its own, of which nothing was said before. */
const isSetApart = ({ form, definite }: Trigger, status: EventStatus): boolean =>
  form === 'noun' && !definite && isOff(status)

/** «Переговори триватимуть до п'ятниці»: nothing else is told. */
const lastsUntil = ({ items }: Clause): boolean =>
  some(items, 'ends') && some(items, 'meeting') && items.some(isDate) && !items.some(isPerson)

const isLasting = (kind: EventKind): boolean => kind === 'visit' || kind === 'summit'

const stayOf = (
  clause: Clause,
  kind: EventKind,
  sentence: SentenceReading,
  { published }: Setting,
): ReturnType<typeof stayIn> =>
  isLasting(kind) || lastsUntil(clause) ? stayIn([clause, ...besides(clause, sentence)], published) : undefined

const THERE_REACH = 2

/** «Там його прийняв …, ішлося про дорогу на Сараєво»: the other place is only spoken of. */
const pointsThere = (items: readonly Item[]): boolean => {
  const at = items.findIndex((item) => has(item, 'there'))
  const next = items.slice(at + 1, at + 1 + THERE_REACH)
  return at >= 0 && at < THERE_REACH && !next.some((item) => has(item, 'in') || isSign(item, ','))
}

/** True where a text opens so and names nobody before: whoever tells it has met somebody. */
const opensHeadless = (
  clause: Clause,
  trigger: Trigger,
  sentence: SentenceReading,
  { told }: Story,
  { reading: { sentences } }: Setting,
): boolean => told === 0 && sentence === sentences[0] && clause === sentence.clauses[0] && isHeadless(clause, trigger)

/** What a clause tells of its event; undefined where it tells of none. */
export const tell = (
  clause: Clause,
  trigger: Trigger,
  sentence: SentenceReading,
  story: Story,
  setting: Setting,
): Draft | undefined => {
  const { items } = clause
  if (receivesNobody(clause, trigger, setting)) return undefined
  const moved = hasAny(items, ['called-off', 'ruled-out', 'not']) ? undefined : movedIn(items)
  const { kind, said: kindSaid } = kindOf(trigger, items)
  const stay = moved ? undefined : stayOf(clause, kind, sentence, setting)
  const eve = moved ? undefined : eveOf(clause, sentence, story, setting)
  const set = moved?.to ?? eve ?? stay?.time
  const day = dayTold(set ?? dayStated(clause, trigger, sentence, setting), clause, sentence, story, setting, !eve)
  const time = day && isLasting(kind) ? withDays(day, items) : day
  const told = statusFor(clause, trigger, kind, time, sentence, setting)
  const { read } = told
  const status = moved ? 'announced' : (stay?.status ?? told.status)
  const presence = presenceOf(status)
  const named = pointsThere(items) ? undefined : placeFor(clause, trigger, kind, sentence, setting)
  story.headless ||= opensHeadless(clause, trigger, sentence, story, setting)
  const headless = story.headless && isHeadless(clause, trigger)
  const participants = participantsFor({
    clause,
    trigger,
    kind,
    presence,
    time,
    place: named,
    sentence,
    story,
    setting,
  })
  const somewhere = named ?? (trigger.form === 'noun' ? story.place : null)
  if (isNoMeeting(trigger, participants, time, items, headless)) return undefined
  if (!time && !named && !isOff(status) && isOnlyMentioned(kind, trigger, items, sentence)) return undefined
  if (kind === 'visit' && (!somewhere || isNoVisit(participants, trigger, time, items, status))) return undefined
  const mode = modeOf(kind, items, status, named ?? null)
  // «у ці ж дні», "a planned meeting has been called off": what stands apart has no day and place of the event before.
  const loose = isSetApart(trigger, status) || items.some(isVague) || eve === null
  const physical = kind !== 'call' && mode !== 'remote' && status !== 'ruled_out'
  const beside = besideOf(items, story)
  const elsewhere =
    some(items, 'separate', 'apart') &&
    !some(items, 'there') &&
    time?.own === true &&
    !timesAgree(story.day?.time ?? null, time)
  const near = elsewhere
    ? null
    : beside?.place
      ? { ...beside.place, own: false }
      : (placeVisited(time ?? null, story) ??
        onItsDay(placeInherited(items, status, story, sentence), time, story, setting.gazetteer))
  const place = kind === 'call' ? null : (named ?? (physical && !isSetApart(trigger, status) ? near : null))
  const format = items.find((item) => item.kind === 'format')
  return {
    kind,
    kindSaid,
    status,
    statusSaid: (isAfter(clause, trigger) && !isAhead(clause)) || (read?.stated ?? false),
    willNotBe: isVerbDenied(read),
    named: trigger.form === 'noun' || (kind === 'visit' && goesOnThere(clause)),
    mode: modeOf(kind, items, status, place),
    time:
      time ??
      (beside?.time ? dayOnly(beside.time) : null) ??
      (loose || kind === 'visit' ? null : dayVisited(named ?? null, story, setting.gazetteer)) ??
      (loose ? null : dayInherited(story, sentence, status)) ??
      today(items, kind, status, setting),
    movedFrom: moved?.from ?? null,
    place,
    participants,
    format: format?.kind === 'format' ? { id: format.id, start: format.start, end: format.end } : null,
    topics: items.flatMap((item) => (item.kind === 'topic' ? [{ id: item.id, start: item.start, end: item.end }] : [])),
    paragraph: sentence.paragraph,
    background: sentence.background,
    trigger: evidenceOf(trigger.item),
    clause: spanOfItems(items),
    statusAt: evidenceOf(read?.item ?? trigger.item),
    audience: trigger.form === 'verb' && has(trigger.item, 'receives') && !has(trigger.item, 'holds'),
    apart: some(items, 'apart'),
    headless,
  }
}
