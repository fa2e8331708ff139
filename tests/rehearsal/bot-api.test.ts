import { Api, Bot } from 'grammy'
import { expect, test } from 'vitest'
import { NO_HURRY, startTelegram, TOKEN } from './telegram-for-tests.ts'

test('a bot hears, answers, is pressed and edits', async () => {
  const { api, olena } = await startTelegram()
  const bot = new Bot(TOKEN, { client: { apiRoot: api.root } })
  bot.command('start', (context) =>
    context.reply('<b>Вітаю</b>', {
      parse_mode: 'HTML',
      reply_markup: { inline_keyboard: [[{ text: 'Сьогодні', callback_data: 'today' }]] },
    }),
  )
  bot.callbackQuery('today', async (context) => {
    await context.editMessageText('Зустрічей немає')
    await context.answerCallbackQuery('Готово')
  })
  const running = bot.start({ timeout: 1 })
  const greeting = await olena.waitFor((message) => message.text === 'Вітаю')
  expect(greeting.entities).toEqual([{ type: 'bold', offset: 0, length: 5 }])
  const answer = await olena.press(greeting, 'Сьогодні').answered
  expect(answer).toMatchObject({ text: 'Готово', showAlert: false })
  expect(olena.received().map((message) => message.text)).toEqual(['Зустрічей немає'])
  await bot.stop()
  await running
  expect(api.log.refusals()).toEqual([])
})

test('a wrong token is turned away', async () => {
  const { api } = await startTelegram()
  const stranger = new Api('4242:guessed', { apiRoot: api.root })
  await expect(stranger.getMe()).rejects.toMatchObject({ error_code: 401, description: 'Unauthorized' })
})

test('an unknown method is not found, a known one is found in any case', async () => {
  const { call } = await startTelegram()
  expect(await call('sendPigeon')).toEqual({ ok: false, error_code: 404, description: 'Not Found' })
  expect(await call('GETME')).toMatchObject({ ok: true, result: { is_bot: true, id: 4242 } })
})

test('a taken port is told at the start', async () => {
  const { api } = await startTelegram({ rates: NO_HURRY })
  await expect(startTelegram({ port: api.port })).rejects.toThrow(`port ${api.port} is in use`)
})
