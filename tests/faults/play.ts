import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import SQLite from 'better-sqlite3'
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
  /** The most messages that the end of one life leaves to be sent again although they have arrived. */
  readonly mostAtOneEnd: number
  /** What the outbox holds in the end that was neither sent nor is owed. */
  readonly givenUp: number
}

/** By then all that a bot sent before its end has arrived; milliseconds. */
const ON_THE_WAY = 100

/** What the outbox holds as being sent: its slot is its text. */
const unrecorded = (path: string): readonly string[] => {
  const database = new SQLite(path, { readonly: true })
  const slots = database.prepare("SELECT slot FROM outbox WHERE state = 'sending'").pluck().all()
  database.close()
  return slots.map(String)
}

/** Plays a scenario against processes of the bot, and counts what came of all that was owed. */
export const play = (scenario: Scenario): Promise<Result> =>
  withFolder(async (folder) => {
    const path = join(folder, 'attache.db')
    const standIn = await startStandIn(scenario)
    const owed = await oweTo(path)
    try {
      await owed.add(ENOUGH)
      let mostAtOneEnd = 0
      for (let life = 0; life < scenario.lives; life += 1) {
        const ending = scenario.endings[life % scenario.endings.length]
        if (ending) await live({ standIn, owed, path }, scenario, ending)
        await sleep(ON_THE_WAY)
        mostAtOneEnd = Math.max(mostAtOneEnd, unrecorded(path).filter(standIn.arrivals.hasCome).length)
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
        mostAtOneEnd,
        givenUp: dead + held + cancelled + expired,
      }
    } finally {
      await owed.store.close()
      await standIn.api.close()
    }
  })

/** How often a message came twice because the bot was ended, and not because an answer was lost. */
export const repeatedByEnds = ({ repeated, lostAnswers, scenario }: Result): number =>
  Math.max(0, repeated - (scenario.answersAreLost ? lostAnswers : 0))
