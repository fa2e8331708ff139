import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type BotApi, startBotApi } from '../../src/rehearsal/bot-api.ts'
import { type AttacheProcess, startAttache, TOKEN } from '../support/attache-process.ts'
import { withFolder } from '../support/folder.ts'

const NOON = '2026-01-04T12:00:00+02:00'
const POST = [
  'Сибіга зустрінеться із Сікорським у Варшаві.',
  'Подробиць міністерство поки не розкриває, але обіцяє розповісти про все згодом.',
].join('\n\n')

let api: BotApi
let bot: AttacheProcess | undefined

beforeEach(async () => {
  const began = Date.now()
  api = await startBotApi({ port: 0, token: TOKEN, now: () => Date.parse(NOON) + Date.now() - began })
})

afterEach(async () => {
  bot?.kill('SIGKILL')
  await bot?.ended
  await api.close()
})

test('an editor pastes a post, corrects it, publishes it and asks; another process takes it back', () =>
  withFolder(async (folder) => {
    const env = {
      DATABASE_PATH: join(folder, 'attache.db'),
      ATTACHE_NOW: NOON,
      EDITORS: '502',
      PUBLISH_CONFIDENCE: '0.95',
    }
    bot = startAttache(['start'], { ...env, BOT_TOKEN: TOKEN, TELEGRAM_API_ROOT: api.root })
    await bot.saying('polling')
    const petro = api.user({ id: 502, firstName: 'Петро', languageCode: 'uk' })
    petro.say('/start')
    petro.say(POST)
    const card = await petro.waitFor(({ text }) => text?.startsWith('На розгляді') ?? false)
    expect(card.text).toContain('Зустріч Сибіги із Сікорським')

    petro.press(card, 'Виправити')
    const menu = await petro.waitFor(({ text }) => text?.endsWith('Що виправити?') ?? false)
    petro.press(menu, 'Час')
    await petro.waitFor(({ text }) => text?.includes('Оберіть день або напишіть') ?? false)
    petro.say('20 січня')
    const mended = await petro.waitFor(
      ({ text }) => (text?.includes('Виправлено: Петро') && text.includes('20 січня')) ?? false,
    )
    petro.press(mended, '✓ Опублікувати')
    const done = await petro.waitFor(({ text }) => text?.startsWith('✓ Опубліковано: Петро') ?? false)
    expect(done.message_id).toBe(mended.message_id)

    petro.say('Хто зустрічається у Варшаві 20 січня?')
    await petro.waitFor(({ text }) => (text?.includes('Сікорський') && text.includes('Джерел')) ?? false)

    const undo = startAttache(['review', 'undo', '1', '--by', 'Olena'], env)
    expect(await undo.ended).toBe(0)
    expect(undo.output()).toContain('На розгляді')
    petro.press(done, '↩ Скасувати')
    await petro.waitFor(({ message_id: id, text }) => id === done.message_id && !text?.startsWith('✓'))
    // Whoever presses faster than a message a second waits for the answer; nothing else is refused, and nothing cut.
    const refusals = api.log.refusals().map(({ answer }) => JSON.stringify(answer))
    expect(refusals.filter((answer) => !answer.includes('Too Many Requests'))).toEqual([])
    expect(api.log.losses()).toEqual([])
  }))
