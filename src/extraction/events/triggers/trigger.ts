import type { EventKind } from '../../../domain/vocabulary.ts'
import type { Item } from '../../reading/item.ts'

/** The word that makes a clause tell of an event. */
export interface Trigger {
  readonly at: number
  readonly item: Item
  readonly kind: EventKind
  readonly form: 'noun' | 'verb'
  /** The event is pointed back to: «ця зустріч», "the talks". */
  readonly definite: boolean
  /** The clause only says what comes after, before or about it. */
  readonly governed: boolean
  /** Counts only between two sides: «говорили», "discussed". */
  readonly weak: boolean
}
