import { hasAny, type Item } from '../item.ts'
import { neitherOf, whatWillNotBe } from './absence.ts'
import { afterwards } from './afterwards.ts'
import type { Denial } from './denial.ts'
import { deniedMeeting, noEvent, plannedAndDenied } from './denied-meeting.ts'
import { deniedTwice, onlyThreatened } from './double-negation.ts'
import { refused } from './refusal.ts'

/** In the order in which they are told: a later one sees what an earlier one has told. */
const DENIALS: readonly Denial[] = [
  whatWillNotBe,
  refused,
  afterwards,
  deniedTwice,
  onlyThreatened,
  noEvent,
  deniedMeeting,
  plannedAndDenied,
  neitherOf,
]

/** Most clauses hold none of these and are left as they are. */
const DENYING = [...new Set(DENIALS.flatMap(({ by }) => by))]

/**
 * The words of a clause, each told to say what it says with those that deny it: "no meeting", "not going to meet",
 * "not ruled out", «Кушнера не було». Telling twice changes nothing.
 */
export const withDenials = (items: readonly Item[], infinitive: RegExp): readonly Item[] =>
  hasAny(items, DENYING)
    ? DENIALS.reduce((told, { by, tell }) => (hasAny(told, by) ? tell(told, infinitive) : told), items)
    : items
