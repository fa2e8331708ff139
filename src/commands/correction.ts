import { dayAt } from '../domain/calendar.ts'
import { PARTICIPANT_MODES, PRESENCES } from '../domain/claim.ts'
import type { Correction } from '../domain/review.ts'
import { EVENT_STATUSES } from '../domain/vocabulary.ts'
import { whenOf } from '../newsroom.ts'
import type { Library } from '../library.ts'
import { refuseMore, UsageError } from './command.ts'
import type { Desk } from './editor-desk.ts'
import { timeZoneOf } from './options.ts'

/** An absent value is kept apart in words: what an editor types for «the text does not say». */
const NOTHING = 'none'

export const FIELDS_HELP =
  'status STATUS | when WHEN | place PLACE | presence ACTOR PRESENCE | mode ACTOR MODE | without ACTOR'

/** The word that is given; a UsageError names those that there are. */
export const oneOf = <Word extends string>(words: readonly Word[], given: string | undefined): Word => {
  const word = words.find((one) => one === given)
  if (word === undefined) throw new UsageError(`«${given ?? ''}» is none of ${words.join(', ')}`)
  return word
}

type CorrectionDesk = Pick<Desk, 'invocation' | 'signature'> & { readonly library: Pick<Library, 'gazetteer'> }

/** The one of `actors` that is meant by its id or by its name in any of the languages; a UsageError says which there are. */
const actorNamed = (
  given: string | undefined,
  actors: readonly string[],
  { gazetteer }: CorrectionDesk['library'],
): string => {
  const name = given ?? ''
  const named = new Set([...gazetteer.mentions(name).flatMap(({ ids }) => ids), ...gazetteer.surnamed(name)])
  const meant = actors.filter((actor) => actor === name || named.has(actor))
  const [one, other] = meant
  if (one !== undefined && other === undefined) return one
  const known = actors.map((actor) => (gazetteer.actor(actor) ? `${actor} (${gazetteer.name(actor, 'en')})` : actor))
  throw new UsageError(`«${name}» is ${one === undefined ? 'none' : 'more than one'} of ${known.join(', ')}`)
}

const OF_A_PARTICIPANT: ReadonlySet<string> = new Set(['presence', 'mode'])

/** The correction that the words after `correct N` name; a UsageError where they name none. `actors` are those that may be corrected. */
export const correctionIn = (
  given: readonly string[],
  actors: readonly string[],
  { invocation, library, signature }: CorrectionDesk,
): Correction => {
  const [field = '', first, second] = given
  refuseMore(`correct ${field}`, given, OF_A_PARTICIPANT.has(field) ? 3 : 2)
  switch (field) {
    case 'status':
      return { field, value: oneOf(EVENT_STATUSES, first) }
    case 'when': {
      const timeZone = timeZoneOf(invocation)
      const value = first === NOTHING ? null : whenOf(first ?? '', dayAt(signature.at, timeZone), timeZone)
      if (value === undefined) throw new UsageError(`«${first ?? ''}» is no time`)
      return { field, value }
    }
    case 'place':
      if (first !== NOTHING && !library.gazetteer.place(first ?? ''))
        throw new UsageError(`there is no place «${first ?? ''}» in the gazetteer`)
      return { field, value: first === NOTHING ? null : (first ?? null) }
    case 'presence':
      return { field, actor: actorNamed(first, actors, library), value: oneOf(PRESENCES, second) }
    case 'mode':
      return { field, actor: actorNamed(first, actors, library), value: oneOf(PARTICIPANT_MODES, second) }
    case 'without':
      return { field: 'participant', actor: actorNamed(first, actors, library), value: null }
    default:
      throw new UsageError('correct knows status, when, place, presence, mode and without')
  }
}
