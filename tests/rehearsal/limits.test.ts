import { describe, expect, test } from 'vitest'
import { startTelegram } from './telegram-for-tests.ts'

const button = (more: object): object => ({ reply_markup: { inline_keyboard: [[{ text: 'Card', ...more }]] } })
const keys = (rows: number, columns: number): object => ({
  reply_markup: {
    inline_keyboard: Array.from({ length: rows }, () =>
      Array.from({ length: columns }, () => ({ text: 'x', callback_data: 'x' })),
    ),
  },
})

describe('what Telegram takes', () => {
  test.each<[string, string, object]>([
    ['4096 characters', 'я'.repeat(4096), {}],
    ['4096 characters beside markup', `<b>${'я'.repeat(4096)}</b>`, { parse_mode: 'HTML' }],
    ['64 bytes of button data', 'a', button({ callback_data: 'd'.repeat(64) })],
    ['a button with an address', 'a', button({ url: 'https://www.example.org/' })],
    ['a button to an address with a number', 'a', button({ url: 'http://127.0.0.1:8080/calendar' })],
    ['a button to copy', 'a', button({ copy_text: { text: 'x' } })],
    ['a red button', 'a', button({ callback_data: 'x', style: 'danger' })],
    ['100 buttons', 'a', keys(20, 5)],
    ['8 buttons a row', 'a', keys(1, 8)],
    ['an empty keyboard', 'a', { reply_markup: { inline_keyboard: [] } }],
    ['a keyboard as text', 'a', { reply_markup: '{"inline_keyboard":[[{"text":"x","callback_data":"x"}]]}' }],
    ['a reply', 'a', { reply_parameters: { message_id: 1 } }],
    [
      'a reply to nothing, when allowed',
      'a',
      { reply_parameters: { message_id: 99, allow_sending_without_reply: true } },
    ],
    ['a chat id as text', 'a', { chat_id: '101' }],
  ])('%s', async (_name, text, more) => {
    const { send } = await startTelegram()
    expect(await send(text, more)).toMatchObject({ ok: true })
  })
})

describe('what Telegram refuses', () => {
  test.each<[string, string, object, string]>([
    ['4097 characters', 'я'.repeat(4097), {}, 'message is too long'],
    ['more than 32,768 bytes of markup', `${'<b></b>'.repeat(4700)}a`, { parse_mode: 'HTML' }, 'text is too long'],
    ['nothing', '', {}, 'message text is empty'],
    ['blanks', ' \n ', {}, 'message text is empty'],
    ['tags around nothing', '<b> </b>', { parse_mode: 'HTML' }, 'message text is empty'],
    ['another parse mode', 'a', { parse_mode: 'BBCode' }, 'unsupported parse_mode'],
    ['65 bytes of button data', 'a', button({ callback_data: 'd'.repeat(65) }), 'BUTTON_DATA_INVALID'],
    ['33 Cyrillic letters of button data', 'a', button({ callback_data: 'я'.repeat(33) }), 'BUTTON_DATA_INVALID'],
    ['empty button data', 'a', button({ callback_data: '' }), 'BUTTON_DATA_INVALID'],
    [
      'a button that does nothing',
      'a',
      button({}),
      "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    ],
    [
      'a button that does two things',
      'a',
      button({ callback_data: 'x', url: 'https://a.example' }),
      'inline keyboard button must have exactly one action',
    ],
    [
      'a button without a label',
      'a',
      button({ text: ' ', callback_data: 'x' }),
      'inline keyboard button text must be non-empty',
    ],
    [
      'an address without a dot',
      'a',
      button({ url: 'http://localhost:8080/' }),
      "inline keyboard button URL 'http://localhost:8080/' is invalid: Wrong HTTP URL",
    ],
    [
      'an address of another kind',
      'a',
      button({ url: 'ftp://a.example/' }),
      "inline keyboard button URL 'ftp://a.example/' is invalid: Unsupported URL protocol",
    ],
    ['a strange colour', 'a', button({ callback_data: 'x', style: 'pink' }), 'BUTTON_STYLE_INVALID'],
    ['101 buttons', 'a', keys(101, 1), 'reply markup is too long'],
    ['9 buttons a row', 'a', keys(1, 9), 'reply markup is too long'],
    ['a keyboard that is no JSON', 'a', { reply_markup: '{' }, "can't parse reply markup JSON object"],
    ['a reply to nothing', 'a', { reply_parameters: { message_id: 99 } }, 'message to be replied not found'],
    ['a topic where there are none', 'a', { message_thread_id: 5 }, 'message thread not found'],
    ['no chat', 'a', { chat_id: '' }, 'chat_id is empty'],
    ['a chat that nobody knows', 'a', { chat_id: 999 }, 'chat not found'],
    ['a user name that nobody has', 'a', { chat_id: '@nobody' }, 'chat not found'],
  ])('%s', async (_name, text, more, reason) => {
    const { send, olena, api } = await startTelegram()
    expect(await send(text, more)).toEqual({ ok: false, error_code: 400, description: `Bad Request: ${reason}` })
    expect(olena.received()).toEqual([])
    expect(api.log.refusals().map((call) => call.method)).toEqual(['sendMessage'])
  })
})

const command = (name: string, description = 'x'): object => ({ commands: [{ command: name, description }] })
const many = (count: number): object => ({
  commands: Array.from({ length: count }, (_, at) => ({ command: `c${at}`, description: 'x' })),
})

describe('commands and texts of the profile', () => {
  test.each<[string, string, object, string]>([
    ['upper case', 'setMyCommands', command('Today'), 'BOT_COMMAND_INVALID'],
    ['Cyrillic', 'setMyCommands', command('сьогодні'), 'BOT_COMMAND_INVALID'],
    ['a long name', 'setMyCommands', command('a'.repeat(33)), 'BOT_COMMAND_INVALID'],
    ['no description', 'setMyCommands', command('today', ''), 'BOT_COMMAND_DESCRIPTION_INVALID'],
    ['a long description', 'setMyCommands', command('today', 'x'.repeat(257)), 'BOT_COMMAND_DESCRIPTION_INVALID'],
    ['101 commands', 'setMyCommands', many(101), 'BOT_COMMANDS_TOO_MUCH'],
    ['no language', 'setMyCommands', { ...command('today'), language_code: 'ukr' }, 'invalid language code specified'],
    [
      'no scope',
      'setMyCommands',
      { ...command('today'), scope: { type: 'world' } },
      "can't parse BotCommandScope: Unsupported type specified",
    ],
    [
      'a scope by the name of what every object has',
      'setMyCommands',
      { ...command('today'), scope: { type: 'constructor' } },
      "can't parse BotCommandScope: Unsupported type specified",
    ],
    ['a long name', 'setMyName', { name: 'x'.repeat(65) }, 'bot name is too long'],
    ['a long description', 'setMyDescription', { description: 'x'.repeat(513) }, 'bot description is too long'],
    [
      'a long short description',
      'setMyShortDescription',
      { short_description: 'x'.repeat(121) },
      'bot short description is too long',
    ],
  ])('refuses %s in %s', async (_name, method, values, reason) => {
    const { call } = await startTelegram()
    expect(await call(method, values)).toMatchObject({ ok: false, description: `Bad Request: ${reason}` })
  })

  test('keeps commands by scope and language', async () => {
    const { call } = await startTelegram()
    const scope = { type: 'chat', chat_id: 101 }
    await call('setMyCommands', many(100))
    await call('setMyCommands', { ...command('today', 'Сьогодні'), language_code: 'uk' })
    await call('setMyCommands', { ...command('review'), scope })
    expect((await call('getMyCommands')).result).toHaveLength(100)
    expect((await call('getMyCommands', { language_code: 'uk' })).result).toEqual([
      { command: 'today', description: 'Сьогодні' },
    ])
    expect((await call('getMyCommands', { scope })).result).toEqual([{ command: 'review', description: 'x' }])
    await call('deleteMyCommands', { scope })
    expect((await call('getMyCommands', { scope })).result).toEqual([])
  })

  test('keeps the texts of the profile by language', async () => {
    const { call } = await startTelegram()
    await call('setMyDescription', { description: 'Meetings' })
    await call('setMyDescription', { description: 'Зустрічі', language_code: 'uk' })
    expect((await call('getMyDescription', { language_code: 'uk' })).result).toEqual({ description: 'Зустрічі' })
    expect((await call('getMyDescription', { language_code: 'ru' })).result).toEqual({ description: 'Meetings' })
    expect((await call('getMyName')).result).toEqual({ name: 'Attaché' })
  })
})
