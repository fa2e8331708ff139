import { clip } from '../briefing/message-size.ts'
import type { ReaderContext } from '../briefing/reader-context.ts'
import type { ActorId, PlaceId } from '../domain/actor.ts'
import { addDays, type Day } from '../domain/calendar.ts'
import { PARTICIPANT_MODES, PRESENCES } from '../domain/claim.ts'
import type { DiplomaticEvent } from '../domain/event.ts'
import type { Button } from '../domain/message.ts'
import { type CorrectedField, CORRECTED_FIELDS, type FieldStep } from '../domain/review.ts'
import { EVENT_STATUSES } from '../domain/vocabulary.ts'
import type { Html } from '../texts/html.ts'

/** Telegram takes a hundred buttons; nobody looks through so many. */
const MOST_PARTICIPANTS = 30
const MOST_PLACES = 6
/** So much of a text is looked through for places. */
const READ_FOR_PLACES = 8000

/** An event of which a field is to be corrected: what can be chosen, and how a choice becomes a button. */
export interface Choosing {
  /** Undefined where the text only denies. */
  readonly event: DiplomaticEvent | undefined
  readonly actors: readonly ActorId[]
  /** The middle one of the days offered. */
  readonly day: Day
  readonly places: readonly PlaceId[]
  readonly button: (step: FieldStep, label: string) => Button
  /** How a button names an actor or a place. */
  readonly named: (id: string) => string
}

/** A question with its answers as rows of buttons, and the step before it; without one it comes right after the card. */
export interface Choices {
  readonly question: Html
  readonly rows: readonly (readonly Button[])[]
  readonly back: FieldStep | undefined
}

export const inRows = (buttons: readonly Button[], width: number): readonly (readonly Button[])[] =>
  buttons.flatMap((_, at) => (at % width === 0 ? [buttons.slice(at, at + width)] : []))

/** Cities and venues that texts mention, each once. */
export const placesIn = (texts: readonly string[], gazetteer: ReaderContext['gazetteer']): readonly PlaceId[] => {
  const mentioned = texts
    .flatMap((text) => gazetteer.mentions(text.slice(0, READ_FOR_PLACES)))
    .filter(({ kind }) => kind === 'place')
    .flatMap(({ ids }) => ids.filter((id) => gazetteer.place(id)?.kind !== 'country'))
  return [...new Set(mentioned)].slice(0, MOST_PLACES)
}

/** A button for each field that can be corrected. */
export const fieldButtons = ({ button }: Choosing, { words }: ReaderContext): readonly Button[] =>
  CORRECTED_FIELDS.map((field) => button({ step: 'choose', field }, words.text('review-field', { field })))

const statusButtons = ({ event, button }: Choosing, { words }: ReaderContext): readonly Button[] => {
  const noun = event ? words.noun(event) : 'meeting'
  return EVENT_STATUSES.map((status) => button({ step: 'set-status', status }, words.text('status', { status, noun })))
}

const dayButtons = ({ day: middle, button }: Choosing, { words }: ReaderContext): readonly Button[] => [
  ...[-1, 0, 1].map((shift) => addDays(middle, shift)).map((day) => button({ step: 'set-day', day }, words.day(day))),
  button({ step: 'set-day', day: null }, words.text('when-unknown')),
]

const placeButtons = ({ places, button, named }: Choosing, { words }: ReaderContext): readonly Button[] => [
  ...places.map((place) => button({ step: 'set-place', place: named(place) }, words.place(place))),
  button({ step: 'set-place', place: null }, words.text('place-unknown')),
]

const participantButtons = ({ actors, button, named }: Choosing, { words }: ReaderContext): readonly Button[] =>
  actors
    .slice(0, MOST_PARTICIPANTS)
    .map((actor) => button({ step: 'participant', actor: named(actor) }, words.name(actor)))

const BUTTONS: Readonly<
  Record<
    CorrectedField,
    { readonly width: number; readonly of: (choosing: Choosing, context: ReaderContext) => readonly Button[] }
  >
> = {
  status: { width: 2, of: statusButtons },
  when: { width: 3, of: dayButtons },
  place: { width: 2, of: placeButtons },
  participants: { width: 2, of: participantButtons },
}

/** What can be corrected of one participant. */
const ofParticipant = (actor: ActorId, { button, named }: Choosing, { words }: ReaderContext): Choices => {
  const key = named(actor)
  return {
    question: words.html('review-participant', { who: clip(words.name(actor), 100) }),
    rows: [
      PRESENCES.map((presence) =>
        button({ step: 'set-presence', actor: key, presence }, words.text('review-presence', { presence })),
      ),
      PARTICIPANT_MODES.map((mode) =>
        button({ step: 'set-mode', actor: key, mode }, words.text('event-mode', { mode })),
      ),
      [button({ step: 'leave-out', actor: key }, words.text('review-button-leave-out'))],
    ],
    back: { step: 'choose', field: 'participants' },
  }
}

/** What there is to choose from where a button leads to a choice; undefined where it is the choice itself, or names nobody there. */
export const fieldChoices = (choosing: Choosing, step: FieldStep, context: ReaderContext): Choices | undefined => {
  switch (step.step) {
    case 'choose': {
      const { width, of } = BUTTONS[step.field]
      const question = context.words.html('review-choose', { field: step.field })
      return { question, rows: inRows(of(choosing, context), width), back: undefined }
    }
    case 'participant': {
      const actor = choosing.actors.find((id) => choosing.named(id) === step.actor)
      return actor === undefined ? undefined : ofParticipant(actor, choosing, context)
    }
    case 'set-status':
    case 'set-day':
    case 'set-place':
    case 'set-presence':
    case 'set-mode':
    case 'leave-out':
      return undefined
  }
}
