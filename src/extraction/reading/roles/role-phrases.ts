import type { Language } from '../../../domain/language.ts'
import { DECLINES } from '../../../language/grammar.ts'
import { readAppositions } from './appositions.ts'
import { keepBystandersApart } from './bystanders.ts'
import { readDelegations } from './delegations.ts'
import { isRole, leadsToRole } from './description.ts'
import { type BodyItem, has, isBody, isOffice, isPerson, type Item, type PersonItem } from '../item.ts'
import { asPartOfOffice } from './long-offices.ts'
import { bothOfNation, isOfNation, readNational } from './nationals.ts'
import { asModifier, calledIn, readUnnamed } from './office-holders.ts'
import { isOwned, readOwned } from './owned.ts'
import type { People } from '../names/people.ts'
import { phraseAt, type RolePhrase } from './role-phrase.ts'

/** What the sentences before have named: persons in the order of the text, and whose delegation was spoken of last. */
export interface Earlier {
  readonly persons: readonly PersonItem[]
  readonly delegation: string | undefined
}

const sideAt = (phrase: RolePhrase, index: number, bodies: readonly BodyItem[]): string | null => {
  const respective = phrase.persons.length === bodies.length
  return (respective ? bodies[index] : bodies[0])?.id ?? null
}

const named = (items: Item[], phrase: RolePhrase): void => {
  for (let { from: at } = phrase.writtenOut; at < phrase.writtenOut.to; at += 1) {
    const item = items[at]
    if (item) items[at] = asPartOfOffice(item)
  }
  const bodies = phrase.bodies.flatMap((at) => {
    const item = items[at]
    return isBody(item) ? [item] : []
  })
  for (const at of phrase.bodies) {
    const item = items[at]
    if (isBody(item)) items[at] = asModifier(item)
  }
  const called = calledIn(items, phrase)
  phrase.persons.forEach((at, index) => {
    const item = items[at]
    if (!isPerson(item)) return
    const title = isOffice(phrase.head) ? { title: phrase.head.id } : {}
    items[at] = { ...item, ...title, called, side: item.side ?? sideAt(phrase, index, bodies) }
  })
}

/** «Пленкович і його міністр», "her deputy": who belongs to somebody named before speaks for the same side. */
const sideWithOwner = (items: Item[], phrase: RolePhrase, before: readonly PersonItem[], people: People): void => {
  const owned = has(items[phrase.start - 1], 'his') && phrase.bodies.length === 0 && !has(phrase.head, 'counterpart')
  const owner = owned ? before.findLast(({ modifier }) => !modifier) : undefined
  const side = owner && (owner.side ?? people.sideOf(owner.id))
  if (side === undefined || side === null) return
  for (const at of phrase.persons) {
    const item = items[at]
    if (isPerson(item)) items[at] = { ...item, side: item.side ?? side }
  }
}

/** Says who is meant by one phrase, and for whom those speak whom it names. */
const readPhrase = (items: Item[], phrase: RolePhrase, before: readonly PersonItem[], people: People): void => {
  for (const posting of phrase.postings) {
    const host = items[posting]
    if (isBody(host)) items[posting] = asModifier(host)
  }
  for (const owner of phrase.owners) {
    const item = items[owner]
    if (isPerson(item)) items[owner] = asModifier(item)
  }
  if (isOwned(phrase, people)) return readOwned(items, phrase, before, people)
  // «Два президента»: the form of one, and several are meant.
  const isCounted = has(items[phrase.start - 1], 'two') || has(items[phrase.start - 1], 'three')
  if (phrase.persons.length === 0) return isCounted ? undefined : readUnnamed(items, phrase, people, before)
  named(items, phrase)
  sideWithOwner(items, phrase, before, people)
}

/**
 * Finds in a sentence who is meant by offices and roles, who speaks for whom, and which names only belong to others.
 * `earlier` is what the sentences before have named.
 */
export const readRolePhrases = (
  given: readonly Item[],
  earlier: Earlier,
  people: People,
  language: Language,
): readonly Item[] => {
  const fixedOrder = !DECLINES[language]
  const items = [...given]
  readAppositions(items, language)
  readDelegations(items, earlier.delegation)
  const before: PersonItem[] = [...earlier.persons]
  const titled = new Set<number>()
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at]
    if (isPerson(item)) before.push(item)
    const opens = isRole(item) || (isBody(item) && !item.modifier && (item.adjective || fixedOrder))
    const body = items[at]
    if (isBody(body) && isOfNation(body, language, at === 0)) {
      const both = bothOfNation(items, at, body, before, people, language)
      if (both) items.splice(at - 1, 2, ...both)
      else items[at] = readNational(items, at, body, before, people, language)
      continue
    }
    const phrase = opens ? phraseAt(items, at, people, language) : undefined
    if (!phrase) continue
    if (isBody(body) && !leadsToRole(items, at)) continue
    readPhrase(items, phrase, before, people)
    for (const holder of phrase.persons) titled.add(items[holder]?.start ?? -1)
    for (const within of items.slice(at, phrase.end)) if (isPerson(within)) before.push(within)
    at = phrase.end - 1
  }
  keepBystandersApart(items, titled, people, language)
  return items
}
