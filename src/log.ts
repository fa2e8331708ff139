import { type DestinationStream, type Logger, pino } from 'pino'
import { withoutTokens } from './bot-token.ts'

export type Log = Logger

const described = (error: unknown, depth = 0): unknown => {
  if (!(error instanceof Error)) return typeof error === 'string' ? error : typeof error
  const code = 'error_code' in error ? error.error_code : 'code' in error ? error.code : undefined
  const method = 'method' in error && typeof error.method === 'string' ? { method: error.method } : {}
  const cause = error.cause ?? ('error' in error ? error.error : undefined)
  return {
    type: error.name,
    message: error.message,
    ...(code === undefined ? {} : { code }),
    ...method,
    ...(depth === 0 ? { stack: error.stack } : {}),
    ...(cause === undefined || depth > 3 ? {} : { cause: described(cause, depth + 1) }),
  }
}

/** JSON lines. Of an error only chosen fields are written, never a payload or a context: they hold what people wrote. */
export const createLog = (level: string, destination: DestinationStream): Log =>
  pino(
    {
      level,
      base: null,
      serializers: { err: (error: unknown) => described(error), error: (error: unknown) => described(error) },
      hooks: { streamWrite: withoutTokens },
    },
    destination,
  )
