import { parseDay } from './calendar.ts'

const FORM = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/

/** Years that somebody may call now, with centuries of the calendar before and behind to count in. */
const [FIRST_YEAR, LAST_YEAR] = [1900, 2200]

/** How a wrong instant is refused. */
export const INSTANT_FORM = `an instant with its zone from ${FIRST_YEAR} to ${LAST_YEAR}, such as 2026-01-04T12:00:00+02:00`

/** The present that a text names, epoch milliseconds; undefined where the calendar has no such day or nobody’s present is so far away. */
export const parseNow = (text: string): number | undefined => {
  const year = Number(text.slice(0, 4))
  if (!FORM.test(text) || !parseDay(text.slice(0, 10)) || year < FIRST_YEAR || year > LAST_YEAR) return undefined
  const instant = Date.parse(text)
  return Number.isNaN(instant) ? undefined : instant
}
