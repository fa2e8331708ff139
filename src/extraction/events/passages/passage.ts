import { isOfOtherThings } from '../when/tense.ts'
import { type Setting, type Story } from '../story.ts'
import { type Trigger } from '../triggers/trigger.ts'
import { type EventKind } from '../../../domain/vocabulary.ts'
import { has, hasOne } from '../../reading/item.ts'
import { type Clause } from '../../reading/clauses/clause.ts'
import { type SentenceReading } from '../../reading/read-dispatch.ts'

export interface Place {
  readonly clause: Clause
  readonly sentence: SentenceReading
  readonly story: Story
  readonly setting: Setting
}

export const isOutright = ({ items }: Clause): boolean =>
  items.some((item, at) => hasOne(item, ['called-off', 'put-off', 'ruled-out']) && !isOfOtherThings(items, at))

/** How many actors a clause names who may take part. */
export const names = ({ clause, setting }: Place): number => setting.namedIn(clause)

// A conversation may be one at a table as well as one by telephone.
export const kindMeant = ({ kind, item }: Trigger): EventKind | undefined => (has(item, 'talk-noun') ? undefined : kind)
