import * as fc from 'fast-check'
import { ALERT_KINDS, REMINDER_LEADS } from '../../../src/domain/alert.ts'
import { addDays, day } from '../../../src/domain/calendar.ts'
import { PARTICIPANT_MODES, PRESENCES } from '../../../src/domain/claim.ts'
import { LANGUAGES } from '../../../src/domain/language.ts'
import { type Action, SETTINGS } from '../../../src/domain/message.ts'
import type { FollowTarget, MuteTarget, ScheduleChoice } from '../../../src/domain/reader.ts'
import { CORRECTED_FIELDS, type EditStep, MISSED_TURNS, type ReviewStep } from '../../../src/domain/review.ts'
import { EVENT_STATUSES } from '../../../src/domain/vocabulary.ts'
import { ZONE_PAGES } from '../../../src/telegram/typed/zones.ts'

const eventId = fc.stringMatching(/^[a-z0-9-]{1,40}$/)
const slug = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9-]{0,49}$/)
const page = fc.integer({ min: 0, max: 999 })
const civilDay = fc.integer({ min: -4000, max: 20_000 }).map((count) => addDays(day('2026-01-03'), count))
const target: fc.Arbitrary<FollowTarget> = fc.oneof(
  fc.constant({ kind: 'everything' } as const),
  fc.record({ kind: fc.constantFrom('actor' as const, 'place' as const), id: slug }),
  fc.record({ kind: fc.constant('event' as const), id: eventId }),
)

const muted: fc.Arbitrary<MuteTarget> = fc.oneof(
  fc.record({ kind: fc.constant('actor' as const), id: slug }),
  fc.record({ kind: fc.constant('event' as const), id: eventId }),
)
const answerKey = fc.stringMatching(/^[a-z0-9]{1,8}$/)

const doing = <S extends ReviewStep['step']>(name: S) => fc.constant(name)
const step: fc.Arbitrary<ReviewStep> = fc.oneof(
  fc.constantFrom<ReviewStep>(
    { step: 'card' },
    { step: 'publish' },
    { step: 'discard' },
    { step: 'undo' },
    { step: 'candidates' },
    { step: 'correct' },
  ),
  fc.record({ step: doing('choose'), field: fc.constantFrom(...CORRECTED_FIELDS) }),
  fc.record({ step: fc.constantFrom('participant' as const, 'leave-out' as const), actor: slug }),
  fc.record({ step: fc.constantFrom('merge' as const, 'apart' as const), event: eventId }),
  fc.record({ step: doing('set-status'), status: fc.constantFrom(...EVENT_STATUSES) }),
  fc.record({ step: doing('set-day'), day: fc.option(civilDay) }),
  fc.record({ step: doing('set-place'), place: fc.option(slug) }),
  fc.record({ step: doing('set-presence'), actor: slug, presence: fc.constantFrom(...PRESENCES) }),
  fc.record({ step: doing('set-mode'), actor: slug, mode: fc.constantFrom(...PARTICIPANT_MODES) }),
)

const key = fc.stringMatching(/^[a-f0-9]{10}$/)
const few = fc.integer({ min: 0, max: 999 })
const editStep: fc.Arbitrary<EditStep> = fc.oneof(
  fc.constant<EditStep>({ step: 'card' }),
  fc.record({ step: fc.constant('candidates' as const), verdict: fc.constantFrom('merge' as const, 'apart' as const) }),
  fc.record({ step: fc.constantFrom('merge' as const, 'apart' as const), other: key }),
  fc.record({
    step: fc.constantFrom('split' as const, 'part' as const),
    chosen: fc.integer({ min: 0, max: 2 ** 20 }),
    seen: fc.stringMatching(/^[a-f0-9]{4}$/),
  }),
  fc.record({ step: fc.constantFrom('claims' as const, 'decisions' as const), page: few }),
  fc.record({ step: fc.constantFrom('withdraw' as const, 'restore' as const), claim: key }),
  fc.record({ step: fc.constant('undo' as const), decision: fc.integer({ min: 1, max: 9_999_999 }) }),
  fc.record({ step: fc.constant('choose' as const), field: fc.constantFrom(...CORRECTED_FIELDS) }),
  fc.record({ step: fc.constantFrom('participant' as const, 'leave-out' as const), actor: key }),
  fc.record({ step: fc.constant('set-status' as const), status: fc.constantFrom(...EVENT_STATUSES) }),
  fc.record({ step: fc.constant('set-day' as const), day: fc.option(civilDay) }),
  fc.record({ step: fc.constant('set-place' as const), place: fc.option(key) }),
  fc.record({ step: fc.constant('set-presence' as const), actor: key, presence: fc.constantFrom(...PRESENCES) }),
  fc.record({ step: fc.constant('set-mode' as const), actor: key, mode: fc.constantFrom(...PARTICIPANT_MODES) }),
)

const minute = fc.integer({ min: 0, max: 1439 })
const choice: fc.Arbitrary<ScheduleChoice> = fc.oneof(
  fc.record({ weekdays: fc.subarray([1, 2, 3, 4, 5, 6, 7]) }),
  fc.record({ eveningMinute: fc.option(minute) }),
  fc.record({ outlook: fc.option(fc.record({ weekday: fc.integer({ min: 1, max: 7 }), minute })) }),
  fc.record({ quiet: fc.option(fc.record({ from: fc.constant(1320), to: fc.integer({ min: 0, max: 1319 }) })) }),
  fc.record({ away: fc.option(fc.constant({ from: day('2026-01-05'), to: day('2026-12-18') })) }),
)

const of = <K extends Action['kind']>(kind: K) => fc.constant(kind)
/** Any button that the bot may ever have made. */
export const action: fc.Arbitrary<Action> = fc.oneof(
  fc.tuple(eventId, editStep).map(([event, chosen]): Action => Object.assign({ kind: 'edit' as const, event }, chosen)),
  fc.record({
    kind: of('missed'),
    entry: fc.integer({ min: 1, max: 9_999_999 }),
    turn: fc.constantFrom(...MISSED_TURNS),
  }),
  fc.record({ kind: of('event'), event: eventId }),
  fc.record({ kind: of('sources'), event: eventId, page }),
  fc.record({ kind: of('changes'), event: eventId }),
  fc.record({ kind: fc.constantFrom('day' as const, 'week' as const), day: civilDay }),
  fc.record({ kind: of('person'), actor: slug, page }),
  fc.record({ kind: fc.constantFrom('follow' as const, 'unfollow' as const), target }),
  fc.record({ kind: fc.constantFrom('mute' as const, 'unmute' as const), target: muted }),
  fc.record({ kind: of('remind'), event: eventId, lead: fc.constantFrom(...REMINDER_LEADS), on: fc.boolean() }),
  fc.record({ kind: of('alert-kind'), alert: fc.constantFrom(...ALERT_KINDS), on: fc.boolean() }),
  fc.record({ kind: of('alert-sound'), on: fc.boolean() }),
  fc.record({ kind: fc.constantFrom('answer' as const, 'quotes' as const), answer: answerKey, page }),
  fc.record({ kind: of('ask-of'), answer: answerKey, event: eventId }),
  fc.record({
    kind: of('choose'),
    setting: fc.constantFrom(...SETTINGS),
    page,
  }),
  fc.record({ kind: of('set-language'), language: fc.constantFrom(...LANGUAGES) }),
  fc.record({ kind: of('set-zone'), zone: fc.constantFrom(...ZONE_PAGES.flat()) }),
  fc.record({ kind: of('set-schedule'), choice }),
  fc.record({ kind: of('set-time'), minute: fc.integer({ min: 0, max: 1439 }) }),
  fc.record({ kind: of('briefing'), on: fc.boolean() }),
  fc
    .tuple(fc.integer({ min: 1, max: 9_999_999 }), step)
    .map(([proposal, done]) => Object.assign({ kind: 'review' as const, proposal }, done)),
  fc.record({ kind: of('queue'), after: fc.integer({ min: 0, max: 9_999_999 }) }),
  fc.record({
    kind: of('feed'),
    feed: fc.stringMatching(/^[a-z0-9-]{1,20}$/),
    turn: fc.constantFrom('show' as const, 'pause' as const, 'resume' as const, 'remove' as const),
  }),
  fc.constantFrom<Action>(
    { kind: 'today' },
    { kind: 'events' },
    { kind: 'following' },
    { kind: 'settings' },
    { kind: 'stop' },
    { kind: 'erase' },
    { kind: 'keep' },
    { kind: 'mydata' },
    { kind: 'privacy' },
    { kind: 'help' },
    { kind: 'feeds' },
    { kind: 'alerts' },
  ),
)
