import type { Day } from '../domain/calendar.ts'
import type { DispatchId } from '../domain/dispatch.ts'
import type { Feed } from '../domain/feed.ts'
import type { When } from '../domain/moment.ts'

/** Where a forwarded post was published. */
interface Origin {
  /** The channel's title; null where a person wrote it. */
  readonly title: string | null
  /** Address of the post; null where the channel is not public. */
  readonly link: string | null
  /** Epoch milliseconds. */
  readonly date: number
}

/** A text that an editor hands in, or one of a channel in which the bot sits. */
export interface Post {
  readonly text: string
  /** Epoch milliseconds. */
  readonly date: number
  /** Title of the channel in which it stands; null where a person sent it. */
  readonly chatTitle: string | null
  /** Address of the post; null where there is none. */
  readonly link: string | null
  readonly forwardedFrom: Origin | null
}

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
  /** The feed behind an address as people write it; undefined where it is none that is read. */
  readonly feedOf: (address: string) => Feed | undefined
}
