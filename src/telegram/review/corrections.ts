import { moment } from '../../domain/moment.ts'
import type { Correction, FieldStep } from '../../domain/review.ts'

/** What stands behind the names in a button: undefined for what is not there. */
export interface Named {
  readonly actor: (name: string) => string | undefined
  readonly place: (name: string) => string | undefined
}

/** The correction that a pressed button asks for; undefined for buttons that correct nothing, and for what is not there. */
export const correctionOf = (step: FieldStep, named: Named): Correction | undefined => {
  const actor = 'actor' in step ? named.actor(step.actor) : undefined
  switch (step.step) {
    case 'set-status':
      return { field: 'status', value: step.status }
    case 'set-day':
      return { field: 'when', value: step.day && { start: moment(step.day), end: null } }
    case 'set-place': {
      const value = step.place === null ? null : named.place(step.place)
      return value === undefined ? undefined : { field: 'place', value }
    }
    case 'set-presence':
      return actor === undefined ? undefined : { field: 'presence', actor, value: step.presence }
    case 'set-mode':
      return actor === undefined ? undefined : { field: 'mode', actor, value: step.mode }
    case 'leave-out':
      return actor === undefined ? undefined : { field: 'participant', actor, value: null }
    case 'choose':
    case 'participant':
      return undefined
  }
}
