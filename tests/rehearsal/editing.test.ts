import { describe, expect, test } from 'vitest'
import { startTelegram } from './telegram-for-tests.ts'

const card = { reply_markup: { inline_keyboard: [[{ text: 'Card', callback_data: 'card' }]] } }

const edit = (message: number, text: string, more: object = {}): object => ({
  chat_id: 101,
  message_id: message,
  text,
  ...more,
})

describe('edits', () => {
  test('change the message, say when, and take the buttons away that are not sent again', async () => {
    const { send, call, olena, clock } = await startTelegram()
    await send('first', card)
    clock.now += 5000
    const answer = await call('editMessageText', edit(2, 'second'))
    expect(answer.result).toMatchObject({ message_id: 2, text: 'second', edit_date: clock.now / 1000 })
    expect(olena.received()).toHaveLength(1)
    expect(olena.received()[0]?.reply_markup).toBeUndefined()
  })

  test.each<[string, object, string]>([
    ['an unknown message', edit(77, 'x'), 'message to edit not found'],
    ['a message of the reader', edit(1, 'x'), "message can't be edited"],
    ['no message', edit(0, 'x'), 'message identifier is not specified'],
    [
      'the same text and buttons',
      edit(2, '<b>first</b>', { ...card, parse_mode: 'HTML' }),
      'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
    ],
    ['text too long', edit(2, 'x'.repeat(4097)), 'message is too long'],
  ])('of %s are refused', async (_name, values, reason) => {
    const { send, call } = await startTelegram()
    await send('<b>first</b>', { ...card, parse_mode: 'HTML' })
    expect(await call('editMessageText', values)).toMatchObject({
      error_code: 400,
      description: `Bad Request: ${reason}`,
    })
  })

  test.each([
    ['other formatting', edit(2, 'first', card)],
    ['other buttons', edit(2, '<b>first</b>', { parse_mode: 'HTML' })],
  ])('with %s alone are edits', async (_name, values) => {
    const { send, call } = await startTelegram()
    await send('<b>first</b>', { ...card, parse_mode: 'HTML' })
    expect(await call('editMessageText', values)).toMatchObject({ ok: true })
  })

  test('of the buttons alone leave the text', async () => {
    const { send, call } = await startTelegram()
    await send('first', card)
    const answer = await call('editMessageReplyMarkup', { chat_id: 101, message_id: 2 })
    expect(answer.result).toMatchObject({ text: 'first' })
    expect(answer.result).not.toHaveProperty('reply_markup')
  })
})

describe('deleting', () => {
  test('works for two days', async () => {
    const { send, call, olena, clock } = await startTelegram()
    await send('old')
    clock.now += 49 * 3_600_000
    await send('young')
    const remove = (message: number) => call('deleteMessage', { chat_id: 101, message_id: message })
    expect(await remove(2)).toMatchObject({ description: "Bad Request: message can't be deleted for everyone" })
    expect(await remove(3)).toMatchObject({ ok: true })
    expect(await remove(3)).toMatchObject({ description: 'Bad Request: message to delete not found' })
    expect(olena.received().map((message) => message.text)).toEqual(['old'])
  })
})

describe('presses', () => {
  const tooOld = 'Bad Request: query is too old and response timeout expired or query ID is invalid'

  test('are answered once', async () => {
    const { send, call, olena } = await startTelegram()
    await send('a', card)
    const [message] = olena.received()
    const press = message === undefined ? undefined : olena.press(message, 'Card')
    const answer = { callback_query_id: press?.id, text: 'Done', show_alert: true }
    expect(await call('answerCallbackQuery', answer)).toMatchObject({ ok: true })
    expect(await press?.answered).toEqual({ text: 'Done', showAlert: true, url: '' })
    expect(await call('answerCallbackQuery', answer)).toMatchObject({ description: tooOld })
  })

  test('go stale', async () => {
    const { send, call, olena, clock } = await startTelegram()
    await send('a', card)
    const [message] = olena.received()
    const press = message === undefined ? undefined : olena.forge(message, 'anything')
    clock.now += 151_000
    expect(await call('answerCallbackQuery', { callback_query_id: press?.id })).toMatchObject({ description: tooOld })
  })

  test.each([
    [200, { ok: true }],
    [201, { description: 'Bad Request: MESSAGE_TOO_LONG' }],
  ])('take an answer of %i characters so', async (length, expected) => {
    const { send, call, olena } = await startTelegram()
    await send('a', card)
    const [message] = olena.received()
    const press = message === undefined ? undefined : olena.press(message, 'card')
    const values = { callback_query_id: press?.id, text: 'x'.repeat(length) }
    expect(await call('answerCallbackQuery', values)).toMatchObject(expected)
  })

  test('of a button that is not there are the mistake of the test', async () => {
    const { send, olena } = await startTelegram()
    await send('a', card)
    expect(() => olena.received().map((message) => olena.press(message, 'Map'))).toThrow('No button "Map" under: a')
  })
})

const article = (id: string, text = 'a'): object => ({
  type: 'article',
  id,
  title: 'Kyiv',
  input_message_content: { message_text: text, parse_mode: 'HTML' },
})

describe('inline queries', () => {
  test('bring their results', async () => {
    const { call, olena } = await startTelegram()
    const query = olena.inline('київ')
    const results = [article('1', '<b>Kyiv</b>')]
    expect(await call('answerInlineQuery', { inline_query_id: query.id, results })).toMatchObject({ ok: true })
    expect((await query.answered).results).toEqual(results)
  })

  test.each<[string, object[], string]>([
    ['51 results', Array.from({ length: 51 }, (_, at) => article(`${at}`)), 'RESULTS_TOO_MUCH'],
    ['one id twice', [article('1'), article('1')], 'RESULT_ID_DUPLICATE'],
    ['a long id', [article('x'.repeat(65))], 'RESULT_ID_INVALID'],
    ['broken markup', [article('1', '<b>')], `can't parse entities: Can't find end tag corresponding to start tag "b"`],
    [
      'no text',
      [{ type: 'article', id: '1', title: 'x' }],
      "can't parse inline query result: Input message content is not specified",
    ],
  ])('refuse %s', async (_name, results, reason) => {
    const { call, olena } = await startTelegram()
    const query = olena.inline('київ')
    expect(await call('answerInlineQuery', { inline_query_id: query.id, results })).toMatchObject({
      description: `Bad Request: ${reason}`,
    })
  })
})
