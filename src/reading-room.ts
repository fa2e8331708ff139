import { Worker } from 'node:worker_threads'
import type { Dispatch } from './domain/dispatch.ts'
import type { Proposal } from './extraction/proposal.ts'
import type { Article } from './sources/pages/article.ts'
import { SourceError, type SourceFault } from './sources/source-error.ts'

/** What is handed to the thread … */
export type Handed = { readonly number: number } & (
  | { readonly dispatch: Dispatch }
  | { readonly page: string; readonly timeZone: string }
)
/** … and what it gives back: what was read, or why that can't be. */
export type Read = { readonly number: number } & (
  | { readonly given: Proposal | Article }
  | { readonly fault: string }
  | { readonly unreadable: SourceFault; readonly why: string }
)

/** Where dispatches and pages are read beside everything else: a long text keeps nobody waiting for an answer. */
export interface ReadingRoom {
  /** What the rules find in a dispatch; whom the gazetteer knows goes by its id. Rejects with an Error where the thread fails; what comes next has a new one. */
  readonly read: (dispatch: Dispatch) => Promise<Proposal>
  /** The article on a page. Rejects with a SourceError where the page can't be read, with another Error where the thread fails. */
  readonly readArticle: (page: string, timeZone: string) => Promise<Article>
  /** Ends the thread; what is still being read is never answered, and is left to the next start. */
  readonly stop: () => Promise<void>
}

const THREAD = new URL('./thread.js', import.meta.url)
/** A text that takes more ends its thread, not the bot. */
const MEMORY = { maxOldGenerationSizeMb: 1_024 }

const failureOf = (read: Exclude<Read, { readonly given: unknown }>): Error =>
  'fault' in read ? new Error(`a text could not be read: ${read.fault}`) : new SourceError(read.unreadable, read.why)

/** A room with one thread, begun with the first text. */
export const openReadingRoom = (thread: URL = THREAD): ReadingRoom => {
  const waiting = new Map<number, PromiseWithResolvers<Proposal | Article>>()
  let worker: Worker | undefined
  let handed = 0
  let stopped = false

  const answer = (read: Read): void => {
    const asked = waiting.get(read.number)
    waiting.delete(read.number)
    if ('given' in read) asked?.resolve(read.given)
    else asked?.reject(failureOf(read))
  }

  const begin = (): Worker => {
    const begun = new Worker(thread, { resourceLimits: MEMORY })
    const end = (why: string): void => {
      if (worker !== begun) return
      worker = undefined
      if (stopped) return
      for (const { reject } of waiting.values()) reject(new Error(`the thread that reads ended: ${why}`))
      waiting.clear()
    }
    begun.on('message', answer)
    begun.on('error', (error: Error) => end(error.message))
    begun.on('exit', (code) => end(`code ${code}`))
    return begun
  }

  const hand = (what: (number: number) => Handed): Promise<Proposal | Article> => {
    const asked = Promise.withResolvers<Proposal | Article>()
    if (stopped) return asked.promise
    worker ??= begin()
    handed += 1
    waiting.set(handed, asked)
    worker.postMessage(what(handed), [])
    return asked.promise
  }

  return {
    read: (dispatch) => hand((number) => ({ number, dispatch })) as Promise<Proposal>,
    readArticle: (page, timeZone) => hand((number) => ({ number, page, timeZone })) as Promise<Article>,
    stop: async () => {
      stopped = true
      await worker?.terminate()
    },
  }
}
