import { describe, expect, test } from 'vitest'
import { MARIA, MORNING, methodsOf, OLENA, startConversation, textsOf, wordsIn } from '../support/conversation.ts'
import { KYIV_MEETING } from '../support/record.ts'

const HOUR = 3_600_000

test('a newcomer is a reader with everything set, and hears when the first briefing comes', async () => {
  await using conversation = await startConversation()
  const calls = await conversation.say('/start')
  expect(methodsOf(calls)).toEqual(['sendMessage'])
  expect(textsOf(calls)).toEqual([
    wordsIn('uk').html('bot-welcome', {
      next: wordsIn('uk').text('bot-next-briefing', { which: 'today', day: '', time: '08:00', zone: 'за Києвом' }),
    }),
  ])
  expect(await conversation.store.readers.find(OLENA.id, null)).toMatchObject({
    language: 'uk',
    timeZone: 'Europe/Kyiv',
    briefingMinute: 480,
    state: 'active',
    nextBriefingAt: MORNING + 60_000,
  })
  expect(conversation.requested).toEqual([])
})

test('the welcome has four to six lines', async () => {
  for (const language of ['uk', 'ru', 'en'] as const) {
    const lines = wordsIn(language).html('bot-welcome', { next: 'x' }).split('\n').filter(Boolean)
    expect(lines.length).toBeGreaterThanOrEqual(4)
    expect(lines.length).toBeLessThanOrEqual(6)
  }
})

test('one who comes after the time of the briefing gets the day’s at once, after the welcome', async () => {
  await using conversation = await startConversation()
  conversation.setNow(MORNING + 3 * HOUR)
  const calls = await conversation.say('/start')
  const reader = await conversation.store.readers.find(OLENA.id, null)
  expect(conversation.requested).toEqual([reader?.id])
  expect(textsOf(calls)[0]).toContain('<b>зараз, а далі — завтра о 08:00 за Києвом</b>')
})

const SENDERS: readonly (readonly [string | undefined, string])[] = [
  ['uk', 'uk'],
  ['uk-UA', 'uk'],
  ['ru', 'ru'],
  ['ru-RU', 'ru'],
  ['en', 'en'],
  ['de', 'en'],
  ['pt-br', 'en'],
  ['ja', 'en'],
  ['be', 'uk'],
  ['bg', 'uk'],
  ['not a tag!', 'uk'],
  [undefined, 'uk'],
]

describe('the language is the sender’s', () => {
  test.each(SENDERS)('%s: %s', async (code, language) => {
    await using conversation = await startConversation()
    const { language_code: _, ...nameless } = OLENA
    await conversation.say('/start', code === undefined ? nameless : { ...nameless, language_code: code })
    expect((await conversation.store.readers.find(OLENA.id, null))?.language).toBe(language)
  })
})

test('a second /start changes nothing', async () => {
  await using conversation = await startConversation()
  await conversation.say('/start')
  await conversation.press({ kind: 'set-time', minute: 600 })
  const before = await conversation.store.readers.find(OLENA.id, null)
  await conversation.say('/start')
  expect(await conversation.store.readers.find(OLENA.id, null)).toEqual(before)
  expect(conversation.requested).toEqual([])
})

test.each(['/start', 'letting it in again'])(
  'a blocked bot writes no more, and %s brings the reader back with the settings kept',
  async (way) => {
    await using conversation = await startConversation()
    await conversation.say('/start')
    await conversation.press({ kind: 'set-language', language: 'en' })
    const chat = { id: OLENA.id, type: 'private' as const, first_name: 'Olena' }
    const member = (status: 'kicked' | 'member') => ({
      my_chat_member: {
        chat,
        from: OLENA,
        date: 1,
        old_chat_member: { status: 'member', user: OLENA },
        new_chat_member: { status, user: OLENA },
      } as never,
    })
    expect(await conversation.update(member('kicked'))).toEqual([])
    expect(await conversation.store.readers.find(OLENA.id, null)).toMatchObject({
      state: 'retired',
      nextBriefingAt: null,
    })
    if (way === '/start') await conversation.say('/start')
    else expect(await conversation.update(member('member'))).toEqual([])
    expect(await conversation.store.readers.find(OLENA.id, null)).toMatchObject({
      state: 'active',
      language: 'en',
      nextBriefingAt: MORNING + 60_000,
    })
  },
)

const LINKS: readonly (readonly [string, string | undefined])[] = [
  [`ev_${KYIV_MEETING}`, `card ${KYIV_MEETING}`],
  ['p_steve-witkoff', 'actor steve-witkoff 0'],
  ['ac_steve-witkoff', 'actor steve-witkoff 0'],
  ['ev_2020-unknown', wordsIn('en').text('bot-page-gone')],
  ['p_nobody', wordsIn('en').text('bot-page-gone')],
  ['zz_what', wordsIn('en').text('bot-link-unknown')],
  ['ev_<b>', wordsIn('en').text('bot-link-unknown')],
  [`p_${'a'.repeat(62)}`, wordsIn('en').text('bot-link-unknown')],
  ['inline', undefined],
]

test.each(LINKS)('the link ?start=%s opens its page', async (parameter, shown) => {
  await using conversation = await startConversation()
  const [welcome, page, ...more] = textsOf(await conversation.say(`/start ${parameter}`, MARIA))
  expect(welcome).toContain('Attaché')
  expect(page).toBe(shown)
  expect(more).toEqual([])
})

test('a reader who follows a broken link is told so, and is a reader still', async () => {
  await using conversation = await startConversation()
  await conversation.say('/start')
  expect(textsOf(await conversation.say('/start zz_what'))).toEqual([wordsIn('uk').text('bot-link-unknown')])
  expect(await conversation.store.readers.find(OLENA.id, null)).toMatchObject({ state: 'active' })
})

test('a reader who follows a link sees the page only', async () => {
  await using conversation = await startConversation()
  await conversation.say('/start')
  expect(textsOf(await conversation.say(`/start ev_${KYIV_MEETING}`))).toEqual([`card ${KYIV_MEETING}`])
})
