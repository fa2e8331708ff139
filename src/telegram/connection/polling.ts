import { setTimeout as sleep } from 'node:timers/promises'
import { type Api, GrammyError, type Transformer } from 'grammy'
import type { UserFromGetMe } from 'grammy/types'
import { describeFailure, TelegramError } from '../failure.ts'

const INTRODUCTION_LIMIT = 30_000
const FIRST_PAUSE = 500
const LONGEST_PAUSE = 5000

type Signal = NonNullable<Parameters<Api['getMe']>[0]>

/** grammY types its signals by a polyfill, and takes the platform's as well. */
export const signalOf = (signal: AbortSignal): Signal => signal as unknown as Signal

const explained = (error: GrammyError): TelegramError | undefined => {
  if (error.error_code === 401 || error.error_code === 404)
    return new TelegramError('Telegram does not know the bot token: check BOT_TOKEN, or make a new one with @BotFather')
  if (error.error_code < 500 && error.error_code !== 429)
    return new TelegramError(`Telegram refuses the bot: ${error.description}`)
  return undefined
}

const unreachable = (error: unknown): TelegramError => {
  const { code } = error === undefined ? {} : describeFailure(error)
  return new TelegramError(
    `Telegram can't be reached${code === undefined ? '' : ` (${code})`}: check the network and TELEGRAM_API_ROOT`,
  )
}

/** Who the bot is. Tries for half a minute; then, and where the token is wrong, throws a TelegramError. */
export const introduce = async (api: Api, limit = INTRODUCTION_LIMIT): Promise<UserFromGetMe> => {
  const deadline = AbortSignal.timeout(limit)
  let pause = FIRST_PAUSE
  for (;;) {
    try {
      return await api.getMe(signalOf(deadline))
    } catch (error) {
      const clear = error instanceof GrammyError ? explained(error) : undefined
      if (clear) throw clear
      if (deadline.aborted) throw unreachable(error)
    }
    await sleep(pause, undefined, { signal: deadline }).catch(() => undefined)
    if (deadline.aborted) throw unreachable(undefined)
    pause = Math.min(pause * 2, LONGEST_PAUSE)
  }
}

/** What ended the polling, in words for whoever runs the bot. */
export const pollingEnded = (error: unknown): TelegramError => {
  if (error instanceof GrammyError && error.error_code === 409)
    return new TelegramError('another program receives the updates of this bot: stop it, or use another token')
  const clear = error instanceof GrammyError ? explained(error) : undefined
  return clear ?? new TelegramError(`polling ended: ${describeFailure(error).message}`)
}

export interface PollWatch {
  readonly transformer: Transformer
  /** When a poll last came to its end, whatever the end; before the first one has, when it began. Undefined before. */
  readonly lastPoll: () => number | undefined
  /** When Telegram last answered one; undefined before. */
  readonly lastAnswer: () => number | undefined
  /** Lets no poll last longer. */
  readonly abort: () => void
}

/** Notes when polls end. Only they tell that the bot listens: an error is an end as well, a hung poll is none. */
export const watchPolls = (now: () => number): PollWatch => {
  let last: number | undefined
  let answered: number | undefined
  const ending = new AbortController()
  return {
    lastPoll: () => last,
    lastAnswer: () => answered,
    abort: () => ending.abort(),
    transformer: async (previous, method, payload, signal) => {
      if (method !== 'getUpdates') return previous(method, payload, signal)
      last ??= now()
      try {
        const answer = await previous(method, payload, signal ?? signalOf(ending.signal))
        if (answer.ok) answered = now()
        return answer
      } finally {
        last = now()
      }
    },
  }
}
