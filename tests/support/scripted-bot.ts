import type { ChatMessage } from '../../src/rehearsal/chats/chat.ts'

interface BotCall {
  (method: string, values?: object): Promise<unknown>
}

interface CallbackQuery {
  readonly id: string
  readonly data: string
  readonly message: ChatMessage
}

interface Update {
  readonly update_id: number
  readonly message?: ChatMessage
  readonly callback_query?: CallbackQuery
}

/** What a bot of the tests does with a text and with a press. */
export interface BotScript {
  readonly onText: (call: BotCall, text: string, chat: number) => Promise<unknown>
  readonly onPress: (call: BotCall, query: CallbackQuery) => Promise<unknown>
}

/** A bot of a few lines that polls over HTTP until it is stopped. */
export const startScriptedBot = (root: string, token: string, script: BotScript) => {
  const end = new AbortController()
  const call: BotCall = async (method, values = {}) => {
    const response = await fetch(`${root}/bot${token}/${method}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(values),
      signal: end.signal,
    })
    return ((await response.json()) as { readonly result?: unknown }).result
  }
  const handle = async ({ message, callback_query: query }: Update): Promise<void> => {
    if (message?.text !== undefined) await script.onText(call, message.text, message.chat.id)
    if (query !== undefined) await script.onPress(call, query)
  }
  const run = async (): Promise<void> => {
    let offset = 0
    while (!end.signal.aborted) {
      const updates = ((await call('getUpdates', { offset, timeout: 30 })) ?? []) as readonly Update[]
      for (const update of updates) {
        await handle(update)
        offset = update.update_id + 1
      }
    }
  }
  const ended = run().catch((error: unknown) => {
    if (!end.signal.aborted) throw error
  })
  return {
    call,
    stop: (): Promise<void> => {
      end.abort()
      return ended
    },
  }
}
