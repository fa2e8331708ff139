import { GrammyError, HttpError } from 'grammy'
import { withoutTokens } from '../bot-token.ts'

/** A failure to reach or to use Telegram, in words for whoever runs the bot. */
export class TelegramError extends Error {
  override readonly name = 'TelegramError'
}

export interface Failure {
  readonly type: string
  readonly message: string
  /** Telegram's error code, or the network's, such as `ECONNREFUSED`. */
  readonly code?: number | string
  readonly method?: string
  readonly stack?: string
}

/** The system's code of a request that failed on its way, such as `ECONNRESET`; undefined where there is none. */
const networkCodeOf = (error: HttpError): string | undefined => {
  const cause: unknown = error.error
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined
}

/**
 * The fields of an error that may be logged. Errors of grammY are never logged whole: they hold the token in an address,
 * the update and the text of a message.
 */
export const describeFailure = (error: unknown): Failure => {
  if (error instanceof GrammyError)
    return { type: 'GrammyError', method: error.method, code: error.error_code, message: error.description }
  if (error instanceof HttpError) {
    const code = networkCodeOf(error)
    return { type: 'HttpError', message: withoutTokens(error.message), ...(code ? { code } : {}) }
  }
  if (error instanceof Error)
    return {
      type: error.name,
      message: withoutTokens(error.message),
      ...(error.stack ? { stack: withoutTokens(error.stack) } : {}),
    }
  return { type: typeof error, message: 'something that is not an error was thrown' }
}

/** True where the same call may well succeed later: Telegram could not be reached, is troubled, or asks to wait. */
export const isPassing = (error: unknown): boolean =>
  error instanceof HttpError || (error instanceof GrammyError && (error.error_code === 429 || error.error_code >= 500))

/** True for Telegram's answer with this code, and a description that matches. */
export const isRefusal = (error: unknown, code: number, description?: RegExp): error is GrammyError =>
  error instanceof GrammyError &&
  error.error_code === code &&
  (description === undefined || description.test(error.description))
