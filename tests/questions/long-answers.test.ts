import { array, assert, constantFrom, nat, oneof, property, string, tuple } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clipHtml } from '../../src/briefing/clip-html.ts'
import { fitsIn, SIZE_LIMIT, sizeOf } from '../../src/briefing/message-size.ts'
import { day } from '../../src/domain/calendar.ts'
import type { Participant } from '../../src/domain/event.ts'
import { LANGUAGES, type Language } from '../../src/domain/language.ts'
import { draftOf } from '../../src/questions/answering/answer-question.ts'
import { messageOf } from '../../src/questions/answering/draft.ts'
import { parseQuestion } from '../../src/questions/parsing/parse-question.ts'
import { QUESTION_KINDS } from '../../src/questions/question.ts'
import { escapeHtml, html, type Html } from '../../src/texts/html.ts'
import { olena } from '../support/reader-context.ts'
import { claim, dispatch, event, participantValue, recordOf, when } from '../support/record.ts'
import { faultsOf } from '../support/telegram-html.ts'
import { askOf, gazetteer, wordsFor } from './seeded-record.ts'

const paragraph = (letter: string) => html`${letter.repeat(1000)}`

const CUT = 'Відповідь довша за одне повідомлення'

test('an answer too long for a message ends by saying so, and keeps its first line', () => {
  const answer = messageOf({ blocks: ['а', 'б', 'в', 'г', 'д'].map(paragraph), events: [] }, olena())
  expect(answer.html.startsWith('ааа')).toBe(true)
  expect(answer.html.split('\n\n').at(-1)).toContain(CUT)
  expect(fitsIn(sizeOf(answer.html), SIZE_LIMIT)).toBe(true)
})

test('an answer that fits says nothing of the kind', () => {
  const answer = messageOf({ blocks: ['а', 'б', 'в'].map(paragraph), events: [] }, olena())
  expect(answer.html).not.toContain(CUT)
  expect(answer.html).toContain('ввв')
})

const PEOPLE = gazetteer.actors.filter(({ kind }) => kind === 'person').map(({ id }) => id)

/** A crowd at one event: of each standing so many, and the sources disagree about every so-manieth. */
const crowd = (attended: number, expected: number, absent: number, disputed: number) => {
  const those = PEOPLE.slice(0, attended + expected + absent).map((actor, at): Participant => ({
    actor,
    represents: null,
    presence: at < attended ? 'attended' : at < attended + expected ? 'expected' : 'absent',
    mode: at % 3 === 0 ? 'remote' : 'in_person',
    disputed: at < disputed,
  }))
  return event({
    id: 'crowd',
    kind: 'summit',
    status: 'held',
    when: when('2026-01-02'),
    place: 'kyiv',
    mode: 'hybrid',
    topics: ['security-guarantees'],
    participants: those,
    claims: those.flatMap(({ actor, presence, disputed: isDisputed }, at) => {
      const value = participantValue(actor, presence)
      const said = claim({ field: 'participant', value }, { id: `said-${at}`, event: 'crowd' })
      const denied = { id: `denied-${at}`, event: 'crowd', stance: 'denied' } as const
      return isDisputed ? [said, claim({ field: 'participant', value }, denied)] : [said]
    }),
    dispatches: ['visnyk-1'],
  })
}

const CROWD_ASKED: Readonly<Record<Language, readonly string[]>> = {
  uk: [
    'Хто був у Києві?',
    'Чи відбувся саміт у Києві?',
    'Хто представляв Україну в Києві?',
    'З ким зустрічався Зеленський у Києві?',
    'Хто був у Києві онлайн, а хто особисто?',
    'Хто мав бути в Києві, але не приїхав?',
    'Хто був у Києві? Чи відбувся саміт? Коли?',
  ],
  ru: ['Кто был в Киеве?', 'Состоялся ли саммит в Киеве?', 'Кто был в Киеве? Состоялся ли саммит? Когда?'],
  en: ['Who was in Kyiv?', 'Was the Kyiv summit held?', 'Were any Europeans in Kyiv?'],
}

const crowds = tuple(nat(400), nat(400), nat(200), nat(60))

const isTaken = (markup: string): void => {
  expect(fitsIn(sizeOf(markup), SIZE_LIMIT)).toBe(true)
  expect(faultsOf(markup)).toEqual([])
}

describe('an event with hundreds of participants', () => {
  test('is told of within one message, in words, in every language', () => {
    assert(
      property(crowds, constantFrom(...LANGUAGES), nat(), (sizes, language, at) => {
        const questions = CROWD_ASKED[language]
        const { html: markup } = askOf(
          recordOf([crowd(...sizes)], [dispatch({ id: 'visnyk-1', outlet: 'Вісник' })]),
          questions[at % questions.length] ?? '',
          language,
        )
        isTaken(markup)
      }),
      { numRuns: 60 },
    )
  }, 120_000)

  test('is told of within one message whatever kind of question is asked of it', () => {
    const plain = parseQuestion('Хто був у Києві?', day('2026-01-04'), gazetteer)
    if (!plain) throw new Error('no question')
    assert(
      property(crowds, constantFrom(...LANGUAGES), nat(), (sizes, language, at) => {
        const known = crowd(...sizes)
        const context = {
          words: wordsFor(language),
          gazetteer,
          record: recordOf([known], [dispatch({ id: 'visnyk-1', outlet: 'Вісник' })]),
          now: Date.parse('2026-01-04T12:00:00+02:00'),
          timeZone: 'Europe/Kyiv',
          eventAsOf: () => known,
        }
        const actor = PEOPLE[at % PEOPLE.length] ?? ''
        for (const kind of QUESTION_KINDS.filter((each) => each !== 'help' && each !== 'predecessor'))
          for (const ids of [[], [actor], ['UA']]) {
            const actors = ids.map((id) => ({ ids: [id], text: id, role: 'subject', kind: 'name' }) as const)
            isTaken(messageOf(draftOf({ ...plain, kind, actors }, context), context).html)
          }
      }),
      { numRuns: 12 },
    )
  }, 120_000)

  test('leaves the other answers of its message their place', () => {
    const known = recordOf([crowd(170, 170, 60, 20)], [dispatch({ id: 'visnyk-1', outlet: 'Вісник' })])
    const { text } = askOf(known, 'Хто був у Києві? Чи відбувся саміт у Києві? Коли був саміт у Києві?')
    expect(text).toContain('Учасники: ')
    expect(text).toContain('Очікувалися; ')
    expect(text).toContain('Так: відбувся')
    expect(text).toContain('2 січня, відбувся')
    expect(text).toContain(CUT)
  })
})

describe('what is too long is cut', () => {
  const limit = { characters: 40, entities: 3, addresses: 60 }

  test('before a word, with every tag closed', () => {
    expect(clipHtml(html`<b>Учасники</b>: <i>Буданов, Умєров, Віткофф, Кушнер</i>`, limit)).toBe(
      '<b>Учасники</b>: <i>Буданов, Умєров, Віткофф…</i>',
    )
    expect(clipHtml(html`${'а'.repeat(50)}`, limit)).toBe(`${'а'.repeat(39)}…`)
  })

  test('within the limit, whatever it is', () => {
    const pieces = array(
      oneof(string({ unit: 'grapheme', maxLength: 30 }), constantFrom(' ', ', ', '&', '<b>', 'слово ')),
    )
    assert(
      property(pieces, constantFrom('b', 'i', 'u'), (texts, tag) => {
        const markup = texts.map((text) => `<${tag}>${escapeHtml(text)}</${tag}>${escapeHtml(text)}`).join('') as Html
        const clipped = clipHtml(markup, limit)
        expect(fitsIn(sizeOf(clipped), limit)).toBe(true)
        expect(faultsOf(clipped)).toEqual([])
      }),
    )
  })
})
