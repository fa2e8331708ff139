import { describe, expect, test } from 'vitest'
import type { ChatMessage } from '../../src/rehearsal/chats/chat.ts'
import type { ScriptedUser } from '../../src/rehearsal/people/scripted-user.ts'
import { shareBot } from '../support/started-bot.ts'

/** Before the briefing of the day, so that nothing comes unasked. */
const EARLY = '2026-01-04T07:00:00+02:00'
const KYIV = '2026-01-03-kyiv-advisers'

const shared = shareBot({ ATTACHE_NOW: EARLY }, { rates: { chatBurst: 100 } })

const labelsOf = (message: ChatMessage): readonly string[] =>
  (message.reply_markup?.inline_keyboard ?? []).flat().map(({ text }) => text)

/** What the bot sends next of what fits. */
const next = async (
  reader: ScriptedUser,
  act: () => unknown,
  fits: (text: string) => boolean,
  chat?: number,
): Promise<ChatMessage> => {
  const before = new Set(reader.received(chat).map(({ message_id: id }) => id))
  act()
  return reader.waitFor(
    ({ message_id: id, text = '' }) => !before.has(id) && fits(text),
    chat === undefined ? {} : { chat },
  )
}

/** What a colleague asks in one language, and what has to stand in the answers. */
const TALKS = [
  {
    language: 'uk',
    chat: 601,
    name: 'Олена',
    asks: 'Хто був на зустрічі з Віткоффом?',
    chooses: 'Зустріч радників',
    present: 'Буданов',
    quotes: 'Цитати',
    typed: 'Умєр',
    person: 'Рустем Умєров',
    day: '3 січня',
    stale: 'не пам’ятаю',
    clear: 'Хто був на зустрічі радників у Києві?',
    followUp: 'а коли?',
    dated: '3 січня',
  },
  {
    language: 'ru',
    chat: 602,
    name: 'Ольга',
    asks: 'Кто был на встрече с Уиткоффом?',
    chooses: 'Встреча советников',
    present: 'Буданов',
    quotes: 'Цитаты',
    typed: 'Умер',
    person: 'Рустем Умеров',
    day: '3 января',
    stale: 'не помню',
    clear: 'Кто был на встрече советников в Киеве?',
    followUp: 'а когда?',
    dated: '3 января',
  },
  {
    language: 'en',
    chat: 603,
    name: 'Olive',
    asks: 'Who attended the talks with Witkoff?',
    chooses: 'Meeting of national security',
    present: 'Budanov',
    quotes: 'Quotes',
    typed: 'Umer',
    person: 'Rustem Umerov',
    day: '3 January',
    stale: 'no longer remember',
    clear: 'Who attended the advisers’ meeting in Kyiv?',
    followUp: 'and when?',
    dated: '3 January',
  },
] as const

const press = (reader: ScriptedUser, message: ChatMessage, label: string): (() => unknown) => {
  const whole = labelsOf(message).find((text) => text.includes(label))
  if (whole === undefined) throw new Error(`no button “${label}” among ${labelsOf(message).join(', ')}`)
  return () => reader.press(message, whole)
}

describe.each(TALKS)('a talk in $language', (talk) => {
  test('a choice, its quotes, a follow-up, cards to share, links', async () => {
    const reader = shared.api.user({ id: talk.chat, firstName: talk.name, languageCode: talk.language })
    await next(
      reader,
      () => reader.say('/start'),
      (text) => text.includes('08:00'),
    )

    const vague = await next(
      reader,
      () => reader.say(talk.asks),
      (text) => text !== '',
    )
    const chosen = await next(reader, press(reader, vague, talk.chooses), (text) => text.includes(talk.present))
    expect(labelsOf(chosen).some((label) => label.includes(talk.chooses))).toBe(true)
    const quotes = await next(reader, press(reader, chosen, talk.quotes), (text) => text.includes(talk.quotes))
    expect(quotes.entities?.some(({ type }) => type === 'blockquote')).toBe(true)

    await next(
      reader,
      () => reader.say(talk.clear),
      (text) => text.includes(talk.present),
    )
    const followed = await next(
      reader,
      () => reader.say(talk.followUp),
      (text) => text !== '',
    )
    expect(followed.text?.split('\n')[0]).toContain(talk.dated)

    const inline = await reader.inline(talk.typed).answered
    expect(inline.results[0]).toMatchObject({ id: 'p_rustem-umerov', title: talk.person })
    const ofDay = await reader.inline(talk.day).answered
    expect(ofDay.results.map(({ id }) => id)).toContain(`ev_${KYIV}`)
    expect((await reader.inline('').answered).results.length).toBeGreaterThan(0)

    await next(
      reader,
      () => reader.say('/start p_rustem-umerov'),
      (text) => text.includes(talk.person),
    )
    const card = await next(
      reader,
      () => reader.say(`/start ev_${KYIV}`),
      (text) => text.includes(talk.chooses),
    )
    expect(JSON.stringify(card.reply_markup)).toContain(encodeURIComponent(`?start=ev_${KYIV}`))
    expect(shared.api.log.refusals()).toEqual([])
    expect(shared.api.log.losses()).toEqual([])
  })
})

test('what was asked is kept in memory only: after a restart a choice says so, and nothing is guessed', async () => {
  const asked = await Promise.all(
    TALKS.map(async (talk) => {
      const reader = shared.api.user({ id: talk.chat + 100, firstName: talk.name, languageCode: talk.language })
      await next(
        reader,
        () => reader.say('/start'),
        (text) => text.includes('08:00'),
      )
      const vague = await next(
        reader,
        () => reader.say(talk.asks),
        (text) => text !== '',
      )
      return { talk, reader, vague }
    }),
  )
  expect(await shared.restart()).toBe(0)
  for (const { talk, reader, vague } of asked) {
    const label = labelsOf(vague).find((text) => text.includes(talk.chooses)) ?? ''
    expect((await reader.press(vague, label).answered).text).toContain(talk.stale)
  }
})
