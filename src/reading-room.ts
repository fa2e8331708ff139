import { Worker } from 'node:worker_threads'
import type { Dispatch } from './domain/dispatch.ts'
import type { Proposal } from './extraction/proposal.ts'

/** What is handed to the thread, and what it gives back. */
export interface Handed {
  readonly number: number
  readonly dispatch: Dispatch
}
export type Read =
  | { readonly number: number; readonly proposal: Proposal }
  | { readonly number: number; readonly fault: string }

/** Where dispatches are read beside everything else: a long text keeps nobody waiting for an answer. */
export interface ReadingRoom {
  /** What the rules find in a dispatch; whom the gazetteer knows goes by its id. Rejects with an Error where the thread fails; the next dispatch has a new one. */
  readonly read: (dispatch: Dispatch) => Promise<Proposal>
  /** Ends the thread; what is still being read is never answered, and is left to the next start. */
  readonly stop: () => Promise<void>
}

const THREAD = new URL('./thread.js', import.meta.url)
/** A text that takes more ends its thread, not the bot. */
const MEMORY = { maxOldGenerationSizeMb: 1_024 }

/** A room with one thread, begun with the first dispatch. */
export const openReadingRoom = (thread: URL = THREAD): ReadingRoom => {
  const waiting = new Map<number, PromiseWithResolvers<Proposal>>()
  let worker: Worker | undefined
  let handed = 0
  let stopped = false

  const answer = (read: Read): void => {
    const asked = waiting.get(read.number)
    waiting.delete(read.number)
    if ('proposal' in read) asked?.resolve(read.proposal)
    else asked?.reject(new Error(`a dispatch could not be read: ${read.fault}`))
  }

  const begin = (): Worker => {
    const begun = new Worker(thread, { resourceLimits: MEMORY })
    const end = (why: string): void => {
      if (worker !== begun) return
      worker = undefined
      if (stopped) return
      for (const { reject } of waiting.values()) reject(new Error(`the thread that reads dispatches ended: ${why}`))
      waiting.clear()
    }
    begun.on('message', answer)
    begun.on('error', (error: Error) => end(error.message))
    begun.on('exit', (code) => end(`code ${code}`))
    return begun
  }

  return {
    read: (dispatch) => {
      const asked = Promise.withResolvers<Proposal>()
      if (stopped) return asked.promise
      worker ??= begin()
      handed += 1
      waiting.set(handed, asked)
      const parcel: Handed = { number: handed, dispatch }
      worker.postMessage(parcel, [])
      return asked.promise
    },
    stop: async () => {
      stopped = true
      await worker?.terminate()
    },
  }
}
