import { setImmediate as othersFirst } from 'node:timers/promises'
import type { Outbox } from '../store/delivery/outbox.ts'
import type { Queue } from './queue.ts'

interface LandingDependencies {
  readonly outbox: Pick<Outbox, 'nextOf'>
  readonly queue: Pick<Queue, 'done'>
  readonly now: () => number
  readonly stopping: AbortSignal
}

/** Lets a chat have its next message once the last has been settled. Never rejects. */
export type Landing = (chat: number) => Promise<void>

/** Chats that come together are looked up together. */
export const createLanding = ({ outbox, queue, now, stopping }: LandingDependencies): Landing => {
  let landed: number[] = []
  let looking: Promise<void> | undefined

  const lookUp = async (): Promise<void> => {
    await othersFirst()
    const chats = landed
    landed = []
    looking = undefined
    // Where that fails, the next look finds what they are owed.
    const owed = stopping.aborted ? [] : await outbox.nextOf(chats, now()).catch(() => [])
    const nextOf = new Map(owed.map((row) => [row.chat, row]))
    for (const chat of chats) queue.done(chat, nextOf.get(chat))
  }

  return (chat) => {
    landed.push(chat)
    looking ??= lookUp()
    return looking
  }
}
