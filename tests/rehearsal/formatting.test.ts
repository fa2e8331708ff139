import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ChatMessage } from '../../src/rehearsal/chats/chat.ts'
import { startTelegram } from './telegram-for-tests.ts'

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const html = { parse_mode: 'HTML' }

describe('HTML that Telegram takes', () => {
  test.each<[string, string, object[]]>([
    ['<b>Kyiv</b>', 'Kyiv', [{ type: 'bold', offset: 0, length: 4 }]],
    ['<STRONG>Kyiv</STRONG>', 'Kyiv', [{ type: 'bold', offset: 0, length: 4 }]],
    [
      '<i>a</i><em>b</em>',
      'ab',
      [
        { type: 'italic', offset: 0, length: 1 },
        { type: 'italic', offset: 1, length: 1 },
      ],
    ],
    ['<u>a</u>', 'a', [{ type: 'underline', offset: 0, length: 1 }]],
    ['<ins>a</ins>', 'a', [{ type: 'underline', offset: 0, length: 1 }]],
    ['<s>a</s>', 'a', [{ type: 'strikethrough', offset: 0, length: 1 }]],
    ['<strike>a</strike>', 'a', [{ type: 'strikethrough', offset: 0, length: 1 }]],
    ['<del>a</del>', 'a', [{ type: 'strikethrough', offset: 0, length: 1 }]],
    ['<span class="tg-spoiler">a</span>', 'a', [{ type: 'spoiler', offset: 0, length: 1 }]],
    ['<tg-spoiler>a</tg-spoiler>', 'a', [{ type: 'spoiler', offset: 0, length: 1 }]],
    ['<code>a</code>', 'a', [{ type: 'code', offset: 0, length: 1 }]],
    ['<pre>a</pre>', 'a', [{ type: 'pre', offset: 0, length: 1 }]],
    ['<blockquote>a</blockquote>', 'a', [{ type: 'blockquote', offset: 0, length: 1 }]],
    ['<blockquote expandable>a</blockquote>', 'a', [{ type: 'expandable_blockquote', offset: 0, length: 1 }]],
    [
      "<a href='https://a.example/?x=1&amp;y=2'>a</a>",
      'a',
      [{ type: 'text_link', offset: 0, length: 1, url: 'https://a.example/?x=1&y=2' }],
    ],
    ['<a href="tg://user?id=7">a</a>', 'a', [{ type: 'text_mention', offset: 0, length: 1, user: { id: 7 } }]],
    [
      '<tg-time unix="1767427200" format="wDt">10:00</tg-time>',
      '10:00',
      [{ type: 'date_time', offset: 0, length: 5, unix_time: 1_767_427_200, date_time_format: 'wDt' }],
    ],
    [
      '<tg-time unix="1767427200">10:00</tg-time>',
      '10:00',
      [{ type: 'date_time', offset: 0, length: 5, unix_time: 1_767_427_200, date_time_format: '' }],
    ],
    [
      '<b>a<i>b</i></b>',
      'ab',
      [
        { type: 'bold', offset: 0, length: 2 },
        { type: 'italic', offset: 1, length: 1 },
      ],
    ],
    ['a &lt;b&gt; &amp; &quot;c&quot; &#8211; &#x1F91D;', 'a <b> & "c" – 🤝', []],
    ['R&D', 'R&D', []],
    ['🤝 <b>a</b>', '🤝 a', [{ type: 'bold', offset: 3, length: 1 }]],
    ['  <b> a </b>\n', 'a', [{ type: 'bold', offset: 0, length: 1 }]],
    ['/today', '/today', [{ type: 'bot_command', offset: 0, length: 6 }]],
    ['see https://a.example/b.', 'see https://a.example/b.', [{ type: 'url', offset: 4, length: 19 }]],
  ])('%s', async (source, text, entities) => {
    const { send, api } = await startTelegram()
    const answer = await send(source, html)
    expect(answer.description).toBeUndefined()
    const message = answer.result as ChatMessage
    expect(message.text).toBe(text)
    expect(message.entities ?? []).toEqual(entities)
    expect(api.log.losses()).toEqual([])
  })
})

describe('HTML that Telegram refuses', () => {
  test.each([
    ['<h1>a</h1>', 'Unsupported start tag "h1" at byte offset 0'],
    ['я <br> b', 'Unsupported start tag "br" at byte offset 3'],
    ['a < b', 'Unsupported start tag "" at byte offset 2'],
    ['<b', 'Unclosed start tag at byte offset 0'],
    ['<a href="x', 'Unclosed start tag "a" at byte offset 0'],
    ['<b>a', `Can't find end tag corresponding to start tag "b"`],
    ['a</b>', 'Unexpected end tag at byte offset 1'],
    ['<b><i>a</b></i>', 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'],
    ['<b>a</b', 'Unclosed end tag at byte offset 4'],
    ['<span>a</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 0'],
    ['<span class="red">a</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 0'],
    ['<a href=a/b>a</a>', 'Unexpected end of name token at byte offset 8'],
    ['<a "x">a</a>', 'Empty attribute name in the tag "a" at byte offset 0'],
    ['<tg-time unix="0">a</tg-time>', 'Invalid Unix time specified'],
    ['<tg-time unix="-5">a</tg-time>', 'Invalid Unix time specified'],
    ['<tg-time unix="5" format="tw">a</tg-time>', 'Invalid date-time format specified'],
    ['<tg-emoji>a</tg-emoji>', 'Invalid custom emoji identifier specified'],
  ])('%s', async (source, reason) => {
    const { send, olena } = await startTelegram()
    expect(await send(source, html)).toEqual({
      ok: false,
      error_code: 400,
      description: `Bad Request: can't parse entities: ${reason}`,
    })
    expect(olena.received()).toEqual([])
  })
})

describe('what Telegram drops without a word is in the log', () => {
  test.each([
    ['<a href="http://localhost:3000/">a</a>', ['link to "http://localhost:3000/": Wrong HTTP URL']],
    ['<a href="javascript:alert(1)">a</a>', ['link to "javascript:alert(1)": Unsupported URL protocol']],
    ['<code><b>a</b></code>', ['bold inside code']],
    ['<blockquote>a<blockquote>b</blockquote></blockquote>', ['blockquote inside blockquote']],
    [Array.from({ length: 103 }, (_, at) => `<b>${at}</b>`).join(' '), ['3 entities over 100']],
  ])('%s', async (source, lost) => {
    const { send, api } = await startTelegram()
    expect(await send(source, html)).toMatchObject({ ok: true })
    expect(api.log.losses().map((call) => call.lost)).toEqual([lost])
  })
})

test('text that was escaped comes out as it was, whatever it is', async () => {
  const { send, api } = await startTelegram()
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 200 }), async (text) => {
      const whole = `a${text}z`.replaceAll('\r', '')
      const answer = await send(escape(whole), html)
      expect((answer.result as ChatMessage).text).toBe(whole)
    }),
    { numRuns: 60 },
  )
  expect(api.log.refusals()).toEqual([])
})
