import { setTimeout as pause } from 'node:timers/promises'
import type { Telegram, Webhook } from './chats/telegram.ts'
import type { Update } from './chats/updates.ts'

/** How long Telegram waits for a webhook, and how long until it tries again; milliseconds. */
export interface WebhookPatience {
  readonly answerWithin: number
  readonly tryAgainAfter: number
}

export const TELEGRAM_PATIENCE: WebhookPatience = { answerWithin: 60_000, tryAgainAfter: 1000 }

const deliver = async (webhook: Webhook, update: Update, answerWithin: number): Promise<boolean> => {
  try {
    const response = await fetch(webhook.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(webhook.secret === '' ? {} : { 'x-telegram-bot-api-secret-token': webhook.secret }),
      },
      body: JSON.stringify(update),
      signal: AbortSignal.timeout(answerWithin),
    })
    await response.body?.cancel()
    return response.ok
  } catch {
    return false
  }
}

/** Brings updates to the webhook one after the other, each again until it is taken; call it to end this. */
export const runWebhook = (telegram: Telegram, patience: WebhookPatience): (() => void) => {
  let delivering = false
  let ended = false

  const drain = async (): Promise<void> => {
    for (;;) {
      const [update] = telegram.updates.pending()
      if (ended || telegram.webhook === undefined || update === undefined) return
      if (await deliver(telegram.webhook, update, patience.answerWithin)) telegram.updates.confirm(update.update_id + 1)
      else await pause(patience.tryAgainAfter, undefined, { ref: false })
    }
  }
  const start = (): void => {
    if (delivering || telegram.webhook === undefined) return
    delivering = true
    void drain().finally(() => {
      delivering = false
    })
  }

  telegram.updates.whenPushed(start)
  const stopWatching = telegram.watch(({ kind }) => {
    if (kind === 'webhook') start()
  })
  return () => {
    ended = true
    stopWatching()
  }
}
