import type { Day } from '../../domain/calendar.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { DraftPlace, DraftTime, Evidence } from '../events/draft.ts'
import type { People } from '../reading/names/people.ts'
import type { Vocabulary } from '../vocabulary/cue.ts'

/** What holds for all that an entry tells. */
export interface EntrySetting {
  readonly time: DraftTime
  readonly lastDay: Evidence | null
  /** Where the slug puts it; null for a list of places, undefined where no slug says. */
  readonly place: DraftPlace | null | undefined
  /** Where words begin that tell of something other than a meeting, in order. */
  readonly otherwise: readonly number[]
  readonly people: People
  readonly gazetteer: Gazetteer
  readonly tenses: Vocabulary['tenses']
  readonly today: Day
}
