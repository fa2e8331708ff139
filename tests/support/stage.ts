import { join } from 'node:path'
import { type BotApi, type BotApiOptions, startBotApi } from '../../src/rehearsal/bot-api.ts'
import { type AttacheProcess, runAttache, startAttache, TOKEN } from './attache-process.ts'
import { withFolder } from './folder.ts'

type Environment = Readonly<Record<string, string>>

/** A Bot API stand-in, an empty folder, and the program in processes of its own. */
export interface Stage {
  readonly api: BotApi
  readonly folder: string
  /** The database of whatever runs here. */
  readonly path: string
  /** Runs the bot with a token for the stand-in, and resolves when it polls. */
  readonly start: (env?: Environment) => Promise<AttacheProcess>
  /** Runs a command beside it to its end. */
  readonly run: (...args: readonly string[]) => ReturnType<typeof runAttache>
}

/** When all plays on the stage begin, unless they say otherwise. */
export const NOON = '2026-01-04T12:00:00+02:00'

interface Props extends Partial<BotApiOptions> {
  /** What the bot and the commands find in their environment. */
  readonly env?: Environment
}

/** Sets the stage, lets the play go on, and clears away every process and file, however it ends. */
export const onStage = (
  play: (stage: Stage) => Promise<void>,
  { env: given = {}, ...options }: Props = {},
): Promise<void> =>
  withFolder(async (folder) => {
    await using ends = new AsyncDisposableStack()
    const began = Date.now()
    const env = { DATABASE_PATH: join(folder, 'attache.db'), ATTACHE_NOW: NOON, ...given }
    const now = (): number => Date.parse(env.ATTACHE_NOW) + Date.now() - began
    const api = await startBotApi({ port: 0, token: TOKEN, now, ...options })
    ends.defer(() => api.close())
    await play({
      api,
      folder,
      path: env.DATABASE_PATH,
      start: async (more = {}) => {
        const bot = startAttache(['start'], { ...env, BOT_TOKEN: TOKEN, TELEGRAM_API_ROOT: api.root, ...more })
        ends.defer(async () => {
          bot.kill('SIGKILL')
          await bot.ended
        })
        await bot.saying('polling')
        return bot
      },
      run: (...args) => runAttache(args, env),
    })
  })
