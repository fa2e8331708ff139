import { setTimeout as sleep } from 'node:timers/promises'
import { type AttacheProcess, startAttache, TOKEN } from '../support/attache-process.ts'
import { NOON, type Owed } from './owed.ts'
import { clearDisk, fillDisk } from './full-disk.ts'
import type { Ending, Scenario } from './scenarios.ts'
import type { StandIn } from './stand-in.ts'

const HOUR = 3_600_000
/** A life that ends at random ends within so many milliseconds of its first message. */
const LONGEST_LIFE = 1_500
/** One that ends at a named point ends at one of so many messages. */
const MOST_MESSAGES = 40
/** More than a life can send. */
export const ENOUGH = 60

export interface Stage {
  readonly standIn: StandIn
  readonly owed: Owed
  readonly path: string
}

export const begin = ({ standIn, path }: Stage, clockJumps: boolean): AttacheProcess => {
  const start = clockJumps ? NOON + (Math.random() * 2 - 1) * HOUR : NOON
  return startAttache(['start'], {
    BOT_TOKEN: TOKEN,
    TELEGRAM_API_ROOT: standIn.api.root,
    DATABASE_PATH: path,
    ATTACHE_NOW: new Date(start).toISOString(),
    LOG_LEVEL: 'error',
  })
}

const MOMENTS = { claimed: 'arrived', sent: 'accepted', answered: 'answered' } as const

/** Resolves when the bot has sent something, or ended without. */
const firstMessage = ({ standIn }: Stage, bot: AttacheProcess): Promise<unknown> => {
  const came = Promise.withResolvers<void>()
  const stop = standIn.api.watchCalls(({ moment, method }) => {
    if (moment === 'arrived' && method === 'sendMessage') came.resolve()
  })
  return Promise.race([came.promise, bot.ended]).finally(stop)
}

/** Ends the bot at a named point of one of its next messages. */
const killAt = ({ standIn }: Stage, bot: AttacheProcess, when: keyof typeof MOMENTS): Promise<unknown> => {
  let left = Math.ceil(Math.random() * MOST_MESSAGES)
  const stop = standIn.api.watchCalls(({ moment, method, cut }) => {
    if (moment !== MOMENTS[when] || method !== 'sendMessage') return
    left -= 1
    if (left !== 0) return
    bot.kill('SIGKILL')
    if (when !== 'answered') cut()
  })
  return bot.ended.finally(stop)
}

const endAsTold = async (stage: Stage, bot: AttacheProcess, ending: Ending): Promise<void> => {
  if (ending.signal === 'SIGSTOP') {
    await sleep(300)
    bot.kill('SIGSTOP')
    await sleep(ending.milliseconds)
    bot.kill('SIGCONT')
    await sleep(1_500)
    bot.kill('SIGTERM')
  } else if (ending.signal === 'full-disk') {
    await sleep(300)
    fillDisk(bot.pid)
    await sleep(ending.milliseconds)
    clearDisk(bot.pid)
    await sleep(1_500)
    bot.kill('SIGTERM')
  } else if (ending.when === 'at random') {
    await sleep(Math.random() * LONGEST_LIFE)
    bot.kill(ending.signal)
  } else await killAt(stage, bot, ending.when)
  await bot.ended
}

/** One life of the bot, from its start to the end that it is given. */
export const live = async (stage: Stage, { clockJumps }: Scenario, ending: Ending): Promise<void> => {
  const pending = stage.owed.texts.length - stage.standIn.arrivals.takenOnce()
  if (pending < ENOUGH) await stage.owed.add(ENOUGH)
  const bot = begin(stage, clockJumps)
  await firstMessage(stage, bot)
  await endAsTold(stage, bot, ending)
  const code = await bot.ended
  if (code !== 0 && code !== 'SIGKILL') throw new Error(`the bot ended with ${code}: ${bot.errors()}`)
}

/** A last life in which all that is still owed is sent. */
export const drain = async (stage: Stage): Promise<void> => {
  const bot = begin(stage, false)
  const ended = bot.ended.then((code) => {
    throw new Error(`the bot ended with ${code}: ${bot.errors()}`)
  })
  ended.catch(() => undefined)
  const settled = async (): Promise<void> => {
    for (;;) {
      const { pending, sending } = await stage.owed.store.outbox.counts()
      if (pending + sending === 0) return
      await sleep(200)
    }
  }
  await Promise.race([settled(), ended])
  bot.kill('SIGTERM')
  await bot.ended
}
