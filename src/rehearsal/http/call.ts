import type { Arguments } from '../arguments.ts'
import type { Answer, CallLog } from '../call-log.ts'
import type { Telegram } from '../chats/telegram.ts'
import type { Fault, Faults } from '../faults.ts'
import type { Watchers } from './watchers.ts'
import { findMethod, type NamedMethod } from '../methods/methods.ts'
import { Refusal } from '../refusal.ts'

/** What goes back over the wire. */
export type Reply =
  | { readonly kind: 'json'; readonly status: number; readonly body: object; readonly delay: number }
  | { readonly kind: 'page'; readonly status: number }
  | { readonly kind: 'reset' }
  | { readonly kind: 'silence' }

/** What a call is carried out with. */
export interface Desk {
  readonly telegram: Telegram
  readonly log: CallLog
  readonly faults: Faults
  /** Milliseconds that a call and its answer are on their way. */
  readonly latency: () => number
  readonly watchers: Watchers
}

const json = (status: number, body: object, delay = 0): Reply => ({ kind: 'json', status, body, delay })

/** A refusal as the Bot API writes it. */
export const refuse = ({ code, message, parameters }: Refusal): Reply =>
  json(code, {
    ok: false,
    error_code: code,
    description: message,
    ...(parameters === undefined ? {} : { parameters }),
  })

const replyTo = (answer: Answer): Reply => {
  if (answer.kind === 'refusal') return refuse(new Refusal(answer.code, answer.description, answer.parameters))
  return json(200, { ok: true, result: answer.result })
}

const run = async (
  desk: Desk,
  { method }: NamedMethod,
  args: Arguments,
  signal: AbortSignal,
  lost: string[],
): Promise<Answer> => {
  try {
    return { kind: 'result', result: await method({ ...args, telegram: desk.telegram, signal, lost }) }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const { code, message, parameters } = error
    return { kind: 'refusal', code, description: message, ...(parameters === undefined ? {} : { parameters }) }
  }
}

/** Faults that happen before the call is looked at. */
const insteadOf = (fault: Fault | undefined): Reply | undefined => {
  switch (fault?.kind) {
    case 'refusal':
      return refuse(new Refusal(fault.code, fault.description))
    case 'too-many-requests':
      return refuse(new Refusal(429, `Too Many Requests: retry after ${fault.seconds}`, { retry_after: fault.seconds }))
    case 'server-error':
      return { kind: 'page', status: fault.status }
    case 'reset':
    case 'silence':
      return { kind: fault.kind }
    case 'reset-after':
    case 'silence-after':
    case 'slow':
    case undefined:
      return undefined
  }
}

/** Faults that happen to the answer of a call that was carried out. */
const after = (fault: Fault | undefined, answer: Answer): Reply => {
  const reply = replyTo(answer)
  if (fault?.kind === 'reset-after') return { kind: 'reset' }
  if (fault?.kind === 'silence-after') return { kind: 'silence' }
  if (fault?.kind === 'slow' && reply.kind === 'json') return { ...reply, delay: fault.milliseconds }
  return reply
}

const logged = (fault: Fault | undefined, answer: Answer): Answer =>
  fault !== undefined && answer.kind === 'result' ? { kind: 'fault', fault: fault.kind, result: answer.result } : answer

/** Carries one call out and writes it into the log; `name` as the caller wrote it. */
export const carryOut = async (desk: Desk, name: string, args: Arguments, signal: AbortSignal): Promise<Reply> => {
  const found = findMethod(name)
  const entry = {
    at: desk.telegram.now(),
    passed: desk.telegram.stopwatch(),
    method: found?.name ?? name,
    payload: args.values,
    uploads: [...args.uploads.values()],
  }
  if (found === undefined) {
    desk.log.record({ ...entry, lost: [], answer: { kind: 'refusal', code: 404, description: 'Not Found' } })
    return refuse(new Refusal(404, 'Not Found'))
  }
  const fault = desk.faults.next(found.name)
  if (desk.watchers.tell('arrived', found.name, fault)) return { kind: 'reset' }
  const instead = insteadOf(fault)
  if (fault !== undefined && instead !== undefined) {
    desk.log.record({ ...entry, lost: [], answer: { kind: 'fault', fault: fault.kind } })
    return instead
  }
  const lost: string[] = []
  const answer = await run(desk, found, args, signal, lost)
  desk.log.record({ ...entry, lost, answer: logged(fault, answer) })
  if (answer.kind === 'result' && desk.watchers.tell('accepted', found.name, fault)) return { kind: 'reset' }
  return after(fault, answer)
}
