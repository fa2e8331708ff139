import type { FaultOrder } from '../../src/rehearsal/faults.ts'

/** How a life of the bot ends: by which signal, and when, seen from Telegram. */
export type Ending =
  /** Some time after its first message. */
  | { readonly signal: 'SIGKILL' | 'SIGTERM'; readonly when: 'at random' }
  /** When a call arrives, which is then lost; when it has been carried out, before the answer; when the answer is out. */
  | { readonly signal: 'SIGKILL'; readonly when: 'claimed' | 'sent' | 'answered' }
  /** It stands still for a while, and goes on. */
  | { readonly signal: 'SIGSTOP'; readonly milliseconds: number }
  /** Its disk takes nothing for a while, and then something again. */
  | { readonly signal: 'full-disk'; readonly milliseconds: number }

export interface Scenario {
  readonly name: string
  /** Each life of the bot ends in the next of these ways, from the beginning again after the last. */
  readonly endings: readonly Ending[]
  readonly lives: number
  /** Each life of it begins up to an hour earlier or later than its clock should. */
  readonly clockJumps: boolean
  readonly faults: readonly FaultOrder[]
  /** Answers whose loss alone makes a message come twice are not counted as repeated by kills. */
  readonly answersAreLost: boolean
}

const ALWAYS = Number.POSITIVE_INFINITY
const KILLS: readonly Ending[] = [
  { signal: 'SIGKILL', when: 'at random' },
  { signal: 'SIGKILL', when: 'claimed' },
  { signal: 'SIGKILL', when: 'sent' },
  { signal: 'SIGKILL', when: 'answered' },
]
/** The same from the middle on: where lives are few, they have the kinds that others lack. */
const LATER_KILLS: readonly Ending[] = [...KILLS.slice(2), ...KILLS.slice(0, 2)]

const sending = (chance: number, fault: FaultOrder['fault']): FaultOrder => ({
  method: 'sendMessage',
  times: ALWAYS,
  chance,
  fault,
})

const FAULTS: readonly FaultOrder[] = [
  sending(0.01, { kind: 'too-many-requests', seconds: 1 }),
  sending(0.04, { kind: 'server-error', status: 502 }),
  sending(0.03, { kind: 'reset' }),
  sending(0.02, { kind: 'reset-after' }),
  sending(0.002, { kind: 'silence' }),
  sending(0.002, { kind: 'silence-after' }),
]

const calm = { clockJumps: false, faults: [], answersAreLost: false }

/** Everything that is done to the bot; `lives` of the scenario that kills it in the calm, the others in proportion. */
export const scenariosOf = (lives: number): readonly Scenario[] => [
  { ...calm, name: 'SIGKILL at random and at named points', endings: KILLS, lives },
  {
    ...calm,
    name: 'the same while the clock jumps by an hour',
    endings: KILLS,
    lives: Math.ceil(lives / 2),
    clockJumps: true,
  },
  {
    ...calm,
    name: 'the same among faults',
    endings: LATER_KILLS,
    lives: Math.ceil(lives / 2),
    faults: FAULTS,
    answersAreLost: true,
  },
  { ...calm, name: 'SIGTERM', endings: [{ signal: 'SIGTERM', when: 'at random' }], lives: Math.ceil(lives / 5) },
  {
    ...calm,
    name: 'SIGSTOP for three seconds',
    endings: [{ signal: 'SIGSTOP', milliseconds: 3_000 }],
    lives: Math.ceil(lives / 10),
  },
  {
    ...calm,
    name: 'a disk that is full for three seconds',
    endings: [{ signal: 'full-disk', milliseconds: 3_000 }],
    lives: Math.ceil(lives / 10),
  },
]
