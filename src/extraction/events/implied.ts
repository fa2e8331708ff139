import { has, type Item } from '../reading/item.ts'
import type { SentenceReading } from '../reading/read-dispatch.ts'
import type { DraftParticipant } from './draft.ts'
import { currentDraft, type Setting, type Story } from './story.ts'

const MOST_PARAGRAPHS_BACK = 1

/** The people meant by «вони», «президенти», "the three": those of the last event that had as many, by office where one is said. */
export const groupMeant = (items: readonly Item[], story: Story, { reading }: Setting): readonly DraftParticipant[] => {
  const office = items.find((item) => item.kind === 'office' && has(item, 'they'))
  const holds = ({ actor }: DraftParticipant): boolean =>
    office?.kind !== 'office' || reading.people.offices(actor).some((term) => term.office === office.id)
  const persons = (participants: readonly DraftParticipant[]): readonly DraftParticipant[] =>
    participants.filter(({ presence, body }) => presence !== 'absent' && !body)
  const fitting = story.drafts.findLast(({ participants }) => {
    const named = persons(participants)
    return named.length > 1 && named.every(holds)
  })
  return fitting ? persons(fitting.participants) : []
}

/** At most `most` who are meant but not named: the guest, «його», or whoever the text spoke of last. */
export const implied = (
  items: readonly Item[],
  own: readonly DraftParticipant[],
  most: number,
  story: Story,
  sentence: SentenceReading,
): readonly string[] => {
  const found: string[] = []
  const add = (actor: string | null): void => {
    const known = own.some((participant) => participant.actor === actor)
    if (actor !== null && !known && !found.includes(actor) && found.length < most) found.push(actor)
  }
  if (items.some((item) => has(item, 'guest'))) add(story.visitor)
  const last = currentDraft(story)
  const near = last === undefined || sentence.paragraph - last.paragraph <= MOST_PARAGRAPHS_BACK
  if (near || items.some((item) => has(item, 'him'))) add(story.topic)
  if (near) add(story.visitor)
  return found
}
