import type { Store } from '../store/store.ts'
import { keepNextRuns } from './next-runs.ts'
import { createPlanningRound, type PlanningDependencies, type PlanningRound } from './planning-round.ts'
import { createRescheduling, type Rescheduling } from './rescheduling.ts'
import { createWriter, type WriterDependencies } from './writer.ts'

interface PlannerDependencies extends WriterDependencies, Pick<PlanningDependencies, 'onFailure'> {
  readonly store: Pick<Store, 'readers' | 'follows' | 'outbox' | 'meta'>
  /** The version of the rules of time zones that the runtime knows. */
  readonly zoneRules?: string
}

export interface Planner extends Rescheduling {
  readonly planDue: PlanningRound
}

/** Turns the readers whose time has come into rows of the outbox. One reader's fault does not hold up another's briefing. */
export const createPlanner = (dependencies: PlannerDependencies): Planner => {
  const { store, zoneRules = process.versions.tz ?? '' } = dependencies
  const planning = { ...dependencies, write: createWriter(dependencies) }
  const round = createPlanningRound(planning)
  return {
    ...createRescheduling(planning),
    planDue: async (now, stopping) => {
      await keepNextRuns(store, zoneRules, now)
      return round(now, stopping)
    },
  }
}
