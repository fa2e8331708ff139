import type { Claimed, Waiting } from '../store/delivery/claiming.ts'
import type { Outbox } from '../store/delivery/outbox.ts'
import type { Rest } from '../store/delivery/rests.ts'
import type { Flight } from './flight.ts'
import type { Flights } from './flights.ts'
import type { Landing } from './landing.ts'
import type { Outage } from './outage.ts'
import type { Pace } from './pace.ts'
import type { Queue } from './queue.ts'

interface DeparturesDependencies {
  readonly outbox: Pick<Outbox, 'claim'>
  readonly queue: Queue
  readonly now: () => number
  readonly pace: Pick<Pace, 'within' | 'restAfter'>
  readonly outage: Outage
  readonly flights: Flights
  /** How many milliseconds ahead of its turn a message is marked; 0 for just before its call. */
  readonly ahead: number
  readonly fly: Flight
  readonly land: Landing
}

/** Which messages go next, and their being marked as sent. */
export interface Departures {
  /** Sends off what may go within a few milliseconds of `present`, by the stopwatch; false where that is nothing. */
  readonly depart: (present: number) => Promise<boolean>
}

export const createDepartures = (dependencies: DeparturesDependencies): Departures => {
  const { outbox, queue, now, pace, outage, flights, ahead, fly, land } = dependencies

  /** While Telegram is away each message is tried in its turn: it may be that only some fail. */
  const nextProbe = (present: number): Waiting | undefined => {
    const row = queue.next(present, ({ id }) => outage.hasFailed(id))
    if (!row) outage.startOver()
    return row ?? queue.next(present)
  }

  /** Their chats are busy from now on. */
  const nextRows = (present: number): readonly Waiting[] => {
    if (outage.lasts()) return [nextProbe(present) ?? []].flat()
    const rows: Waiting[] = []
    const most = ahead === 0 ? 1 : Math.min(flights.room(), pace.within(present, ahead))
    for (let row = queue.next(present); row; row = rows.length < most ? queue.next(present) : undefined) rows.push(row)
    return rows
  }

  const restOf = ({ chat }: Waiting): readonly Rest[] =>
    chat < 0 ? [{ chat, until: pace.restAfter(chat, Date.now()) + ahead }] : []

  /** Marks rows as being sent; those that are gone meanwhile are left out. */
  const claim = async (rows: readonly Waiting[]): Promise<ReadonlyMap<number, Claimed>> => {
    const ids = rows.map(({ id }) => id)
    try {
      const claimed = await outbox.claim(ids, now(), rows.flatMap(restOf))
      return new Map(claimed.map((delivery) => [delivery.id, delivery]))
    } catch (error) {
      for (const row of rows) queue.done(row.chat, row)
      throw error
    }
  }

  /** `chat` is the one that was made busy; a group may have another id by now. */
  const flyAndLand = async (claimed: Claimed | undefined, chat: number): Promise<void> => {
    if (claimed) await fly(claimed)
    await land(chat)
  }

  return {
    depart: async (present) => {
      const rows = nextRows(present)
      if (rows.length === 0) return false
      const claimed = await claim(rows)
      for (const { id, chat } of rows) flights.add(flyAndLand(claimed.get(id), chat))
      return true
    },
  }
}
