import { participantsIn } from '../participants.ts'
import { type Setting, type Story } from '../story.ts'
import { type Clause, hasAny } from '../../reading/clauses.ts'
import { type SentenceReading } from '../../reading/read-dispatch.ts'

export interface Place {
  readonly clause: Clause
  readonly sentence: SentenceReading
  readonly story: Story
  readonly setting: Setting
}

export const isOutright = ({ items }: Clause): boolean => hasAny(items, ['called-off', 'put-off', 'ruled-out'])

export const names = ({ clause, setting }: Place): number =>
  participantsIn(clause.items, setting.reading.people, { presence: 'expected', mode: 'unknown' }).length
