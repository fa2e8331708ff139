import type { Language } from '../../../domain/language.ts'
import { DECLINES } from '../../../language/grammar.ts'
import { NAME_ENDINGS } from '../../../language/name-endings.ts'
import { comparable } from '../../../language/normalise.ts'
import { isFiller, isListSign, isPlural, isPossessive, isRole } from './description.ts'
import { has, isBody, isOffice, isPerson, isWord, type Item, type PersonItem } from '../item.ts'
import type { People } from '../names/people.ts'
import { roleForm } from './role-form.ts'

const firstWord = ({ text }: Item): string => comparable(text.split(/\s/u)[0] ?? '')

/** True for roles whose holder is somebody's: advisers, deputies, envoys, spokesmen. */
export const serves = (head: Item, people: People): boolean =>
  has(head, 'serves') || (isOffice(head) && ['serves', 'speaks'].includes(people.part(head.id) ?? ''))

const isOfMany = (head: Item, language: Language): boolean =>
  NAME_ENDINGS[language]?.rolesOfMany.test(firstWord(head)) ?? isPlural(head)

/**
 * True where the name behind a role is that of somebody whose adviser, deputy or minister is meant: «секретар Трампа»
 * by the cases, «секретаря Трампа» by what the press calls Trump; «міністра Лаврова» is the minister himself.
 */
const belongsTo = (head: Item, owner: PersonItem, people: People, language: Language): boolean => {
  const cases = people.casesOf(owner.id, owner.text)
  if (owner.by === 'office' || !cases.has('genitive')) return false
  const { case: written } = roleForm(firstWord(head), language)
  if (written !== undefined && !cases.has(written)) return true
  return serves(head, people) && !people.mayBeCalled(owner.id, firstWord(head))
}

/** «заместителем | Арагчи Казимом»: the second of two names goes with the role; in «президента Стубба Туск приймав» the first does. */
const leavesRoleTo = (
  head: Item,
  owner: PersonItem,
  next: Item | undefined,
  people: People,
  language: Language,
): boolean => {
  const { case: written } = roleForm(firstWord(head), language)
  return (
    isPerson(next) &&
    written !== undefined &&
    people.casesOf(owner.id, owner.text).has('genitive') &&
    people.casesOf(next.id, next.text).has(written)
  )
}

const skipTitle = (items: readonly Item[], from: number): number => {
  let at = from
  while (isBody(items[at]) || isOffice(items[at]) || (isWord(items[at]) && isRole(items[at]))) at += 1
  return at
}

/** «радник | Макрона», «радники | Макрона та прем'єра Стармера», «помічник | Путіна | Юрій Ушаков» */
const ownersInGenitive = (
  items: readonly Item[],
  from: number,
  head: Item,
  people: People,
  language: Language,
): readonly number[] => {
  const owners: number[] = []
  for (let at = from; ; at = skipTitle(items, at + 2)) {
    const item = items[at]
    if (!isPerson(item)) break
    const owns = belongsTo(head, item, people, language) || leavesRoleTo(head, item, items[at + 1], people, language)
    if (!owns) break
    owners.push(at)
    if (!isOfMany(head, language) || !isListSign(items[at + 1])) break
  }
  return owners
}

const isTitleOfOwner = (items: readonly Item[], at: number): boolean =>
  has(items[at], 'definite') ||
  isBody(items[at]) ||
  isPossessive(items[at]) ||
  isOffice(items[at]) ||
  (has(items[at], 'role') && !has(items[at], 'delegation'))

/** "adviser to | Macron", "chief of staff of President | Macron"; in "head of delegation Umerov" nothing belongs to Umerov. */
const ownersBehind = (items: readonly Item[], from: number, at: number, head: Item): readonly number[] => {
  let before = at - 1
  while (before > from && isTitleOfOwner(items, before)) before -= 1
  const titled = before === at - 1 || isOffice(items[at - 1]) || has(items[at - 1], 'role')
  if (!isPerson(items[at]) || !has(items[before], 'of') || before <= from || !titled) return []
  const owners = [at]
  while (isPlural(head) && isListSign(items[at + 1]) && isPerson(items[skipTitle(items, at + 2)])) {
    at = skipTitle(items, at + 2)
    owners.push(at)
  }
  return owners
}

/** What may stand between a name and the role that belongs to it: "Trump special envoy", "Macron's top diplomatic adviser". */
const isQualifier = (item: Item | undefined): boolean =>
  isFiller(item) && !has(item, 'definite') && !has(item, 'of') && !has(item, 'in') && (item?.text.length ?? 0) > 2

const isPlain = (item: Item | undefined): boolean =>
  isWord(item) && item.cues.size === 0 && /^\p{Ll}[\p{Ll}-]+$/u.test(item.text)

/** Whose office stands before "'s": "the Turkish foreign minister's deputy" */
const holderBefore = (items: readonly Item[], from: number): number => {
  let at = from
  while (isOffice(items[at]) || (isWord(items[at]) && has(items[at], 'role'))) at -= 1
  const holder = items[at]
  if (isBody(holder)) return at < from ? at : -1
  return isPerson(holder) && (at === from || holder.by === 'office') ? at : -1
}

/** "Macron's adviser", "Macron's and Starmer's advisers", "Trump envoy" */
const ownersBefore = (items: readonly Item[], from: number, head: Item, people: People): readonly number[] => {
  let at = from - 1
  while (isQualifier(items[at])) at -= 1
  // "Trump envoy", "Trump administration officials"
  const adjunct = has(items[at], 'of-someone') ? at - 1 : at
  if (isPerson(items[adjunct]) && serves(head, people)) return [adjunct]
  if (isPlain(items[at]) && isPossessive(items[at - 1])) at -= 1
  if (!isPossessive(items[at])) return []
  const owner = holderBefore(items, at - 1)
  if (owner < 0) return []
  const listed = isListSign(items[owner - 1]) && isPossessive(items[owner - 2]) ? holderBefore(items, owner - 3) : -1
  return listed < 0 ? [owner] : [listed, owner]
}

/** Where those stand to whom somebody belongs whose role begins at `from` and ends before `at`. */
export const ownersOf = (
  items: readonly Item[],
  { from, at, head }: { readonly from: number; readonly at: number; readonly head: Item },
  people: People,
  language: Language,
): readonly number[] => {
  if (DECLINES[language]) return ownersInGenitive(items, at, head, people, language)
  const behind = ownersBehind(items, items.indexOf(head, from), at, head)
  return behind.length > 0 ? behind : ownersBefore(items, from, head, people)
}

/** True for roles by which somebody does not speak for the one beside: «колега Макрона», «партнери України». */
export const standsApart = (head: Item): boolean =>
  has(head, 'counterpart') || has(head, 'partners') || has(head, 'of-someone')
