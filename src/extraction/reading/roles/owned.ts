import { type BodyItem, has, isBody, isOffice, isPerson, isSign, type Item, type PersonItem } from '../item.ts'
import { asModifier, inPlaceOf, onlySpeaks } from './office-holders.ts'
import { serves, standsApart } from './owners.ts'
import type { People } from '../names/people.ts'
import type { RolePhrase } from './role-phrase.ts'

type Owner = PersonItem | BodyItem

const sideOf = (owner: Owner, people: People): string | null =>
  isBody(owner) ? owner.id : (people.sideOf(owner.id) ?? owner.side)

/** True where somebody speaks for whom he belongs to, and not for a country beside: "Trump's Ukraine envoy". */
export const isOwned = ({ head, owners, bodies }: RolePhrase, people: People): boolean =>
  owners.length > 0 && !standsApart(head) && (bodies.length === 0 || serves(head, people))

const ownersIn = (items: readonly Item[], { owners }: RolePhrase): readonly Owner[] =>
  owners.flatMap((at) => {
    const item = items[at]
    return isPerson(item) || isBody(item) ? [item] : []
  })

const tellsBySaying = (items: readonly Item[]): boolean =>
  items.some((item) => has(item, 'speech') || has(item, 'source'))

const giveSide = (items: Item[], at: number, side: string | null): void => {
  const person = items[at]
  if (isPerson(person)) items[at] = { ...person, side: person.side ?? side }
}

/** «Бонн, радник Макрона, …», "Bonne, an adviser to Macron, …": the person before whom the phrase describes; below 0 for one of a list. */
const describedBefore = (items: readonly Item[], { start, end, head }: RolePhrase, people: People): number => {
  const comma = has(items[start - 1], 'filler') ? start - 2 : start - 1
  const person = items[comma - 1]
  const closes = items[end] === undefined || isSign(items[end], ',', '.', ')', ';', '–')
  return isSign(items[comma], ',') &&
    isPerson(person) &&
    closes &&
    people.mayBeCalled(person.id, head.text.toLowerCase())
    ? comma - 1
    : -1
}

/** Somebody of that side named before whose office it is. */
const holderNamed = (
  head: Item,
  side: string | null,
  before: readonly PersonItem[],
  people: People,
): PersonItem | undefined =>
  before.findLast(
    ({ id, modifier }) =>
      !modifier &&
      isOffice(head) &&
      people
        .offices(id)
        .some(({ office, of }) => of === side && (office === head.id || office.endsWith(`-${head.id}`))),
  )

/** Says for whom those speak who belong to somebody, and keeps apart whom they belong to: «радник Макрона Бонн» is of France. */
export const readOwned = (items: Item[], phrase: RolePhrase, before: readonly PersonItem[], people: People): void => {
  const owners = ownersIn(items, phrase)
  const described = phrase.persons.length > 0 ? -1 : describedBefore(items, phrase, people)
  const named = described < 0 ? phrase.persons : [described]
  for (const at of [...phrase.bodies, ...phrase.owners]) {
    const item = items[at]
    if (isBody(item)) items[at] = asModifier(item)
  }
  named.forEach((at, index) => {
    const owner = (owners.length === named.length ? owners[index] : owners[0]) ?? owners[0]
    if (owner) giveSide(items, at, sideOf(owner, people))
  })
  if (named.length > 0 || (tellsBySaying(items) && onlySpeaks(phrase.head, people))) return
  owners.forEach((owner, index) => {
    const at = phrase.owners[index] ?? -1
    const side = sideOf(owner, people)
    const holder = holderNamed(phrase.head, side, before, people)
    const { start, end, text, cues } = owner
    if (holder) items[at] = inPlaceOf(owner, holder.id, side)
    else if (side !== null)
      items[at] = { kind: 'body', start, end, text, cues, id: side, adjective: false, standing: true, modifier: false }
  })
}
