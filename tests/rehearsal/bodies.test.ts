import { Api, InputFile } from 'grammy'
import { describe, expect, test } from 'vitest'
import { startTelegram, TOKEN, type WireAnswer } from './telegram-for-tests.ts'

const post = async (root: string, method: string, type: string, body: string): Promise<WireAnswer> => {
  const response = await fetch(`${root}/bot${TOKEN}/${method}`, {
    method: 'POST',
    headers: { 'content-type': type },
    body,
  })
  return (await response.json()) as WireAnswer
}

describe('a call is read', () => {
  test.each([
    ['application/json', '{"chat_id":101,"text":"привіт"}'],
    ['application/json; charset=utf-8', '{"chat_id":"101","text":"привіт"}'],
    ['application/x-www-form-urlencoded', `chat_id=101&text=${encodeURIComponent('привіт')}`],
    [
      'multipart/form-data; boundary=xyz',
      '--xyz\r\ncontent-disposition:form-data;name="chat_id"\r\n\r\n101\r\n--xyz\r\nContent-Disposition: form-data; name="text"\r\n\r\nпривіт\r\n--xyz--\r\n',
    ],
  ])('from %s', async (type, body) => {
    const { api } = await startTelegram()
    expect(await post(api.root, 'sendMessage', type, body)).toMatchObject({ ok: true, result: { text: 'привіт' } })
  })

  test('from the address alone', async () => {
    const { api } = await startTelegram()
    const response = await fetch(`${api.root}/bot${TOKEN}/sendMessage?chat_id=101&text=a`)
    expect(await response.json()).toMatchObject({ ok: true })
  })

  test.each([
    ['application/json', '{"chat_id":'],
    ['application/json', '[1]'],
    ['multipart/form-data; boundary=xyz', '--xyz\r\ncontent-disposition:form-data;name="a"\r\n\r\n1'],
    ['multipart/form-data; boundary=xyz', '--xyz\r\nno headers\r\n--xyz--'],
  ])('not from broken %s', async (type, body) => {
    const { api } = await startTelegram()
    expect(await post(api.root, 'sendMessage', type, body)).toMatchObject({ ok: false, error_code: 400 })
  })
})

describe('files', () => {
  test('arrive with name, type, bytes and caption', async () => {
    const { api, olena } = await startTelegram()
    const bot = new Api(TOKEN, { apiRoot: api.root })
    const bytes = Buffer.from([0, 13, 10, 45, 45, 255])
    await bot.sendDocument(101, new InputFile(bytes, 'зустрічі; план.ics'), {
      caption: '<b>Calendar</b>',
      parse_mode: 'HTML',
    })
    const [upload] = api.log.callsOf('sendDocument')[0]?.uploads ?? []
    expect(upload?.name).toBe('зустрічі; план.ics')
    expect(Buffer.from(upload?.bytes ?? [])).toEqual(bytes)
    expect(olena.received().at(-1)).toMatchObject({
      caption: 'Calendar',
      caption_entities: [{ type: 'bold', offset: 0, length: 8 }],
      document: { file_name: 'зустрічі; план.ics', file_size: 6 },
    })
  })

  test('are sent again by their id and can be fetched', async () => {
    const { api, olena, call } = await startTelegram()
    const bot = new Api(TOKEN, { apiRoot: api.root })
    const sent = await bot.sendDocument(101, new InputFile(Buffer.from('{}'), 'data.json'))
    expect(await call('sendDocument', { chat_id: 101, document: sent.document.file_id })).toMatchObject({ ok: true })
    expect(olena.received()).toHaveLength(2)
    const file = await bot.getFile(sent.document.file_id)
    const response = await fetch(`${api.root}/file/bot${TOKEN}/${file.file_path}`)
    expect(await response.text()).toBe('{}')
  })

  test('need content, a known id and a short caption', async () => {
    const { api, call } = await startTelegram()
    const bot = new Api(TOKEN, { apiRoot: api.root })
    await expect(bot.sendDocument(101, new InputFile(Buffer.from(''), 'a.txt'))).rejects.toThrow(
      'file must be non-empty',
    )
    await expect(
      bot.sendDocument(101, new InputFile(Buffer.from('a'), 'a.txt'), { caption: 'x'.repeat(1025) }),
    ).rejects.toThrow('message caption is too long')
    expect(await call('sendDocument', { chat_id: 101 })).toMatchObject({
      description: 'Bad Request: there is no document in the request',
    })
    expect(await call('sendDocument', { chat_id: 101, document: 'nonsense' })).toMatchObject({
      description: 'Bad Request: wrong file identifier/HTTP URL specified',
    })
  })
})
