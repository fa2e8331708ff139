import SQLite from 'better-sqlite3'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Action } from '../../src/domain/message.ts'
import { encodeAction } from '../../src/telegram/buttons/callback-data.ts'
import { action } from '../telegram/support/actions.ts'
import type { Call } from '../telegram/support/bot-api.ts'
import {
  type Conversation,
  emptyNewsroom,
  GROUP,
  MARIA,
  methodsOf,
  OLENA,
  PETRO,
  startConversation,
  toastOf,
  wordsIn,
} from '../telegram/support/conversation.ts'

/** Who may press a button: anybody, in a group only its administrators, editors alone. A new kind has to be put here. */
const MAY_PRESS: Readonly<Record<Action['kind'], 'anybody' | 'administrators' | 'editors'>> = {
  event: 'anybody',
  sources: 'anybody',
  changes: 'anybody',
  day: 'anybody',
  today: 'anybody',
  week: 'anybody',
  events: 'anybody',
  person: 'anybody',
  answer: 'anybody',
  quotes: 'anybody',
  'ask-of': 'anybody',
  follow: 'administrators',
  unfollow: 'administrators',
  following: 'anybody',
  mute: 'administrators',
  unmute: 'administrators',
  remind: 'administrators',
  alerts: 'administrators',
  'alert-kind': 'administrators',
  'alert-sound': 'administrators',
  settings: 'administrators',
  choose: 'administrators',
  'set-language': 'administrators',
  'set-zone': 'administrators',
  'set-time': 'administrators',
  'set-schedule': 'administrators',
  briefing: 'administrators',
  stop: 'administrators',
  erase: 'administrators',
  keep: 'anybody',
  mydata: 'administrators',
  privacy: 'anybody',
  help: 'anybody',
  review: 'editors',
  edit: 'editors',
  missed: 'editors',
  queue: 'editors',
  feeds: 'editors',
  feed: 'editors',
}

/** What only notes that an update was seen. */
const PASSING = new Set(['inbox', 'updates'])

/** All that the file of a bot holds. */
const contentOf = (path: string): string => {
  const file = new SQLite(path, { readonly: true })
  const tables = file.prepare<[], string>(`SELECT name FROM sqlite_schema WHERE type = 'table'`).pluck().all()
  const rows = tables
    .filter((table) => !PASSING.has(table) && !table.startsWith('sqlite_'))
    .map((table) => [table, file.prepare(`SELECT * FROM "${table}"`).all()])
  file.close()
  return JSON.stringify(rows)
}

/** Olena reads, and administers a group that reads as well; Maria is its member, Petro an editor. */
const start = async (): Promise<Conversation> => {
  let passed = 0
  const conversation = await startConversation({
    // Nobody is held up for pressing too much.
    stopwatch: () => (passed += 60_000),
    newsroom: { ...emptyNewsroom, editors: new Set([PETRO.id]) },
  })
  conversation.api.answer('getChatMember', ({ payload }) => ({
    result: { status: payload['user_id'] === OLENA.id ? 'administrator' : 'member', user: { id: payload['user_id'] } },
  }))
  await conversation.say('/start')
  await conversation.say('/start', OLENA, { chat: GROUP })
  return conversation
}

type Press = (conversation: Conversation, pressed: Action) => Promise<readonly Call[]>

const inGroup =
  (from: typeof MARIA): Press =>
  (conversation, pressed) =>
    conversation.pressData(encodeAction(pressed), from, { chat: GROUP })
const inPrivate: Press = (conversation, pressed) => conversation.press(pressed, undefined, OLENA)

/** Presses many buttons, none of which may change anything; `answeredBy` looks at what the bot did. */
const pressMany = async (
  kinds: readonly (typeof MAY_PRESS)[Action['kind']][],
  press: Press,
  answeredBy: (calls: readonly Call[]) => void,
): Promise<void> => {
  await using conversation = await start()
  const before = contentOf(conversation.path)
  const any = action.filter(({ kind }) => kinds.includes(MAY_PRESS[kind]))
  await fc.assert(
    fc.asyncProperty(any, async (pressed) => {
      answeredBy(await press(conversation, pressed))
      expect(contentOf(conversation.path)).toBe(before)
    }),
    { numRuns: 150 },
  )
}

const uk = wordsIn('uk')
const saying = (language: 'uk' | 'en', key: string) => (calls: readonly Call[]) => {
  expect(methodsOf(calls).filter((method) => method !== 'getChatMember')).toEqual(['answerCallbackQuery'])
  expect([uk.text(key), wordsIn(language).text(key)]).toContain(toastOf(calls))
}

describe('whatever a forged button asks for, it changes nothing and is answered once', () => {
  test('pressed by who is no editor, where it is an editor’s', () =>
    pressMany(['editors'], inPrivate, saying('uk', 'review-editors-only')))

  test('pressed by a member of a group, where it is an editor’s', () =>
    pressMany(['editors'], inGroup(MARIA), saying('en', 'review-editors-only')))

  test('pressed by an editor before a group', () =>
    pressMany(['editors'], inGroup(PETRO), saying('uk', 'review-private-only')))

  test('pressed by a member of a group, where it is its administrators’', () =>
    pressMany(['administrators'], inGroup(MARIA), saying('en', 'bot-administrators-only')))

  test('pressed by a member of a group, where it is anybody’s', () =>
    pressMany(['anybody'], inGroup(MARIA), (calls) => {
      expect(methodsOf(calls).filter((method) => method === 'answerCallbackQuery')).toHaveLength(1)
    }))
})

test('every kind of button is among those pressed', () => {
  const kinds = new Set(fc.sample(action, 3_000).map(({ kind }) => kind))
  expect(Object.keys(MAY_PRESS).filter((kind) => !kinds.has(kind as Action['kind']))).toEqual([])
})
