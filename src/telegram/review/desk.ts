import type { KeptProposal } from '../../store/matching/proposals.ts'
import type { ReviewCase, ReviewContext } from '../../review/case.ts'
import type { Visit } from '../context.ts'
import type { Dependencies } from '../dependencies.ts'
import { contextOf } from '../visit.ts'

/** A proposal with all that its card needs. */
export interface OpenCase {
  readonly given: ReviewCase
  readonly context: ReviewContext
}

/** A proposal as it stands now; undefined where its dispatch is no longer there. */
export const openCase = async (
  dependencies: Dependencies,
  visit: Visit,
  proposal: KeptProposal,
): Promise<OpenCase | undefined> => {
  const { review } = dependencies.store
  const context = { ...(await contextOf(dependencies, visit)), threshold: dependencies.newsroom.threshold }
  const dispatch = context.record.dispatches.get(proposal.dispatch)
  if (!dispatch) return undefined
  const resolution = proposal.state === 'pending' ? await review.resolution(proposal) : proposal.resolution
  const { event } = resolution
  const known = event === undefined ? undefined : context.record.events.get(await review.currentName(event))
  return {
    given: {
      proposal: { ...proposal, resolution },
      dispatch,
      steps: await review.steps(proposal.id),
      known,
      naming: await review.naming(dispatch.id),
    },
    context,
  }
}

/** As `openCase`, by its number. */
export const findCase = async (dependencies: Dependencies, visit: Visit, id: number): Promise<OpenCase | undefined> => {
  const proposal = await dependencies.store.review.proposal(id)
  return proposal && openCase(dependencies, visit, proposal)
}
