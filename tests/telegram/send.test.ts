import { expect, describe, test } from 'vitest'
import type { Parcel } from '../../src/delivery/parcel.ts'
import type { SendOutcome } from '../../src/delivery/outcome.ts'
import { decodeAction } from '../../src/telegram/buttons/callback-data.ts'
import { createOutboxApi, createSender } from '../../src/telegram/send.ts'
import { type Answer, startBotApi } from './support/bot-api.ts'
import { buttonsOf } from './support/conversation.ts'

const TOKEN = '123456789:AAFakeFakeFakeFakeFakeFakeFakeFake_-1'
const PARCEL: Parcel = {
  chat: 7,
  thread: null,
  edits: null,
  message: { html: '<b>Briefing &amp; more</b>', buttons: [[{ label: 'Today', action: { kind: 'today' } }]] },
  silent: false,
}

const outcomeOf = async (answer: Answer, parcel = PARCEL) => {
  await using api = await startBotApi()
  api.answer('sendMessage', answer)
  // Awaited here, or the server would be gone before the answer.
  return await createSender({ api: createOutboxApi({ token: TOKEN, apiRoot: api.root }) })(parcel)
}

const refused = (error_code: number, description: string, parameters = {}): Answer => ({
  error_code,
  description,
  parameters,
})

const reason = expect.any(String) as string
const gone = { kind: 'gone', reason } as const
const forbidden = { kind: 'forbidden', reason } as const

const OUTCOMES: readonly (readonly [string, Answer, SendOutcome])[] = [
  ['sent', { result: { message_id: 5, date: 1, chat: { id: 7 } } }, { kind: 'sent', messageId: 5 }],
  [
    'patience',
    refused(429, 'Too Many Requests: retry after 5329', { retry_after: 5329 }),
    { kind: 'wait', seconds: 5329 },
  ],
  ['a fault', refused(500, 'Internal Server Error: restart'), { kind: 'retry', ambiguous: true, reason }],
  ['a gateway', refused(502, 'Bad Gateway'), { kind: 'retry', ambiguous: true, reason }],
  ['blocked', refused(403, 'Forbidden: bot was blocked by the user'), gone],
  ['deactivated', refused(403, 'Forbidden: user is deactivated'), gone],
  ['never started', refused(403, "Forbidden: bot can't initiate conversation with a user"), gone],
  ['kicked', refused(403, 'Forbidden: bot was kicked from the supergroup chat'), gone],
  ['no member', refused(403, 'Forbidden: bot is not a member of the channel chat'), gone],
  ['no such chat', refused(400, 'Bad Request: chat not found'), { kind: 'unknown', reason }],
  ['a group that is closed', refused(400, 'Bad Request: group chat was deactivated'), gone],
  ['a topic that is gone', refused(400, 'Bad Request: message thread not found'), { kind: 'topicless', reason }],
  ['no rights', refused(400, 'Bad Request: not enough rights to send text messages to the chat'), forbidden],
  ['no rights, in capitals', refused(400, 'Bad Request: CHAT_WRITE_FORBIDDEN'), forbidden],
  ['a closed topic', refused(400, 'Bad Request: TOPIC_CLOSED'), forbidden],
  [
    'a group with a new id',
    refused(400, 'Bad Request: group chat was upgraded to a supergroup chat', { migrate_to_chat_id: -1001 }),
    { kind: 'migrated', chat: -1001 },
  ],
  [
    'too long',
    refused(400, 'Bad Request: message is too long'),
    { kind: 'dead', reason: 'Bad Request: message is too long' },
  ],
  ['bad buttons', refused(400, 'Bad Request: BUTTON_DATA_INVALID'), { kind: 'dead', reason }],
  ['anything else', refused(418, 'I am a teapot'), { kind: 'dead', reason }],
  ['a wrong token', refused(401, 'Unauthorized'), { kind: 'unauthorised' }],
  ['a token of no form', refused(404, 'Not Found'), { kind: 'unauthorised' }],
]

describe('what came of sending', () => {
  test.each(OUTCOMES)('%s', async (_, answer, outcome) => {
    expect(await outcomeOf(answer)).toEqual(outcome)
  })

  test('a refused connection: nothing has been sent', async () => {
    const outcome = await createSender({ api: createOutboxApi({ token: TOKEN, apiRoot: 'http://127.0.0.1:9' }) })(
      PARCEL,
    )
    expect(outcome).toEqual({ kind: 'retry', ambiguous: false, reason })
    expect(JSON.stringify(outcome)).not.toContain(TOKEN)
  })

  test('an answer that never came: the message may have arrived', async () => {
    await using api = await startBotApi()
    api.answer('sendMessage', async (): Promise<Answer> => {
      await api[Symbol.asyncDispose]()
      return 'hang'
    })
    const outcome = await createSender({ api: createOutboxApi({ token: TOKEN, apiRoot: api.root }) })(PARCEL)
    expect(outcome).toEqual({ kind: 'retry', ambiguous: true, reason })
  })

  test('a button that does not fit fails each time', async () => {
    const action = { kind: 'event', event: 'a'.repeat(80) } as const
    const message = { html: 'x', buttons: [[{ label: 'x', action }]] }
    expect(await outcomeOf({ result: {} }, { ...PARCEL, message })).toEqual({ kind: 'dead', reason })
  })
})

test('a message goes as HTML, without previews, to its topic, with sound unless it is silent', async () => {
  await using api = await startBotApi()
  const send = createSender({ api: createOutboxApi({ token: TOKEN, apiRoot: api.root }) })
  await send({ ...PARCEL, thread: 3, silent: true })
  expect(api.calls[0]?.payload).toMatchObject({
    chat_id: 7,
    message_thread_id: 3,
    text: PARCEL.message.html,
    parse_mode: 'HTML',
    link_preview_options: { is_disabled: true },
    disable_notification: true,
  })
  await send(PARCEL)
  expect(api.calls[1]?.payload).not.toHaveProperty('disable_notification')
  expect(api.calls[1]?.payload).not.toHaveProperty('message_thread_id')
})

test('the buttons of what was delivered leave it in the chat', async () => {
  await using api = await startBotApi()
  await createSender({ api: createOutboxApi({ token: TOKEN, apiRoot: api.root }) })(PARCEL)
  expect(decodeAction(buttonsOf(api.calls)['Today'] ?? '')).toEqual({ action: { kind: 'today' }, from: 'kept' })
})

test('where the formatting can’t be read, the words go out without it, once, and the log says so', async () => {
  await using api = await startBotApi()
  const logged: unknown[] = []
  api.answer('sendMessage', ({ payload }) =>
    payload['parse_mode']
      ? refused(400, "Bad Request: can't parse entities: unsupported start tag")
      : { result: { message_id: 6, date: 1, chat: { id: 7 } } },
  )
  const log = { error: (fields: object) => void logged.push(fields) }
  const outcome = await createSender({ api: createOutboxApi({ token: TOKEN, apiRoot: api.root }), log })(PARCEL)
  expect(outcome).toEqual({ kind: 'sent', messageId: 6 })
  expect(api.calls.map(({ payload }) => payload['text'])).toEqual([PARCEL.message.html, 'Briefing & more'])
  expect(logged).toHaveLength(1)
})

const EDITS: readonly (readonly [string, Answer, SendOutcome, readonly string[]])[] = [
  ['it can', { result: { message_id: 9, date: 1, chat: { id: 7 } } }, { kind: 'sent', messageId: 9 }, ['edit']],
  [
    'it says the same already',
    refused(400, 'Bad Request: message is not modified: specified new message content is the same'),
    { kind: 'sent', messageId: 9 },
    ['edit'],
  ],
  [
    'the reader has deleted it',
    refused(400, 'Bad Request: message to edit not found'),
    { kind: 'sent', messageId: 500 },
    ['edit', 'send'],
  ],
  [
    'it is too old',
    refused(400, "Bad Request: message can't be edited"),
    { kind: 'sent', messageId: 500 },
    ['edit', 'send'],
  ],
  ['the reader has blocked the bot', refused(403, 'Forbidden: bot was blocked by the user'), gone, ['edit']],
  ['a fault', refused(500, 'Internal Server Error'), { kind: 'retry', ambiguous: true, reason }, ['edit']],
]

describe('an earlier message is replaced where', () => {
  test.each(EDITS)('%s', async (_, answer, outcome, methods) => {
    await using api = await startBotApi()
    api.answer('editMessageText', answer)
    const send = createSender({ api: createOutboxApi({ token: TOKEN, apiRoot: api.root }) })
    expect(await send({ ...PARCEL, edits: 9 })).toEqual(outcome)
    expect(api.calls.map(({ method }) => (method === 'editMessageText' ? 'edit' : 'send'))).toEqual(methods)
    expect(api.calls[0]?.payload).toMatchObject({ chat_id: 7, message_id: 9, text: PARCEL.message.html })
  })
})
