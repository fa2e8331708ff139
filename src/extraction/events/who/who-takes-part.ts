import { has, isPerson, some } from '../../reading/item.ts'
import { type DraftParticipant, evidenceOf } from '../draft.ts'
import { isAfter, travelsBefore } from '../triggers/clauses-beside.ts'
import { asParticipant, attending } from './as-participant.ts'
import { groupMeant, implied } from './implied.ts'
import { isOwned, namedForEvent, namesOnlyOthers } from './named-for-event.ts'
import { isNobodyElse, lacksSubject } from './nobody-else.ts'
import { unique } from './participants.ts'
import { personsBefore, somebodyIn } from './persons-before.ts'
import { guestsAmong, namesOnlyHost, receiveThem } from './receiving.ts'
import { whoSpokeThere } from './said-there.ts'
import { speakersSide } from './speakers.ts'
import { subjectsMeant } from './subjects-meant.ts'
import { subjectOf, type Telling } from './telling.ts'
import { whoeverIsThere } from './whoever-is-there.ts'

/** True where «вони» before the event are those whom it names behind, or where it is "between" those. */
const namesItsOwn = (named: readonly DraftParticipant[], telling: Telling): boolean => {
  const { clause, trigger } = telling
  const next = clause.items[trigger.at + 1]
  if (has(next, 'between')) return true
  const subject = subjectOf(telling)
  return (
    named.filter(({ body }) => !body).length > 1 &&
    some(subject, 'they') &&
    !some(subject, 'joins') &&
    !receiveThem(named, trigger) &&
    !has(next, 'with')
  )
}

/** Whom the clause names for its event, or points back to. */
const knownFor = (telling: Telling): readonly DraftParticipant[] => {
  const { clause, trigger, kind, presence, story, setting } = telling
  const named = namedForEvent(telling)
  const meant = isOwned(telling) || namesItsOwn(named, telling) ? [] : subjectsMeant(telling)
  const subjects = guestsAmong(meant, named, clause.items, trigger)
  const found = named.length + subjects.length
  const objects = found < 2 && kind !== 'visit' ? groupMeant(clause.items.slice(trigger.at), [], story, setting) : []
  return unique([
    ...subjects,
    ...(found === 0 ? whoeverIsThere(telling) : []),
    ...named,
    ...objects.map(attending(presence)),
    ...speakersSide(telling),
  ])
}

/** All who take part, beside those known; undefined where the rule has nothing to say. */
type Rule = (known: readonly DraftParticipant[], telling: Telling) => readonly DraftParticipant[] | undefined

/** "At a meeting with Merz in Paris, Macron said …" */
const withSpeakers: Rule = (known, telling) => {
  const there = whoSpokeThere(telling)
  const lacks = known.length === 0 || namesOnlyOthers(telling.clause.items, known)
  return there.length > 0 && lacks ? unique([...there, ...known]) : undefined
}

/** «Лула й Орсі домовилися про …, після переговорів, що тривали годину» */
const thoseBefore: Rule = (known, { clause, trigger, presence, setting }) => {
  const { before } = clause
  if (known.length > 0 || !isAfter(clause, trigger) || !before || some(before.items, 'speech', 'source'))
    return undefined
  // "hours before a meeting of advisers": of others.
  if (has(clause.items[trigger.at + 1], 'of')) return undefined
  const those = personsBefore(clause, setting)
  return those.length > 1 ? those.map(attending(presence)) : undefined
}

/** "Merz and Tusk signed a pact after a meeting hosted by Stubb": those who did so, and their host. */
const withHosted: Rule = (known, { clause, trigger, presence, setting }) => {
  const { before } = clause
  if (!namesOnlyHost(known, clause.items, trigger) || !isAfter(clause, trigger) || !before) return undefined
  const those = some(before.items, 'source') ? [] : somebodyIn(before, setting)
  return those.length > 1 ? unique([...those.map(attending(presence)), ...known]) : undefined
}

/** «По словам Аракчи, второй раунд переговоров с Уиткоффом пройдет в Стамбуле»: he by whose words it is told, who speaks for nobody else. */
const withSource: Rule = (known, telling) => {
  const { clause, trigger, presence, setting } = telling
  const { people } = setting.reading
  const report = clause.before?.kind === 'report' ? clause.before.items : []
  const [source, ...others] = report.filter((item) => isPerson(item) && !item.modifier).filter(isPerson)
  const isOwn = some(report, 'source') && !some(report, 'spokesman') && trigger.form === 'noun'
  if (!isOwn || !source || others.length > 0 || known.length === 0 || known.some(({ body }) => body)) return undefined
  const isForOthers = people
    .offices(source.id)
    .some(({ office }) => people.part(office) !== undefined && people.part(office) !== 'leads')
  if (isForOthers || !namesOnlyOthers(clause.items, known) || known.some(({ actor }) => actor === source.id))
    return undefined
  return unique([asParticipant(source.id, evidenceOf(source), presence, setting), ...known])
}

const nobodyElse: Rule = (known, telling) => (isNobodyElse(known, telling) ? known : undefined)

/** «Макрон і Мерц вирушають до США – для переговорів із …» */
const withTravellers: Rule = (known, telling) => {
  const { clause, presence, setting } = telling
  const travellers = travelsBefore(clause) ? personsBefore(clause, setting) : []
  return travellers.length > 0 && lacksSubject(known, telling)
    ? unique([...travellers.map(attending(presence)), ...known])
    : undefined
}

/** "Pavel, who had visited Kyiv": he of whom the relative clause is. */
const withAntecedent: Rule = (known, telling) => {
  const { clause, kind, presence, setting } = telling
  const isOpen = kind === 'visit' ? known.length === 0 : lacksSubject(known, telling)
  if (clause.kind !== 'relative' || some(clause.items, 'he', 'they', 'him') || !isOpen) return undefined
  const from = clause.items[0]?.start ?? 0
  const last = clause.before?.items.findLast(({ start }) => start < from)
  return isPerson(last) && !last.modifier
    ? unique([asParticipant(last.id, evidenceOf(last), presence, setting), ...known])
    : undefined
}

/** "Tusk called Kyiv after Merz had talks with him": whoever was named last before. */
const withHim: Rule = (known, { clause, trigger, presence, setting }) => {
  if (!isAfter(clause, trigger) || !some(clause.items, 'him')) return undefined
  const him = personsBefore(clause, setting).at(-1)
  return him && !known.some(({ actor }) => actor === him.actor) ? [attending(presence)(him), ...known] : undefined
}

/** Whoever the text spoke of: one beside those known, or both of a meeting. */
const withUnderstood: Rule = (known, { clause: { items }, trigger, kind, presence, sentence, story, setting }) => {
  const most = kind === 'visit' || known.length > 0 || has(trigger.item, 'awaits') ? 1 : 2
  const actors = implied(items, known, { most, kind }, story, sentence, setting.reading.people)
  return unique([...actors.map((actor) => asParticipant(actor, evidenceOf(trigger.item), presence, setting)), ...known])
}

/** Asked in this order; the first that has something to say counts. */
const RULES: readonly Rule[] = [
  withSpeakers,
  thoseBefore,
  withHosted,
  withSource,
  nobodyElse,
  withTravellers,
  withAntecedent,
  withHim,
  withUnderstood,
]

/** Who takes part in the event that a clause tells of: whom it names or points back to, and whoever else is understood. */
export const participantsFor = (telling: Telling): readonly DraftParticipant[] => {
  const known = knownFor(telling)
  for (const rule of RULES) {
    const all = rule(known, telling)
    if (all) return all
  }
  return known
}
