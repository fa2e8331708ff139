import { clip } from '../../briefing/message-size.ts'
import type { ReaderContext } from '../../briefing/reader-context.ts'
import type { Participant } from '../../domain/event.ts'
import type { Case } from '../../language/grammar.ts'
import type { ActorSlot } from '../question.ts'

const LONGEST_NAME = 80

/** `m` or `f` for a person; `side` for a country or an organisation. */
export const genderOf = (id: string, { gazetteer }: ReaderContext): 'm' | 'f' | 'side' => {
  const actor = gazetteer.actor(id)
  return actor?.kind === 'person' ? actor.gender : 'side'
}

/** The name of what a slot means: the actor's, or for a region the word of the question. */
export const slotName = (slot: ActorSlot, { words }: ReaderContext, grammaticalCase: Case = 'nominative'): string => {
  const id = slot.ids[0]
  if (id === undefined || slot.kind === 'region') return clip(slot.text, LONGEST_NAME)
  return clip(words.name(id, { case: grammaticalCase }), LONGEST_NAME)
}

/** «Стів Віткофф (онлайн)». */
export const participantName = ({ actor, mode }: Participant, { words }: ReaderContext): string => {
  const name = clip(words.name(actor), LONGEST_NAME)
  return mode === 'remote' ? `${name} (${words.text('mode-remote')})` : name
}

export const namesOf = (participants: readonly Participant[], context: ReaderContext): string =>
  context.words.list(participants.map((participant) => participantName(participant, context)))
