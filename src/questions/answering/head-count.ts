import { standingOf, tenseOf } from '../../briefing/event/standing.ts'
import { todayOf, type ReaderContext } from '../../briefing/reader-context.ts'
import type { DiplomaticEvent, Participant } from '../../domain/event.ts'
import { type Html, joinHtml } from '../../texts/html.ts'
import { sideOf } from '../../texts/sides.ts'
import type { Question } from '../question.ts'

/** Those who were there or, of an event ahead, are expected; whom sources dispute is not counted. */
const countedOf = ({ participants }: DiplomaticEvent, presence: Participant['presence']): readonly Participant[] =>
  participants.filter((participant) => participant.presence === presence && !participant.disputed)

/** How many people the sources name at an event, or how many countries, and of these how many by no person; nobody says that these are all. */
export const headCount = (event: DiplomaticEvent, { counted }: Question, context: ReaderContext): readonly Html[] => {
  const { words, gazetteer } = context
  const tense = tenseOf(standingOf(event, todayOf(context), context.timeZone))
  if (counted === null || tense === 'off') return []
  const attended = countedOf(event, 'attended')
  const named = attended.length > 0 ? attended : countedOf(event, 'expected')
  const told = attended.length > 0 ? 'attended' : tense
  const kindOf = (id: string) => gazetteer.actor(id)?.kind
  const people = named.filter(({ actor }) => kindOf(actor) === 'person')
  const sides = new Set(named.map((participant) => sideOf(participant, gazetteer)))
  if (counted === 'countries') {
    const countries = [...sides].filter((side) => kindOf(side) === 'country')
    const withPeople = new Set(people.map((person) => sideOf(person, gazetteer)))
    const unnamed = countries.filter((country) => !withPeople.has(country)).length
    return countries.length > 0
      ? [words.html('answer-count-countries', { count: countries.length, unnamed, told })]
      : []
  }
  for (const person of people) sides.delete(sideOf(person, gazetteer))
  const lines = [
    ...(people.length > 0 ? [words.html('answer-count-people', { count: people.length, told })] : []),
    ...(sides.size > 0
      ? [words.html('answer-count-unnamed', { count: sides.size, people: people.length > 0 ? 'yes' : 'no' })]
      : []),
  ]
  return lines.length > 0 ? [joinHtml(lines, ' ')] : []
}
