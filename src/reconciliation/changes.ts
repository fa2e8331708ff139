import type { Change, Difference } from '../domain/change.ts'
import type { ParticipantValue } from '../domain/claim.ts'
import type { DispatchId } from '../domain/dispatch.ts'
import type { DiplomaticEvent, Participant } from '../domain/event.ts'
import type { EventId } from '../domain/vocabulary.ts'
import { sameWhen } from '../domain/moment.ts'

const valueOf = ({ actor, represents, presence, mode }: Participant): ParticipantValue => ({
  actor,
  represents,
  presence,
  mode,
})

const sameParticipant = (a: Participant, b: Participant): boolean =>
  a.represents === b.represents && a.presence === b.presence && a.mode === b.mode

const fieldDifferences = (before: DiplomaticEvent, after: DiplomaticEvent): readonly Difference[] => {
  const found: Difference[] = []
  if (before.kind !== after.kind) found.push({ field: 'kind', before: before.kind, after: after.kind })
  if (before.status !== after.status) found.push({ field: 'status', before: before.status, after: after.status })
  if (!sameWhen(before.when, after.when)) found.push({ field: 'when', before: before.when, after: after.when })
  for (const field of ['place', 'format', 'host'] as const)
    if (before[field] !== after[field]) found.push({ field, before: before[field], after: after[field] })
  if (before.mode !== after.mode) found.push({ field: 'mode', before: before.mode, after: after.mode })
  return found
}

const topicDifferences = (before: readonly string[], after: readonly string[]): readonly Difference[] => [
  ...before
    .filter((topic) => !after.includes(topic))
    .map((topic): Difference => ({ field: 'topic', before: topic, after: null })),
  ...after
    .filter((topic) => !before.includes(topic))
    .map((topic): Difference => ({ field: 'topic', before: null, after: topic })),
]

const participantDifference = (was: Participant | undefined, is: Participant | undefined): readonly Difference[] => {
  const same = was && is ? sameParticipant(was, is) : was === is
  const moved: Difference = { field: 'participant', before: was ? valueOf(was) : null, after: is ? valueOf(is) : null }
  const actor = (is ?? was)?.actor
  const before = was?.disputed ?? false
  const after = is?.disputed ?? false
  const contested: readonly Difference[] =
    is && actor !== undefined && before !== after ? [{ field: 'disputed', before, after, actor }] : []
  return [...(same ? [] : [moved]), ...contested]
}

const participantDifferences = (
  before: readonly Participant[],
  after: readonly Participant[],
): readonly Difference[] => {
  const was = new Map(before.map((participant) => [participant.actor, participant]))
  const is = new Map(after.map((participant) => [participant.actor, participant]))
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((actor) =>
    participantDifference(was.get(actor), is.get(actor)),
  )
}

/** What a reader of the event would see changed. Its entry into the record is one difference; its removal leaves no event to tell of. */
export const differences = (
  before: DiplomaticEvent | undefined,
  after: DiplomaticEvent | undefined,
): readonly Difference[] => {
  if (!after) return []
  if (!before) return [{ field: 'event', before: null, after: after.status }]
  return [
    ...fieldDifferences(before, after),
    ...topicDifferences(before.topics, after.topics),
    ...participantDifferences(before.participants, after.participants),
  ]
}

/** A difference as a row of its event's history; `at` in epoch milliseconds, no dispatch where a claim was withdrawn. */
export const changeOf = (difference: Difference, event: EventId, dispatch: DispatchId | null, at: number): Change => ({
  ...difference,
  event,
  dispatch,
  at,
})
