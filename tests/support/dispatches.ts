import type { Assertion, Claim } from '../../src/domain/claim.ts'
import type { Dispatch } from '../../src/domain/dispatch.ts'
import { moment } from '../../src/domain/moment.ts'

const TEXT = 'Радники зустрілися 🤝 в Києві й говорили про гарантії безпеки.'
const QUOTE = { exact: 'зустрілися', start: 8, end: 18 }

/** A dispatch of the given instant (ISO date-time with offset), known from then on. */
export const dispatchAt = (published: string, id = published): Dispatch => ({
  id,
  language: 'uk',
  outlet: 'Вісник',
  url: null,
  headline: 'Радники зустрілися',
  text: TEXT,
  published: moment(published),
  knownFrom: Date.parse(published),
})

export interface Telling {
  readonly event?: string
  readonly stance?: Claim['stance']
  readonly id?: string
  /** Where the words stand in the text: what stands first is named first. */
  readonly at?: number
}

/** One claim of a dispatch, about the event `talks` unless told otherwise. */
export const claimOf = (dispatch: Dispatch, assertion: Assertion, telling: Telling = {}): Claim => ({
  ...assertion,
  id: telling.id ?? `${dispatch.id} ${telling.stance ?? ''} ${JSON.stringify(assertion)}`,
  event: telling.event ?? 'talks',
  dispatch: dispatch.id,
  stance: telling.stance ?? 'asserted',
  quote: telling.at === undefined ? QUOTE : { exact: 'т', start: telling.at, end: telling.at + 1 },
  saidBy: null,
  confidence: 1,
  knownFrom: dispatch.knownFrom,
})
