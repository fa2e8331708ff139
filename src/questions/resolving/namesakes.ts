import type { ReaderContext } from '../../briefing/reader-context.ts'
import type { ActorSlot, Question } from '../question.ts'
import { isNamedAt } from './event-facts.ts'
import { eventsFor } from './events-for.ts'

const isPerson = (id: string, { gazetteer }: ReaderContext): boolean => gazetteer.actor(id)?.kind === 'person'

/** All who bear the surname that a slot was written with, the known by it alone and the less known. */
const bearersOf = (slot: ActorSlot, context: ReaderContext): ActorSlot => {
  if (slot.kind !== 'name' || !slot.ids.every((id) => isPerson(id, context))) return slot
  const others = context.gazetteer.surnamed(slot.text).filter((id) => !slot.ids.includes(id))
  return others.length > 0 ? { ...slot, ids: [...slot.ids, ...others] } : slot
}

const areNamed = (question: Question, context: ReaderContext): boolean => {
  const events = eventsFor(question, context)
  return question.actors.every((slot) => events.some((event) => isNamedAt(event, slot, context)))
}

/** The question of another bearer of a surname, where the one who is known by it is at no such event and another is. */
export const withNamesakes = (question: Question, context: ReaderContext): Question => {
  if (
    question.kind === 'identity' ||
    question.kind === 'predecessor' ||
    question.kind === 'help' ||
    question.unknown.length > 0
  )
    return question
  const actors = question.actors.map((slot) => bearersOf(slot, context))
  if (actors.every((slot, at) => slot === question.actors[at]) || areNamed(question, context)) return question
  const widened = { ...question, actors }
  return areNamed(widened, context) ? widened : question
}
