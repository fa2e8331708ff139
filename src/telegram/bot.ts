import { setTimeout as sleep } from 'node:timers/promises'
import { Bot, Composer, type MiddlewareFn } from 'grammy'
import type { Update, UserFromGetMe } from 'grammy/types'
import type { BotContext } from './context.ts'
import type { Dependencies } from './dependencies.ts'
import { createExpectations } from './expectation.ts'
import { describeFailure, isRefusal } from './failure.ts'
import { daysFeature } from './features/days.ts'
import { eventsFeature } from './features/events.ts'
import { followsFeature } from './features/follows.ts'
import { helpFeature } from './features/help.ts'
import { membershipFeature } from './features/membership.ts'
import { personsFeature } from './features/persons.ts'
import { pressesFeature } from './features/presses.ts'
import { privacyFeature } from './features/privacy.ts'
import { questionsFeature } from './features/questions.ts'
import { settingsFeature } from './features/settings.ts'
import { startFeature } from './features/start.ts'
import { introduce, pollingEnded, watchPolls } from './polling.ts'
import { publishProfile } from './profile.ts'
import { send } from './reply.ts'
import { patience } from './retry.ts'
import { meetVisitor, recogniseReader } from './visit.ts'

const POLL_SECONDS = 30
/** For every call, polls included: longer than a poll may take. */
const CALL_SECONDS = 60
const STOP_LIMIT = 3000
const UPDATES = ['message', 'callback_query', 'my_chat_member'] as const

export interface TelegramBot {
  /** Makes sure of the token, then polls. Throws a TelegramError where Telegram refuses or can't be reached. */
  readonly start: () => Promise<void>
  /** Takes no more updates and waits for what is under way, for three seconds at most. */
  readonly stop: () => Promise<void>
  /** When a poll last ended, epoch milliseconds of the machine's clock; undefined before the first. */
  readonly lastPoll: () => number | undefined
  /** Rejects with a TelegramError when polling has ended for good; settles in no other way. */
  readonly failed: Promise<never>
  /** One update from elsewhere than polling. */
  readonly handleUpdate: (update: Update) => Promise<void>
}

export interface BotOptions extends Dependencies {
  /** Where it is known already, Telegram isn't asked for it before `handleUpdate`. */
  readonly botInfo?: UserFromGetMe
  /** The machine's clock, epoch milliseconds: a replayed one may jump. */
  readonly machineTime?: () => number
  readonly wait?: (milliseconds: number) => Promise<unknown>
}

const features = (dependencies: Dependencies): Composer<BotContext> => {
  const expectations = createExpectations(dependencies.now)
  const composer = new Composer<BotContext>()
  // A command or a press is no answer to what the bot has asked for.
  composer.use(async (ctx, next) => {
    if (ctx.callbackQuery || ctx.message?.text?.startsWith('/')) expectations.take(ctx)
    await next()
  })
  composer.use(
    membershipFeature(dependencies),
    startFeature(dependencies),
    daysFeature(dependencies),
    eventsFeature(dependencies),
    personsFeature(dependencies),
    followsFeature(dependencies),
    settingsFeature(dependencies, expectations),
    helpFeature(),
    privacyFeature(dependencies),
    questionsFeature(dependencies),
    pressesFeature(),
  )
  return composer
}

/** Telegram delivers an update again where it has not seen it confirmed. */
const once =
  ({ store, now }: Dependencies): MiddlewareFn<BotContext> =>
  async (ctx, next) => {
    if (await store.inbox.take(ctx.update.update_id, now())) await next()
  }

const apologise = async (ctx: BotContext, { log }: Dependencies): Promise<void> => {
  try {
    const { words } = ctx.visit
    await ctx.toast(words.text('bot-toast-failed'))
    if (!ctx.callbackQuery) await send(ctx, { html: words.html('bot-failed'), buttons: [] })
  } catch (error) {
    log.warn({ update: ctx.update.update_id, failure: describeFailure(error) }, 'no apology could be sent')
  }
}

/** No error leaves an update: it is logged by chosen fields, and the reader hears of it. */
const guarded =
  (dependencies: Dependencies): MiddlewareFn<BotContext> =>
  async (ctx, next) => {
    try {
      await next()
    } catch (error) {
      const fields = { update: ctx.update.update_id, failure: describeFailure(error) }
      // Who has blocked the bot in the meantime waits for no answer.
      if (isRefusal(error, 403)) return dependencies.log.info(fields, 'the chat can no longer be answered')
      dependencies.log.error(fields, 'an update could not be handled')
      await apologise(ctx, dependencies)
    }
  }

/** The bot on Telegram; nothing happens before `start` or `handleUpdate`. */
export const createBot = (options: BotOptions): TelegramBot => {
  const { token, apiRoot, botInfo, log, wordsFor, machineTime = Date.now, wait } = options
  const bot = new Bot<BotContext>(token, {
    client: { apiRoot, timeoutSeconds: CALL_SECONDS },
    ...(botInfo ? { botInfo } : {}),
  })
  const polls = watchPolls(machineTime)
  bot.api.config.use(patience(wait), polls.transformer)

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
  // What comes after the stop is left alone: unconfirmed, it comes again after the next start.
  bot.use((_ctx, next) => (stopping ? undefined : track(next())))
  bot.use(meetVisitor(options), guarded(options), once(options), recogniseReader(options), features(options))
  bot.catch(({ error }) => log.error({ failure: describeFailure(error) }, 'an update could not be handled'))

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

  return {
    start: async () => {
      bot.botInfo = await introduce(bot.api)
      log.info({ bot: bot.botInfo.username }, 'polling')
      polling = poll()
      void track(publish())
    },
    stop: async () => {
      stopping = true
      const done = Promise.allSettled([bot.stop(), polling, ...underWay])
      const cancelled = new AbortController()
      await Promise.race([done, sleep(STOP_LIMIT, undefined, { signal: cancelled.signal }).catch(() => undefined)])
      cancelled.abort()
      polls.abort()
    },
    lastPoll: polls.lastPoll,
    failed: failure.promise,
    handleUpdate: (update) => bot.handleUpdate(update),
  }
}
