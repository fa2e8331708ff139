import { expect, test } from 'vitest'
import { allParticipants, shortParticipants } from '../../src/briefing/event/participant-lines.ts'
import type { Presence } from '../../src/domain/claim.ts'
import type { Language } from '../../src/domain/language.ts'
import type { EventStatus } from '../../src/domain/vocabulary.ts'
import { gazetteer, wordsFor } from '../questions/seeded-record.ts'
import { olena } from '../support/reader-context.ts'
import { claim, dispatch, event, participant, participantValue, recordOf, when } from '../support/record.ts'

const HELD = { status: 'held', when: when('2026-01-02') } as const
const PASSED = { status: 'announced', when: when('2026-01-02') } as const
const AHEAD = { status: 'announced', when: when('2026-01-05') } as const
const OFF = { status: 'cancelled', when: when('2026-01-05') } as const

test.each([
  ['uk', HELD, 'attended', ['kaja-kallas'], 'Учасниця'],
  ['uk', HELD, 'attended', ['rustem-umerov', 'kaja-kallas'], 'Учасники'],
  ['uk', HELD, 'expected', ['rustem-umerov'], 'Очікувався; чи був, джерела не кажуть'],
  ['uk', HELD, 'expected', ['nato'], 'Очікували; чи були представники, джерела не кажуть'],
  ['uk', PASSED, 'expected', ['kaja-kallas'], 'Очікувалася'],
  ['uk', PASSED, 'expected', ['UA', 'nato'], 'Очікувалися'],
  ['uk', AHEAD, 'absent', ['kaja-kallas'], 'Участі не братиме'],
  ['uk', OFF, 'expected', ['rustem-umerov'], 'Мав узяти участь'],
  ['ru', HELD, 'absent', ['kaja-kallas'], 'Не участвовала'],
  ['ru', HELD, 'attended', ['rustem-umerov'], 'Участник'],
  ['ru', PASSED, 'expected', ['rustem-umerov'], 'Ожидался'],
  ['ru', OFF, 'expected', ['UA', 'nato'], 'Должны были участвовать'],
  ['en', HELD, 'expected', ['kaja-kallas'], 'Expected; the sources do not say whether she came'],
  ['en', OFF, 'expected', ['rustem-umerov'], 'Was to take part'],
] as const satisfies readonly (readonly [Language, { status: EventStatus }, Presence, readonly string[], string])[])(
  '%s, %j, %s, %j: %s',
  (language, given, presence, actors, label) => {
    const told = event({ ...given, participants: actors.map((actor) => participant(actor, presence)) })
    expect(shortParticipants(told, olena(recordOf([told]), { gazetteer, words: wordsFor(language) }))[0]).toMatch(
      new RegExp(`^${label}: `),
    )
  },
)

const FORTY = Array.from({ length: 40 }, (_, at) => `nobody-${at}`)

test('a list of events names so many sides and counts the rest; where one is told of, all are named', () => {
  const told = event({ ...HELD, participants: FORTY.map((actor) => participant(actor)) })
  expect(shortParticipants(told, olena(recordOf([told])))[0]).toContain('ще 28 сторін')
  expect(allParticipants(told, olena(recordOf([told])))[0]).toContain('nobody-39')
})

/** Of Umerov. */
const saidIn = (dispatchId: string, id: string, given: Partial<Parameters<typeof claim>[1]>) =>
  claim(
    { field: 'participant', value: participantValue('rustem-umerov', 'attended') },
    { id, dispatch: dispatchId, ...given },
  )

test('who says what of somebody in dispute is told side by side, once', () => {
  const told = event({
    ...HELD,
    participants: [participant('rustem-umerov', 'attended', 'unknown', { disputed: true })],
    claims: [saidIn('a', '1', {}), saidIn('b', '2', { stance: 'denied' }), saidIn('c', '3', {})],
  })
  const papers = ['a', 'b', 'c'].map((id) => dispatch({ id, outlet: `Газета ${id}` }))
  const lines = allParticipants(told, olena(recordOf([told], papers)))
  expect(lines).toHaveLength(1)
  expect(lines[0]).toContain(
    'серед учасників: Газета a, 2 січня; Газета c, 2 січня; але не серед учасників: Газета b, 2 січня',
  )
})
