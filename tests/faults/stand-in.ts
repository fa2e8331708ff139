import { type BotApi, startBotApi } from '../../src/rehearsal/bot-api.ts'
import { TOKEN } from '../support/attache-process.ts'
import { type Arrivals, createArrivals } from './arrivals.ts'
import { CHATS } from './owed.ts'
import type { Scenario } from './scenarios.ts'

/** Without bounds: what comes too fast is to be seen, not refused. */
const UNBOUNDED = { overallPerSecond: 1e9, chatBurst: 1e9, groupPerMinute: 1e9 }

/** Milliseconds from a call to its answer. */
const latency = (): number => 20 + Math.random() * 30

export interface StandIn {
  readonly api: BotApi
  readonly arrivals: Arrivals
  /** Answers that were lost although the call had been carried out. */
  readonly lostAnswers: () => number
}

/** A Telegram with all the chats, which keeps count of what comes. */
export const startStandIn = async ({ faults }: Pick<Scenario, 'faults'>, port = 0): Promise<StandIn> => {
  const api = await startBotApi({ port, token: TOKEN, now: Date.now, rates: UNBOUNDED, latency })
  const people = CHATS.filter((chat) => chat > 0).map((id) => api.user({ id, firstName: `Читач ${id}` }))
  for (const person of people) person.say('добрий день')
  const [owner] = people
  if (owner) for (const id of CHATS.filter((chat) => chat < 0)) api.group({ id, title: `Група ${id}` }, owner)
  // What they have said is not what this is about: forgotten before a bot that is at work already can ask for it.
  api.dropUpdates()
  const arrivals = createArrivals()
  api.watch((happening) => {
    if (happening.kind === 'message' && happening.message.from?.is_bot) arrivals.taken(happening.message.text ?? '')
  })
  let lostAnswers = 0
  api.watchCalls(({ moment, method, fault }) => {
    if (method !== 'sendMessage') return
    if (moment === 'arrived') arrivals.came(performance.now())
    if (moment === 'accepted' && (fault?.kind === 'reset-after' || fault?.kind === 'silence-after')) lostAnswers += 1
  })
  for (const fault of faults) api.fail(fault)
  return {
    api,
    arrivals,
    lostAnswers: () => lostAnswers,
  }
}
