import {
  array,
  assert,
  boolean,
  constant,
  constantFrom,
  oneof,
  nat,
  option,
  property,
  record as recordOfValues,
  tuple,
  uniqueArray,
} from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sizeOf } from '../../src/briefing/message-size.ts'
import { day } from '../../src/domain/calendar.ts'
import { PRESENCES } from '../../src/domain/claim.ts'
import { LANGUAGES, type Language } from '../../src/domain/language.ts'
import type { DiplomaticEvent, Participant } from '../../src/domain/event.ts'
import { EVENT_KINDS, EVENT_STATUSES } from '../../src/domain/vocabulary.ts'
import { draftOf } from '../../src/questions/answering/answer-question.ts'
import { messageOf } from '../../src/questions/answering/draft.ts'
import { parseQuestion } from '../../src/questions/parsing/parse-question.ts'
import { type Question, QUESTION_KINDS, type QuestionKind } from '../../src/questions/question.ts'
import { plainText } from '../../src/texts/plain-text.ts'
import { claim, dispatch, event, participantValue, recordOf, when } from '../support/record.ts'
import { faultsOf } from '../support/telegram-html.ts'
import { gazetteer, wordsFor } from './seeded-record.ts'

/** People whose names nobody else's begin like. */
const PEOPLE = [
  'rustem-umerov',
  'steve-witkoff',
  'jared-kushner',
  'emmanuel-macron',
  'keir-starmer',
  'giorgia-meloni',
  'kaja-kallas',
  'mark-rutte',
  'hakan-fidan',
  'abbas-araghchi',
]
const SIDES = ['UA', 'US', 'FR', 'GB', 'nato', 'eu', 'TR', 'IR']
const PLACES = ['kyiv', 'paris', 'brussels', 'istanbul', null]
const PAPERS = [dispatch({ id: 'visnyk-1', outlet: 'Вісник' }), dispatch({ id: 'herald-1', outlet: 'Herald' })]
const NOON = Date.parse('2026-01-04T12:00:00+02:00')

const participants = uniqueArray(
  recordOfValues({
    actor: constantFrom(...PEOPLE, ...SIDES),
    represents: constant(null),
    presence: constantFrom(...PRESENCES),
    mode: constantFrom('in_person', 'remote', 'unknown'),
    disputed: oneof({ weight: 5, arbitrary: constant(false) }, { weight: 1, arbitrary: constant(true) }),
  } as const),
  { selector: ({ actor }) => actor, maxLength: 9 },
)

const claimsOf = (those: readonly Participant[], id: string) =>
  those.flatMap(({ actor, presence, disputed }, at) => {
    const value = participantValue(actor, presence)
    const said = claim({ field: 'participant', value }, { id: `${id}-${at}`, event: id })
    return disputed
      ? [
          said,
          claim(
            { field: 'participant', value },
            { id: `${id}-${at}-no`, event: id, dispatch: 'herald-1', stance: 'denied' },
          ),
        ]
      : [said]
  })

const eventsUpTo = (most: number) =>
  array(
    recordOfValues({
      kind: constantFrom(...EVENT_KINDS),
      status: constantFrom(...EVENT_STATUSES),
      when: constantFrom(
        when('2026-01-02'),
        when('2026-01-03T10:00+02:00'),
        when('2026-01-05'),
        when('2025-12'),
        when('2026-W02'),
        when(),
      ),
      place: constantFrom(...PLACES),
      mode: constantFrom('in_person', 'remote', 'hybrid', 'unknown'),
      topics: constantFrom(['security-guarantees'], []),
      participants,
    } as const),
    { minLength: 1, maxLength: most },
  ).map((list) =>
    list.map((given, at) =>
      event({
        ...given,
        id: `event-${at}`,
        claims: claimsOf(given.participants, `event-${at}`),
        dispatches: ['visnyk-1', 'herald-1'],
      }),
    ),
  )

const plain = parseQuestion('Хто був у Києві?', day('2026-01-04'), gazetteer)
if (!plain) throw new Error('no question')

/** Of the bot it is told with examples, of who held an office by the gazetteer. */
const OF_NO_EVENT: ReadonlySet<QuestionKind> = new Set(['help', 'predecessor'])

const slots = recordOfValues({
  kind: constantFrom(...QUESTION_KINDS.filter((kind) => !OF_NO_EVENT.has(kind))),
  yesNo: boolean(),
  tense: constantFrom('future', 'past', null),
  presence: constantFrom('expected', 'absent', null, null),
  mode: constantFrom('in_person', 'remote', null, null),
  eachMode: constantFrom(true, false, false),
  counted: constantFrom('people', 'countries', null),
  supposed: constantFrom('held', 'cancelled', 'postponed', null),
  order: constantFrom('next', 'last', 'first', null, null, null),
  eventKind: constantFrom(...EVENT_KINDS, null, null, null),
  asOf: constantFrom(day('2026-01-02'), null, null, null),
  leading: constantFrom(true, false, false),
  hour: boolean(),
} as const)

/** A record of so many events and any question of it: as often as not of somebody who is at the first, and of its place. */
const asked = (most: number) =>
  tuple(
    eventsUpTo(most),
    slots,
    uniqueArray(constantFrom(...PEOPLE, ...SIDES), { maxLength: 2 }),
    option(nat(), { freq: 2 }),
    boolean(),
    constantFrom('subject', 'companion', 'member'),
  ).map(([known, given, others, at, isPlaced, role]) => {
    const [first] = known
    const there = first?.participants ?? []
    const somebody = at === null ? undefined : there[at % Math.max(1, there.length)]
    const ids = somebody ? [...new Set([somebody.actor, ...others.slice(1)])] : others
    const question: Question = {
      ...plain,
      ...given,
      // Who heads a country is told by the gazetteer as well.
      leading: given.leading && given.kind !== 'identity',
      actors: ids.map((id) => ({ ids: [id], text: gazetteer.name(id, 'uk'), role, kind: 'name' })),
      places: isPlaced && first?.place ? [[first.place]] : [],
    }
    return { known, question }
  })

const answerTo = (question: Question, known: readonly DiplomaticEvent[], language: Language) => {
  const context = {
    words: wordsFor(language),
    gazetteer,
    record: recordOf(known, PAPERS),
    now: NOON,
    timeZone: 'Europe/Kyiv',
    eventAsOf: (each: DiplomaticEvent) => each,
  }
  const draft = draftOf(question, context)
  const { html } = messageOf(draft, context)
  return { html, text: plainText(html), told: draft.events }
}

const namesOf = (id: string, language: Language): readonly string[] => [
  gazetteer.name(id, language),
  gazetteer.name(id, language, { short: true }),
]

const peopleIn = (text: string, language: Language): readonly string[] =>
  PEOPLE.filter((id) => namesOf(id, language).some((name) => text.includes(name)))

/** Lines that say who was there, as against who was to be. */
const PRESENT =
  /^(?:Учасники?|Учасниця|Участники?|Участница|Present|Особисто|Лично|In person|Онлайн|Online|Чи особисто, чи онлайн, джерела не кажуть|Лично или онлайн, источники не говорят|In person or online, the sources do not say|Співрозмовники?|Собеседники?|Spoke with|Met with|З того самого боку|С той же стороны|On the same side|Так, .*|Да, .*|Yes, .*|Анонсували, і були|Анонсировали, и были|Announced and present): (.*)$/

describe('whatever is asked of whatever record', () => {
  test('the answer is one that Telegram takes, names its outlets, and names nobody of another event', () => {
    assert(
      property(asked(5), constantFrom(...LANGUAGES), ({ question, known }, language) => {
        const { html, text, told } = answerTo(question, known, language)
        expect(html.length).toBeGreaterThan(0)
        expect(faultsOf(html)).toEqual([])
        expect(sizeOf(html).characters).toBeLessThanOrEqual(4096)
        const there = new Set([
          ...question.actors.flatMap(({ ids }) => ids),
          ...told.flatMap(({ participants: those }) => those.map(({ actor }) => actor)),
        ])
        expect(peopleIn(text, language).filter((id) => !there.has(id))).toEqual([])
        // Where the reader is asked which event is meant, the buttons carry the choice.
        if (told.length > 0 && text.includes('\n')) expect(text).toMatch(/Вісник|Herald/)
      }),
      { numRuns: 600 },
    )
  }, 120_000)

  test('nobody stands among those present whom the record has as expected, absent or disputed', () => {
    assert(
      property(asked(1), constantFrom(...LANGUAGES), ({ question, known }, language) => {
        const { text, told } = answerTo(question, known, language)
        const attended = new Set(
          told.flatMap(({ participants: those }) =>
            those.flatMap(({ actor, presence, disputed }) => (presence === 'attended' && !disputed ? [actor] : [])),
          ),
        )
        for (const line of text.split('\n')) {
          const present = PRESENT.exec(line)?.[1]
          if (present === undefined) continue
          const strangers = peopleIn(present, language).filter((id) => !attended.has(id))
          expect(strangers, line).toEqual([])
        }
      }),
      { numRuns: 1500 },
    )
  }, 120_000)

  test('nothing is said to have been that was called off, nor called off what has been', () => {
    assert(
      property(asked(1), ({ question, known }) => {
        const { text, told } = answerTo(
          { ...question, kind: 'outcome', yesNo: true, actors: [], places: [], supposed: 'held' },
          known,
          'uk',
        )
        const [only] = told
        if (!only) return
        if (text.startsWith('Так: ')) expect(['held', 'underway']).toContain(only.status)
        if (text.startsWith('Ні: ')) expect(['cancelled', 'postponed', 'ruled_out']).toContain(only.status)
      }),
      { numRuns: 300 },
    )
  }, 60_000)
})
