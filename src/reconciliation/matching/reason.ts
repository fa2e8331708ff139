import type { ActorId } from '../../domain/actor.ts'

export type TimeFinding = 'same' | 'within' | 'near' | 'moved' | 'day-apart' | 'vague' | 'loose' | 'different'
export type PlaceFinding = 'same' | 'within' | 'unknown' | 'different'
export type CompanyFinding = 'same' | 'most' | 'some' | 'wider-circle' | 'other-partner' | 'too-few' | 'none'

/** What speaks for or against two accounts being of one event; worded where it is shown. */
export type Reason =
  | { readonly about: 'time'; readonly finding: TimeFinding }
  | { readonly about: 'place'; readonly finding: PlaceFinding }
  | { readonly about: 'participants'; readonly finding: CompanyFinding; readonly shared: readonly ActorId[] }
  | { readonly about: 'format'; readonly finding: 'same' | 'different' }
  | { readonly about: 'kind'; readonly finding: 'same' | 'call-against-meeting' | 'visit-against-meeting' }
  | { readonly about: 'dispatch'; readonly finding: 'one-text' }
  | { readonly about: 'decision'; readonly finding: 'same' | 'different'; readonly by: string | null }

export type Verdict = 'same' | 'different' | 'unsure'

/** Whether two accounts are of one event. `score` is 0 to 1; a veto or a decision sets it to 0 or 1. */
export interface Judgement {
  readonly verdict: Verdict
  readonly score: number
  readonly reasons: readonly Reason[]
}
