import { type Attache, startBot } from '../application.ts'
import { replayClock, systemClock } from '../clock.ts'
import type { Config } from '../config.ts'
import { databasePathOf } from '../library.ts'
import { createLog } from '../log.ts'
import type { Command, Invocation } from './command.ts'

const startOnTelegram = (config: Config, token: string): Promise<Attache> => {
  const { apiRoot, startAt, webPort, webhook, logLevel } = config
  const clock = startAt === null ? systemClock() : replayClock(startAt)
  const log = createLog(logLevel ?? 'info', process.stderr)
  return startBot({ config, token, apiRoot, webPort, webhook, clock, log, databasePath: databasePathOf(config) })
}

/** What plays Telegram is loaded for the rehearsal alone. */
const rehearse = async ({ config, print }: Invocation): Promise<Attache> => {
  const { startRehearsal } = await import('../rehearse.ts')
  return startRehearsal(config, print)
}

export const start: Command = {
  name: 'start',
  usage: 'start',
  summary: 'Runs the bot: on Telegram with BOT_TOKEN, else the rehearsal in a browser.',
  help: ['SIGTERM and SIGINT end it: what is under way is finished first, within five seconds.'],
  options: {},
  takes: 0,
  run: async (invocation) => {
    const { config } = invocation
    const ended = Promise.withResolvers<void>()
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => ended.resolve())
    const starting = config.token === null ? rehearse(invocation) : startOnTelegram(config, config.token)
    // A signal may come before the bot is up: Telegram can keep it waiting.
    const attache = await Promise.race([starting, ended.promise])
    if (!attache) return 0
    try {
      await Promise.race([ended.promise, attache.failed])
      return 0
    } finally {
      await attache.stop()
    }
  },
}
