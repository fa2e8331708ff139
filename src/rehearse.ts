import { randomBytes } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { type Attache, startBot } from './application.ts'
import { type MovableClock, movableClock } from './clock.ts'
import type { Config } from './config.ts'
import { createLog } from './log.ts'
import { startBotApi } from './rehearsal/bot-api.ts'
import type { RehearsalClock } from './rehearsal/clock.ts'

/** The clock stands still here, ten seconds before the first briefing, until somebody writes to the bot. */
const START = Date.parse('2026-01-03T07:59:50+02:00')
/** Whoever moves the clock on passes every briefing on the way at its time. */
const QUARTER = 15 * 60_000
const PORT = 8080
/** Whoever chats on the page: an editor, unless the environment names others. */
const VISITOR = 1001
const DATABASE = fileURLToPath(new URL('../data/rehearsal.db', import.meta.url))

/** A rehearsal begins anew each time, unless the environment names a database to go on with. */
const freshDatabase = async ({ databasePath }: Config): Promise<string> => {
  if (databasePath !== null) return databasePath
  for (const suffix of ['', '-wal', '-shm', '.lock', '.lock-journal']) await rm(`${DATABASE}${suffix}`, { force: true })
  return DATABASE
}

/** Another one each time: a page elsewhere that knew it could speak for the bot, or end it by polling. */
const newToken = (): string => `100000:${randomBytes(24).toString('base64url')}`

const notice = (address: string): string =>
  [
    '',
    '  Attaché rehearses the first days of January 2026.',
    '',
    `  Chat with it:  ${address}`,
    '',
    '  Nothing leaves this machine. To go live, get a token from @BotFather on Telegram:',
    '  BOT_TOKEN=… npm start',
    '',
    '  Ctrl+C ends it.',
    '',
  ].join('\n')

const pageClock = (clock: MovableClock, timeZone: string, catchUp: () => Promise<void>): RehearsalClock => {
  const moveTo = async (instant: number): Promise<void> => {
    clock.moveTo(instant)
    await catchUp()
  }
  return {
    timeZone,
    now: clock.now,
    running: clock.running,
    moveTo: async (instant) => {
      const nextQuarter = Math.floor(clock.now() / QUARTER + 1) * QUARTER
      for (let next = nextQuarter; next < instant; next += QUARTER) await moveTo(next)
      await moveTo(instant)
    },
  }
}

/** Runs the bot without Telegram: on a Bot API of ours with a chat page, from the morning of 3 January 2026 on. */
export const startRehearsal = async (config: Config, print: (line: string) => void): Promise<Attache> => {
  await using started = new AsyncDisposableStack()
  const clock = movableClock(config.startAt ?? START)
  const running: { bot?: Attache } = {}
  const token = newToken()
  const api = await startBotApi({
    port: config.webPort ?? PORT,
    token,
    now: clock.now,
    page: true,
    clock: pageClock(clock, config.timeZone, async () => running.bot?.catchUp()),
  })
  started.defer(() => api.close())
  // A database that is gone on with has seen the updates of earlier rehearsals.
  api.continueUpdatesFrom(Math.floor(Date.now() / 1000))
  const stopWatching = api.watch(({ kind }) => {
    if (kind === 'message') clock.run()
  })
  started.defer(stopWatching)
  const bot = await startBot({
    config: config.editors.length > 0 ? config : { ...config, editors: [VISITOR] },
    clock,
    token,
    apiRoot: api.root,
    webPort: null,
    webhook: null,
    databasePath: await freshDatabase(config),
    log: createLog(config.logLevel ?? 'warn', process.stderr),
  })
  started.defer(() => bot.stop())
  running.bot = bot
  print(notice(`http://localhost:${api.port}`))
  const owned = started.move()
  return { ...bot, stop: () => owned.disposeAsync() }
}
