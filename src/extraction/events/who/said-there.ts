import { type Clause } from '../../reading/clauses/clause.ts'
import { has, isBody, isPerson, type Item, type PersonItem, hasOne, some } from '../../reading/item.ts'
import { isPossessive } from '../../reading/roles/description.ts'
import type { SentenceReading } from '../../reading/read-dispatch.ts'
import type { Presence } from '../../../domain/claim.ts'
import type { Setting } from '../story.ts'
import { type DraftParticipant, evidenceOf } from '../draft.ts'
import { asParticipant } from './as-participant.ts'
import type { Telling } from './telling.ts'
import { type Trigger } from '../triggers/trigger.ts'
import { isAfter, isAhead } from '../triggers/clauses-beside.ts'

const OPENING = 2

const isPartOfName = (item: Item): boolean =>
  isPerson(item) ||
  isBody(item) ||
  isPossessive(item) ||
  item.kind === 'office' ||
  hasOne(item, ['role', 'filler', 'and', 'definite'])

/** "At a meeting with Merz, …", "During talks in Paris, …": the words only say at what something was said. */
const opensSentence = ({ items }: Clause, { at, definite }: Trigger, { clauses }: SentenceReading): boolean =>
  clauses[0]?.items === items &&
  !definite &&
  some(items.slice(0, OPENING), 'in', 'during', 'after') &&
  !some(items, 'sidelines', 'matter') &&
  !items.slice(0, at).some((item) => isPerson(item) && !item.modifier)

/** Those who say something, and whom they tell it: "Macron told Merz". */
const speakersIn = (items: readonly Item[]): readonly PersonItem[] => {
  const speech = items.findIndex((item) => has(item, 'speech'))
  const before = items.slice(0, Math.max(0, speech))
  if (!before.every(isPartOfName) || some(items.slice(0, speech + 1), 'spokesman')) return []
  const told = items[speech + 1]
  const addressee = has(items[speech], 'tells-whom') && isPerson(told) && !told.modifier ? [told] : []
  return [...before.filter((item) => isPerson(item) && !item.modifier).filter(isPerson), ...addressee]
}

const speaksForOthers = (id: string, { reading: { people } }: Setting): boolean =>
  people.offices(id).some(({ office }) => people.part(office) === 'speaks')

/** «…, заявил Лавров по итогам переговоров с Фиданом», "Fidan said after talks with Araghchi": he who speaks had them. */
const whoSpokeAfterwards = (
  clause: Clause,
  trigger: Trigger,
  presence: Presence,
  setting: Setting,
): readonly DraftParticipant[] => {
  const before = clause.before?.items ?? []
  const [speaker, ...others] = before.filter((item) => isPerson(item) && !item.modifier).filter(isPerson)
  const had = isAfter(clause, trigger) && !isAhead(clause) && some(clause.items.slice(trigger.at), 'with')
  if (!had || !speaker || others.length > 0 || !some(before, 'speech') || some(before, 'spokesman', 'source')) return []
  return speaksForOthers(speaker.id, setting) ? [] : [asParticipant(speaker.id, evidenceOf(speaker), presence, setting)]
}

/** "At a meeting with Merz in Paris, Macron said …": who speaks at an event that somebody else is named for, or nobody, is there. */
export const whoSpokeThere = ({
  clause,
  trigger,
  presence,
  sentence,
  setting,
}: Telling): readonly DraftParticipant[] => {
  const next = sentence.clauses[1]
  const afterwards = whoSpokeAfterwards(clause, trigger, presence, setting)
  if (afterwards.length > 0) return afterwards
  if (next?.kind !== 'report' || !opensSentence(clause, trigger, sentence)) return []
  if (isAhead(clause) && !some(clause.items, 'with')) return []
  return speakersIn(next.items)
    .filter(({ id }) => !speaksForOthers(id, setting))
    .map((item) => asParticipant(item.id, evidenceOf(item), presence, setting))
}
