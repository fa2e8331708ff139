import type { Cue } from '../../vocabulary/cue.ts'
import type { Item } from '../item.ts'

/** A way in which words deny. */
export interface Denial {
  /** Only words with one of these are told anew; all others are passed by unread. */
  readonly by: readonly Cue[]
  /** The words, each told to say what it says with those that deny it. `infinitive`: how a verb ends that names what is not done. */
  readonly tell: (items: readonly Item[], infinitive: RegExp) => readonly Item[]
}
