import type { DiplomaticEvent } from '../../domain/event.ts'
import type { Language } from '../../domain/language.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { Case } from '../../language/grammar.ts'
import { listOf, preposition } from '../euphony.ts'
import type { Messages } from '../messages.ts'
import type { Side } from '../sides.ts'
import type { EventNoun, TextArguments } from '../words.ts'
import { leadingSides } from './leading-sides.ts'

export interface TitleWords {
  readonly title: (event: DiplomaticEvent) => string
  readonly noun: (event: DiplomaticEvent) => EventNoun
}

/** What of the words a title needs besides texts. */
export interface TitleNames {
  readonly name: (id: string, options: { readonly case: Case; readonly short: true }) => string
  readonly place: (id: string, form: 'in' | 'to') => string
}

/** At most so many people of one side stand in a title by name, and so many sides in a list. */
const PEOPLE_NAMED = 2
const SIDES_NAMED = 5

/** Formats whose meetings have a noun of their own: «нарада начальників генштабів». */
const NOUNS_OF_FORMATS: ReadonlyMap<string, EventNoun> = new Map([['chiefs-of-general-staff', 'council']])

type Form = 'visit' | 'pair' | 'format' | 'two-sides' | 'many-sides' | 'one-side' | 'nobody'

const formOf = (event: DiplomaticEvent, sides: readonly Side[]): Form => {
  if (event.kind === 'visit' && sides.length > 0) return 'visit'
  if (sides.length === 2 && sides.every(({ people }) => people.length === 1)) return 'pair'
  if (event.format !== null) return 'format'
  if (sides.length === 2) return 'two-sides'
  if (sides.length > 2) return 'many-sides'
  return sides.length === 1 ? 'one-side' : 'nobody'
}

const nounFor = ({ kind, format }: DiplomaticEvent, form: Form): EventNoun => {
  if (kind !== 'meeting') return kind
  if (form === 'two-sides') return 'talks'
  return form === 'format' && format !== null ? (NOUNS_OF_FORMATS.get(format) ?? 'meeting') : 'meeting'
}

/** The people of a side while they are few, else the side itself. */
const namesOf = ({ id, people }: Side): readonly string[] =>
  people.length > 0 && people.length <= PEOPLE_NAMED ? people.map(({ actor }) => actor) : [id]

const visitorsOf = (event: DiplomaticEvent, sides: readonly Side[], gazetteer: Gazetteer): readonly Side[] => {
  const country = event.place === null ? undefined : gazetteer.place(event.place)?.country
  const visitors = sides.filter(({ id }) => id !== country && id !== event.host)
  return visitors.length > 0 ? visitors : sides
}

/** Titles of events in words of one language. */
export const createTitleWords = (
  gazetteer: Gazetteer,
  language: Language,
  { text }: Pick<Messages, 'text'>,
  { name, place }: TitleNames,
): TitleWords => {
  const names = (ids: readonly string[], grammaticalCase: Case): string =>
    listOf(
      language,
      ids.map((id) => name(id, { case: grammaticalCase, short: true })),
    )

  const sideBySide = (noun: EventNoun, first: readonly string[], second: readonly string[]): string => {
    const lead = names(first, 'genitive')
    const others = names(second, 'instrumental')
    const values: TextArguments = { noun, first: lead, second: others, people: first.length + second.length }
    return text('title-two-sides', { ...values, with: preposition(language, 'with', others, lead) })
  }

  const twoSides = (noun: EventNoun, [first, second]: readonly Side[]): string => {
    if (!first || !second) return text('title-alone', { noun })
    const byName = [first, second].every(({ people }) => people.length > 0 && people.length <= PEOPLE_NAMED)
    if (byName) return sideBySide(noun, namesOf(first), namesOf(second))
    return text('title-two-countries', {
      noun,
      first: name(first.id, { case: 'genitive', short: true }),
      second: name(second.id, { case: 'instrumental', short: true }),
      with: preposition(language, 'with', name(second.id, { case: 'instrumental', short: true })),
    })
  }

  const manySides = (noun: EventNoun, sides: readonly Side[]): string => {
    const named = sides.slice(0, SIDES_NAMED).map(({ id }) => name(id, { case: 'nominative', short: true }))
    const key = sides.length > SIDES_NAMED ? 'title-many-sides-and-others' : 'title-many-sides'
    return text(key, { noun, sides: named.join(', ') })
  }

  const visit = (event: DiplomaticEvent, sides: readonly Side[]): string => {
    const visitors = visitorsOf(event, sides, gazetteer)
    const who = names(visitors.flatMap(namesOf).slice(0, SIDES_NAMED), 'genitive')
    return event.place === null
      ? text('title-visit', { who })
      : text('title-visit-to', { who, place: place(event.place, 'to') })
  }

  const nobody = (noun: EventNoun, event: DiplomaticEvent): string =>
    event.place === null
      ? text('title-alone', { noun })
      : text('title-in-place', { noun, place: place(event.place, 'in') })

  const title = (event: DiplomaticEvent): string => {
    const sides = leadingSides(event, gazetteer)
    const form = formOf(event, sides)
    const noun = nounFor(event, form)
    switch (form) {
      case 'visit':
        return visit(event, sides)
      case 'format': {
        const format = gazetteer.format(event.format ?? '')
        return format
          ? text('title-format', { noun, id: format.id, format: format.genitive[language] })
          : nobody(noun, event)
      }
      case 'pair':
      case 'two-sides':
        return twoSides(noun, sides)
      case 'many-sides':
        return manySides(noun, sides)
      case 'one-side':
        return text('title-one-side', { noun, who: names(sides.flatMap(namesOf), 'genitive') })
      case 'nobody':
        return nobody(noun, event)
    }
  }

  return { title, noun: (event) => nounFor(event, formOf(event, leadingSides(event, gazetteer))) }
}
