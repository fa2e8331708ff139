import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import { type Draft, isSessionKind } from '../events/draft.ts'
import { merged } from '../events/whole/merging.ts'
import { placesAgree } from '../events/where/places.ts'
import { timesAgree } from '../events/when/times.ts'

/** Who takes part, or else the circle that meets. */
const idsOf = ({ participants, format }: Draft): ReadonlySet<string> => {
  if (participants.length === 0 && format) return new Set([format.id])
  const persons = participants.filter(({ body }) => !body)
  return new Set((persons.length > 0 ? persons : participants).map(({ actor }) => actor))
}

const clockOf = ({ time }: Draft): string | null => (time?.when.start?.includes('T') ? time.when.start : null)

const LEAST_IN_COMMON = 2

/** True where two entries of one diary tell of the same event, however they put it. */
const sameEntry = (first: Draft, second: Draft, gazetteer: Gazetteer): boolean => {
  if (first.kind !== second.kind && !(isSessionKind(first.kind) && isSessionKind(second.kind))) return false
  if (!timesAgree(first.time, second.time)) return false
  if (first.place && second.place && !placesAgree(first.place.id, second.place.id, gazetteer)) return false
  const [clock, other] = [clockOf(first), clockOf(second)]
  if (clock !== null && other !== null && clock !== other) return false
  const [a, b] = [idsOf(first), idsOf(second)]
  const common = [...a].filter((id) => b.has(id)).length
  if (common === 0) return false
  return (common === a.size && common === b.size) || (common >= LEAST_IN_COMMON && common === Math.min(a.size, b.size))
}

/** An event that a diary tells of, and whether its day is to be trusted. */
export interface DiaryDraft {
  readonly draft: Draft
  readonly doubtful: boolean
  /** True where nothing says by what zone its clock is: it is taken for that of its place, else of the outlet. */
  readonly assumed: boolean
}

const MOST_OF_ONE_ACTOR = 60

/** Puts entries that tell of the same event together; compares only entries that share an actor, and of those the latest. */
export const withoutDoubles = (drafts: readonly DiaryDraft[], gazetteer: Gazetteer): readonly DiaryDraft[] => {
  const kept: DiaryDraft[] = []
  const byActor = new Map<string, number[]>()
  for (const entry of drafts) {
    const ids = [...idsOf(entry.draft)]
    const near = new Set(ids.flatMap((id) => byActor.get(id)?.slice(-MOST_OF_ONE_ACTOR) ?? []))
    const at = [...near].find((index) => {
      const known = kept[index]
      return known && sameEntry(known.draft, entry.draft, gazetteer)
    })
    const known = at === undefined ? undefined : kept[at]
    if (known && at !== undefined) {
      kept[at] = {
        draft: merged(known.draft, entry.draft, gazetteer),
        doubtful: known.doubtful && entry.doubtful,
        assumed: known.assumed && entry.assumed,
      }
      continue
    }
    for (const id of ids) byActor.set(id, [...(byActor.get(id)?.slice(-MOST_OF_ONE_ACTOR) ?? []), kept.length])
    kept.push(entry)
  }
  return kept
}
