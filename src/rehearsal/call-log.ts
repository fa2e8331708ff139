import type { JsonObject, Upload } from './arguments.ts'
import type { RefusalParameters } from './refusal.ts'

/** What the caller got: a result, a refusal in Telegram's words, or the fault that a test had ordered. */
export type Answer =
  | { readonly kind: 'result'; readonly result: unknown }
  | {
      readonly kind: 'refusal'
      readonly code: number
      readonly description: string
      readonly parameters?: RefusalParameters
    }
  | { readonly kind: 'fault'; readonly fault: string; readonly result?: unknown }

/** One call of the bot. */
interface Call {
  /** Epoch milliseconds by the stand-in's clock. */
  readonly at: number
  /** When it came by the stopwatch, milliseconds. */
  readonly passed: number
  readonly method: string
  readonly payload: JsonObject
  readonly uploads: readonly Upload[]
  readonly answer: Answer
  /** Formatting that Telegram drops without a word: entities over a hundred, links to no address. */
  readonly lost: readonly string[]
}

export interface CallLog {
  readonly record: (call: Call) => void
  readonly calls: () => readonly Call[]
  readonly callsOf: (method: string) => readonly Call[]
  /** Everything that Telegram itself would have refused; ordered faults are not among them. */
  readonly refusals: () => readonly Call[]
  /** Everything that Telegram would have taken, but not whole. */
  readonly losses: () => readonly Call[]
  /** The most sends and edits that were accepted in any one second, over all chats or in one. */
  readonly mostSendsInASecond: (chat?: number) => number
  readonly clear: () => void
}

const SENDING = /^(?:send(?!chataction)|edit|copy|forward)/i

/** True for methods that Telegram counts against its rates. */
const isSend = (method: string): boolean => SENDING.test(method)

const accepted = (call: Call): boolean =>
  call.answer.kind === 'result' || (call.answer.kind === 'fault' && call.answer.result !== undefined)

const mostWithin = (times: readonly number[], window: number): number =>
  times.reduce((most, at) => Math.max(most, times.filter((other) => other >= at && other < at + window).length), 0)

/** A rehearsal may run for days, polling all the time. */
const MOST_CALLS = 20_000

/** Makes an empty log. */
export const createCallLog = (): CallLog => {
  let calls: Call[] = []
  return {
    record: (call) => {
      calls.push(call)
      if (calls.length > MOST_CALLS) calls = calls.slice(MOST_CALLS / 2)
    },
    calls: () => calls,
    callsOf: (method) => calls.filter((call) => call.method.toLowerCase() === method.toLowerCase()),
    refusals: () => calls.filter((call) => call.answer.kind === 'refusal'),
    losses: () => calls.filter((call) => call.lost.length > 0),
    mostSendsInASecond: (chat) =>
      mostWithin(
        calls
          .filter((call) => isSend(call.method) && accepted(call))
          .filter((call) => chat === undefined || Number(call.payload['chat_id']) === chat)
          .map((call) => call.passed),
        1000,
      ),
    clear: () => {
      calls = []
    },
  }
}
