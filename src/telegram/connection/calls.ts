import { setTimeout as sleep } from 'node:timers/promises'
import type { Transformer } from 'grammy'
import type { Pace } from '../../delivery/pace.ts'
import { signalOf } from './polling.ts'
import { inTraffic, paced } from './reply-pace.ts'
import { patience } from './retry.ts'

/** Milliseconds; a poll may take longer, but readers are answered one after the other. */
const LONGEST_CALL = 15_000

/** No call but a poll is under way for more than `limit` milliseconds. */
const timely =
  (limit: number): Transformer =>
  (previous, method, payload, signal) =>
    previous(method, payload, signal ?? (method === 'getUpdates' ? undefined : signalOf(AbortSignal.timeout(limit))))

interface CallOptions {
  /** What answers are counted in; without it they go at once. */
  readonly pace?: Pick<Pace, 'reserve' | 'lineUp' | 'hold' | 'traffic'>
  /** Takes milliseconds. */
  readonly wait?: (milliseconds: number) => Promise<unknown>
  readonly limit?: number
}

/**
 * What a call for a person comes through, the last of them first. Its time is counted from when it leaves: where hundreds ask
 * at once, waiting for one's turn may take longer than the call itself ever may.
 */
export const callsThrough = ({ pace, wait = sleep, limit = LONGEST_CALL }: CallOptions): readonly Transformer[] => [
  timely(limit),
  ...(pace ? [inTraffic(pace.traffic, 'answer', wait), paced(pace, wait)] : []),
  patience(wait),
]
