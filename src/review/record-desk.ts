import type { DiplomaticEvent } from '../domain/event.ts'
import type { EventRecord } from '../domain/record.ts'
import type { Correction } from '../domain/review.ts'
import type { EventId } from '../domain/vocabulary.ts'
import type { EditorDecision } from '../store/matching/decisions.ts'
import type { Review } from '../store/matching/review.ts'
import type { Signature } from '../store/matching/steps.ts'
import { amendmentOf } from './amendment.ts'

/** Why a step of an editor about the record was not taken. */
export type Refusal =
  /** There is no such event, or no more. */
  | 'no-event'
  | 'one-event'
  | 'no-dispatch'
  | 'strange-dispatch'
  | 'nothing-remains'
  | 'no-claim'
  | 'no-decision'
  | 'undone-already'
  | 'is-so'
  /** Another editor was faster. */
  | 'too-late'

/** What became of a step: the number to undo it by and the events that it was about, by their names before it. */
export type Ruling =
  | { readonly decision: number; readonly about: readonly EventId[] }
  | { readonly refused: Refusal; readonly named?: string }

/** What the record keeps of the steps about it. */
export type KeptSteps = Pick<
  Review,
  | 'merge'
  | 'keepApart'
  | 'split'
  | 'amend'
  | 'withdraw'
  | 'restore'
  | 'withdrawals'
  | 'undo'
  | 'decisions'
  | 'currentName'
>

/** What editors do to events that stand in the record; each step is kept with who and when. */
export interface RecordDesk {
  /** An event by a name that it bears or ever bore. */
  readonly event: (id: EventId) => Promise<DiplomaticEvent | undefined>
  readonly merge: (one: EventId, other: EventId, signature: Signature) => Promise<Ruling>
  readonly keepApart: (one: EventId, other: EventId, signature: Signature) => Promise<Ruling>
  /** What these dispatches say is of another event. */
  readonly split: (event: EventId, dispatches: readonly string[], signature: Signature) => Promise<Ruling>
  readonly correct: (event: EventId, correction: Correction, signature: Signature) => Promise<Ruling>
  readonly withdraw: (claim: string, signature: Signature) => Promise<Ruling>
  readonly restore: (claim: string, signature: Signature) => Promise<Ruling>
  readonly undo: (decision: number, signature: Signature) => Promise<Ruling>
  /** All that was decided on the event under any of its names, oldest first. */
  readonly decisionsOn: (event: EventId) => Promise<readonly EditorDecision[]>
}

const refuse = (refused: Refusal, named?: string): Ruling => ({ refused, ...(named === undefined ? {} : { named }) })

/** `record` gives the record as it stands whenever it is asked. */
export const createRecordDesk = (review: KeptSteps, record: () => EventRecord | Promise<EventRecord>): RecordDesk => {
  const event: RecordDesk['event'] = async (id) => (await record()).events.get(await review.currentName(id))

  const decideOnPair =
    (verdict: 'merge' | 'keepApart') =>
    async (one: EventId, other: EventId, signature: Signature): Promise<Ruling> => {
      const [first, second] = [await event(one), await event(other)]
      if (!first) return refuse('no-event', one)
      if (!second) return refuse('no-event', other)
      if (first.id === second.id) return refuse('one-event')
      const { decision } = await review[verdict](first.id, second.id, signature)
      return decision === undefined ? refuse('too-late') : { decision, about: [first.id, second.id] }
    }

  const eventOfClaim = async (id: string): Promise<EventId | undefined> =>
    [...(await record()).events.values()].find(({ claims }) => claims.some((claim) => claim.id === id))?.id

  return {
    event,
    merge: decideOnPair('merge'),
    keepApart: decideOnPair('keepApart'),
    split: async (id, parted, signature) => {
      const whole = await event(id)
      if (!whole) return refuse('no-event', id)
      if (parted.length === 0) return refuse('no-dispatch')
      const strange = parted.find((dispatch) => !whole.dispatches.includes(dispatch))
      if (strange !== undefined) return refuse('strange-dispatch', strange)
      if (whole.dispatches.every((dispatch) => parted.includes(dispatch))) return refuse('nothing-remains')
      const { decision } = await review.split(whole.id, parted, signature)
      return decision === undefined ? refuse('too-late') : { decision, about: [whole.id] }
    },
    correct: async (id, correction, signature) => {
      const known = await event(id)
      if (!known) return refuse('no-event', id)
      const amendment = amendmentOf(known, correction)
      if (!amendment) return refuse('is-so')
      const outcome = await review.amend(known.id, amendment, signature)
      return outcome?.decision === undefined ? refuse('too-late') : { decision: outcome.decision, about: [known.id] }
    },
    withdraw: async (claim, signature) => {
      const id = await eventOfClaim(claim)
      if (id === undefined) return refuse('no-claim', claim)
      const outcome = await review.withdraw(claim, signature)
      return outcome?.decision === undefined ? refuse('too-late') : { decision: outcome.decision, about: [id] }
    },
    restore: async (claim, signature) => {
      const outcome = await review.restore(claim, signature)
      if (outcome?.decision === undefined) return refuse('no-claim', claim)
      const id = await eventOfClaim(claim)
      return { decision: outcome.decision, about: id === undefined ? [] : [id] }
    },
    undo: async (number, signature) => {
      const decision = (await review.decisions()).find(({ id }) => id === number)
      if (!decision) return refuse('no-decision')
      if (decision.undone) return refuse('undone-already')
      const names = [await review.currentName(decision.one), await review.currentName(decision.other)]
      await review.undo(number, signature)
      return { decision: number, about: [...new Set(names)] }
    },
    decisionsOn: async (id) => {
      const name = await review.currentName(id)
      const made: EditorDecision[] = []
      for (const decision of await review.decisions())
        for (const one of new Set([decision.one, decision.other]))
          if ((await review.currentName(one)) === name && !made.includes(decision)) made.push(decision)
      return made
    },
  }
}
