import { type CallLog, createCallLog } from './call-log.ts'
import type { User } from './chats/chat.ts'
import { createTelegram } from './chats/telegram.ts'
import { createFaults, type FaultOrder } from './faults.ts'
import { botRoutes } from './http/bot-routes.ts'
import { listen } from './http/server.ts'
import { type GroupOptions, type ScriptedGroup, scriptGroup } from './people/scripted-group.ts'
import { type ScriptedUser, scriptUser, type UserOptions } from './people/scripted-user.ts'
import { createRateGate, type Rates, TELEGRAM_RATES } from './rates.ts'

export interface BotApiOptions {
  /** 0 for any free port. */
  readonly port: number
  readonly token: string
  /** Epoch milliseconds; decides the dates of messages, the age of presses and the rates. */
  readonly now: () => number
  readonly hostname?: string
  readonly botUser?: { readonly id: number; readonly firstName: string; readonly username: string }
  /** Other rates than Telegram's. */
  readonly rates?: Partial<Rates>
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
  /** The id that the next update gets. */
  readonly continueUpdatesFrom: (id: number) => void
  readonly close: () => Promise<void>
}

const botOf = (options: BotApiOptions): User => ({
  id: options.botUser?.id ?? (Number.parseInt(options.token, 10) || 1),
  is_bot: true,
  first_name: options.botUser?.firstName ?? 'Attaché',
  username: options.botUser?.username ?? 'attache_rehearsal_bot',
})

/** Starts a Bot API that refuses what Telegram refuses. Rejects when the port is taken. */
export const startBotApi = async (options: BotApiOptions): Promise<BotApi> => {
  const gate = createRateGate({ ...TELEGRAM_RATES, ...options.rates }, options.now)
  const telegram = createTelegram(botOf(options), options.now, gate)
  const log = createCallLog()
  const faults = createFaults()
  const hostname = options.hostname ?? '127.0.0.1'
  const server = await listen(botRoutes({ telegram, log, faults }, options.token), hostname, options.port)
  return {
    root: `http://${hostname}:${server.port}`,
    port: server.port,
    log,
    user: (user) => scriptUser(telegram, user),
    group: (group, owner) => scriptGroup(telegram, group, owner),
    fail: (order) => faults.order(order),
    clearFaults: () => faults.clear(),
    continueUpdatesFrom: (id) => telegram.updates.continueFrom(id),
    close: async () => {
      telegram.updates.close()
      await server.close()
    },
  }
}
