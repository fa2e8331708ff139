import type { EventKind } from '../../../domain/vocabulary.ts'

/** What people type to the bot that is no name, in one language; phrases are parted by `|`. */
export interface TypedWords {
  /** What they want to follow. */
  readonly everything: string
  readonly important: string
  /** Alone, since «саміт у Парижі» is about Paris too. */
  readonly kinds: Readonly<Record<EventKind, string>>
  /** Before the first and the last of two hours: «з 22 до 7». */
  readonly from: string
  readonly to: string
}
