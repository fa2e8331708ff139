import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { claimsOn } from '../../src/domain/claim.ts'
import type { DiplomaticEvent, Participant } from '../../src/domain/event.ts'
import type { EventId } from '../../src/domain/vocabulary.ts'
import { seededGazetteer } from '../../src/gazetteer/seeded.ts'
import { projectEvent } from '../../src/reconciliation/projection.ts'
import { loadSeeds } from '../../src/sources/seeds.ts'

const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url))
const FOLDER = `${SEEDS}/dispatches`

const gazetteer = seededGazetteer()
const seeds = loadSeeds(FOLDER, gazetteer)
const dispatches = new Map(seeds.map(({ dispatch }) => [dispatch.id, dispatch]))
const claims = seeds.flatMap((seed) => seed.claims)

const eventAt = (id: EventId, instant: string): DiplomaticEvent | undefined => {
  const now = Date.parse(instant)
  const told = claims.filter(({ knownFrom }) => knownFrom <= now)
  return projectEvent(id, told, dispatches, gazetteer.place)
}

const gist = (event: DiplomaticEvent): string =>
  [event.kind, event.status, event.when.start, event.place, event.mode, event.format]
    .map((part) => part ?? '–')
    .join(' ')

/** A side that a named person stands for goes without saying. */
const speaksForItself = ({ actor }: Participant, _: number, all: readonly Participant[]): boolean =>
  !all.some((other) => other.actor !== actor && other.represents === actor)

const who = (event: DiplomaticEvent): readonly string[] =>
  event.participants
    .filter(speaksForItself)
    .map(({ actor, represents, presence, mode, disputed }) =>
      [actor, represents === actor ? '' : `(${represents})`, presence, mode, disputed ? 'disputed' : '']
        .filter(Boolean)
        .join(' '),
    )
    .toSorted()

const expectEvent = (event: DiplomaticEvent | undefined, shown: string, participants: readonly string[]): void => {
  expect(event && gist(event)).toBe(shown)
  expect(event && who(event)).toEqual(participants.toSorted())
}

const AFTERWARDS = '2026-01-04T08:00+02:00'

const EVENTS: readonly (readonly [EventId, string, readonly string[]])[] = [
  [
    '2025-12-02-moscow-witkoff-putin',
    'meeting held 2025-12-02 moscow in_person –',
    [
      'steve-witkoff (US) attended in_person',
      'jared-kushner (US) attended in_person',
      'vladimir-putin (RU) attended in_person',
    ],
  ],
  [
    '2025-12-03-call-umerov-witkoff',
    'call held – – remote –',
    ['rustem-umerov (UA) attended remote', 'steve-witkoff (US) attended remote'],
  ],
  [
    '2025-12-03-brussels-advisers',
    'meeting held – brussels in_person security-advisers',
    [
      'rustem-umerov (UA) attended in_person',
      ...['GB', 'IT', 'DE', 'PL', 'FI', 'FR', 'eu', 'nato'].map((actor) => `${actor} attended in_person`),
    ],
  ],
  [
    '2025-12-early-us-ukraine-talks',
    'meeting held – US in_person –',
    [
      'rustem-umerov (UA) attended in_person',
      'andrii-hnatov (UA) attended in_person',
      'steve-witkoff (US) attended in_person',
      'jared-kushner (US) attended in_person',
    ],
  ],
  [
    '2025-12-07-us-ukraine-talks',
    'meeting announced 2025-12-07 – unknown –',
    ['UA expected unknown', 'US expected unknown'],
  ],
  [
    '2025-12-28-mar-a-lago',
    'meeting held 2025-12-28 mar-a-lago in_person –',
    ['volodymyr-zelensky (UA) attended in_person', 'donald-trump (US) attended in_person'],
  ],
  [
    '2025-12-31-call-us-europe',
    'call held – – remote –',
    [
      'volodymyr-zelensky (UA) attended remote disputed',
      'rustem-umerov (UA) attended remote',
      'marco-rubio (US) attended remote',
      'steve-witkoff (US) attended remote',
      'jared-kushner (US) attended remote',
      'jonathan-powell (GB) attended remote',
      'gunter-sautter (DE) attended remote',
      'emmanuel-bonne (FR) attended remote',
    ],
  ],
  [
    '2026-01-03-kyiv-advisers',
    'meeting held 2026-01-03 kyiv hybrid security-advisers',
    [
      'kyrylo-budanov (UA) attended in_person',
      'rustem-umerov (UA) attended in_person',
      'steve-witkoff (US) attended remote',
      'nato expected unknown',
      'european-commission expected unknown',
      'european-council expected unknown',
    ],
  ],
  [
    '2026-01-05-chiefs-general-staff',
    'meeting announced 2026-01-05 – unknown chiefs-of-general-staff',
    ['UA expected unknown'],
  ],
  ['2026-01-06-paris-leaders', 'summit announced 2026-01-06 paris in_person leaders', ['UA expected in_person']],
  [
    '2025-12-putin-trump',
    'meeting ruled_out – – unknown –',
    ['vladimir-putin (RU) expected unknown', 'donald-trump (US) expected unknown'],
  ],
]

describe('what the seeds add up to', () => {
  test.each(EVENTS)('%s', (id, shown, participants) => {
    expectEvent(eventAt(id, AFTERWARDS), shown, participants)
  })

  test('is these events and no others', () => {
    expect(new Set(claims.map(({ event }) => event))).toEqual(new Set(EVENTS.map(([id]) => id)))
  })

  test.each([
    [
      '2025-12-early-us-ukraine-talks',
      ['end-of-war', 'security-guarantees', 'deterrence', 'ceasefire', 'economic-recovery'],
    ],
    ['2025-12-02-moscow-witkoff-putin', ['peace-plan', 'end-of-war']],
    ['2025-12-03-brussels-advisers', ['peace-process']],
    ['2025-12-31-call-us-europe', ['peace-process', 'security-guarantees', 'end-of-war', 'prosperity-package']],
    [
      '2026-01-03-kyiv-advisers',
      ['security-guarantees', 'defence-cooperation', 'military-political', 'peace-plan', 'economic-recovery'],
    ],
  ])('%s was about', (id, topics) => {
    expect(eventAt(id, AFTERWARDS)?.topics.toSorted()).toEqual(topics.toSorted())
  })
})

describe('what was known earlier', () => {
  test('on the morning of 3 January the advisers were still to meet, somewhere in Ukraine', () => {
    expectEvent(
      eventAt('2026-01-03-kyiv-advisers', '2026-01-03T08:00+02:00'),
      'meeting announced 2026-01-03 UA hybrid security-advisers',
      [
        'UA expected unknown',
        'US expected remote',
        'nato expected unknown',
        'european-commission expected unknown',
        'european-council expected unknown',
      ],
    )
  })

  test('on 4 December the talks in the United States were still to come', () => {
    expectEvent(
      eventAt('2025-12-early-us-ukraine-talks', '2025-12-04T08:00+02:00'),
      'meeting announced – US in_person –',
      [
        'rustem-umerov (UA) expected in_person',
        'andrii-hnatov (UA) expected in_person',
        'steve-witkoff (US) expected in_person',
        'jared-kushner (US) expected in_person',
      ],
    )
  })

  test.each([
    ['2026-01-06-paris-leaders', '2026-01-03T08:00+02:00'],
    ['2026-01-05-chiefs-general-staff', '2026-01-03T23:58+02:00'],
    ['2025-12-07-us-ukraine-talks', '2025-12-06T12:00+02:00'],
  ])('nobody had heard of %s by %s', (id, instant) => {
    expect(eventAt(id, instant)).toBeUndefined()
  })
})

describe('what the seeds quote', () => {
  test.each(seeds.map((seed) => [seed.dispatch.id, seed] as const))('%s says to the letter', (_, seed) => {
    const text = Array.from(seed.dispatch.text)
    expect(seed.claims.map(({ quote }) => text.slice(quote.start, quote.end).join(''))).toEqual(
      seed.claims.map(({ quote }) => quote.exact),
    )
  })

  test.each(seeds.map((seed) => [seed.dispatch.id, seed] as const))(
    '%s names everyone whom its claims put there',
    (_, seed) => {
      const named = new Set(gazetteer.mentions(seed.dispatch.text).flatMap(({ ids }) => ids))
      const claimed = claimsOn(seed.claims, 'participant').map(({ value }) => value.actor)
      expect(claimed.filter((actor) => !named.has(actor))).toEqual([])
    },
  )

  test('both claims on Zelensky and the call of 31 December stand', () => {
    const said = claims.filter(
      ({ event, field, value }) =>
        event === '2025-12-31-call-us-europe' && field === 'participant' && value.actor === 'volodymyr-zelensky',
    )
    expect(said.map(({ dispatch, stance }) => [dispatch, stance])).toEqual([
      ['2025-12-31-call-obozua', 'asserted'],
      ['2025-12-31-umerov-call', 'denied'],
    ])
  })

  test.each([
    ['2025-12-03-umerov-brussels', 'uk', '2025-12-03', null],
    ['2025-12-06-us-ukraine-delo', 'uk', '2025-12-06', 'Delo.ua'],
    ['2025-12-31-call-obozua', 'ru', '2025-12-31', 'OBOZ.UA'],
    ['2025-12-31-umerov-call', 'uk', '2025-12-31', null],
    ['2026-01-03-kyiv-rbc', 'uk', '2026-01-03', 'РБК-Україна'],
  ])('the dispatch %s', (id, language, published, outlet) => {
    expect(dispatches.get(id)).toMatchObject({ language, published, outlet, url: null })
  })

  test('each file has the name of its dispatch', () => {
    expect(readdirSync(FOLDER).toSorted()).toEqual([...dispatches.keys()].map((id) => `${id}.yaml`).toSorted())
  })
})
