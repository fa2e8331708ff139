import { isSpokenFor } from '../../briefing/event/participants.ts'
import { clip } from '../../briefing/message-size.ts'
import type { ReaderContext } from '../../briefing/reader-context.ts'
import type { ParticipantMode } from '../../domain/claim.ts'
import type { DiplomaticEvent, Participant } from '../../domain/event.ts'
import type { Case } from '../../language/grammar.ts'
import { sideOf } from '../../texts/sides.ts'
import type { ActorSlot } from '../question.ts'

const LONGEST_NAME = 80

/** `m` or `f` for a person; `side` for a country or an organisation. */
export const genderOf = (id: string, { gazetteer }: ReaderContext): 'm' | 'f' | 'side' => {
  const actor = gazetteer.actor(id)
  return actor?.kind === 'person' ? actor.gender : 'side'
}

/** `no` of more than one; of one a person's gender, or `side` for a country or an organisation. */
export const singleOf = (those: readonly Participant[], context: ReaderContext): 'm' | 'f' | 'side' | 'no' => {
  const [only] = those
  return only && those.length === 1 ? genderOf(only.actor, context) : 'no'
}

/** The name of what a slot means: the actor's, or for a region and a name that several bear the words of the question. */
export const slotName = (
  slot: ActorSlot,
  { words, gazetteer }: ReaderContext,
  grammaticalCase: Case = 'nominative',
): string => {
  const [id, other] = slot.ids
  const isShared = other !== undefined && gazetteer.actor(other)?.kind === 'person'
  if (id === undefined || slot.kind === 'region' || isShared) return clip(slot.text, LONGEST_NAME)
  return clip(words.name(id, { case: grammaticalCase }), LONGEST_NAME)
}

/** «Стів Віткофф (онлайн)»; at a call and an online meeting everyone is remote, and nobody needs the mark. */
const participantName = ({ actor, mode }: Participant, marked: boolean, { words }: ReaderContext): string => {
  const name = clip(words.name(actor), LONGEST_NAME)
  return marked && mode === 'remote' ? `${name} (${words.text('mode-remote')})` : name
}

/** The participants of an event as one phrase. */
export const namesOf = (
  participants: readonly Participant[],
  event: Pick<DiplomaticEvent, 'mode'> | undefined,
  context: ReaderContext,
): string =>
  context.words.list(
    participants.map((participant) =>
      participantName(participant, event !== undefined && event.mode !== 'remote', context),
    ),
  )

/** Those who took part, or are to, in one way, a country left out where its own people stand for it; the disputed are none. */
export const participantsBy = (
  event: DiplomaticEvent,
  mode: ParticipantMode,
  { gazetteer }: ReaderContext,
): readonly Participant[] => {
  const { participants, mode: whole } = event
  const modeOf = (participant: Participant): ParticipantMode =>
    participant.mode === 'unknown' && whole !== 'hybrid' ? whole : participant.mode
  const those = participants.filter(
    (participant) => modeOf(participant) === mode && participant.presence !== 'absent' && !participant.disputed,
  )
  return those.filter(
    (participant) =>
      !isSpokenFor(participant, event, gazetteer) &&
      !those.some((other) => other.actor !== participant.actor && sideOf(other, gazetteer) === participant.actor),
  )
}

export const capitalised = <Text extends string>(text: Text): Text =>
  (text.charAt(0).toUpperCase() + text.slice(1)) as Text
