import { standingOf, tenseOf } from '../../briefing/event/standing.ts'
import { todayOf, type ReaderContext } from '../../briefing/reader-context.ts'
import type { ParticipantMode } from '../../domain/claim.ts'
import type { DiplomaticEvent, Participant } from '../../domain/event.ts'
import type { Html } from '../../texts/html.ts'
import { namesOf, participantsBy } from './naming.ts'

/** So many of one group are named, the rest counted. */
const NAMED = 40

const MODES = ['in_person', 'remote', 'unknown'] as const

const line = (
  mode: ParticipantMode,
  presence: 'attended' | 'expected',
  those: readonly Participant[],
  event: DiplomaticEvent,
  context: ReaderContext,
): Html => {
  const more = those.length - NAMED
  return context.words.html('answer-by-mode', {
    mode,
    presence,
    tense: tenseOf(standingOf(event, todayOf(context), context.timeZone)),
    names: namesOf(more > 0 ? those.slice(0, NAMED) : those, undefined, context),
    more: Math.max(0, more),
  })
}

/** Those who were there in one way, and apart from them those of whom it was only announced; none where nobody is named. */
export const modeLines = (event: DiplomaticEvent, mode: ParticipantMode, context: ReaderContext): readonly Html[] => {
  const those = participantsBy(event, mode, context)
  return (['attended', 'expected'] as const).flatMap((presence) => {
    const group = those.filter((participant) => participant.presence === presence)
    return group.length > 0 ? [line(mode, presence, group, event, context)] : []
  })
}

/** Who was there in person, who online, and of whom the sources do not say which. */
export const eachModeLines = (event: DiplomaticEvent, context: ReaderContext): readonly Html[] =>
  MODES.flatMap((mode) => modeLines(event, mode, context))
