import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type BotApi, startBotApi } from '../../src/rehearsal/bot-api.ts'
import { type AttacheProcess, startAttache, TOKEN } from './attache-process.ts'

/** A stand-in for Telegram that goes when the test ends. */
export const startTelegram = async (): Promise<BotApi> => {
  const api = await startBotApi({ port: 0, token: TOKEN, now: Date.now })
  onTestFinished(() => api.close())
  return api
}

/** The program, killed when the test ends at the latest. */
export const startEnded = (env: Readonly<Record<string, string>>): AttacheProcess => {
  const attache = startAttache(['start'], env)
  onTestFinished(async () => {
    attache.kill('SIGKILL')
    await attache.ended
  })
  return attache
}

/** The bot on a stand-in, with its database in a folder. */
export const startBot = async (
  api: BotApi,
  folder: string,
  env: Readonly<Record<string, string>> = {},
): Promise<AttacheProcess> => {
  const bot = startEnded({
    BOT_TOKEN: TOKEN,
    TELEGRAM_API_ROOT: api.root,
    DATABASE_PATH: join(folder, 'attache.db'),
    ATTACHE_NOW: '2026-01-03T07:59:50+02:00',
    ...env,
  })
  await bot.saying('polling')
  return bot
}
