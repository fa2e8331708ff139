import { setTimeout as sleep } from 'node:timers/promises'
import { pages } from './briefing/pages.ts'
import type { Clock } from './clock.ts'
import type { Config, Webhook } from './config.ts'
import { type AlertDesk, createAlertDesk } from './delivery/alerts/alert-desk.ts'
import { type Amender, createAmender } from './delivery/alerts/amending.ts'
import { type Courier, startCourier } from './delivery/courier.ts'
import { createPace, type Pace } from './delivery/pace.ts'
import { createPlanner, type Planner } from './delivery/planner.ts'
import { createFeedRounds } from './feed-rounds.ts'
import { startHeartbeat } from './heartbeat.ts'
import { eventsKnownBy, type Library, openLibrary } from './library.ts'
import { parseDayArgument } from './language/dates/parse-day-argument.ts'
import { parseClockArgument, parseDaysArgument } from './language/dates/parse-schedule-argument.ts'
import type { Log } from './log.ts'
import { createNewsroom } from './newsroom.ts'
import { askQuestion } from './questions/ask.ts'
import { lookUp } from './questions/looking-up/look-up.ts'
import type { Question } from './questions/question.ts'
import { lockInstance } from './store/instance-lock.ts'
import type { Store } from './store/store.ts'
import { createBot, type TelegramBot } from './telegram/bot.ts'
import { TelegramError } from './telegram/failure.ts'
import { createOutboxApi, createSender } from './telegram/send.ts'
import { openReadingRoom } from './reading-room.ts'
import { createRounds } from './rounds.ts'
import type { RunningServer } from './web/listen.ts'
import type { WebParts } from './web/web.ts'

/** What is still being sent when the bot stops has this long; then it is left to the next start. */
const DRAIN_LIMIT = 3_000
const BOT_ID = 'bot-id'

export interface Setting {
  readonly config: Config
  readonly token: string
  readonly apiRoot: string
  readonly databasePath: string
  readonly clock: Clock
  readonly log: Log
  /** Where `/health` answers; null for nowhere. */
  readonly webPort: number | null
  /** Null where the bot polls. */
  readonly webhook: Webhook | null
}

/** The bot while it runs. */
export interface Attache {
  /** Rejects when the bot can't go on; never resolves. */
  readonly failed: Promise<never>
  readonly stop: () => Promise<void>
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

const amenderOf = (library: Library, log: Log): Amender =>
  createAmender({
    ...library,
    onFailure: (reader, error) => log.error({ reader, err: error }, 'a briefing could not be amended'),
  })

const alertDeskOf = ({ config, log }: Setting, library: Library): AlertDesk =>
  createAlertDesk({
    ...library,
    window: config.alertWindow * 1000,
    onFailure: (of, error) => log.error({ ...of, err: error }, 'news could not be told'),
  })

/** What the last run was asked to leave alone, by the machine's clock, stays alone: it can't have been told to wait for longer. */
const LONGEST_REST = 3 * 3_600_000

const paceOf = async ({ config }: Setting, store: Store): Promise<Pace> => {
  const present = performance.now()
  const pace = createPace(config.messagesPerSecond, present)
  for (const { chat, until } of await store.rests.current(Date.now()))
    pace.restore(chat, present + Math.min(until - Date.now(), LONGEST_REST))
  return pace
}

/** A database goes with the bot whose readers it holds: nobody of them has let another bot write to them. */
const refuseOtherBot = async (store: Store, token: string): Promise<void> => {
  const [id = ''] = token.split(':')
  const known = await store.meta.get(BOT_ID)
  if (known !== undefined && known !== id)
    throw new TelegramError(
      `the database belongs to the bot ${known}, the token to the bot ${id}: use the other token, or another DATABASE_PATH`,
    )
}

const botOf = (
  { config, token, apiRoot, clock, log, webhook }: Setting,
  library: Library,
  planner: Planner,
  pace: Pace,
): TelegramBot => {
  const { language, timeZone, briefingMinute } = config
  return createBot({
    ...library,
    token,
    apiRoot,
    webhook,
    log,
    pace,
    now: clock.now,
    defaults: { language, timeZone, briefingMinute },
    planner,
    pages,
    newsroom: createNewsroom(config, library, clock.now),
    dayOf: (phrase, today) => parseDayArgument(phrase, { day: today, zone: timeZone }),
    daysOf: (phrase, today) => parseDaysArgument(phrase, { day: today, zone: timeZone }),
    clockOf: parseClockArgument,
    answer: (question, context, previous) =>
      askQuestion(question, {
        ...context,
        language: context.words.language,
        wordsFor: library.wordsFor,
        eventAsOf: eventsKnownBy(context.record, library.gazetteer),
        // The bot keeps what a former answer gave it and looks at no field of it.
        ...(previous && { previous: previous as Question }),
      }),
    lookUp,
  })
}

interface Refusal {
  readonly reject: (error: Error) => void
}

const REFUSALS = {
  unauthorised: 'Telegram no longer knows the bot token',
  'wrong-token': 'Telegram knows none of the chats: is the token another bot’s?',
} as const

const courierOf = (
  { config, token, apiRoot, clock, log }: Setting,
  { store }: Library,
  pace: Pace,
  refused: Refusal,
): Courier =>
  startCourier({
    store,
    pace,
    send: createSender({
      api: createOutboxApi({ token, apiRoot, traffic: pace.traffic }),
      log,
      pause: async (chat) => {
        await sleep(pace.reserve(chat, performance.now()))
      },
    }),
    now: clock.now,
    messagesPerSecond: config.messagesPerSecond,
    onTrouble: (trouble) =>
      trouble.kind === 'fault'
        ? log.error({ delivery: trouble.delivery, err: trouble.error }, 'the outbox could not be worked on')
        : log.warn({ delivery: trouble.delivery, outcome: trouble.outcome }, 'a message was not delivered'),
    onRefused: (why) => refused.reject(new TelegramError(REFUSALS[why])),
  })

/** What serves is loaded where somebody is to be served. */
const serve = async ({ config, log }: Setting, port: number, parts: Omit<WebParts, 'log'>): Promise<RunningServer> => {
  const [{ createWeb }, { listen }] = await Promise.all([import('./web/web.ts'), import('./web/listen.ts')])
  return listen(createWeb({ ...parts, log }).fetch, config.webHost, port)
}

/** Opens the record, logs in, and sets everything going. What has been started is stopped again where a later step fails. */
export const startBot = async (setting: Setting): Promise<Attache> => {
  const { clock, databasePath, log } = setting
  await using started = new AsyncDisposableStack()
  const room = openReadingRoom()
  const library = await openLibrary(setting.config, clock.now(), databasePath, room.read)
  const { store } = library
  started.defer(() => store.close())
  started.defer(() => room.stop())
  const lock = lockInstance(databasePath)
  started.defer(() => lock.release())

  await refuseOtherBot(store, setting.token)
  const planner = plannerOf(library, log)
  const pace = await paceOf(setting, store)
  const bot = botOf(setting, library, planner, pace)
  started.defer(() => bot.stop())
  await bot.start()
  await store.meta.set(BOT_ID, setting.token.split(':')[0] ?? '')

  const recovered = await store.outbox.recoverSending(clock.now())
  if (recovered > 0) log.warn({ recovered }, 'what was on the wire when the bot ended is sent again')
  const refused = Promise.withResolvers<never>()
  const courier = courierOf(setting, library, pace, refused)
  started.defer(() => withinLimit(courier.stop()))

  const feeds = createFeedRounds(library, { ...setting, readArticle: room.readArticle })
  started.defer(() => withinLimit(feeds.stop()))

  const rounds = createRounds(setting, { library, planner, courier, feeds, bot, fail: refused.reject })
  if (setting.webPort !== null) {
    const { webhook } = setting
    const taking = webhook && { secret: webhook.secret, take: bot.take }
    const server = await serve(setting, setting.webPort, { ...rounds, webhook: taking })
    started.defer(() => server.close())
  }
  await bot.openWebhook()

  const failed = (error: unknown): void => log.error({ err: error }, 'a tick failed')
  const desk = alertDeskOf(setting, library)
  const amender = amenderOf(library, log)
  const tell = async (stopping: AbortSignal): Promise<void> => {
    const told = await desk.round(clock.now(), stopping)
    const amended = await amender.round(clock.now(), stopping)
    if (told || amended > 0) courier.wake()
  }
  const heartbeat = startHeartbeat(rounds.tick, clock.replayed ? 'second' : 'minute', failed)
  started.defer(() => heartbeat.stop())
  const alerts = startHeartbeat(tell, clock.replayed ? 'second' : 'few-seconds', failed)
  started.defer(() => alerts.stop())
  const owned = started.move()
  return {
    failed: Promise.race([bot.failed, refused.promise]),
    catchUp: async () => {
      await heartbeat.beat()
      await alerts.beat()
    },
    stop: () => owned.disposeAsync(),
  }
}
