import type { News } from '../../domain/alert.ts'
import type { Change } from '../../domain/change.ts'
import type { EventStatus } from '../../domain/vocabulary.ts'
import { capitalised } from '../../texts/capital.ts'
import type { ReaderContext } from '../reader-context.ts'
import { alertKindOf } from './change-kinds.ts'
import { levelStep } from './levels.ts'
import { timeStep } from './time-step.ts'

const PLANNED: ReadonlySet<EventStatus> = new Set(['announced', 'postponed'])

interface Tag {
  readonly tag: string
  /** Where the status itself says it best. */
  readonly status?: EventStatus
}

const tagOfStatus = (status: EventStatus): Tag => ({ tag: 'status', status })

/** What one change amounts to by itself; undefined for what has no word of its own. */
const tagOf = (change: Change, { event, changes }: News, timeZone: string): Tag | undefined => {
  switch (change.field) {
    case 'event':
      return PLANNED.has(change.after) ? { tag: 'new' } : tagOfStatus(change.after)
    case 'status': {
      if (change.after !== 'announced') return tagOfStatus(change.after)
      const rescheduled = change.before === 'postponed' && changes.some(({ field }) => field === 'when')
      return { tag: rescheduled ? 'rescheduled' : 'back' }
    }
    case 'when': {
      const step = timeStep(change.before, change.after, timeZone)
      if (step === 'moved') return { tag: 'rescheduled' }
      return { tag: step === 'named' || step === 'refined' ? 'time-set' : 'time-changed' }
    }
    case 'format':
      return { tag: levelStep(change.before, change.after) === 'lowered' ? 'lowered' : 'format' }
    case 'mode':
      return { tag: change.after === 'remote' && change.before !== 'unknown' ? 'online' : 'format' }
    case 'participant':
      return { tag: alertKindOf(change, event) === 'held' ? 'attendance' : 'people' }
    case 'place':
    case 'disputed':
      return { tag: change.field }
    case 'kind':
    case 'host':
    case 'topic':
      return undefined
  }
}

const WEIGHT: readonly Change['field'][] = [
  'event',
  'status',
  'when',
  'place',
  'format',
  'mode',
  'participant',
  'disputed',
]

/** The first words of an alert: the weightiest of the changes, «Скасовано», «Перенесено», «Рівень знижено». */
export const alertTag = (news: News, { words, timeZone }: ReaderContext): string => {
  const byWeight = news.changes.toSorted((a, b) => WEIGHT.indexOf(a.field) - WEIGHT.indexOf(b.field))
  const tags = byWeight.flatMap((change) => tagOf(change, news, timeZone) ?? [])
  // A lower level or a move online says more than a date made precise.
  const first = tags.find(({ tag }) => tag !== 'time-set') ?? tags[0] ?? { tag: 'people' }
  const noun = words.noun(news.event)
  const text =
    first.status === undefined
      ? words.text('alert-tag', { tag: first.tag, noun })
      : words.text('status', { status: first.status, noun })
  return capitalised(text, words.language)
}
