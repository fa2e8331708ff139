import { startAttache } from '../application.ts'
import type { Command } from './command.ts'

export const start: Command = {
  name: 'start',
  usage: 'start',
  summary: 'Runs the bot: on Telegram with BOT_TOKEN, else the rehearsal in a browser.',
  help: ['SIGTERM and SIGINT end it: what is under way is finished first, within five seconds.'],
  options: {},
  run: async ({ config, print }) => {
    const attache = await startAttache(config, print)
    const stopped = Promise.withResolvers<void>()
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, stopped.resolve)
    try {
      await Promise.race([stopped.promise, attache.failed])
      return 0
    } finally {
      await attache.stop()
    }
  },
}
