import { has, type Item } from '../reading/item.ts'
import type { SentenceReading } from '../reading/read-dispatch.ts'
import type { DraftParticipant } from './draft.ts'
import { currentDraft, type Setting, type Story } from './story.ts'

const MOST_PARAGRAPHS_BACK = 1

/** The people meant by «вони», «президенти», "the three": those of the last event that had as many, by office where one is said. */
export const groupMeant = (items: readonly Item[], story: Story, { reading }: Setting): readonly DraftParticipant[] => {
  if (!items.some((item) => has(item, 'they'))) return []
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

/** Who is meant but not named: the guest, «він», or whoever the text spoke of last where one side alone is told. */
export const implied = (
  items: readonly Item[],
  own: readonly DraftParticipant[],
  story: Story,
  sentence: SentenceReading,
): readonly string[] => {
  const found: string[] = []
  const add = (actor: string | null): void => {
    if (actor !== null && !own.some((known) => known.actor === actor) && !found.includes(actor)) found.push(actor)
  }
  if (items.some((item) => has(item, 'guest'))) add(story.visitor)
  const last = currentDraft(story)
  const near = last === undefined || sentence.paragraph - last.paragraph <= MOST_PARAGRAPHS_BACK
  const pronoun = items.some((item) => has(item, 'he') || has(item, 'she'))
  if (own.length + found.length < 2 && (pronoun || near)) add(story.topic)
  if (own.length + found.length < 2 && near) add(story.visitor)
  return found
}
