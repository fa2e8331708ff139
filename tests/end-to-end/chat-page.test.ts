import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type BotApi, startBotApi } from '../../src/rehearsal/bot-api.ts'
import { findChromium, startBrowser } from '../support/browser.ts'
import { type BotScript, startScriptedBot } from '../support/scripted-bot.ts'

const TOKEN = '77:chat-page'
const MEETING = Date.parse('2026-01-03T08:00:00Z') / 1000

const briefing = (line: string): string =>
  [
    '<b>Saturday, 3 January</b>',
    line,
    `<tg-time unix="${MEETING}" format="t">10:00 Kyiv</tg-time> <i>Kyiv</i> · <code>UA</code> <a href="https://president.example.org/">source</a>`,
    `<blockquote expandable>${['Ukraine', 'United Kingdom', 'Germany', 'France', 'Italy', 'Poland'].join('\n')}</blockquote>`,
    '&lt;script&gt;document.title = "broken"&lt;/script&gt;',
    '/today',
  ].join('\n')

const buttons = {
  inline_keyboard: [
    [
      { text: 'Card', callback_data: 'card' },
      { text: 'Alert', callback_data: 'alert' },
    ],
    [{ text: 'Website', url: 'https://www.example.org/' }],
  ],
}

const script: BotScript = {
  onText: (call, text, chat) =>
    call('sendMessage', {
      chat_id: chat,
      text: text === '/start' ? briefing('Advisers meet in Kyiv') : `You said ${text}`,
      parse_mode: text === '/start' ? 'HTML' : '',
      ...(text === '/start' ? { reply_markup: buttons } : {}),
    }),
  onPress: async (call, { id, data, message }) => {
    if (data === 'card') {
      await call('editMessageText', {
        chat_id: message.chat.id,
        message_id: message.message_id,
        text: briefing('Edited in place'),
        parse_mode: 'HTML',
        reply_markup: buttons,
      })
    }
    await call('answerCallbackQuery', { callback_query_id: id, text: `Pressed ${data}`, show_alert: data === 'alert' })
  },
}

let browser: Browser
let api: BotApi
let bot: ReturnType<typeof startScriptedBot>
let page: Page
let troubles: string[]
let clockAt: number

const VIEWPORT = { width: 1100, height: 800 }

/** One page for all tests: each has a stand-in on a port of its own, which is an origin of its own. */
const openPage = async (): Promise<void> => {
  const context = await browser.newContext({ viewport: VIEWPORT, locale: 'en-GB', timezoneId: 'Europe/Paris' })
  page = await context.newPage()
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') troubles.push(message.text())
  })
  page.on('pageerror', (error) => troubles.push(error.message))
  page.on('request', (request) => {
    if (new URL(request.url()).hostname !== '127.0.0.1') troubles.push(`called ${request.url()}`)
  })
}

const button = (name: string): Locator => page.getByRole('button', { name, exact: true })
const log = (): Locator => page.getByRole('log')

describe.skipIf(findChromium() === undefined)('the chat page', () => {
  beforeAll(async () => {
    browser = await startBrowser()
    await openPage()
  })
  afterAll(() => browser.close())

  beforeEach(async () => {
    clockAt = Date.parse('2026-01-03T05:59:00Z')
    const clock = {
      now: () => clockAt,
      timeZone: 'Europe/Kyiv',
      running: () => false,
      moveTo: async (instant: number) => {
        clockAt = instant
      },
    }
    api = await startBotApi({ port: 0, token: TOKEN, now: () => clockAt, page: true, clock })
    bot = startScriptedBot(api.root, TOKEN, script)
    await bot.call('setMyDescription', { description: 'Meetings, with sources.' })
    await bot.call('setMyDescription', { description: 'Зустрічі, з джерелами.', language_code: 'uk' })
    await bot.call('setMyCommands', { commands: [{ command: 'today', description: 'Meetings of today' }] })
    await bot.call('setMyCommands', {
      commands: [{ command: 'today', description: 'Зустрічі сьогодні' }],
      language_code: 'uk',
    })
    troubles = []
    await page.setViewportSize(VIEWPORT)
    await page.goto(api.root)
  })

  afterEach(async () => {
    await page.goto('about:blank')
    await bot.stop()
    await api.close()
    expect(troubles).toEqual([])
    expect(api.log.refusals()).toEqual([])
  })

  test('shows what the bot says of itself, then starts', async () => {
    await page.getByText('Meetings, with sources.').waitFor()
    await button('Start').click()
    await log().getByText('Advisers meet in Kyiv').waitFor()
    expect(await page.getByText('Meetings, with sources.').isVisible()).toBe(false)
    expect(await button('Start').isVisible()).toBe(false)
  })

  test('shows formatting as formatting, times in the zone of the reader, and markup in a text as text', async () => {
    await button('Start').click()
    const message = log().getByRole('article', { name: 'Attaché' })
    expect(await message.locator('strong').textContent()).toBe('Saturday, 3 January')
    expect(await message.locator('em').textContent()).toBe('Kyiv')
    expect(await message.locator('code').textContent()).toBe('UA')
    expect(await message.locator('time').textContent()).toBe('09:00')
    expect(await message.locator('time').getAttribute('title')).toBe('10:00 Kyiv')
    expect(await message.getByRole('link', { name: 'source' }).getAttribute('href')).toBe(
      'https://president.example.org/',
    )
    expect(await message.locator('.text').textContent()).toContain('<script>document.title = "broken"</script>')
    expect(await page.title()).toBe('Attaché · Rehearsal')
  })

  test('opens a folded quote', async () => {
    await button('Start').click()
    const quote = log().locator('blockquote')
    const folded = (await quote.boundingBox())?.height ?? 0
    await button('Show all').click()
    expect((await quote.boundingBox())?.height).toBeGreaterThan(folded * 1.5)
    await button('Show less').click()
    expect((await quote.boundingBox())?.height).toBeCloseTo(folded, 1)
  })

  test('edits a message in its place after a press and shows the answer', async () => {
    await button('Start').click()
    await button('Card').click()
    await log().getByText('Edited in place').waitFor()
    await page.getByRole('status').getByText('Pressed card').waitFor()
    expect(await log().getByRole('article').count()).toBe(2)
    await button('Alert').click()
    await page.getByRole('dialog', { name: 'Pressed alert' }).waitFor()
    await button('OK').click()
    expect(await page.getByRole('dialog').isVisible()).toBe(false)
  })

  test('is used by keyboard alone', async () => {
    await button('Start').waitFor()
    await button('Start').focus()
    await page.keyboard.press('Enter')
    await log().getByText('Advisers meet in Kyiv').waitFor()
    await page.keyboard.type('who met whom')
    await page.keyboard.press('Enter')
    await log().getByText('You said who met whom').waitFor()

    const card = button('Card')
    for (let steps = 0; steps < 20; steps += 1) {
      if (await card.evaluate((element) => element === element.ownerDocument.activeElement)) break
      await page.keyboard.press('Shift+Tab')
    }
    expect(
      await card.evaluate((element) => element.ownerDocument.defaultView?.getComputedStyle(element).outlineStyle),
    ).toBe('solid')
    await page.keyboard.press('Space')
    await log().getByText('Edited in place').waitFor()
    expect(await button('Card').evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true)
  })

  test('offers the commands of the chosen language', async () => {
    await button('Start').click()
    await button('Commands').click()
    await page.getByRole('menuitem', { name: 'Meetings of today' }).waitFor()
    await page.keyboard.press('Escape')
    expect(await page.getByRole('menu').isVisible()).toBe(false)

    await page.getByText('УК', { exact: true }).click()
    await page.getByText('Репетиція').first().waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('uk')
    await page.getByRole('textbox', { name: 'Повідомлення' }).fill('/to')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await log().getByText('You said /today').waitFor()
    expect(api.user({ id: 1001, firstName: 'x' }).history().at(-2)?.from?.language_code).toBe('uk')
  })

  test('sends the command that one taps in a text', async () => {
    await button('Start').click()
    await log().getByRole('button', { name: '/today' }).click()
    await log().getByText('You said /today').waitFor()
  })

  test('hands a channel’s post on to the bot', async () => {
    await button('Start').click()
    await button('Forward a post').click()
    const form = page.getByRole('dialog', { name: 'Forward a post' })
    await form.getByLabel('Channel').fill('MFA of Freedonia')
    await form.getByLabel('Address of the post').fill('https://example.org/')
    await form.getByLabel('When it was published').fill('2026-01-03T07:30')
    await form.getByLabel('Text of the post').fill('Two ministers met.')
    await form.getByRole('button', { name: 'Forward', exact: true }).click()
    await page.getByRole('status').getByText('It could not be forwarded').waitFor()
    expect(troubles.splice(0)).toEqual([expect.stringContaining('400')])

    await form.getByLabel('Address of the post').fill('https://t.me/freedonia_mfa/45')
    await form.getByRole('button', { name: 'Forward', exact: true }).click()
    await log().getByText('Forwarded from MFA of Freedonia, 03/01/2026, 07:30').waitFor()
    await log().getByText('You said Two ministers met.').waitFor()
    expect(await form.isVisible()).toBe(false)
  })

  test('moves the clock', async () => {
    await page.getByText('07:59:00').waitFor()
    await button('To 08:00').click()
    await page.getByText('08:00:00').waitFor()
    await button('+1 h').click()
    await page.getByText('09:00:00').waitFor()
    await button('Next morning').click()
    await page.getByText(/Sunday,? 4 January 2026/).waitFor()
    expect(new Date(clockAt).toISOString()).toBe('2026-01-04T06:00:00.000Z')
  })

  test('offers what the bot sends as a file', async () => {
    await button('Start').click()
    await log().getByText('Advisers meet in Kyiv').waitFor()
    const form = new FormData()
    form.set('chat_id', '1001')
    form.set('document', new Blob(['{"follows":[]}'], { type: 'application/json' }), 'my-data.json')
    await fetch(`${api.root}/bot${TOKEN}/sendDocument`, { method: 'POST', body: form })
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      log().getByRole('link', { name: 'Download my-data.json' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('my-data.json')
  })

  test('keeps the conversation over a reload', async () => {
    await button('Start').click()
    await log().getByText('Advisers meet in Kyiv').waitFor()
    await page.reload()
    await log().getByText('Advisers meet in Kyiv').waitFor()
    expect(await log().getByRole('article').count()).toBe(2)
  })

  test('fits screens from a small phone to a desk', async () => {
    await button('Start').click()
    await log().getByText('Advisers meet in Kyiv').waitFor()
    for (const width of [320, 360, 768, 1440]) {
      await page.setViewportSize({ width, height: 640 })
      const beyond = await page
        .locator(':root, [role="log"]')
        .evaluateAll((elements) => elements.map((element) => element.scrollWidth - element.clientWidth))
      expect(beyond, `${width} pixels`).toEqual([0, 0])
    }
  })
})
