import { describe, expect, test } from 'vitest'
import type { EventRecord } from '../../../src/domain/record.ts'
import type { Understood } from '../../../src/telegram/dependencies.ts'
import {
  answering,
  buttonsOf,
  GROUP,
  MARIA,
  methodsOf,
  MORNING,
  OLENA,
  startConversation,
  textsOf,
  toastOf,
  wordsIn,
} from '../support/conversation.ts'
import { KYIV_MEETING, record } from '../support/record.ts'

const uk = wordsIn('uk')
const LVIV = '2026-01-05-lviv'

/** The data of the button with a label, or with a label that begins so. */
const dataOf = (calls: Parameters<typeof buttonsOf>[0], label: string): string => {
  const found = Object.entries(buttonsOf(calls)).find(([text]) => text.startsWith(label))
  if (!found) throw new Error(`no button ${label} among ${Object.keys(buttonsOf(calls)).join(', ')}`)
  return found[1]
}

describe('below an answer', () => {
  test('stand the event’s card, the quotes behind it, and what can be followed', async () => {
    await using conversation = await startConversation({
      answer: () => answering('так', { actors: ['rustem-umerov', 'steve-witkoff', 'UA'] }),
    })
    const calls = await conversation.say('чи був Умєров?')
    const name = (id: string): string => `☆ ${uk.name(id, { short: true })}`
    expect(Object.keys(buttonsOf(calls))).toEqual([
      'event',
      uk.text('button-quotes'),
      uk.text('button-follow'),
      name('rustem-umerov'),
      name('steve-witkoff'),
    ])
    expect(textsOf(await conversation.pressData(dataOf(calls, uk.text('button-quotes'))))).toEqual([
      `sources ${KYIV_MEETING} 0`,
    ])
    expect(textsOf(await conversation.pressData(dataOf(calls, 'event')))).toEqual([`card ${KYIV_MEETING}`])
  })

  test('stands a star that follows the person at once', async () => {
    await using conversation = await startConversation({
      answer: () => answering('так', { actors: ['steve-witkoff'] }),
    })
    const reader = await conversation.say('/start').then(() => conversation.store.readers.find(OLENA.id, null))
    const calls = await conversation.say('чи був Віткофф?')
    await conversation.pressData(dataOf(calls, '☆'))
    expect(await conversation.store.follows.of(reader?.id ?? 0)).toEqual([{ kind: 'actor', id: 'steve-witkoff' }])
  })

  test('stands nothing to quote or follow where nothing was found', async () => {
    await using conversation = await startConversation({
      answer: () => answering('немає', { events: [], buttons: [] }),
    })
    expect(buttonsOf(await conversation.say('хто був на Місяці?'))).toEqual({})
  })

  test('stand the quotes of several events, turned in their place', async () => {
    await using conversation = await startConversation({
      answer: () => answering('дві', { events: [KYIV_MEETING, LVIV] }),
    })
    const quotes = await conversation.pressData(dataOf(await conversation.say('які?'), uk.text('button-quotes')))
    expect(textsOf(quotes)).toEqual(['quotes of 2 0'])
    expect(methodsOf(quotes)).toContain('sendMessage')
    const turned = await conversation.pressData(dataOf(quotes, '2/2'))
    expect(textsOf(turned)).toEqual(['quotes of 2 1'])
    expect(methodsOf(turned)).toContain('editMessageText')
  })
})

describe('a long answer', () => {
  const many = Array.from({ length: 25 }, (_, index) => `event-${index}`)

  test('has further pages in its own place, and its first page again', async () => {
    await using conversation = await startConversation({
      answer: (question) => answering(`answer to ${question}`, { events: many }),
    })
    const answer = await conversation.say('усі зустрічі')
    const second = await conversation.pressData(dataOf(answer, uk.text('answer-button-all', { count: 25 })))
    expect(methodsOf(second)).toContain('editMessageText')
    expect(textsOf(second)).toEqual(['listed 1'])
    const third = await conversation.pressData(dataOf(second, '3/3'))
    expect(textsOf(third)).toEqual(['listed 2'])
    const first = await conversation.pressData(dataOf(second, '‹ 1/3'))
    expect(textsOf(first)).toEqual(['answer to усі зустрічі'])
    expect(methodsOf(first)).toContain('editMessageText')
  })

  test('of ten events has none', async () => {
    await using conversation = await startConversation({
      answer: () => answering('десять', { events: many.slice(0, 10) }),
    })
    const labels = Object.keys(buttonsOf(await conversation.say('які?')))
    expect(labels.filter((label) => label.includes('›'))).toEqual([])
  })
})

describe('where several events fit', () => {
  const choices = [
    { event: KYIV_MEETING, label: '3 січня · Київ' },
    { event: LVIV, label: '5 січня · Львів' },
  ]
  const answer = (question: string, { record: known }: { readonly record: EventRecord }) =>
    known.events.size === 1
      ? answering(`${question} ${[...known.events.keys()].join()}`)
      : answering('котра?', { events: [KYIV_MEETING, LVIV], choices })

  test('a button asks the same of one of them, and the choice stays', async () => {
    await using conversation = await startConversation({ answer })
    const asked = await conversation.say('хто був на зустрічі?')
    expect(Object.keys(buttonsOf(asked)).slice(0, 2)).toEqual(choices.map(({ label }) => label))
    for (const { label, event } of choices) {
      const calls = await conversation.pressData(dataOf(asked, label))
      expect(textsOf(calls)).toEqual([`хто був на зустрічі? ${event}`])
      expect(methodsOf(calls)).toContain('sendMessage')
    }
  })

  test('a button of an answer that is forgotten says so, in another chat too', async () => {
    await using conversation = await startConversation({ answer })
    const data = dataOf(await conversation.say('хто був на зустрічі?'), '3 січня')
    const elsewhere = await conversation.pressData(data, MARIA)
    expect(toastOf(elsewhere)).toBe(wordsIn('en').text('bot-answer-forgotten'))
    expect(textsOf(elsewhere)).toEqual([])
    const forged = await conversation.press({ kind: 'ask-of', answer: 'AAAAAAAA', event: KYIV_MEETING })
    expect(toastOf(forged)).toBe(uk.text('bot-answer-forgotten'))
    const unknown = await conversation.press({ kind: 'quotes', answer: 'AAAAAAAA', page: 0 })
    expect(toastOf(unknown)).toBe(uk.text('bot-answer-forgotten'))
  })

  test('a button of an event that is gone says so', async () => {
    let known: EventRecord = record
    await using conversation = await startConversation({ answer, record: () => known })
    const data = dataOf(await conversation.say('хто був на зустрічі?'), '3 січня')
    known = { ...record, events: new Map() }
    const calls = await conversation.pressData(data)
    expect(toastOf(calls)).toBe(uk.text('bot-page-gone'))
  })
})

/** An answering that notes what it was told had been asked before. */
const remembering = () => {
  const given: (Understood | undefined)[] = []
  return {
    given,
    answer: (question: string, _: unknown, previous?: Understood) => {
      given.push(previous)
      return answering(question, { questions: [{ kind: question }] })
    },
  }
}

describe('a follow-up', () => {
  test('is asked with what the chat has asked before, for half an hour', async () => {
    const { given, answer } = remembering()
    await using conversation = await startConversation({ answer })
    await conversation.say('перше')
    await conversation.say('друге')
    conversation.setNow(MORNING + 31 * 60_000)
    await conversation.say('третє')
    expect(given).toEqual([undefined, { kind: 'перше' }, undefined])
  })

  test('takes nothing from another chat, nor in a group from another person', async () => {
    const { given, answer } = remembering()
    await using conversation = await startConversation({ answer })
    await conversation.say('@attache_bot перше', OLENA, { chat: GROUP })
    await conversation.say('@attache_bot чуже', MARIA, { chat: GROUP })
    await conversation.say('наодинці', OLENA)
    await conversation.say('@attache_bot друге', OLENA, { chat: GROUP })
    expect(given).toEqual([undefined, undefined, undefined, { kind: 'перше' }])
  })

  test('goes on from the last question that was understood', async () => {
    const given: (Understood | undefined)[] = []
    await using conversation = await startConversation({
      answer: (question, _, previous) => {
        given.push(previous)
        return answering(question, question === '???' ? {} : { questions: [{ kind: question }] })
      },
    })
    await conversation.say('перше')
    await conversation.say('???')
    await conversation.say('друге')
    expect(given).toEqual([undefined, { kind: 'перше' }, { kind: 'перше' }])
  })
})
