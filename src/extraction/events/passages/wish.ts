import { presenceOf } from '../draft.ts'
import { take } from '../story.ts'
import { tell } from '../tell.ts'
import { type Trigger } from '../triggers.ts'
import { type Place, names } from './passage.ts'
import { hasAny } from '../../reading/clauses.ts'

/** Keeps what a clause says that somebody could do; it is no event unless the text rules it out. */
export const keepWish = (trigger: Trigger | undefined, { clause, sentence, story, setting }: Place): void => {
  const draft = trigger && tell(clause, trigger, sentence, story, setting)
  story.wished = draft && draft.participants.length > 1 && draft.kind !== 'visit' ? draft : null
}

/** "…, but the Kremlin says no such meeting is planned": said of a meeting that was only wished for. */
export const isRuledOut = (place: Place): boolean => {
  const { clause, sentence, story } = place
  return (
    hasAny(clause.items, ['ruled-out']) &&
    names(place) === 0 &&
    story.wished !== null &&
    sentence.paragraph === story.wished.paragraph
  )
}

export const takeRuledOut = ({ clause, story, setting }: Place): void => {
  const { wished } = story
  const word = clause.items.find((item) => hasAny([item], ['ruled-out']))
  if (!wished || !word) return
  const participants = wished.participants.map((one) => ({ ...one, presence: presenceOf('ruled_out') }))
  const time = wished.time?.own ? wished.time : null
  const place = wished.place?.own ? wished.place : null
  const statusAt = { start: word.start, end: word.end }
  take(
    story,
    { ...wished, status: 'ruled_out', statusSaid: true, statusAt, participants, time, place, apart: true },
    setting,
  )
  story.wished = null
}
