import { moment } from '../../domain/moment.ts'
import type { Correction, ReviewStep } from '../../domain/review.ts'
import { participantsOf } from '../../review/correction.ts'
import type { ProposedEvent } from '../../extraction/proposal.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'

/** The correction that a pressed button asks for; undefined for buttons that correct nothing, and for what is not there. */
export const correctionOf = (
  step: ReviewStep,
  proposed: ProposedEvent,
  gazetteer: Pick<Gazetteer, 'place'>,
): Correction | undefined => {
  const named = 'actor' in step && participantsOf(proposed).includes(step.actor)
  switch (step.step) {
    case 'set-status':
      return { field: 'status', value: step.status }
    case 'set-day':
      return { field: 'when', value: step.day && { start: moment(step.day), end: null } }
    case 'set-place':
      return step.place === null || gazetteer.place(step.place) ? { field: 'place', value: step.place } : undefined
    case 'set-presence':
      return named ? { field: 'presence', actor: step.actor, value: step.presence } : undefined
    case 'set-mode':
      return named ? { field: 'mode', actor: step.actor, value: step.mode } : undefined
    case 'leave-out':
      return named ? { field: 'participant', actor: step.actor, value: null } : undefined
    case 'card':
    case 'publish':
    case 'discard':
    case 'undo':
    case 'candidates':
    case 'correct':
    case 'choose':
    case 'participant':
    case 'merge':
    case 'apart':
      return undefined
  }
}
