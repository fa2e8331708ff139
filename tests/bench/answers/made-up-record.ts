import type { Actor, Person, Place } from '../../../src/domain/actor.ts'
import { addDays, day } from '../../../src/domain/calendar.ts'
import type { Assertion, Claim } from '../../../src/domain/claim.ts'
import type { Dispatch } from '../../../src/domain/dispatch.ts'
import type { DiplomaticEvent, Participant } from '../../../src/domain/event.ts'
import { moment, type When } from '../../../src/domain/moment.ts'
import type { RecordContents } from '../../../src/domain/record.ts'
import type { EventKind, EventStatus } from '../../../src/domain/vocabulary.ts'
import type { Gazetteer } from '../../../src/gazetteer/gazetteer.ts'
import { type Chance, chanceOf } from './chance.ts'

/** The made-up record ends here; its last hundredth lies ahead. */
export const TODAY = day('2026-01-04')
const DAYS = 3650
const DAYS_AHEAD = 36
const OUTLETS = ['Вісник', 'Хроника', 'The Ledger', 'Посольський листок']
const KINDS: readonly EventKind[] = ['meeting', 'meeting', 'meeting', 'call', 'call', 'summit', 'visit']
const PAST: readonly EventStatus[] = ['held', 'held', 'held', 'held', 'held', 'announced', 'cancelled', 'postponed']
const FORMATS = ['leaders', 'security-advisers', null, null, null, null]
const TOPICS = ['security-guarantees', 'ceasefire', 'sanctions']

const whenOf = (chance: Chance, ahead: boolean): When => {
  const distance = ahead ? chance.below(DAYS_AHEAD) : -chance.below(DAYS)
  const first = addDays(TODAY, distance)
  const roll = chance.next()
  if (roll < 0.04) return { start: null, end: null }
  if (roll < 0.06) return { start: moment(first.slice(0, 7)), end: null }
  if (roll < 0.14) return { start: moment(first), end: moment(addDays(first, 1 + chance.below(3))) }
  if (roll < 0.4)
    return { start: moment(`${first}T${String(8 + chance.below(12)).padStart(2, '0')}:30+02:00`), end: null }
  return { start: moment(first), end: null }
}

const participantsOf = (chance: Chance, persons: readonly Person[], held: boolean): readonly Participant[] => {
  const wanted = 2 + chance.rank(8)
  const chosen = new Set(Array.from({ length: wanted }, () => persons[chance.rank(persons.length)]))
  return [...chosen].flatMap((person) =>
    person
      ? [
          {
            actor: person.id,
            represents: person.represents,
            presence: chance.next() < 0.04 ? 'absent' : held ? 'attended' : 'expected',
            mode: 'unknown',
            disputed: false,
          } as const,
        ]
      : [],
  )
}

const claimsOf = (event: Omit<DiplomaticEvent, 'claims'>, dispatch: Dispatch): readonly Claim[] => {
  const assertions: readonly Assertion[] = [
    { field: 'kind', value: event.kind },
    { field: 'status', value: event.status },
    { field: 'when', value: event.when },
    ...event.participants.map((value): Assertion => ({ field: 'participant', value })),
  ]
  const common = {
    event: event.id,
    dispatch: dispatch.id,
    stance: 'asserted',
    quote: { exact: dispatch.text, start: 0, end: dispatch.text.length },
    saidBy: null,
    confidence: 1,
    knownFrom: dispatch.knownFrom,
  } as const
  return assertions.map((assertion, index): Claim => Object.assign({ id: `${event.id}/${index}` }, assertion, common))
}

const dispatchOf = (id: number, chance: Chance, when: When, text: string): Dispatch => {
  const date =
    when.start?.length === 7 || when.start === null ? addDays(TODAY, -chance.below(DAYS)) : when.start.slice(0, 10)
  const published = date > TODAY ? TODAY : date
  return {
    id: `wire-${id}`,
    language: 'uk',
    outlet: chance.of(OUTLETS),
    url: `https://wire.example/${id}`,
    headline: text,
    text,
    published: moment(published),
    knownFrom: Date.parse(`${published}T20:00:00Z`),
  }
}

/** What a source would have written: the baseline searches these words. */
const textOf = (event: Omit<DiplomaticEvent, 'claims' | 'dispatches'>, gazetteer: Gazetteer): string => {
  const names = event.participants.map(({ actor }) => gazetteer.name(actor, 'uk')).join(', ')
  const place = event.place === null ? '' : `, ${gazetteer.name(event.place, 'uk')}`
  return `${event.kind} ${event.when.start ?? ''}${place}: ${names}`
}

/** So many events of ten years among the persons and places of a gazetteer, a dispatch each; the same in every run. */
export const madeUpRecord = (count: number, gazetteer: Gazetteer): RecordContents => {
  const chance = chanceOf(count)
  const persons = gazetteer.actors.filter((actor: Actor) => actor.kind === 'person')
  const cities = gazetteer.places.filter((place: Place) => place.kind === 'city')
  const dispatches: Dispatch[] = []
  const events = Array.from({ length: count }, (_, index): DiplomaticEvent => {
    const ahead = chance.next() < 0.01
    const when = whenOf(chance, ahead)
    const status = ahead ? 'announced' : chance.of(PAST)
    const bare = {
      id: `made-up-${index}`,
      kind: chance.of(KINDS),
      status,
      when,
      place: chance.next() < 0.8 ? (cities[chance.rank(cities.length)]?.id ?? null) : null,
      mode: 'unknown',
      format: chance.of(FORMATS),
      host: null,
      participants: participantsOf(chance, persons, status === 'held'),
      topics: chance.next() < 0.3 ? [chance.of(TOPICS)] : [],
      revision: 0,
    } as const
    const dispatch = dispatchOf(index, chance, when, textOf(bare, gazetteer))
    dispatches.push(dispatch)
    const event = { ...bare, dispatches: [dispatch.id] }
    return { ...event, claims: claimsOf(event, dispatch) }
  })
  return { events, dispatches, changes: [] }
}
