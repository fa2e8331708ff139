import { GrammyError, HttpError } from 'grammy'
import { describe, expect, test } from 'vitest'
import { type Language, LANGUAGES } from '../../../src/domain/language.ts'
import { remindEditors } from '../../../src/telegram/review/waiting.ts'
import { temporaryStore } from '../../support/temporary-store.ts'
import { PETRO, wordsIn } from '../support/conversation.ts'

const MINUTE = 60_000
/** 4 January 2026, 21:30 in Kyiv. */
const EVENING = Date.parse('2026-01-04T21:30:00+02:00')
const STRANGER = 99

const subscription = (language: Language) => ({
  chat: PETRO.id,
  thread: null,
  language,
  timeZone: 'Europe/Kyiv',
  briefingMinute: 480,
  nextBriefingAt: null,
  at: EVENING,
})

const setUp = async (editors = [PETRO.id]) => {
  const store = await temporaryStore()
  const state = { now: EVENING, pending: 2, missed: 1, refuse: undefined as Error | undefined }
  const sent: { readonly chat: number; readonly text: string }[] = []
  const logged: string[] = []
  const review = {
    pending: async () => Array.from({ length: state.pending }),
    missed: async () => Array.from({ length: state.missed }),
  }
  const api = {
    sendMessage: async (chat: number, text: string) => {
      if (state.refuse) throw state.refuse
      sent.push({ chat, text })
    },
  }
  const note = (_: object, message: string) => void logged.push(message)
  const dependencies = {
    store: { ...store, review },
    newsroom: { editors: new Set(editors) },
    now: () => state.now,
    wordsFor: wordsIn,
    defaults: { language: 'uk', timeZone: 'Europe/Kyiv', briefingMinute: 480 },
    log: { info: note, warn: note, error: note },
  }
  /** Lets minutes pass, and looks; gives whom that brought a word. */
  const look = async (minutes = 0): Promise<readonly number[]> => {
    state.now += minutes * MINUTE
    const before = sent.length
    await remindEditors(dependencies as never, api as never)
    return sent.slice(before).map(({ chat }) => chat)
  }
  return { store, state, sent, logged, look }
}

describe('editors are told that what has been brought in waits for them', () => {
  test('at most once an hour, and only of what came since', async () => {
    const { store, state, look } = await setUp()
    expect(await look()).toEqual([])
    await store.brought.note(state.now)
    expect(await look()).toEqual([PETRO.id])
    expect(await look(59)).toEqual([])
    expect(await look(2)).toEqual([])
    await store.brought.note(state.now)
    expect(await look(1)).toEqual([PETRO.id])
    await store.brought.note(state.now + 1)
    expect(await look(59)).toEqual([])
    expect(await look(1)).toEqual([PETRO.id])
  })

  test.each(LANGUAGES)('with how much waits, in %s', async (language) => {
    const { store, state, sent, look } = await setUp()
    await store.readers.subscribe(subscription(language))
    await store.brought.note(state.now)
    await look()
    const words = wordsIn(language)
    expect(sent.map(({ text }) => text)).toEqual([
      `${words.html('review-brought')}\n${words.html('review-queue', { count: 3 })}`,
    ])
  })

  test('not while nothing waits any more', async () => {
    const { store, state, look } = await setUp()
    await store.brought.note(state.now)
    Object.assign(state, { pending: 0, missed: 0 })
    expect(await look()).toEqual([])
  })

  test('after quiet hours, not within them', async () => {
    const { store, state, look } = await setUp()
    const { id } = await store.readers.subscribe(subscription('uk'))
    await store.readers.update(id, { quiet: { from: 22 * 60, to: 7 * 60 } }, state.now)
    await store.brought.note(state.now + 45 * MINUTE)
    expect(await look(45)).toEqual([])
    expect(await look(8 * 60 + 44)).toEqual([])
    expect(await look(1)).toEqual([PETRO.id])
  })

  test('again though the clock was set back', async () => {
    const { store, state, look } = await setUp()
    await store.brought.note(state.now)
    await look()
    await store.brought.note(state.now - 24 * 60 * MINUTE)
    expect(await look(-24 * 60)).toEqual([PETRO.id])
  })

  test('one who has never written to the bot holds up nobody and is not tried every minute', async () => {
    const { store, state, logged, look } = await setUp([STRANGER])
    await store.brought.note(state.now)
    state.refuse = new GrammyError(
      'refused',
      { ok: false, error_code: 403, description: 'Forbidden: bot was blocked by the user' },
      'sendMessage',
      {},
    )
    await look()
    await look(1)
    expect(logged).toEqual(['an editor could not be told'])
  })

  test('a minute later where Telegram could not be reached', async () => {
    const { store, state, look } = await setUp()
    await store.brought.note(state.now)
    state.refuse = new HttpError('Network request failed', new Error('connect ECONNREFUSED'))
    expect(await look()).toEqual([])
    state.refuse = undefined
    expect(await look(1)).toEqual([PETRO.id])
    expect(await look(1)).toEqual([])
  })
})
