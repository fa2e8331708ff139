import type { Day } from '../../domain/calendar.ts'
import { claimsOn } from '../../domain/claim.ts'
import type { DiplomaticEvent, Participant } from '../../domain/event.ts'
import { spanOf } from '../../domain/moment.ts'
import { flagOf } from '../../texts/flags.ts'
import { html, type Html, joinHtml, raw } from '../../texts/html.ts'
import type { Side } from '../../texts/sides.ts'
import { clip } from '../message-size.ts'
import { type ReaderContext, todayOf } from '../reader-context.ts'
import { disputedOf, type PresenceGroup, presenceGroups } from './participants.ts'
import { sourceMark } from './source-mark.ts'
import { standingOf, type Tense, tenseOf } from './standing.ts'

const NAME_LENGTH = 80
const OFFICE_LENGTH = 120
/** In a list of events a side names so many people, a group so many sides. */
const PEOPLE_IN_SHORT = 4
const SIDES_IN_SHORT = 12
const LINE_LENGTH = 500

/** Where everyone is online, it goes without saying of each. */
const isRemote = ({ mode }: Participant, event: DiplomaticEvent): boolean =>
  mode === 'remote' && event.mode !== 'remote' && event.kind !== 'call'

/** A person by surname; a country by its usual name, a body by its whole one. */
export const shortName = (id: string, { words, gazetteer }: ReaderContext): string =>
  clip(words.name(id, { short: gazetteer.actor(id)?.kind !== 'organisation' }), NAME_LENGTH)

const modeMark = (participant: Participant, event: DiplomaticEvent, { words }: ReaderContext): string =>
  isRemote(participant, event) ? ` (${words.text('mode-remote')})` : ''

const flagged = (id: string, name: string): string => [flagOf(id), name].filter(Boolean).join(' ')

const shortSide = ({ id, people, itself }: Side, event: DiplomaticEvent, context: ReaderContext): string => {
  const side = itself ? shortName(id, context) + modeMark(itself, event, context) : ''
  if (people.length === 0) return flagged(id, side || shortName(id, context))
  const named = people
    .slice(0, PEOPLE_IN_SHORT)
    .map((person) => shortName(person.actor, context) + modeMark(person, event, context))
  const more = people.length - named.length
  const names = [...named, ...(more > 0 ? [context.words.text('people-more', { count: more })] : [])].join(', ')
  if (flagOf(id) || people.some(({ actor }) => actor === id)) return flagged(id, names)
  return `${shortName(id, context)}: ${names}`
}

/** How the label speaks of those announced; `open` where nobody has said that the event was held, `never` where it was not planned. */
const tenseAt = (event: DiplomaticEvent, context: ReaderContext): Tense | 'open' | 'never' => {
  const standing = standingOf(event, todayOf(context), context.timeZone)
  if (standing === 'unconfirmed') return 'open'
  return standing === 'ruled_out' ? 'never' : tenseOf(standing)
}

/** «Очікується» of one, «Очікуються» of more. */
const labelOf = ({ presence, sides }: PresenceGroup, event: DiplomaticEvent, context: ReaderContext): string =>
  context.words.text('participants-label', {
    presence,
    tense: tenseAt(event, context),
    single: sides.length === 1 && (sides[0]?.people.length ?? 0) <= 1 ? 'yes' : 'no',
  })

/** One line a presence: «Очікуються: 🇺🇦 Україна, 🇺🇸 США (онлайн), НАТО»; none for an event never planned, whose title says enough. */
export const shortParticipants = (event: DiplomaticEvent, context: ReaderContext): readonly Html[] => {
  const { words } = context
  if (tenseAt(event, context) === 'never') return []
  const groups = presenceGroups(event, context.gazetteer).map((group) => {
    const { sides } = group
    const shown = sides.slice(0, SIDES_IN_SHORT).map((side) => shortSide(side, event, context))
    const more = sides.length - shown.length
    const all = more > 0 ? [...shown, words.text('sides-more', { count: more })] : shown
    const separator = sides.some(({ people }) => people.length > 1) ? '; ' : ', '
    return html`${labelOf(group, event, context)}: ${clip(all.join(separator), LINE_LENGTH)}`
  })
  const disputed = disputedOf(event).slice(0, SIDES_IN_SHORT)
  if (disputed.length === 0) return groups
  const names = disputed.map(({ actor }) => shortName(actor, context)).join(', ')
  return [...groups, html`${words.text('disputed-label')}: ${clip(names, LINE_LENGTH)}`]
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

/** Whom the sources disagree about, and what each of them says. */
export const disputeLines = (event: DiplomaticEvent, context: ReaderContext): readonly Html[] => {
  const { words, record } = context
  return disputedOf(event).map((participant) => {
    const claims = claimsOn(event.claims, 'participant').filter(({ value }) => value.actor === participant.actor)
    const said = claims.flatMap(({ dispatch, stance, value }) => {
      const source = record.dispatches.get(dispatch)
      if (!source) return []
      const says = stance === 'denied' || value.presence === 'absent' ? 'no' : value.presence
      return [words.html('dispute-says', { source: raw(sourceMark(source, context)), says })]
    })
    const who = longPerson(participant, event, context)
    return html`${who} — ${raw(joinHtml([...new Set(said)], '; '))}`
  })
}
