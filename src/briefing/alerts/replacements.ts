import type { Change } from '../../domain/change.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import { sideOf } from '../../texts/sides.ts'

type ParticipantChange = Extract<Change, { readonly field: 'participant' }>

/** One who does not come, and who comes instead. */
export interface Replacement {
  readonly from: ParticipantChange
  readonly to: ParticipantChange
}

const hasLeft = ({ before, after }: ParticipantChange): boolean =>
  before?.presence === 'expected' && (after === null || after.presence === 'absent')

const hasJoined = ({ before, after }: ParticipantChange): boolean => before === null && after?.presence === 'expected'

const sideOfChange = ({ before, after }: ParticipantChange, gazetteer: Gazetteer): string | undefined => {
  const value = after ?? before
  return value ? sideOf(value, gazetteer) : undefined
}

/**
 * Pairs those who will not come with those who come for the same country or organisation; where more than one left or
 * joined on a side, nobody can say who replaces whom.
 */
export const replacementsIn = (changes: readonly ParticipantChange[], gazetteer: Gazetteer): readonly Replacement[] => {
  const bySide = Map.groupBy(changes, (change) => sideOfChange(change, gazetteer))
  return [...bySide.values()].flatMap((ofSide) => {
    const [[from, ...otherLeft], [to, ...otherJoined]] = [ofSide.filter(hasLeft), ofSide.filter(hasJoined)]
    return from && to && otherLeft.length + otherJoined.length === 0 ? [{ from, to }] : []
  })
}
