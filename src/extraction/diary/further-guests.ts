import { type Draft, type DraftParticipant, isOff, presenceOf } from '../events/draft.ts'
import { joined } from '../events/whole/merging.ts'
import { participantsIn } from '../events/who/participants.ts'
import { placeIn } from '../events/where/places.ts'
import { tenseOf } from '../events/when/tense.ts'
import type { Grammar } from '../reading/clauses/chunks.ts'
import { clausesOf } from '../reading/clauses/clauses.ts'
import { type Clause } from '../reading/clauses/clause.ts'
import { isPerson, isSign, type Item, hasOne, some } from '../reading/item.ts'
import { isRole } from '../reading/roles/description.ts'
import type { EntrySetting } from './entry-setting.ts'

/** «Будуть Мерц і Мелоні»: a verb of being and names. */
const onlyNames = (items: readonly Item[]): boolean =>
  items.every(
    (item) =>
      item.kind !== 'word' ||
      isRole(item) ||
      hasOne(item, ['future', 'present', 'past', 'and', 'filler', 'with', 'in', 'takes-part']),
  )

/** True where a part of an entry only says who comes to the event of the part before, by which way or in whose stead. */
export const namesGuests = (items: readonly Item[], { gazetteer }: EntrySetting): boolean => {
  if (!items.some(isPerson) || some(items, 'meets', 'receives', 'phones', 'meeting', 'summit', 'call', 'visit'))
    return false
  const goesElsewhere = some(items, 'travels') && placeIn(items, ['to', 'in'], [], gazetteer) !== undefined
  const comes = some(items, 'takes-part', 'represents', 'stays-away', 'video', 'instead', 'travels')
  return !goesElsewhere && (comes || onlyNames(items))
}

const guestsOf = (
  { items }: Clause,
  { status, mode }: Draft,
  { people }: EntrySetting,
): readonly DraftParticipant[] => {
  if (some(items, 'whether', 'wish', 'speech', 'denies')) return []
  const presence = some(items, 'stays-away') ? 'absent' : presenceOf(status)
  const remote = presence !== 'absent' && (mode === 'remote' || some(items, 'video'))
  return participantsIn(items, people, { presence, mode: remote ? 'remote' : 'unknown' }).filter(({ body }) => !body)
}

/** Cuts before each comma behind which others come in a way of their own: «Головує Каллас, по відеозв'язку виступить …». */
const partsOf = (items: readonly Item[]): readonly (readonly Item[])[] => {
  const commas = items.flatMap((item, at) => (isSign(item, ',') ? [at] : []))
  const tellsOwn = (at: number, next: number | undefined): boolean => {
    const part = items.slice(at, next)
    return part.some(isPerson) && some(part, 'takes-part', 'represents', 'stays-away', 'video', 'addresses')
  }
  const cuts = commas.filter((at, index) => tellsOwn(at, commas[index + 1]))
  return [0, ...cuts].map((from, index) => items.slice(from, cuts[index]))
}

/** "Crosetto is in Washington" in an entry of Rome: who is elsewhere is there, and nothing that has been is still to come. */
export const elsewhere = (items: readonly Item[], entry: EntrySetting): EntrySetting | undefined => {
  const own = placeIn(items, ['in', 'to'], [], entry.gazetteer)
  if (!own || some(items, 'meets', 'receives', 'meeting', 'summit')) return entry
  return tenseOf(items, entry.tenses)?.tense === 'past' ? undefined : { ...entry, place: undefined }
}

/** The event of an entry with those whom a further part of it names: «Головує Каллас, по відеозв'язку виступить Сибіга». */
export const withGuests = (draft: Draft, items: readonly Item[], grammar: Grammar, entry: EntrySetting): Draft => {
  if (isOff(draft.status) || draft.kind === 'visit') return draft
  const more = partsOf(items)
    .flatMap((part) => clausesOf(part, grammar, undefined))
    .flatMap((clause) => guestsOf(clause, draft, entry))
  const onScreen = more.some(({ mode }) => mode === 'remote')
  return {
    ...draft,
    participants: joined(draft.participants, more),
    mode: onScreen && draft.mode === 'in_person' ? 'hybrid' : draft.mode,
  }
}
