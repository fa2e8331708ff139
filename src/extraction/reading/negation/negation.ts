import type { Item } from '../item.ts'
import { neitherOf, whatWillNotBe } from './absence.ts'
import { deniedMeeting, noEvent, plannedAndDenied } from './denied-meeting.ts'
import { deniedTwice, onlyThreatened } from './double-negation.ts'
import { refused } from './refusal.ts'

/**
 * The words of a clause, each told to say what it says with those that deny it: "no meeting", "not going to meet",
 * "not ruled out", «Кушнера не було». Telling twice changes nothing.
 */
export const withDenials = (items: readonly Item[], infinitive: RegExp): readonly Item[] =>
  [deniedTwice, onlyThreatened, noEvent, deniedMeeting, plannedAndDenied, neitherOf].reduce(
    (told, tell) => tell(told),
    refused(whatWillNotBe(items, infinitive), infinitive),
  )
