import { describe, expect, test } from 'vitest'
import { TELEGRAM_RATES } from '../../src/rehearsal/rates.ts'
import { startTelegram, type WireAnswer } from './telegram-for-tests.ts'

const strict = { rates: TELEGRAM_RATES }
const tooMany = (seconds: number): object => ({
  ok: false,
  error_code: 429,
  description: `Too Many Requests: retry after ${seconds}`,
  parameters: { retry_after: seconds },
})

describe('rates', () => {
  test('a chat takes three messages at once, then one a second', async () => {
    const { send, clock, api } = await startTelegram(strict)
    for (const text of ['1', '2', '3']) expect(await send(text)).toMatchObject({ ok: true })
    expect(await send('4')).toEqual(tooMany(1))
    clock.now += 1000
    expect(await send('4')).toMatchObject({ ok: true })
    expect(await send('5')).toEqual(tooMany(1))
    expect(api.log.mostSendsInASecond()).toBe(3)
  })

  test('edits count, answers to presses and refused texts do not', async () => {
    const { send, call, olena } = await startTelegram(strict)
    await send('1', { reply_markup: { inline_keyboard: [[{ text: 'x', callback_data: 'x' }]] } })
    await call('editMessageText', { chat_id: 101, message_id: 2, text: '2' })
    await send('')
    for (const message of olena.received()) {
      await call('answerCallbackQuery', { callback_query_id: olena.forge(message, 'x').id })
    }
    await call('editMessageText', { chat_id: 101, message_id: 2, text: '3' })
    expect(await call('editMessageText', { chat_id: 101, message_id: 2, text: '4' })).toEqual(tooMany(1))
  })

  test('all chats together take thirty in any second', async () => {
    const { api, call, clock } = await startTelegram(strict)
    const answers: WireAnswer[] = []
    for (let id = 201; id <= 231; id += 1) {
      api.user({ id, firstName: 'Reader' }).say('/start')
      answers.push(await call('sendMessage', { chat_id: id, text: 'briefing' }))
    }
    expect(answers.filter(({ ok }) => ok)).toHaveLength(30)
    expect(answers.at(-1)).toEqual(tooMany(1))
    clock.now += 1000
    expect(await call('sendMessage', { chat_id: 231, text: 'briefing' })).toMatchObject({ ok: true })
    expect(api.log.mostSendsInASecond()).toBe(30)
    expect(api.log.mostSendsInASecond(231)).toBe(1)
  })

  test('a group takes twenty a minute', async () => {
    const { api, call, olena, clock } = await startTelegram(strict)
    api.group({ id: -5, title: 'Desk' }, olena)
    const send = () => call('sendMessage', { chat_id: -5, text: 'x' })
    for (let count = 0; count < 20; count += 1) {
      expect(await send()).toMatchObject({ ok: true })
      clock.now += 1000
    }
    expect(await send()).toEqual(tooMany(40))
    clock.now += 40_000
    expect(await send()).toMatchObject({ ok: true })
  })
})
