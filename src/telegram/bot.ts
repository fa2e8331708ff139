import { setTimeout as sleep } from 'node:timers/promises'
import { Bot, Context } from 'grammy'
import type { Update, UserFromGetMe } from 'grammy/types'
import type { Webhook } from '../config.ts'
import type { KeptUpdate } from '../store/delivery/updates.ts'
import type { BotContext } from './context.ts'
import { conversation } from './conversation.ts'
import type { Dependencies } from './dependencies.ts'
import { describeFailure } from './failure.ts'
import { callsThrough } from './connection/calls.ts'
import { createIncoming } from './connection/incoming.ts'
import { introduce, pollingEnded, watchPolls } from './connection/polling.ts'
import { remindEditors } from './review/waiting.ts'
import { publishProfile } from './connection/profile.ts'
import { watchWebhook } from './connection/webhook.ts'
import type { Pace } from '../delivery/pace.ts'

const POLL_SECONDS = 30
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
  readonly wait?: (milliseconds: number) => Promise<unknown>
  /** Seconds after which a call, a poll included, is taken to be cut off. */
  readonly callLimit?: number
  /** What answers are counted in; unless given, nothing is held to a rate. */
  readonly pace?: Pick<Pace, 'reserve' | 'lineUp' | 'hold' | 'traffic'>
}

/** The bot on Telegram; nothing happens before `start` or `handleUpdate`. */
export const createBot = (options: BotOptions): TelegramBot => {
  const { token, apiRoot, botInfo, log, wordsFor, machineTime = Date.now, wait, pace, store, now, webhook } = options
  const { callLimit = CALL_SECONDS } = options
  const bot = new Bot<BotContext>(token, {
    client: { apiRoot, timeoutSeconds: callLimit },
    ...(botInfo ? { botInfo } : {}),
  })
  const polls = watchPolls(machineTime)
  bot.api.config.use(...callsThrough({ ...(pace && { pace }), ...(wait && { wait }) }), polls.transformer)

  const underWay = new Set<Promise<unknown>>()
  const track = async (work: Promise<unknown>): Promise<void> => {
    underWay.add(work)
    try {
      await work
    } finally {
      underWay.delete(work)
    }
  }

  let stopping = false
  const converse = conversation(options).middleware()
  const handle = async (update: Update): Promise<void> => {
    const ctx = new Context(update, bot.api, bot.botInfo) as BotContext
    await converse(ctx, async () => undefined)
  }
  const incoming = createIncoming({ updates: store.updates, handle, now, log })
  const watched = webhook ? watchWebhook({ webhook, kinds: UPDATES, log, now: machineTime }) : undefined
  // A poll confirms what the one before has brought: by then it is kept.
  bot.use(({ update }) => incoming.keep(update))
  // What could not be kept would not come again: better handled without a safety net than not at all.
  bot.catch(({ error, ctx }) => {
    log.error({ failure: describeFailure(error) }, 'an update could not be kept')
    incoming.enter(ctx.update)
  })

  const failure = Promise.withResolvers<never>()
  failure.promise.catch(() => undefined)
  let polling: Promise<void> = Promise.resolve()

  const poll = async (): Promise<void> => {
    try {
      await bot.start({ timeout: POLL_SECONDS, allowed_updates: UPDATES })
    } catch (error) {
      if (!stopping) failure.reject(pollingEnded(error))
    }
  }
  const publish = async (): Promise<void> => {
    try {
      await publishProfile(bot.api, wordsFor)
    } catch (error) {
      log.warn({ failure: describeFailure(error) }, 'the command menus could not be set')
    }
  }

  let reminding = false
  const remind = async (): Promise<void> => {
    if (reminding) return
    reminding = true
    try {
      await remindEditors(options, bot.api)
    } catch (error) {
      log.error({ failure: describeFailure(error) }, 'editors could not be told what waits for them')
    } finally {
      reminding = false
    }
  }

  return {
    start: async () => {
      bot.botInfo = await introduce(bot.api)
      log.info({ bot: bot.botInfo.username }, watched ? 'waiting for a webhook' : 'polling')
      await incoming.resume()
      if (!watched) polling = poll()
      void track(publish())
    },
    openWebhook: async () => watched?.set(bot.api),
    lookAtWebhook: () => {
      if (watched) void track(watched.look(bot.api))
    },
    remindEditors: () => void track(remind()),
    take: incoming.offer,
    stop: async () => {
      stopping = true
      const done = Promise.allSettled([bot.stop(), polling, incoming.stop(), ...underWay])
      const cancelled = new AbortController()
      await Promise.race([done, sleep(STOP_LIMIT, undefined, { signal: cancelled.signal }).catch(() => undefined)])
      cancelled.abort()
      polls.abort()
    },
    lastPoll: watched ? watched.lastLook : polls.lastPoll,
    lastAnswer: watched ? watched.lastLook : polls.lastAnswer,
    failed: failure.promise,
    handleUpdate: handle,
  }
}
