import { rm } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { pages } from './briefing/pages.ts'
import { type Clock, movableClock, replayClock, systemClock } from './clock.ts'
import type { Config } from './config.ts'
import { type Courier, startCourier } from './delivery/courier.ts'
import { slotAfter } from './delivery/local-time.ts'
import { createPlanner, type Planner } from './delivery/planner.ts'
import { startHeartbeat } from './heartbeat.ts'
import { databasePathOf, type Library, openLibrary } from './library.ts'
import { parseDayArgument } from './language/dates/parse-day-argument.ts'
import { createLog, type Log } from './log.ts'
import { askQuestion } from './questions/ask.ts'
import { startBotApi } from './rehearsal/bot-api.ts'
import { lockInstance } from './store/instance-lock.ts'
import { createBot, type TelegramBot } from './telegram/bot.ts'
import { TelegramError } from './telegram/failure.ts'
import { createOutboxApi, createSender } from './telegram/send.ts'
import { createWeb } from './web/health.ts'
import { listen } from './web/listen.ts'

/** What is still being sent when the bot stops has this long; then it is left to the next start. */
const DRAIN_LIMIT = 3_000
const HOUR = 3_600_000
const MONTH = 30 * 24 * HOUR

/** The rehearsal stands still here, ten seconds before the first briefing, until somebody writes to the bot. */
const REHEARSAL_START = Date.parse('2026-01-03T07:59:50+02:00')
const REHEARSAL_TOKEN = '1:rehearsal'
const REHEARSAL_PORT = 8080
const REHEARSAL_DATABASE = fileURLToPath(new URL('../data/rehearsal.db', import.meta.url))

export interface Attache {
  /** Rejects when the bot can't go on; never resolves. */
  readonly failed: Promise<never>
  readonly stop: () => Promise<void>
}

interface Setting {
  readonly config: Config
  readonly token: string
  readonly apiRoot: string
  readonly databasePath: string
  readonly clock: Clock
  readonly log: Log
  /** Where `/health` answers; null for nowhere. */
  readonly webPort: number | null
}

interface RunningBot extends Attache {
  /** Plans what is due at the clock's present and has it sent. */
  readonly catchUp: () => Promise<void>
}

const withinLimit = async (work: Promise<unknown>): Promise<void> => {
  const limit = new AbortController()
  await Promise.race([work, sleep(DRAIN_LIMIT, undefined, { signal: limit.signal }).catch(() => undefined)])
  limit.abort()
}

const plannerOf = (library: Library, log: Log): Planner =>
  createPlanner({
    ...library,
    onFailure: (reader, error) => log.error({ reader, err: error }, 'a briefing could not be written'),
  })

const botOf = ({ config, token, apiRoot, clock, log }: Setting, library: Library, planner: Planner): TelegramBot => {
  const { language, timeZone, briefingMinute } = config
  return createBot({
    ...library,
    ...{ token, apiRoot, log, now: clock.now },
    defaults: { language, timeZone, briefingMinute },
    schedule: {
      nextBriefing: ({ minute, timeZone: zone }, now) => slotAfter({ briefingMinute: minute, timeZone: zone }, now),
    },
    requestBriefing: (reader) => planner.planToday(reader, clock.now()),
    pages,
    dayOf: (phrase, today) => parseDayArgument(phrase, { day: today, zone: timeZone }),
    answer: (question, context) =>
      askQuestion(question, { ...context, language: context.words.language, wordsFor: library.wordsFor }),
  })
}

interface Refusal {
  readonly reject: (error: Error) => void
}

const courierOf = ({ config, token, apiRoot, clock, log }: Setting, { store }: Library, refused: Refusal): Courier =>
  startCourier({
    store,
    send: createSender(createOutboxApi({ token, apiRoot })),
    now: clock.now,
    messagesPerSecond: config.messagesPerSecond,
    onTrouble: (delivery, outcome) => log.warn({ delivery, outcome }, 'a message was not delivered'),
    onUnauthorised: () => refused.reject(new TelegramError('Telegram no longer knows the bot token')),
  })

/** Forgets what nobody will ask for again. */
const prune = async ({ store }: Library, now: number): Promise<void> => {
  await store.inbox.prune(now)
  await store.outbox.prune(now - MONTH)
}

/** Opens the record, logs in, and sets everything going. What has been started is stopped again where a later step fails. */
const startBot = async (setting: Setting): Promise<RunningBot> => {
  const { clock, databasePath, log } = setting
  await using started = new AsyncDisposableStack()
  const library = await openLibrary(setting.config, clock.now(), databasePath)
  const { store } = library
  started.defer(() => store.close())
  const lock = lockInstance(databasePath)
  started.defer(() => lock.release())

  const planner = plannerOf(library, log)
  const bot = botOf(setting, library, planner)
  started.defer(() => bot.stop())
  await bot.start()

  const recovered = await store.outbox.recoverSending(clock.now())
  if (recovered > 0) log.warn({ recovered }, 'what was on the wire when the bot ended is sent again')
  const refused = Promise.withResolvers<never>()
  const courier = courierOf(setting, library, refused)
  started.defer(() => withinLimit(courier.stop()))

  let pruned = 0
  let lastTick: number | null = null
  const tick = async (): Promise<void> => {
    const now = clock.now()
    await library.seed(now)
    if ((await planner.planDue(now)) > 0) courier.wake()
    if (now - pruned > HOUR) {
      await prune(library, now)
      pruned = now
    }
    lastTick = Date.now()
    await store.meta.set('last-tick', String(lastTick))
  }
  const heartbeat = startHeartbeat(tick, clock.replayed, (error) => log.error({ err: error }, 'a tick failed'))
  started.defer(() => heartbeat.stop())

  if (setting.webPort !== null) {
    const oldestDue = async () => (await store.outbox.oldestDue(clock.now())) ?? null
    const web = createWeb(async () => ({
      now: Date.now(),
      lastTick,
      lastPoll: bot.lastPoll() ?? null,
      oldestDue: await oldestDue(),
    }))
    const server = await listen(web.fetch, '127.0.0.1', setting.webPort)
    started.defer(() => server.close())
  }
  const owned = started.move()
  return {
    failed: Promise.race([bot.failed, refused.promise]),
    catchUp: heartbeat.beat,
    stop: () => owned.disposeAsync(),
  }
}

const logFor = ({ logLevel }: Config, usual: string): Log => createLog(logLevel ?? usual, process.stderr)

const startOnTelegram = (config: Config, token: string): Promise<Attache> => {
  const { apiRoot, startAt, webPort } = config
  const clock = startAt === null ? systemClock() : replayClock(startAt)
  return startBot({
    config,
    token,
    apiRoot,
    webPort,
    clock,
    databasePath: databasePathOf(config),
    log: logFor(config, 'info'),
  })
}

/** A rehearsal begins anew each time, unless the environment names a database to go on with. */
const rehearsalDatabase = async ({ databasePath }: Config): Promise<string> => {
  if (databasePath !== null) return databasePath
  for (const suffix of ['', '-wal', '-shm', '.lock']) await rm(`${REHEARSAL_DATABASE}${suffix}`, { force: true })
  return REHEARSAL_DATABASE
}

const rehearsalNotice = (address: string): string =>
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

const startRehearsal = async (config: Config, print: (line: string) => void): Promise<Attache> => {
  await using started = new AsyncDisposableStack()
  const clock = movableClock(config.startAt ?? REHEARSAL_START)
  let catchUp = async (): Promise<void> => {}
  const pageClock = {
    now: clock.now,
    timeZone: config.timeZone,
    running: clock.running,
    moveTo: async (instant: number) => {
      clock.moveTo(instant)
      await catchUp()
    },
  }
  const api = await startBotApi({
    port: config.webPort ?? REHEARSAL_PORT,
    ...{ token: REHEARSAL_TOKEN, now: clock.now, page: true, clock: pageClock },
  })
  started.defer(() => api.close())
  const stopWatching = api.watch(({ kind }) => {
    if (kind === 'message') clock.run()
  })
  started.defer(stopWatching)
  const databasePath = await rehearsalDatabase(config)
  const setting = {
    config,
    clock,
    databasePath,
    token: REHEARSAL_TOKEN,
    apiRoot: api.root,
    webPort: null,
    log: logFor(config, 'warn'),
  }
  const bot = await startBot(setting)
  started.defer(() => bot.stop())
  catchUp = bot.catchUp
  print(rehearsalNotice(`http://localhost:${api.port}`))
  const owned = started.move()
  return { failed: bot.failed, stop: () => owned.disposeAsync() }
}

/** Runs the bot: on Telegram with a token, else in the rehearsal. Rejects with an error of one line where it can't start. */
export const startAttache = (config: Config, print: (line: string) => void): Promise<Attache> =>
  config.token === null ? startRehearsal(config, print) : startOnTelegram(config, config.token)
