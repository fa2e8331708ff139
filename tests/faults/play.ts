import { join } from 'node:path'
import { withFolder } from '../support/folder.ts'
import type { Report } from './arrivals.ts'
import { drain, ENOUGH, live } from './lives.ts'
import { oweTo } from './owed.ts'
import type { Scenario } from './scenarios.ts'
import { startStandIn } from './stand-in.ts'

export interface Result extends Report {
  readonly scenario: Scenario
  readonly messages: number
  /** Messages that came twice because the answer to the first was lost on the way, whoever was killed. */
  readonly lostAnswers: number
  /** What the outbox holds in the end that was neither sent nor is owed. */
  readonly givenUp: number
}

/** Plays a scenario against processes of the bot, and counts what came of all that was owed. */
export const play = (scenario: Scenario): Promise<Result> =>
  withFolder(async (folder) => {
    const path = join(folder, 'attache.db')
    const standIn = await startStandIn(scenario)
    const owed = await oweTo(path)
    try {
      await owed.add(ENOUGH)
      for (let life = 0; life < scenario.lives; life += 1) {
        const ending = scenario.endings[life % scenario.endings.length]
        if (ending) await live({ standIn, owed, path }, scenario, ending)
      }
      const lostAnswers = standIn.lostAnswers()
      standIn.api.clearFaults()
      await drain({ standIn, owed, path })
      const { dead, held, cancelled, expired } = await owed.store.outbox.counts()
      const report = standIn.arrivals.report(owed.texts)
      return {
        ...report,
        scenario,
        messages: owed.texts.length,
        lostAnswers,
        givenUp: dead + held + cancelled + expired,
      }
    } finally {
      await owed.store.close()
      await standIn.api.close()
    }
  })

/** How often a message came twice for each time that the bot was ended, apart from answers that were lost. */
export const repeatedPerLife = ({ repeated, lostAnswers, scenario }: Result): number =>
  Math.max(0, repeated - (scenario.answersAreLost ? lostAnswers : 0)) / scenario.lives
