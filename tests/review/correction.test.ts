import { describe, expect, test } from 'vitest'
import { moment } from '../../src/domain/moment.ts'
import type { Correction } from '../../src/domain/review.ts'
import type { ProposedEvent } from '../../src/extraction/proposal.ts'
import { isFaint } from '../../src/review/case.ts'
import { corrected, participantsOf } from '../../src/review/correction.ts'
import { telling } from '../support/proposals.ts'

const told = telling({ confidence: 0.6 })

/** What is told in words: «status held», «place kyiv», «olena attended unknown». */
const inWords = (correction: Correction): readonly string[] =>
  corrected(told, correction).claims.map((claim) =>
    claim.field === 'participant'
      ? `${claim.value.actor} ${claim.value.presence} ${claim.value.mode}`
      : `${claim.field} ${claim.field === 'when' ? claim.value.start : claim.value}`,
  )

const AS_TOLD = inWords({ field: 'status', value: 'held' })

describe('a correction changes what it names and nothing else', () => {
  const CORRECTIONS: readonly (readonly [Correction, Readonly<Record<string, string | undefined>>])[] = [
    [{ field: 'status', value: 'cancelled' }, { 'status held': 'status cancelled' }],
    [{ field: 'when', value: { start: moment('2026-01-05'), end: null } }, { 'when 2026-01-03': 'when 2026-01-05' }],
    [{ field: 'when', value: null }, { 'when 2026-01-03': undefined }],
    [{ field: 'place', value: 'paris' }, { 'place kyiv': 'place paris' }],
    [{ field: 'place', value: null }, { 'place kyiv': undefined }],
    [{ field: 'presence', actor: 'olena', value: 'absent' }, { 'olena attended unknown': 'olena absent unknown' }],
    [{ field: 'mode', actor: 'petro', value: 'remote' }, { 'petro attended unknown': 'petro attended remote' }],
    [{ field: 'participant', actor: 'petro', value: null }, { 'petro attended unknown': undefined }],
    [{ field: 'presence', actor: 'maria', value: 'attended' }, {}],
  ]
  test.each(CORRECTIONS)('%o', (correction, expected) => {
    const wanted = AS_TOLD.flatMap((words) => (words in expected ? (expected[words] ?? []) : words))
    expect(inWords(correction)).toEqual(wanted)
  })
})

test('what the text did not say stands on the words that name the event, and is certain', () => {
  const bare = telling({ place: null })
  const claim = corrected(bare, { field: 'place', value: 'paris' }).claims.at(-1)
  expect(claim).toMatchObject({ field: 'place', value: 'paris', confidence: 1, quote: bare.claims[0]?.quote })
})

test('what the text denies stays denied', () => {
  const moved = telling({ notOn: '2026-01-02' })
  const { claims } = corrected(moved, { field: 'when', value: { start: moment('2026-01-04'), end: null } })
  expect(claims.filter(({ field }) => field === 'when').map(({ stance }) => stance)).toEqual(['asserted', 'denied'])
})

test('participants are named once each', () => {
  expect(participantsOf(telling({ people: ['olena/UA', 'petro/PL', 'olena/UA'] }))).toEqual(['olena', 'petro'])
})

const faintIn = (proposed: ProposedEvent): readonly string[] =>
  proposed.claims
    .filter((claim) => isFaint(claim, { proposal: { proposed } }, { threshold: 0.8 }))
    .map(({ field }) => field)

test('a correction makes nothing that the text says fainter than it was', () => {
  const claims = told.claims.map((claim) => ({ ...claim, confidence: claim.field === 'place' ? 0.5 : 0.7 }))
  expect(faintIn({ ...told, claims })).toEqual(['place'])
  expect(faintIn(corrected({ ...told, claims }, { field: 'status', value: 'cancelled' }))).toEqual(['place'])
})
