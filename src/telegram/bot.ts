import { setTimeout as sleep } from 'node:timers/promises'
import { Api, type ApiClientOptions, Context } from 'grammy'
import type { Update, UserFromGetMe } from 'grammy/types'
import type { Webhook } from '../config.ts'
import type { KeptUpdate } from '../store/delivery/updates.ts'
import type { BotContext } from './context.ts'
import { conversation } from './conversation.ts'
import type { Dependencies } from './dependencies.ts'
import { callsThrough } from './connection/calls.ts'
import { createIncoming } from './connection/incoming.ts'
import { createPoller, type Wait } from './connection/poller.ts'
import { introduce, watchPolls } from './connection/polling.ts'
import { remindEditors } from './review/waiting.ts'
import { publishProfile } from './connection/profile.ts'
import { createUnderWay } from './connection/under-way.ts'
import { watchWebhook } from './connection/webhook.ts'
import type { Pace } from '../delivery/pace.ts'

/** For every call, polls included: longer than a poll may take, and short enough for a dead line to be noticed within a minute. */
const CALL_SECONDS = 45
const STOP_LIMIT = 3000
const UPDATES = ['message', 'channel_post', 'callback_query', 'inline_query', 'my_chat_member'] as const

export interface TelegramBot {
  /** Makes sure of the token, then polls unless there is a webhook. Throws a TelegramError where Telegram refuses or can't be reached. */
  readonly start: () => Promise<void>
  /** Where there is a webhook: tells Telegram of it. Throws a TelegramError where Telegram does not take it. */
  readonly openWebhook: () => Promise<void>
  /** Where there is a webhook: looks whether Telegram still knows of it. */
  readonly lookAtWebhook: () => void
  /** Begins to tell editors that what has been brought in waits for them, unless that still goes on. */
  readonly remindEditors: () => void
  /** Keeps an update that a webhook brought, and handles it soon; false while too many wait. */
  readonly take: (update: KeptUpdate) => Promise<boolean>
  /** Takes no more updates and waits for what is under way, for three seconds at most. */
  readonly stop: () => Promise<void>
  /** When a poll last ended, or the webhook was last looked at, epoch milliseconds of the machine's clock; undefined before the first. */
  readonly lastPoll: () => number | undefined
  /** When Telegram last answered a poll; with a webhook, when it was last asked about that. Undefined before. */
  readonly lastAnswer: () => number | undefined
  /** Rejects with a TelegramError when polling has ended for good; settles in no other way. */
  readonly failed: Promise<never>
  /** One update from elsewhere than polling. */
  readonly handleUpdate: (update: Update) => Promise<void>
}

export interface BotOptions extends Dependencies {
  /** Where Telegram brings the updates; without one the bot polls. */
  readonly webhook?: Webhook | null
  /** Where it is known already, Telegram isn't asked for it before `handleUpdate`. */
  readonly botInfo?: UserFromGetMe
  /** The machine's clock, epoch milliseconds: a replayed one may jump. */
  readonly machineTime?: () => number
  /** How all that waits is made to wait; by the machine's timers unless given. */
  readonly wait?: Wait
  /** What calls go through; the network unless given. */
  readonly fetch?: NonNullable<ApiClientOptions['fetch']>
  /** Seconds after which a call, a poll included, is taken to be cut off. */
  readonly callLimit?: number
  /** What answers are counted in; unless given, nothing is held to a rate. */
  readonly pace?: Pick<Pace, 'reserve' | 'lineUp' | 'hold' | 'traffic'>
}

const byTimer: Wait = (milliseconds, signal) =>
  sleep(milliseconds, undefined, signal && { signal }).catch(() => undefined)

/** The bot on Telegram; nothing happens before `start` or `handleUpdate`. */
export const createBot = (options: BotOptions): TelegramBot => {
  const { token, apiRoot, log, wordsFor, machineTime = Date.now, wait = byTimer, pace, store, now, webhook } = options
  const { callLimit = CALL_SECONDS, fetch } = options
  const api = new Api(token, { apiRoot, timeoutSeconds: callLimit, ...(fetch && { fetch }) })
  const polls = watchPolls(machineTime)
  api.config.use(...callsThrough({ wait, ...(pace && { pace }) }), polls.transformer)

  const underWay = createUnderWay(log)
  let { botInfo } = options
  const converse = conversation(options).middleware()
  const handle = async (update: Update): Promise<void> => {
    if (!botInfo) throw new Error('the bot does not know who it is before it has started')
    await converse(new Context(update, api, botInfo) as BotContext, async () => undefined)
  }
  const incoming = createIncoming({ updates: store.updates, handle, now, log })
  const watched = webhook ? watchWebhook({ webhook, kinds: UPDATES, log, now: machineTime }) : undefined
  const poller = createPoller({ api, kinds: UPDATES, take: incoming.take, wait })
  const failure = Promise.withResolvers<never>()
  failure.promise.catch(() => undefined)

  return {
    start: async () => {
      botInfo = await introduce(api)
      log.info({ bot: botInfo.username }, watched ? 'waiting for a webhook' : 'polling')
      await incoming.resume()
      if (!watched) poller.run().catch(failure.reject)
      underWay.begin(() => publishProfile(api, wordsFor), 'the command menus could not be set')
    },
    openWebhook: async () => watched?.set(api),
    lookAtWebhook: () => {
      if (watched) underWay.begin(() => watched.look(api), 'the webhook could not be looked at')
    },
    remindEditors: () =>
      underWay.begin(() => remindEditors(options, api), 'editors could not be told what waits for them'),
    take: incoming.offer,
    stop: async () => {
      const done = Promise.allSettled([poller.stop(), incoming.stop(), underWay.allEnded()])
      const cancelled = new AbortController()
      await Promise.race([done, wait(STOP_LIMIT, cancelled.signal)])
      cancelled.abort()
      polls.abort()
    },
    lastPoll: watched ? watched.lastLook : polls.lastPoll,
    lastAnswer: watched ? watched.lastLook : polls.lastAnswer,
    failed: failure.promise,
    handleUpdate: handle,
  }
}
