import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, onTestFinished } from 'vitest'
import { type BotApi, type BotApiOptions, startBotApi } from '../../src/rehearsal/bot-api.ts'
import { type AttacheProcess, startAttache, TOKEN } from './attache-process.ts'

type Environment = Readonly<Record<string, string>>

/** A stand-in for Telegram that goes when the test ends. */
export const startTelegram = async (): Promise<BotApi> => {
  const api = await startBotApi({ port: 0, token: TOKEN, now: Date.now })
  onTestFinished(() => api.close())
  return api
}

/** The program, killed when the test ends at the latest. */
export const startEnded = (env: Environment): AttacheProcess => {
  const attache = startAttache(['start'], env)
  onTestFinished(async () => {
    attache.kill('SIGKILL')
    await attache.ended
  })
  return attache
}

const environmentOf = (api: BotApi, folder: string): Environment => ({
  BOT_TOKEN: TOKEN,
  TELEGRAM_API_ROOT: api.root,
  DATABASE_PATH: join(folder, 'attache.db'),
  ATTACHE_NOW: '2026-01-03T07:59:50+02:00',
})

/** The bot on a stand-in, with its database in a folder. */
export const startBot = async (api: BotApi, folder: string, env: Environment = {}): Promise<AttacheProcess> => {
  const bot = startEnded({ ...environmentOf(api, folder), ...env })
  await bot.saying('polling')
  return bot
}

/** A stand-in with one bot for several tests, each of which has readers of its own. */
export interface SharedBot {
  readonly api: BotApi
  readonly databasePath: string
  /** Ends the bot as a supervisor does, gives its exit code, and starts it again. */
  readonly restart: () => Promise<number | string>
}

/** Shares one bot among the tests of a file or of a block; what is given is there once they run. */
export const shareBot = (env: Environment = {}, options: Partial<BotApiOptions> = {}): SharedBot => {
  const ends = new AsyncDisposableStack()
  const shared: { -readonly [Key in keyof SharedBot]?: SharedBot[Key] } = {}
  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'attache-'))
    ends.defer(() => rm(folder, { recursive: true, force: true }))
    const api = await startBotApi({ port: 0, token: TOKEN, now: Date.now, ...options })
    ends.defer(() => api.close())
    const start = async (): Promise<AttacheProcess> => {
      const started = startAttache(['start'], { ...environmentOf(api, folder), ...env })
      ends.defer(async () => {
        started.kill('SIGKILL')
        await started.ended
      })
      await started.saying('polling')
      return started
    }
    let bot = await start()
    shared.api = api
    shared.databasePath = join(folder, 'attache.db')
    shared.restart = async () => {
      bot.kill('SIGTERM')
      const code = await bot.ended
      bot = await start()
      return code
    }
  })
  afterAll(() => ends.disposeAsync())
  return shared as SharedBot
}
