import { todayOf, type ReaderContext } from '../../briefing/reader-context.ts'
import { officesOn, type Person, type Term } from '../../domain/actor.ts'
import { officeName } from '../../gazetteer/office-name.ts'
import type { Html } from '../../texts/html.ts'
import type { Question } from '../question.ts'
import { capitalised } from './naming.ts'
import type { Draft } from './draft.ts'

const isBefore = (earlier: Term, { office, of, from }: Term): boolean =>
  earlier.office === office &&
  earlier.of === of &&
  earlier.to !== null &&
  (from === null || (earlier.from ?? '') < from)

/** Who held an office last before one of its terms. */
const holderBefore = (term: Term, { id }: Person, { gazetteer }: ReaderContext): Person | undefined =>
  gazetteer.actors
    .flatMap((actor) =>
      actor.kind === 'person' && actor.id !== id
        ? actor.terms.filter((other) => isBefore(other, term)).map(({ to }) => ({ person: actor, until: to ?? '' }))
        : [],
    )
    .toSorted((a, b) => (a.until < b.until ? 1 : -1))[0]?.person

const linesOf = (person: Person, context: ReaderContext): readonly Html[] => {
  const { words, gazetteer } = context
  const now = officesOn(person, todayOf(context))
  const known = (now.length > 0 ? now : person.terms).flatMap((term) => {
    const before = holderBefore(term, person, context)
    return before ? [{ term, before }] : []
  })
  const name = words.name(person.id, { case: 'genitive' })
  if (known.length === 0) return [words.html('answer-predecessor-unknown', { name })]
  return known.map(({ term, before }) =>
    words.html('answer-predecessor', {
      office: capitalised(officeName(gazetteer, term, words.language, person.gender) ?? term.office),
      name,
      before: words.name(before.id),
    }),
  )
}

/** Who held the offices of those named before them. */
export const answerPredecessor = ({ actors }: Question, context: ReaderContext): Draft => {
  const people = [...new Set(actors.flatMap(({ ids }) => ids))].flatMap((id) => {
    const actor = context.gazetteer.actor(id)
    return actor?.kind === 'person' ? [actor] : []
  })
  return {
    blocks:
      people.length > 0
        ? people.flatMap((person) => linesOf(person, context))
        : [context.words.html('answer-predecessor-whose')],
    events: [],
    people: people.map(({ id }) => id),
  }
}
