import type { Presence } from '../../../domain/claim.ts'
import type { EventKind } from '../../../domain/vocabulary.ts'
import type { Clause } from '../../reading/clauses/clause.ts'
import type { Item } from '../../reading/item.ts'
import type { SentenceReading } from '../../reading/read-dispatch.ts'
import type { DraftPlace, DraftTime } from '../draft.ts'
import type { Setting, Story } from '../story.ts'
import type { Trigger } from '../triggers/trigger.ts'

/** A clause that tells of an event, and what of it is made out before one asks who takes part. */
export interface Telling {
  readonly clause: Clause
  readonly trigger: Trigger
  readonly kind: EventKind
  /** How those who take part are present, where nothing else is said of them. */
  readonly presence: Presence
  /** The day and the place that the clause or one beside it says. */
  readonly time: DraftTime | undefined
  readonly place: DraftPlace | undefined
  readonly sentence: SentenceReading
  readonly story: Story
  readonly setting: Setting
}

/** The words before the one that tells of the event. */
export const subjectOf = ({ clause, trigger }: Telling): readonly Item[] => clause.items.slice(0, trigger.at)
