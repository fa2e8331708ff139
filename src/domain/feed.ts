import type { Language } from './language.ts'

/** A source that is read again and again: a feed, or the public page of a channel. Instants are epoch milliseconds. */
export interface Feed {
  readonly url: string
  /** As its texts are to be signed; null where they say it themselves. */
  readonly outlet: string | null
  /** Of texts that do not show their own; null where that is the desk's. */
  readonly language: Language | null
  readonly enabled: boolean
  /** What the server called the version that was read last. */
  readonly etag: string | null
  readonly lastModified: string | null
  readonly nextPollAt: number
  /** How often in a row it could not be read. */
  readonly failures: number
  /** Why it could not be read the last time; null where it could. */
  readonly problem: string | null
  /** Of what kind that was, so that it can be said in any language: `timeout`, or `status 503`. */
  readonly fault: string | null
  /** Null until it was read once: what it held then is known and news to nobody. */
  readonly firstReadAt: number | null
  readonly lastReadAt: number | null
}
