import type { Update } from 'grammy/types'
import type { BotOptions } from '../../../src/telegram/bot.ts'
import { OLENA } from './conversation.ts'

/** How a call fares on its way: answered, refused by the network, answered by a proxy, not at all, or asked to wait for long. */
export type Line = 'open' | 'refused' | 'proxy' | 'silent' | 'asked to wait'

const ME = { id: 42, is_bot: true, first_name: 'Attaché', username: 'attache_bot' }
const PLAIN: Readonly<Record<string, unknown>> = {
  getMe: ME,
  getMyCommands: [],
  getMyName: { name: '' },
  getMyDescription: { description: '' },
  getMyShortDescription: { short_description: '' },
}
const HOUR = 3_600

interface Payload {
  readonly offset?: number
  readonly timeout?: number
  readonly chat_id?: number
  readonly text?: string
}

const later = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })

const whenAborted = (signal: AbortSignal | null | undefined): Promise<never> =>
  new Promise((_resolve, reject) => {
    signal?.addEventListener('abort', () => reject(new Error('aborted')))
  })

/** A Telegram behind a line that one can cut. Whoever is awaited waits by the clock of the test. */
export const distantTelegram = () => {
  const updates: Update[] = []
  const answered: { readonly text: string; readonly at: number }[] = []
  const state = { line: 'open' as Line, polls: 0, written: 0 }
  let arrived = Promise.withResolvers<void>()

  const poll = async ({ offset = 0, timeout = 0 }: Payload): Promise<readonly Update[]> => {
    const since = (): readonly Update[] => updates.filter(({ update_id }) => update_id >= offset)
    if (since().length === 0) await Promise.race([arrived.promise, later(timeout * 1_000)])
    return since()
  }

  const resultOf = async (method: string, payload: Payload): Promise<unknown> => {
    if (method === 'getUpdates') return poll(payload)
    if (method === 'sendMessage') answered.push({ text: payload.text ?? '', at: Date.now() })
    return PLAIN[method] ?? (method === 'sendMessage' ? { message_id: 500 } : true)
  }

  const answer = async (method: string, payload: Payload, signal: AbortSignal | undefined): Promise<object> => {
    if (state.line === 'refused') throw Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })
    if (state.line === 'silent') return whenAborted(signal)
    if (state.line === 'proxy') throw new SyntaxError('Unexpected token < in JSON')
    if (state.line === 'asked to wait')
      return { ok: false, error_code: 429, description: 'Too Many Requests', parameters: { retry_after: HOUR } }
    return { ok: true, result: await Promise.race([resultOf(method, payload), whenAborted(signal)]) }
  }

  const fetch = async (url: string, request: { readonly body: string; readonly signal?: AbortSignal }) => {
    const method = url.split('/').at(-1) ?? ''
    if (method === 'getUpdates') state.polls += 1
    await later(20)
    const body = await answer(method, JSON.parse(request.body) as Payload, request.signal)
    return { json: async () => body }
  }

  return {
    fetch: fetch as never as NonNullable<BotOptions['fetch']>,
    state,
    /** What the bot sent, with when it came. */
    answered,
    /** Somebody writes; that it comes, the bot has to ask. */
    write: (text: string): void => {
      state.written += 1
      const chat = { id: OLENA.id, type: 'private', first_name: 'Olena' } as const
      updates.push({
        update_id: 100 + state.written,
        message: { message_id: state.written, date: 1, from: OLENA, chat, text },
      })
      arrived.resolve()
      arrived = Promise.withResolvers()
    },
  }
}
