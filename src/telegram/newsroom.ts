import type { Day } from '../domain/calendar.ts'
import type { DispatchId, Provenance } from '../domain/dispatch.ts'
import type { Feed } from '../domain/feed.ts'
import type { When } from '../domain/moment.ts'
import type { Post } from '../domain/post.ts'

interface PostReading {
  readonly dispatch: DispatchId
  /** False where the text was read before, which changes nothing. */
  readonly isNew: boolean
}

/** What editors work with besides the store. */
export interface Newsroom {
  /** Telegram user ids. */
  readonly editors: ReadonlySet<number>
  /** 0 to 1: below it what is read waits for an editor. */
  readonly threshold: number
  /** Reads a post into the record; undefined where it holds no text. */
  readonly read: (post: Post) => Promise<PostReading | undefined>
  /** The time that a phrase in any of the languages names, seen from `today`. */
  readonly whenOf: (phrase: string, today: Day, timeZone: string) => When | undefined
  /** The outlet that somebody writes, its address, or both; undefined where it is neither. */
  readonly provenanceOf: (text: string) => Provenance | undefined
  /** The feed behind an address as people write it; undefined where it is none that is read. */
  readonly feedOf: (address: string) => Feed | undefined
}
