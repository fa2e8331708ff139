import { onTestFinished } from 'vitest'
import { type BotApi, type BotApiOptions, startBotApi } from '../../src/rehearsal/bot-api.ts'
import type { ScriptedUser } from '../../src/rehearsal/people/scripted-user.ts'

export const TOKEN = '4242:test-token'

/** What the Bot API answers, as it stands on the wire. */
export interface WireAnswer {
  readonly ok: boolean
  readonly result?: unknown
  readonly error_code?: number
  readonly description?: string
  readonly parameters?: { readonly retry_after?: number; readonly migrate_to_chat_id?: number }
}

export interface TestTelegram {
  readonly api: BotApi
  readonly olena: ScriptedUser
  /** Calls a method with a JSON body. */
  readonly call: (method: string, values?: object) => Promise<WireAnswer>
  /** Sends a text to Olena. */
  readonly send: (text: string, more?: object) => Promise<WireAnswer>
  readonly clock: { now: number }
}

/** Generous rates for tests about other things. */
export const NO_HURRY = { overallPerSecond: 10_000, chatBurst: 10_000, groupPerMinute: 10_000 }

/** A Telegram with a clock to move by hand, and Olena, who has started the bot; it ends with the test. */
export const startTelegram = async (options: Partial<BotApiOptions> = {}): Promise<TestTelegram> => {
  const clock = { now: Date.parse('2026-01-03T06:00:00Z') }
  const api = await startBotApi({
    port: 0,
    token: TOKEN,
    now: () => clock.now,
    stopwatch: () => clock.now,
    rates: NO_HURRY,
    ...options,
  })
  onTestFinished(() => api.close())
  const olena = api.user({ id: 101, firstName: 'Olena', languageCode: 'uk' })
  olena.say('/start')
  const call = async (method: string, values: object = {}): Promise<WireAnswer> => {
    const response = await fetch(`${api.root}/bot${TOKEN}/${method}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(values),
    })
    return (await response.json()) as WireAnswer
  }
  const send = (text: string, more: object = {}): Promise<WireAnswer> =>
    call('sendMessage', { chat_id: 101, text, ...more })
  return { api, olena, call, send, clock }
}
