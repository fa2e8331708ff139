import { todayOf, type ReaderContext } from '../../briefing/reader-context.ts'
import type { DiplomaticEvent } from '../../domain/event.ts'
import { officesOn, type Person, type Term } from '../../domain/actor.ts'
import { officeName } from '../../gazetteer/office-name.ts'
import { type Html, joinHtml } from '../../texts/html.ts'
import type { ActorSlot, Question } from '../question.ts'
import { latestFirst } from '../resolving/event-facts.ts'
import { type Draft, eventList, sourcesLine } from './draft.ts'

/** Of one person so many events are told, of each of several who bear a name so many. */
const EVENTS_TOLD = 3
const EVENTS_OF_EACH = 1

const officeOf = (term: Term, { gender }: Person, { words, gazetteer }: ReaderContext): string =>
  officeName(gazetteer, term, words.language, gender) ?? term.office

const officeLines = (person: Person, { current }: Question, context: ReaderContext): readonly Html[] => {
  const { words } = context
  const today = todayOf(context)
  const now = officesOn(person, today)
  const before = person.terms.filter((term) => !now.includes(term) && term.to !== null)
  const name = words.name(person.id)
  const leading = words.office(person, today)
  const others = now.slice(1).map((term) => officeOf(term, person, context))
  const first = leading
    ? words.html('answer-identity', { name, office: words.list([leading, ...others]) })
    : person.represents
      ? words.html('answer-identity-side', { name, side: words.name(person.represents) })
      : words.html('answer-identity-unknown', { name })
  const earlier = before.map((term) => officeOf(term, person, context))
  return earlier.length > 0 && !current
    ? [first, words.html('answer-identity-before', { offices: words.list(earlier) })]
    : [first]
}

/** Offices whose holders are meant by "who heads France". */
const HEADS: ReadonlySet<string> = new Set(['president', 'secretary-general', 'prime-minister', 'chancellor'])

/** Those at the head of the countries and organisations that a question names. */
export const headsOf = ({ actors }: Question, context: ReaderContext): readonly ActorSlot[] =>
  actors.flatMap((slot): readonly ActorSlot[] => {
    const ids = context.gazetteer.actors
      .filter((actor) => actor.kind === 'person')
      .filter((person) =>
        officesOn(person, todayOf(context)).some(({ office, of }) => HEADS.has(office) && slot.ids.includes(of)),
      )
      .map(({ id }) => id)
    return ids.length > 0 ? [{ ...slot, ids, kind: 'office' }] : []
  })

const latestLines = (events: readonly DiplomaticEvent[], { words, ...context }: ReaderContext): Html =>
  events.length > 0
    ? joinHtml([words.html('answer-latest-events', { count: events.length }), eventList(events, { words, ...context })])
    : words.html('answer-no-events-of')

/** Who somebody is: the office now, offices before, and the latest events. */
export const answerIdentity = (question: Question, context: ReaderContext): Draft => {
  const { record, gazetteer } = context
  const people = question.actors
    .flatMap(({ ids }) => ids)
    .flatMap((id) => {
      const actor = gazetteer.actor(id)
      return actor?.kind === 'person' ? [actor] : []
    })
  const isOne = people.length === 1
  const told = isOne ? EVENTS_TOLD : EVENTS_OF_EACH
  const latestOf = ({ id }: Person) => latestFirst(record.of(id), context).slice(0, told)
  const events = [...new Set(people.flatMap(latestOf))]
  const blocks = people.map((person) =>
    joinHtml(
      [joinHtml(officeLines(person, question, context)), latestLines(latestOf(person), context)],
      isOne ? '\n\n' : '\n',
    ),
  )
  return {
    blocks: events.length > 0 ? [...blocks, sourcesLine(events, context)] : blocks,
    events,
    people: people.map(({ id }) => id),
  }
}
