import type { Cue } from '../../vocabulary/cue.ts'

export const EVENT_CUES: readonly Cue[] = [
  'meeting', 'call', 'summit', 'visit', 'meets', 'talks', 'phones', 'receives', 'awaits', 'visits', 'travels',
  'takes-part', 'represents', 'stays-away', 'called-off', 'put-off', 'ruled-out',
] // prettier-ignore

export const TELLS: readonly Cue[] = ['meets', 'talks', 'receives', 'phones', 'visits', 'travels', 'past', 'future']
