import type { ReaderContext } from '../briefing/reader-context.ts'
import type { Change } from '../domain/change.ts'
import type { Claim } from '../domain/claim.ts'
import type { Dispatch } from '../domain/dispatch.ts'
import type { DiplomaticEvent } from '../domain/event.ts'
import { changeOf, differences } from '../reconciliation/changes.ts'
import { projectEvent } from '../reconciliation/projection.ts'
import { accountIdOf, claimsOfProposed } from '../reconciliation/reconcile.ts'
import type { KeptProposal } from '../store/matching/proposals.ts'
import type { KeptStep, Signature } from '../store/matching/steps.ts'
import { CERTAIN } from './correction.ts'

/** For whom a card is made, and what the operator is content with, 0 to 1. */
export interface ReviewContext extends ReaderContext {
  readonly threshold: number
}

/** What an editor looks at: one event as one dispatch tells of it. */
export interface ReviewCase {
  readonly proposal: KeptProposal
  readonly dispatch: Dispatch
  /** Oldest first. */
  readonly steps: readonly KeptStep[]
  /** The event of the record that it is taken for, or may be; undefined where it is new. */
  readonly known: DiplomaticEvent | undefined
  /** The editor who said from which outlet the dispatch is; undefined where none did. */
  readonly naming: Signature | undefined
}

const UNNAMED = 'proposed'

/** The claims that a proposal would add to an event. */
const claimsFor = ({ proposal, dispatch }: ReviewCase, event: string): readonly Claim[] =>
  claimsOfProposed(proposal.proposed, dispatch, accountIdOf(dispatch, proposal.position), event)

/** The event as the dispatch alone tells of it; undefined where it only denies. */
export const proposedEvent = (given: ReviewCase, { gazetteer }: ReviewContext): DiplomaticEvent | undefined =>
  projectEvent(UNNAMED, claimsFor(given, UNNAMED), new Map([[given.dispatch.id, given.dispatch]]), gazetteer.place)

/** A known event as it would be with what the dispatch says, and what that would change. */
export const withProposed = (
  known: DiplomaticEvent,
  given: ReviewCase,
  { record, gazetteer, now }: ReviewContext,
): { readonly event: DiplomaticEvent; readonly changes: readonly Change[] } => {
  const dispatches = new Map([...record.dispatches, [given.dispatch.id, given.dispatch]])
  const event = projectEvent(known.id, [...known.claims, ...claimsFor(given, known.id)], dispatches, gazetteer.place)
  const changes = differences(known, event).map((found) => changeOf(found, known.id, given.dispatch.id, now))
  return { event: event ?? known, changes }
}

/** The event of the record to which a published proposal is counted. */
export const publishedEvent = (
  { proposal, dispatch }: Pick<ReviewCase, 'proposal' | 'dispatch'>,
  { record }: Pick<ReviewContext, 'record'>,
): DiplomaticEvent | undefined => {
  const prefix = `${accountIdOf(dispatch, proposal.position)}#`
  return [...record.events.values()].find(({ claims }) => claims.some(({ id }) => id.startsWith(prefix)))
}

/** Claims that the text makes less plainly than others, and not plainly enough; what an editor has said is no measure for it. */
export const isFaint = (
  { confidence }: Pick<Claim, 'confidence'>,
  { proposal }: { readonly proposal: Pick<KeptProposal, 'proposed'> },
  { threshold }: Pick<ReviewContext, 'threshold'>,
): boolean =>
  confidence < threshold &&
  proposal.proposed.claims.some((other) => other.confidence > confidence && other.confidence < CERTAIN)

/** The last step that stands. */
export const lastStep = ({ steps }: ReviewCase): KeptStep | undefined => steps.findLast(({ undone }) => undone === null)
