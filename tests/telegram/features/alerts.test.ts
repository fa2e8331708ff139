import { describe, expect, test } from 'vitest'
import { ALERT_KINDS, ALERT_SETTINGS } from '../../../src/domain/alert.ts'
import type { MuteTarget } from '../../../src/domain/reader.ts'
import { claimOf, dispatchAt } from '../../support/dispatches.ts'
import { moment } from '../../../src/domain/moment.ts'
import {
  buttonsOf,
  type Conversation,
  methodsOf,
  OLENA,
  startConversation,
  textsOf,
  toastOf,
  wordsIn,
} from '../support/conversation.ts'
import { KYIV_MEETING } from '../support/record.ts'

const words = wordsIn('uk')
const WITKOFF: MuteTarget = { kind: 'actor', id: 'steve-witkoff' }

const begin = async (conversation: Conversation): Promise<number> => {
  await conversation.say('/start')
  return (await conversation.store.readers.find(OLENA.id, null))?.id ?? 0
}

describe('what one is alerted on', () => {
  test('each kind of change is switched off and on by its button', async () => {
    await using conversation = await startConversation()
    const reader = await begin(conversation)
    const { settings } = conversation.store.alertPreferences
    for (const alert of ALERT_KINDS) {
      const off = await conversation.press({ kind: 'alert-kind', alert, on: false })
      expect((await settings(reader)).off).toEqual([alert])
      expect(Object.keys(buttonsOf(off))).toContain(`✗ ${words.text('alert-kind', { kind: alert })}`)
      await conversation.press({ kind: 'alert-kind', alert, on: true })
      expect(await settings(reader)).toEqual(ALERT_SETTINGS)
    }
  })

  test('and so is the sound', async () => {
    await using conversation = await startConversation()
    const reader = await begin(conversation)
    await conversation.press({ kind: 'alert-sound', on: false })
    expect(await conversation.store.alertPreferences.settings(reader)).toEqual({ off: [], silent: true })
    await conversation.press({ kind: 'alert-sound', on: true })
    expect(await conversation.store.alertPreferences.settings(reader)).toEqual(ALERT_SETTINGS)
  })

  test('a newcomer is offered all that is important, and follows nothing before pressing', async () => {
    await using conversation = await startConversation()
    const welcome = buttonsOf(await conversation.say('/start'))
    const reader = (await conversation.store.readers.find(OLENA.id, null))?.id ?? 0
    expect(await conversation.store.follows.of(reader)).toEqual([])
    await conversation.pressData(welcome[words.text('bot-button-important')] ?? '')
    expect(await conversation.store.follows.of(reader)).toEqual([{ kind: 'important' }])
  })
})

describe('what one hears nothing of', () => {
  test('is said by words, and taken back', async () => {
    await using conversation = await startConversation()
    const reader = await begin(conversation)
    const name = 'Стів Віткофф'
    expect(textsOf(await conversation.say('/mute Віткофф'))).toEqual([words.html('bot-muted', { name })])
    expect(await conversation.store.alertPreferences.mutes(reader)).toEqual([WITKOFF])
    expect(Object.keys(buttonsOf(await conversation.say('/following')))).toContain(`🔕 ${name}`)
    expect(textsOf(await conversation.say('/unmute Віткофф'))).toEqual([words.html('bot-unmuted', { name })])
    expect(await conversation.store.alertPreferences.mutes(reader)).toEqual([])
  })

  test.each([
    ['/mute Ніхто', 'bot-who-unknown', 'Ніхто'],
    ['/mute Умєров', 'bot-who-several', 'Умєров'],
  ])('%s mutes nobody', async (text, key, name) => {
    await using conversation = await startConversation()
    const reader = await begin(conversation)
    expect(textsOf(await conversation.say(text))).toEqual([words.html(key, { name })])
    expect(await conversation.store.alertPreferences.mutes(reader)).toEqual([])
  })

  test('is followed no longer, and what is followed is muted no longer', async () => {
    await using conversation = await startConversation()
    const reader = await begin(conversation)
    const { follows, alertPreferences } = conversation.store
    await conversation.press({ kind: 'follow', target: WITKOFF })
    await conversation.press({ kind: 'mute', target: WITKOFF })
    expect([await follows.of(reader), await alertPreferences.mutes(reader)]).toEqual([[], [WITKOFF]])
    await conversation.press({ kind: 'follow', target: WITKOFF })
    expect([await follows.of(reader), await alertPreferences.mutes(reader)]).toEqual([[WITKOFF], []])
  })

  test('has to be known', async () => {
    await using conversation = await startConversation()
    const reader = await begin(conversation)
    const calls = await conversation.press({ kind: 'mute', target: { kind: 'event', id: 'atlantis' } })
    expect(toastOf(calls)).toBe(words.text('bot-page-gone'))
    expect(await conversation.store.alertPreferences.mutes(reader)).toEqual([])
  })
})

/** The Kyiv meeting at three in the afternoon, in the store as well. */
const announce = async ({ store }: Conversation, start = '2026-01-03T15:00+02:00'): Promise<void> => {
  const dispatch = dispatchAt('2026-01-02T10:00+02:00')
  const when = { start: moment(start), end: null }
  const claims = [
    claimOf(dispatch, { field: 'status', value: 'announced' }, { event: KYIV_MEETING }),
    claimOf(dispatch, { field: 'when', value: when }, { event: KYIV_MEETING }),
  ]
  await store.take({ dispatch, claims }, dispatch.knownFrom)
}
describe('a reminder', () => {
  const remind = { kind: 'remind', event: KYIV_MEETING, lead: 60 } as const

  test('is set by its button, which then ends it; all else on the card stays', async () => {
    await using conversation = await startConversation()
    const reader = await begin(conversation)
    await announce(conversation)
    const set = await conversation.press({ ...remind, on: true })
    expect(methodsOf(set)).toEqual(['answerCallbackQuery', 'editMessageReplyMarkup'])
    expect(Object.keys(buttonsOf(set))).toEqual(['✓ ⏰ 1 год'])
    expect(await conversation.store.reminders.of(reader)).toEqual([{ event: KYIV_MEETING, lead: 60 }])
    expect(Object.keys(buttonsOf(await conversation.say('/following'))).some((label) => label.startsWith('⏰'))).toBe(
      true,
    )
    await conversation.press({ ...remind, on: false })
    expect(await conversation.store.reminders.of(reader)).toEqual([])
  })

  test.each([
    ['an event that has no hour', '2026-01-03'],
    ['an event that begins sooner than that', '2026-01-03T08:30+02:00'],
  ])('of %s is refused', async (_, start) => {
    await using conversation = await startConversation()
    const reader = await begin(conversation)
    await announce(conversation, start)
    expect(toastOf(await conversation.press({ ...remind, on: true }))).toBe(words.text('bot-remind-too-late'))
    expect(await conversation.store.reminders.of(reader)).toEqual([])
  })
})

test('all of it is given on demand, and nothing of it is left after a goodbye', async () => {
  await using conversation = await startConversation()
  const reader = await begin(conversation)
  const { alertPreferences, readers } = conversation.store
  await conversation.say('/mute Віткофф')
  await conversation.press({ kind: 'alert-sound', on: false })
  const data = await readers.export(reader)
  expect(data?.tables['mutes']).toMatchObject([{ kind: 'actor', target: 'steve-witkoff' }])
  expect(data?.tables['alert_settings']).toMatchObject([{ silent: 1 }])
  await conversation.press({ kind: 'erase' })
  expect(await alertPreferences.mutes(reader)).toEqual([])
  expect(await alertPreferences.settings(reader)).toEqual(ALERT_SETTINGS)
})
