import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { composeBriefing } from '../../src/briefing/briefing.ts'
import { fitsIn, SIZE_LIMIT, sizeOf } from '../../src/briefing/message-size.ts'
import { pages } from '../../src/briefing/pages.ts'
import type { ReaderContext } from '../../src/briefing/reader-context.ts'
import type { Change } from '../../src/domain/change.ts'
import { addDays, day } from '../../src/domain/calendar.ts'
import { PARTICIPANT_MODES, PRESENCES } from '../../src/domain/claim.ts'
import type { Dispatch } from '../../src/domain/dispatch.ts'
import { type DiplomaticEvent } from '../../src/domain/event.ts'
import { EVENT_KINDS, EVENT_MODES, EVENT_STATUSES } from '../../src/domain/vocabulary.ts'
import { LANGUAGES } from '../../src/domain/language.ts'
import type { Message } from '../../src/domain/message.ts'
import { moment } from '../../src/domain/moment.ts'
import { olena } from '../support/reader-context.ts'
import { claim, dispatch, event, recordOf, when } from '../support/record.ts'
import { faultsOf } from '../support/telegram-html.ts'

const TODAY = day('2026-01-03')
const KNOWN = ['rustem-umerov', 'steve-witkoff', 'vladimir-putin', 'UA', 'US', 'DE', 'nato', 'european-commission']

/** Names that an unknown actor, place or outlet may come with. */
const hostile = fc.oneof(
  fc.constantFrom(
    '<b>',
    '</b>',
    '"><script>',
    '&amp;',
    '&#60;',
    '<a href="javascript:x">',
    '—'.repeat(300),
    '<'.repeat(200),
  ),
  fc.string({ minLength: 1, maxLength: 150, size: 'max' }),
)
const actors = fc.oneof(fc.constantFrom(...KNOWN), hostile)

const participants = fc.uniqueArray(
  fc.record({
    actor: actors,
    represents: fc.option(fc.constantFrom('UA', 'US', 'nato'), { nil: null }),
    presence: fc.constantFrom(...PRESENCES),
    mode: fc.constantFrom(...PARTICIPANT_MODES),
    disputed: fc.boolean(),
  }),
  { selector: ({ actor }) => actor, maxLength: 40, size: 'max' },
)

const times = fc.oneof(
  fc.integer({ min: -3, max: 9 }).map((days) => when(addDays(TODAY, days))),
  fc.integer({ min: -3, max: 9 }).map((days) => when(`${addDays(TODAY, days)}T14:30+01:00`, undefined, 'Europe/Paris')),
  fc.constantFrom(when(), when('2026-W02'), when('2026-01'), when('2026-01-02', '2026-01-05')),
)

const eventOf = (outlets: number): fc.Arbitrary<Omit<DiplomaticEvent, 'id' | 'claims'>> =>
  fc.record({
    kind: fc.constantFrom(...EVENT_KINDS),
    status: fc.constantFrom(...EVENT_STATUSES),
    when: times,
    place: fc.option(fc.oneof(fc.constantFrom('kyiv', 'mar-a-lago'), hostile), { nil: null }),
    mode: fc.constantFrom(...EVENT_MODES),
    format: fc.option(fc.oneof(fc.constantFrom('leaders', 'security-advisers'), hostile), { nil: null }),
    host: fc.option(actors, { nil: null }),
    participants,
    topics: fc.array(fc.oneof(fc.constant('peace-plan'), hostile), { maxLength: 12, size: 'max' }),
    dispatches: fc.subarray(
      Array.from({ length: outlets }, (_, index) => `d${index}`),
      { minLength: 1 },
    ),
    revision: fc.nat(),
  })

const dispatches = fc.array(
  fc.record({
    outlet: fc.option(hostile, { nil: null }),
    url: fc.option(
      fc.oneof(
        hostile,
        fc.constant('javascript:alert(1)'),
        fc.nat(280).map((length) => `https://x.test/${'a'.repeat(length)}`),
      ),
      { nil: null },
    ),
  }),
  { minLength: 12, maxLength: 12 },
)

const changesOf = (told: DiplomaticEvent): readonly Change[] =>
  told.dispatches.flatMap((id, index): readonly Change[] => {
    const at = Date.parse('2026-01-02T06:00:00Z') + index * 60_000
    const base = { event: told.id, dispatch: id, at }
    return [
      ...(index === 0 && told.revision % 2 === 0
        ? [{ ...base, field: 'event', before: null, after: told.status } as const]
        : []),
      { ...base, field: 'when', before: when('2026-01-02T10:00Z'), after: told.when },
      { ...base, field: 'place', before: told.place, after: 'kyiv' },
      ...told.participants.map((participant): Change => ({
        ...base,
        field: 'participant',
        before: null,
        after: participant,
      })),
      ...told.topics.map((topic): Change => ({ ...base, field: 'topic', before: null, after: topic })),
    ]
  })

const record = fc
  .tuple(
    fc.array(eventOf(12), { maxLength: 12, size: 'max' }),
    dispatches,
    fc.array(hostile, { minLength: 1, maxLength: 8 }),
  )
  .map(([shapes, sources, quotes]) => {
    const all = sources.map((source, index): Dispatch =>
      dispatch({ ...source, id: `d${index}`, published: moment('2026-01-02') }),
    )
    const events = shapes.map((shape, index): DiplomaticEvent => {
      const id = `event-${index}`
      const claims = shape.dispatches.flatMap((source, place) => {
        const given = {
          event: id,
          dispatch: source,
          quote: { exact: quotes[place % quotes.length] ?? '', start: place, end: place + 1 },
        }
        return [
          claim({ field: 'status', value: shape.status }, given),
          claim({ field: 'topic', value: quotes[0] ?? '' }, { ...given, stance: 'denied', saidBy: quotes[0] ?? null }),
          ...shape.participants.map((participant) => claim({ field: 'participant', value: participant }, given)),
        ]
      })
      return event({ ...shape, id, claims })
    })
    return recordOf(events, all, events.flatMap(changesOf))
  })

const contexts: fc.Arbitrary<ReaderContext> = fc
  .tuple(record, fc.constantFrom(...LANGUAGES), fc.constantFrom('Europe/Kyiv', 'America/New_York', 'Asia/Kolkata'))
  .map(([known, language, timeZone]) =>
    olena(known, {
      language,
      timeZone,
      follows: [{ kind: 'actor', id: 'UA' }],
      now: Date.parse('2026-01-03T12:00:00Z'),
    }),
  )

const cardsOf = (context: ReaderContext): readonly Message[] =>
  [
    ...[...context.record.events.keys()].flatMap((id) => [
      pages.event(id, context),
      pages.sources(id, 0, context),
      pages.sources(id, 1, context),
      pages.changes(id, context),
    ]),
    ...pages.day(TODAY, context),
    ...pages.week(TODAY, context),
    ...KNOWN.map((actor) => pages.actor(actor, 0, context)),
  ].filter((message) => message !== undefined)

const briefingOf = (context: ReaderContext): readonly Message[] =>
  composeBriefing({
    kind: 'morning',
    ...context,
    day: TODAY,
    since: Date.parse('2026-01-01T06:00:00Z'),
    late: true,
    follows: [],
  })

describe('whatever the record holds', () => {
  test('every message is HTML that Telegram takes, within its limits', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(contexts, (context) => {
        for (const { html, buttons } of [...briefingOf(context), ...cardsOf(context)]) {
          expect(faultsOf(html)).toEqual([])
          expect(html).not.toMatch(/href="(?!https?:)/)
          expect([html, fitsIn(sizeOf(html), SIZE_LIMIT)]).toEqual([html, true])
          expect(html.trim()).not.toBe('')
          expect(buttons.flat().length).toBeLessThanOrEqual(40)
          for (const { label } of buttons.flat()) expect(label.length).toBeLessThanOrEqual(100)
        }
      }),
      { numRuns: 30 },
    )
  })

  test('a briefing tells of every event of the day, and of each in one message', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 120 }), fc.constantFrom(...LANGUAGES), (count, language) => {
        const events = Array.from({ length: count }, (_, index) =>
          event({ id: `e${index}`, place: `Місто-${index}-ні`, dispatches: ['visnyk-1'] }),
        )
        const messages = briefingOf(olena(recordOf(events, [dispatch()]), { language }))
        for (const { place } of events) {
          const telling = messages.filter(({ html }) => html.includes(`${place}`))
          expect(telling).toHaveLength(1)
          const [block] = telling[0]?.html.split('\n\n').filter((text) => text.includes(`${place}`)) ?? []
          expect(block?.split('\n')).toHaveLength(3)
        }
        for (const { html } of messages) expect(fitsIn(sizeOf(html), SIZE_LIMIT)).toBe(true)
      }),
      { numRuns: 30 },
    )
  })
})
