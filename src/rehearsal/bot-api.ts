import { Hono } from 'hono'
import type { HttpBindings } from '@hono/node-server'
import { type CallLog, createCallLog } from './call-log.ts'
import type { User } from './chats/chat.ts'
import { createTelegram, type Happening } from './chats/telegram.ts'
import type { RehearsalClock } from './clock.ts'
import { createFaults, type FaultOrder, type Faults } from './faults.ts'
import { botRoutes } from './http/bot-routes.ts'
import { pageFiles } from './http/page-files.ts'
import { type Rehearsal, rehearsalRoutes } from './http/rehearsal-routes.ts'
import { createWatchers, type Watchers } from './http/watchers.ts'
import { listen } from '../web/listen.ts'
import { type GroupOptions, type ScriptedGroup, scriptGroup } from './people/scripted-group.ts'
import { type ScriptedUser, scriptUser, type UserOptions } from './people/scripted-user.ts'
import { createRateGate, type Rates, TELEGRAM_RATES } from './rates.ts'
import { runWebhook, TELEGRAM_PATIENCE, type WebhookPatience } from './webhook.ts'

export interface BotApiOptions {
  /** 0 for any free port. */
  readonly port: number
  readonly token: string
  /** Epoch milliseconds; dates the messages. */
  readonly now: () => number
  /** Milliseconds that pass evenly, for rates and the age of presses; real time unless a test brings its own. */
  readonly stopwatch?: () => number
  readonly hostname?: string
  readonly botUser?: { readonly id: number; readonly firstName: string; readonly username: string }
  /** Other rates than Telegram's. */
  readonly rates?: Partial<Rates>
  readonly webhookPatience?: WebhookPatience
  /** Milliseconds that the next call and its answer are on their way; none unless given. */
  readonly latency?: () => number
  /** Serves the chat page at `/`. */
  readonly page?: boolean
  /** The clock that the chat page shows and moves. */
  readonly clock?: RehearsalClock
}

/** A Telegram of our own around one bot. */
export interface BotApi {
  /** What the bot takes for `https://api.telegram.org`. */
  readonly root: string
  readonly port: number
  readonly log: CallLog
  readonly user: (options: UserOptions) => ScriptedUser
  readonly group: (options: GroupOptions, owner: ScriptedUser) => ScriptedGroup
  /** Orders failures of the calls to come. */
  readonly fail: (order: FaultOrder) => void
  readonly clearFaults: () => void
  /** Tells of every call until the returned function is called. */
  readonly watchCalls: Watchers['watch']
  /** Forgets the updates that wait for the bot. */
  readonly dropUpdates: () => void
  /** The id that the next update gets. */
  readonly continueUpdatesFrom: (id: number) => void
  /** Tells of every message, edit and press answer until the returned function is called. */
  readonly watch: (listener: (happening: Happening) => void) => () => void
  readonly close: () => Promise<void>
}

const botOf = (options: BotApiOptions): User => ({
  id: options.botUser?.id ?? (Number.parseInt(options.token, 10) || 1),
  is_bot: true,
  first_name: options.botUser?.firstName ?? 'Attaché',
  username: options.botUser?.username ?? 'attache_rehearsal_bot',
})

const routes = (
  rehearsal: Rehearsal,
  faults: Faults,
  watchers: Watchers,
  options: BotApiOptions,
): Hono<{ Bindings: HttpBindings }> => {
  const { latency = () => 0 } = options
  const app = new Hono<{ Bindings: HttpBindings }>()
  app.route('/rehearsal', rehearsalRoutes(rehearsal))
  if (options.page === true) app.route('/', pageFiles())
  app.route(
    '/',
    botRoutes({ telegram: rehearsal.telegram, log: rehearsal.log, faults, latency, watchers }, options.token),
  )
  return app
}

/** Starts a Bot API that refuses what Telegram refuses. Rejects when the port is taken. */
export const startBotApi = async (options: BotApiOptions): Promise<BotApi> => {
  const { now, stopwatch = () => performance.now() } = options
  const mayPass = createRateGate({ ...TELEGRAM_RATES, ...options.rates }, stopwatch)
  const telegram = createTelegram({ bot: botOf(options), now, stopwatch, mayPass })
  const log = createCallLog()
  const faults = createFaults()
  const watchers = createWatchers()
  const hostname = options.hostname ?? '127.0.0.1'
  const app = routes({ telegram, log, clock: options.clock }, faults, watchers, options)
  const server = await listen(app.fetch, hostname, options.port)
  const endWebhook = runWebhook(telegram, options.webhookPatience ?? TELEGRAM_PATIENCE)
  return {
    root: `http://${hostname}:${server.port}`,
    port: server.port,
    log,
    user: (user) => scriptUser(telegram, user),
    group: (group, owner) => scriptGroup(telegram, group, owner),
    fail: (order) => faults.order(order),
    clearFaults: () => faults.clear(),
    watchCalls: watchers.watch,
    dropUpdates: () => telegram.updates.drop(),
    continueUpdatesFrom: (id) => telegram.updates.continueFrom(id),
    watch: telegram.watch,
    close: async () => {
      endWebhook()
      telegram.updates.close()
      await server.close()
    },
  }
}
