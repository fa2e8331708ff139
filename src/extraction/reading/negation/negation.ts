import type { Cue } from '../../vocabulary/cue.ts'
import { hasAny, type Item } from '../item.ts'
import { neitherOf, whatWillNotBe } from './absence.ts'
import { afterwards } from './afterwards.ts'
import { deniedMeeting, noEvent, plannedAndDenied } from './denied-meeting.ts'
import { deniedTwice, onlyThreatened } from './double-negation.ts'
import { refused } from './refusal.ts'

/** One of these stands in whatever the rules below change. */
const DENYING: readonly Cue[] = [
  'not', 'none', 'neither', 'refuses', 'fails', 'ruled-out', 'called-off', 'put-off', 'will-not-be', 'was-not', 'as-planned',
] // prettier-ignore

/**
 * The words of a clause, each told to say what it says with those that deny it: "no meeting", "not going to meet",
 * "not ruled out", «Кушнера не було». Telling twice changes nothing.
 */
export const withDenials = (items: readonly Item[], infinitive: RegExp): readonly Item[] => {
  if (!hasAny(items, DENYING)) return items
  return [afterwards, deniedTwice, onlyThreatened, noEvent, deniedMeeting, plannedAndDenied, neitherOf].reduce(
    (told, tell) => tell(told),
    refused(whatWillNotBe(items, infinitive), infinitive),
  )
}
