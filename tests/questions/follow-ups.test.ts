import { describe, expect, test } from 'vitest'
import type { Language } from '../../src/domain/language.ts'
import type { Question, QuestionKind } from '../../src/questions/question.ts'
import { ask, firstLine } from './seeded-record.ts'

const KYIV = '2026-01-03-kyiv-advisers'
const PARIS = '2026-01-06-paris-leaders'
const CALL = '2025-12-31-call-us-europe'

/** Asks one question after another in the same chat, and gives the answer to the last. */
const talk = (language: Language, ...questions: readonly string[]) => {
  let previous: Question | undefined
  let answer = ask('', language)
  for (const question of questions) {
    answer = ask(question, language, undefined, previous)
    previous = answer.questions.at(-1) ?? previous
  }
  return answer
}

interface Case {
  readonly language: Language
  readonly talk: readonly string[]
  readonly kind: QuestionKind
  readonly events?: readonly string[]
  readonly first?: string
}

const CASES: readonly Case[] = [
  {
    language: 'uk',
    talk: ['Чи був Буданов у Києві 3 січня?', 'а Рубіо?'],
    kind: 'attendance',
    first: 'не згадують Марка Рубіо',
  },
  { language: 'uk', talk: ['Чи був Буданов у Києві 3 січня?', 'а хто ще?'], kind: 'attendees', events: [KYIV] },
  { language: 'uk', talk: ['Чи був Рубіо в Києві 3 січня?', 'а хто був?'], kind: 'attendees', events: [KYIV] },
  { language: 'uk', talk: ['Хто був у Києві 3 січня?', 'а коли це було?'], kind: 'when', events: [KYIV] },
  { language: 'uk', talk: ['Що заплановано на 5 січня?', 'а 6-го?'], kind: 'events', events: [PARIS] },
  { language: 'ru', talk: ['Что запланировано на 5 января?', 'а 6-го?'], kind: 'events', events: [PARIS] },
  { language: 'en', talk: ['What is planned for 5 January?', 'and on the 6th?'], kind: 'events', events: [PARIS] },
  { language: 'uk', talk: ['Хто був у Києві 3 січня?', 'а в Парижі?'], kind: 'attendees', events: [PARIS] },
  { language: 'uk', talk: ['З ким зустрічався Умєров у грудні?', 'а Гнатов?'], kind: 'companions', first: 'Кушнер' },
  {
    language: 'uk',
    talk: ['З ким зустрічався Буданов у січні?', 'та зустріч у Брюсселі'],
    kind: 'events',
    first: 'Брюссель',
  },
  { language: 'uk', talk: ['Що було 2 грудня?', 'а завтра?'], kind: 'events', first: '5 січня' },
  {
    language: 'uk',
    talk: ['Хто був від Франції на дзвінку з Рубіо?', 'а від Німеччини?'],
    kind: 'represented',
    first: 'Сауттер',
  },
  {
    language: 'ru',
    talk: ['Кто был на встрече советников в Киеве?', 'а о чём говорили?'],
    kind: 'topics',
    events: [KYIV],
  },
  { language: 'ru', talk: ['Кто такой Умеров?', 'а Буданов?'], kind: 'identity', first: 'Офиса президента' },
  { language: 'ru', talk: ['Кто такой Буданов?', 'с кем он встречался?'], kind: 'companions', first: 'Уиткофф' },
  { language: 'ru', talk: ['сколько встреч было у уиткоффа', 'а у Кушнера?'], kind: 'count', first: '2 встречи' },
  { language: 'ru', talk: ['сколько встреч было у уиткоффа', 'а звонков?'], kind: 'count', first: '2 телефонных' },
  { language: 'en', talk: ['Who was in Kyiv on 3 January?', 'and in Paris?', 'when?'], kind: 'when', events: [PARIS] },
  {
    language: 'uk',
    talk: ['Хто був у Києві 3 січня?', 'а хто від США?', 'а що далі?'],
    kind: 'events',
    first: 'Найближча',
  },
  { language: 'ru', talk: ['когда последняя встреча Умерова?', 'а Кушнера?'], kind: 'when', first: '31 декабря 2025' },
  { language: 'en', talk: ['When is the leaders summit?', 'where?'], kind: 'where', first: 'In Paris' },
  { language: 'en', talk: ['Did Umerov meet Witkoff?', 'and Kushner?'], kind: 'together', first: 'at 2 events' },
  { language: 'en', talk: ['Did Umerov meet Witkoff?', 'what about Putin?'], kind: 'together', first: 'no such event' },
  { language: 'uk', talk: ['Хто такий Буданов?', 'а хто був до нього?'], kind: 'predecessor', first: 'Андрій Єрмак' },
  { language: 'ru', talk: ['Кто такой Буданов?', 'кто был до него'], kind: 'predecessor', first: 'Андрей Ермак' },
  {
    language: 'en',
    talk: ['Who is Rutte?', 'who held the post before him?'],
    kind: 'predecessor',
    first: 'Stoltenberg',
  },
  { language: 'uk', talk: ['Де був Умєров 3 січня?', 'а перед тим?'], kind: 'where', events: [CALL] },
  { language: 'ru', talk: ['Где был Умеров 3 января?', 'а до этого?'], kind: 'where', events: [CALL] },
  { language: 'en', talk: ['Where was Umerov on 3 January?', 'and before that?'], kind: 'where', events: [CALL] },
  { language: 'uk', talk: ['Хто був у Києві 3 січня?', 'кто в зале, кто онлайн'], kind: 'attendees', events: [KYIV] },
  {
    language: 'en',
    talk: ['Was Witkoff online in Kyiv on 3 January?', 'anyone else?'],
    kind: 'attendees',
    events: [KYIV],
  },
  {
    language: 'ru',
    talk: ['Виделся ли Умеров с Уиткоффом 3 января?', 'а еще кого?'],
    kind: 'companions',
    first: 'Уиткофф',
  },
  { language: 'en', talk: ['Who was on the call with Rubio?', 'who reported it?'], kind: 'sources', events: [CALL] },
]

test.each(CASES)('$language: $talk', ({ language, talk: questions, kind, events, first = '' }) => {
  const answer = talk(language, ...questions)
  expect(answer.questions.at(-1)?.kind).toBe(kind)
  if (events) expect(answer.events).toEqual(events)
  expect(firstLine(answer)).toContain(first)
})

describe('what is no follow-up', () => {
  test('a next one of a kind that has none is not replaced by another kind’s', () => {
    const answer = talk('ru', 'Кто был на встрече советников в Киеве?', 'и когда следующая?')
    expect(firstLine(answer)).toContain('нет такого события')
  })

  test.each([
    ['Хто був у Києві 3 січня?', 'Хто їздив до Москви 2 грудня?', '2025-12-02-moscow-witkoff-putin'],
    ['Чи був Рубіо в Києві?', 'хто був у Брюсселі?', '2025-12-03-brussels-advisers'],
  ])('%s — %s says all that it means', (before, question, event) =>
    expect(talk('uk', before, question).events).toEqual([event]),
  )

  test('what is understood neither alone nor after another', () => {
    for (const text of ['рецепт борщу', 'дякую', 'Довгопол'])
      expect(talk('uk', 'Хто був у Києві 3 січня?', text).text).not.toContain('Буданов')
  })
})
