import type { Day } from '../../domain/calendar.ts'
import { type Claim, claimsOn, type ParticipantValue, type Presence, PRESENCES } from '../../domain/claim.ts'
import type { DiplomaticEvent, Participant } from '../../domain/event.ts'
import { spanOf } from '../../domain/moment.ts'
import { flagOf } from '../../texts/flags.ts'
import { html, type Html, joinHtml, raw } from '../../texts/html.ts'
import type { Side } from '../../texts/sides.ts'
import { clip } from '../message-size.ts'
import { type ReaderContext, todayOf } from '../reader-context.ts'
import { fitLines, shareOf } from '../split.ts'
import { disputedOf, type PresenceGroup, presenceGroups } from './participants.ts'
import { marksOf } from './source-mark.ts'
import { standingOf, type Tense, tenseOf } from './standing.ts'

const NAME_LENGTH = 80
const OFFICE_LENGTH = 120
/** How much of a line is told. */
interface Extent {
  /** Of a side so many people, of a group so many sides. */
  readonly people: number
  readonly sides: number
  readonly characters: number
  /** Of all groups together. */
  readonly inAll: number
}

/** In a list of events, and where one event alone is told of. */
const IN_SHORT: Extent = { people: 4, sides: 12, characters: 500, inAll: 1500 }
const IN_FULL: Extent = { people: 12, sides: 60, characters: 2200, inAll: 2200 }
/** What the disputes of one event may take of a message. */
const DISPUTES = shareOf(500)

/** Where everyone is online, it goes without saying of each. */
const isRemote = ({ mode }: Participant, event: DiplomaticEvent): boolean =>
  mode === 'remote' && event.mode !== 'remote' && event.kind !== 'call'

/** A person by surname; a country by its usual name, a body by its whole one. */
export const shortName = (id: string, { words, gazetteer }: ReaderContext): string =>
  clip(words.name(id, { short: gazetteer.actor(id)?.kind !== 'organisation' }), NAME_LENGTH)

const modeMark = (participant: Participant, event: DiplomaticEvent, { words }: ReaderContext): string =>
  isRemote(participant, event) ? ` (${words.text('mode-remote')})` : ''

const flagged = (id: string, name: string): string => [flagOf(id), name].filter(Boolean).join(' ')

const shortSide = (
  { id, people, itself }: Side,
  event: DiplomaticEvent,
  extent: Extent,
  context: ReaderContext,
): string => {
  const side = itself ? shortName(id, context) + modeMark(itself, event, context) : ''
  if (people.length === 0) return flagged(id, side || shortName(id, context))
  const named = people
    .slice(0, extent.people)
    .map((person) => shortName(person.actor, context) + modeMark(person, event, context))
  const more = people.length - named.length
  const names = [...named, ...(more > 0 ? [context.words.text('people-more', { count: more })] : [])].join(', ')
  if (flagOf(id) || people.some(({ actor }) => actor === id)) return flagged(id, names)
  return `${shortName(id, context)} — ${names}`
}

/** How the label speaks of those announced; `open` where nobody has said that the event was held, `never` where it was not planned. */
const tenseAt = (event: DiplomaticEvent, context: ReaderContext): Tense | 'open' | 'never' => {
  const standing = standingOf(event, todayOf(context), context.timeZone)
  if (standing === 'unconfirmed') return 'open'
  return standing === 'ruled_out' ? 'never' : tenseOf(standing)
}

/** `no` of more than one; of one a person's gender, or `side` for a country or a body. */
const singleOf = ({ sides: [side, ...others] }: PresenceGroup, { gazetteer }: ReaderContext): string => {
  if (!side || others.length > 0 || side.people.length > 1) return 'no'
  const person = gazetteer.actor(side.people[0]?.actor ?? '')
  return person?.kind === 'person' ? person.gender : 'side'
}

/** «Очікується» of one, «Очікуються» of more. */
const labelOf = (group: PresenceGroup, event: DiplomaticEvent, context: ReaderContext): string =>
  context.words.text('participants-label', {
    presence: group.presence,
    tense: tenseAt(event, context),
    single: singleOf(group, context),
  })

/** So many characters for each of several texts that share what there is: the short ones leave theirs to the long. */
const sharedOut = (lengths: readonly number[], inAll: number): readonly number[] => {
  const shares = new Map<number, number>()
  let left = inAll
  const byLength = [...lengths.entries()].toSorted(([, a], [, b]) => a - b)
  byLength.forEach(([at, length], rank) => {
    const share = Math.min(length, Math.floor(left / (byLength.length - rank)))
    shares.set(at, share)
    left -= share
  })
  return lengths.map((length, at) => shares.get(at) ?? length)
}

const groupLines = (
  event: DiplomaticEvent,
  extent: Extent,
  context: ReaderContext,
  presences: readonly Presence[] = PRESENCES,
): readonly Html[] => {
  if (tenseAt(event, context) === 'never') return []
  const groups = presenceGroups(event, context.gazetteer).filter(({ presence }) => presences.includes(presence))
  const names = groups.map(({ sides }) => {
    const shown = sides.slice(0, extent.sides).map((side) => shortSide(side, event, extent, context))
    const more = sides.length - shown.length
    const all = more > 0 ? [...shown, context.words.text('sides-more', { count: more })] : shown
    const separator = sides.some(({ people }) => people.length > 1) ? '; ' : ', '
    return clip(all.join(separator), extent.characters)
  })
  const shares = sharedOut(
    names.map((text) => text.length),
    extent.inAll,
  )
  return groups.map((group, at) => html`${labelOf(group, event, context)}: ${clip(names[at] ?? '', shares[at] ?? 0)}`)
}

/** One line a presence: «Очікуються: 🇺🇦 Україна, 🇺🇸 США (онлайн), НАТО»; none for an event never planned, whose title says enough. */
export const shortParticipants = (event: DiplomaticEvent, context: ReaderContext): readonly Html[] => {
  const groups = groupLines(event, IN_SHORT, context)
  const disputed = tenseAt(event, context) === 'never' ? [] : disputedOf(event).slice(0, IN_SHORT.sides)
  if (disputed.length === 0) return groups
  const names = disputed.map(({ actor }) => shortName(actor, context)).join(', ')
  return [...groups, html`${context.words.text('disputed-label')}: ${clip(names, IN_SHORT.characters)}`]
}

/** The day for which offices are named: the event's own, or today where no source says when it is. */
const officesDay = (event: DiplomaticEvent, context: ReaderContext): Day =>
  spanOf(event.when, context.timeZone)?.first ?? todayOf(context)

const longPerson = (participant: Participant, event: DiplomaticEvent, context: ReaderContext): string => {
  const { words, gazetteer } = context
  const person = gazetteer.actor(participant.actor)
  const office = person?.kind === 'person' ? words.office(person, officesDay(event, context)) : undefined
  const notes = [
    ...(office === undefined ? [] : [clip(office, OFFICE_LENGTH)]),
    ...(isRemote(participant, event) ? [words.text('mode-remote')] : []),
  ].join(', ')
  const name = clip(words.name(participant.actor), NAME_LENGTH)
  return notes ? `${name} (${notes})` : name
}

const longSide = ({ id, people, itself }: Side, event: DiplomaticEvent, context: ReaderContext): Html => {
  const side = clip(context.words.name(id), NAME_LENGTH) + (itself ? modeMark(itself, event, context) : '')
  if (people.length === 0) return html`${flagged(id, side)}`
  const names = people.map((person) => longPerson(person, event, context)).join('; ')
  return people.some(({ actor }) => actor === id) ? html`${names}` : html`${flagged(id, side)}: ${names}`
}

/** A group of participants of a card: its label and a line a side. */
export interface ParticipantLines {
  readonly label: string
  readonly lines: readonly Html[]
}

/** Everyone with office as of the event's day, in groups of attended, expected and absent. */
export const longParticipants = (event: DiplomaticEvent, context: ReaderContext): readonly ParticipantLines[] =>
  presenceGroups(event, context.gazetteer).map((group) => ({
    label: labelOf(group, event, context),
    lines: group.sides.map((side) => longSide(side, event, context)),
  }))

const SAYINGS = ['attended', 'expected', 'no'] as const

const sayingOf = ({ stance, value }: Pick<Claim, 'stance'> & { readonly value: ParticipantValue }) =>
  stance === 'denied' || value.presence === 'absent' ? 'no' : value.presence

/** Whom the sources disagree about, and which of them say what. */
export const disputeLines = (event: DiplomaticEvent, context: ReaderContext): readonly Html[] => {
  const { words, record } = context
  return disputedOf(event).map((participant) => {
    const claims = claimsOn(event.claims, 'participant').filter(({ value }) => value.actor === participant.actor)
    const bySaying = Map.groupBy(claims, sayingOf)
    const said = SAYINGS.flatMap((says) => {
      const ids = new Set(bySaying.get(says)?.map(({ dispatch }) => dispatch))
      const sources = marksOf(
        [...ids].flatMap((id) => record.dispatches.get(id) ?? []),
        context,
      )
      return sources.length > 0 ? [words.html('dispute-says', { sources: raw(joinHtml(sources, '; ')), says })] : []
    })
    const who = longPerson(participant, event, context)
    return html`${who} — ${raw(joinHtml(said, '; '))}`
  })
}

/**
 * Where one event alone is told of: everyone by presence, or those of some presences; and of those whom the sources
 * disagree about who says what.
 */
export const allParticipants = (
  event: DiplomaticEvent,
  context: ReaderContext,
  presences: readonly Presence[] = PRESENCES,
): readonly Html[] => [
  ...groupLines(event, IN_FULL, context, presences),
  ...fitLines(
    disputeLines(event, context).map((line) => html`${context.words.text('disputed-label')}: ${raw(line)}`),
    DISPUTES,
    (count) => html`${context.words.text('disputed-label')}: ${context.words.text('people-more', { count })}`,
  ),
]
