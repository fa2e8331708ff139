import type { Presence } from '../../domain/claim.ts'
import type { EventStatus } from '../../domain/vocabulary.ts'
import type { Draft, Evidence } from '../events/draft.ts'
import { tenseOf } from '../events/when/tense.ts'

import { has, type Item, hasAny } from '../reading/item.ts'
import { circleMeets, participantsOf } from './entry-participants.ts'
import { isAtHome, placeOf } from './entry-place.ts'
import type { EntrySetting } from './entry-setting.ts'
import { isBarred, readSign, sidesIn, type Sign } from './entry-sign.ts'
import { type Segment, spanOf } from './segments.ts'

const OFF = [
  ['ruled-out', 'ruled_out'],
  ['put-off', 'postponed'],
  ['called-off', 'cancelled'],
] as const

const statusIn = (items: readonly Item[], sign: Sign, entry: EntrySetting): { status: EventStatus; at: Evidence } => {
  const { today, time, tenses, lastDay } = entry
  for (const [cue, status] of OFF) {
    const item = items.find((word) => has(word, cue))
    if (item) return { status, at: { start: item.start, end: item.end } }
  }
  const last = (time.when.end ?? time.when.start ?? today).slice(0, 10)
  const first = (time.when.start ?? time.when.end ?? today).slice(0, 10)
  const at = { start: sign.start, end: sign.end }
  if (lastDay) return { status: last < today ? 'held' : first > today ? 'announced' : 'underway', at: lastDay }
  // A clock of today may be yet to come: "a dinner hosted by".
  const over = last < today || (last === today && !time.when.start?.includes('T'))
  const past = over && tenseOf(items, tenses)?.tense === 'past'
  return { status: past ? 'held' : 'announced', at }
}

const presenceOf = (status: EventStatus): Presence =>
  status === 'held' || status === 'underway' ? 'attended' : 'expected'

/** What one part of an entry tells; undefined where it tells of no meeting, call, summit or visit. */
export const eventIn = (segment: Segment, entry: EntrySetting): Draft | undefined => {
  const { items } = segment
  const { gazetteer, time, otherwise } = entry
  const named = sidesIn(items) + segment.subjects.length
  const sign = readSign(items, named)
  if (!sign || isBarred(items, sign, named, otherwise)) return undefined
  const { status, at } = statusIn(items, sign, entry)
  const participants = participantsOf(segment, sign, presenceOf(status), entry)
  const place = placeOf(segment, sign, entry)
  // Who chairs a summit at home is not there alone.
  const atHome = sign.kind !== 'summit' && isAtHome(participants, items, place, gazetteer)
  if (!circleMeets(items, sign) && (participants.length === 0 || atHome)) return undefined
  const remote = sign.kind === 'call' || hasAny(items, ['video'])
  const formats = items.filter((item) => item.kind === 'format')
  const format = formats.find(({ text }) => /\p{Lu}/u.test(text)) ?? formats[0]
  return {
    kind: sign.kind,
    kindSaid: true,
    status,
    statusSaid: true,
    mode: remote ? 'remote' : 'in_person',
    time,
    place,
    participants,
    format: format ? { id: format.id, start: format.start, end: format.end } : null,
    topics: items.flatMap((item) => (item.kind === 'topic' ? [{ id: item.id, start: item.start, end: item.end }] : [])),
    paragraph: 0,
    background: false,
    named: true,
    trigger: { start: sign.start, end: sign.end },
    clause: spanOf(items),
    statusAt: at,
    apart: true,
  }
}
