import type { DiplomaticEvent } from '../../../src/domain/event.ts'
import { moment } from '../../../src/domain/moment.ts'
import { createEventRecord } from '../../../src/domain/record.ts'

const event = (id: string, start: string, actors: readonly string[], place: string | null): DiplomaticEvent => ({
  id,
  kind: 'meeting',
  status: 'announced',
  when: { start: moment(start), end: null },
  place,
  mode: 'unknown',
  format: null,
  host: null,
  participants: actors.map((actor) => ({
    actor,
    represents: null,
    presence: 'expected',
    mode: 'unknown',
    disputed: false,
  })),
  topics: [],
  claims: [],
  dispatches: [],
  revision: 0,
})

export const KYIV_MEETING = '2026-01-03-kyiv-advisers'
const LVIV_MEETING = '2026-01-05-lviv'

/** Two meetings: in Kyiv on 3 January, in Lviv on the 5th. */
export const record = createEventRecord({
  events: [
    event(KYIV_MEETING, '2026-01-03', ['rustem-umerov', 'steve-witkoff'], 'kyiv'),
    event(LVIV_MEETING, '2026-01-05', ['rustem-umerov'], 'lviv'),
  ],
  dispatches: [],
  changes: [],
})
