import type { Language } from '../../domain/language.ts'
import { DECLINES } from '../../language/grammar.ts'
import { NAME_ENDINGS } from '../../language/name-endings.ts'
import { readDelegations } from './delegations.ts'
import { goesOn, isListSign, isPlural, isPossessive, isRole, readDescription } from './description.ts'
import { type BodyItem, has, isBody, isOffice, isPerson, isSign, type Item, type PersonItem } from './item.ts'
import { nameBehindOffice } from './long-offices.ts'
import type { People } from './people.ts'

/** What the sentences before have named: persons in the order of the text, and whose delegation was spoken of last. */
export interface Earlier {
  readonly persons: readonly PersonItem[]
  readonly delegation: string | undefined
}

/** A stretch of items that names people by what they are: «президенти Франції та Фінляндії Макрон і Стубб». */
interface RolePhrase {
  readonly end: number
  readonly head: Item
  readonly bodies: readonly number[]
  readonly postings: readonly number[]
  readonly persons: readonly number[]
}

const skipSeparator = (items: readonly Item[], at: number, fixedOrder: boolean): number => {
  if (isPerson(items[at])) return at
  const separators = fixedOrder ? [':', '–', ','] : [':', '–']
  return isSign(items[at], ...separators) && isPerson(items[at + 1]) ? at + 1 : at
}

/** The persons of a list from a place on, at most `most`. */
const readPersons = (items: readonly Item[], from: number, most: number): readonly number[] => {
  const persons: number[] = []
  for (let at = from; persons.length < most;) {
    if (!isPerson(items[at])) break
    while (isPerson(items[at + 1])) at += 1
    persons.push(at)
    at += 1
    let next = at
    while (isListSign(items[next]) || has(items[next], 'with')) next += 1
    if (next === at) break
    at = next
  }
  return persons
}

const phraseAt = (items: readonly Item[], from: number, people: People, language: Language): RolePhrase | undefined => {
  const fixedOrder = !DECLINES[language]
  const { at, bodies, roles, postings } = readDescription(items, from)
  const first = roles[0]
  const head = first === undefined ? undefined : items[first]
  if (!head) return undefined
  const named = fixedOrder ? -1 : nameBehindOffice(items, at, language)
  const apposed = named > at ? named : skipSeparator(items, at, fixedOrder)
  const next = items[apposed]
  const afterwards =
    has(items[from - 1], 'with') && isPerson(next) && !people.mayBeInstrumental(next.id, next.text)
      ? items.length
      : apposed
  const plural = isPlural(head) || bodies.length > 1
  const persons = readPersons(items, afterwards, plural ? Math.max(bodies.length, 2) : 1)
  return { end: Math.max(at, (persons.at(-1) ?? -1) + 1), head, bodies, postings, persons }
}

const asModifier = (item: BodyItem | PersonItem): Item => ({ ...item, modifier: true })

const sideAt = (phrase: RolePhrase, index: number, bodies: readonly BodyItem[]): string | null => {
  const respective = phrase.persons.length === bodies.length
  return (respective ? bodies[index] : bodies[0])?.id ?? null
}

const named = (items: Item[], phrase: RolePhrase): void => {
  const bodies = phrase.bodies.flatMap((at) => {
    const item = items[at]
    return isBody(item) ? [item] : []
  })
  for (const at of phrase.bodies) {
    const item = items[at]
    if (isBody(item)) items[at] = asModifier(item)
  }
  phrase.persons.forEach((at, index) => {
    const item = items[at]
    if (isPerson(item)) items[at] = { ...item, side: item.side ?? sideAt(phrase, index, bodies) }
  })
}

/** Offices of those whom the press calls leaders. */
const LEADING: ReadonlySet<string> = new Set([
  'president', 'prime-minister', 'chancellor', 'king', 'emir', 'sultan', 'crown-prince', 'supreme-leader',
]) // prettier-ignore

/** Somebody named before who holds that office there; for other roles anybody from there, the last named first. */
const holderOf = (
  head: Item,
  body: string | undefined,
  before: readonly PersonItem[],
  people: People,
  several: boolean,
): string | undefined => {
  const fits = ({ id, side }: PersonItem): boolean => {
    const sides = [side, people.sideOf(id)]
    if (isOffice(head) && head.id !== 'leader') {
      const offices = people.offices(id)
      return offices.some(
        ({ office, of }) =>
          (office === head.id || office.endsWith(`-${head.id}`)) && (body === undefined || of === body),
      )
    }
    return body !== undefined && sides.includes(body)
  }
  const leads = ({ id }: PersonItem): boolean => people.offices(id).some(({ office }) => LEADING.has(office))
  const holders = before.filter((item) => !item.modifier && fits(item))
  const leader = isOffice(head) && head.id === 'leader' ? holders.findLast(leads) : undefined
  // «саміт глав Казахстану та Киргизстану»: their ministers, of whom the text spoke, are not meant.
  if (several && head.kind === 'word' && has(head, 'heads')) return holders.findLast(leads)?.id
  // «глава держави» of whom several were named is the one that the text began with.
  // «хозяин Белого дома» says itself of which country.
  const anybodys = isOffice(head) && body === undefined && !/.\p{Lu}\p{Ll}/u.test(head.text)
  const first = anybodys ? holders[0] : undefined
  return (leader ?? first ?? holders.at(-1))?.id
}

/** «Пленкович і його міністр», "her deputy": who belongs to somebody named before speaks for the same side. */
const sideWithOwner = (
  items: Item[],
  phrase: RolePhrase,
  from: number,
  before: readonly PersonItem[],
  people: People,
): void => {
  const owned = has(items[from - 1], 'his') && phrase.bodies.length === 0 && !has(phrase.head, 'counterpart')
  const owner = owned ? before.findLast(({ modifier }) => !modifier) : undefined
  const side = owner && (owner.side ?? people.sideOf(owner.id))
  if (side === undefined || side === null) return
  for (const at of phrase.persons) {
    const item = items[at]
    if (isPerson(item)) items[at] = { ...item, side: item.side ?? side }
  }
}

/** Offices of those who speak for others. */
export const SPEAKING_OFFICES: ReadonlySet<string> = new Set([
  'president-spokesman',
  'president-aide',
  'foreign-ministry-spokesman',
])

/** «представники США, Франції та Італії» are of many: none of them need be one named before. */
const isOfMany = (head: Item): boolean => head.kind === 'word' && has(head, 'group') && !has(head, 'heads')

/** «лідери ЄС», "NATO ministers": the name of a circle, for which no organisation takes part. */
const namesFormat = (head: Item, body: BodyItem, people: People): boolean =>
  (head.kind === 'format' || has(head, 'heads')) && people.actor(body.id)?.kind === 'organisation'

/** «партнери України» are others than Ukraine. */
const isPartnerOf = (head: Item, headAt: number, bodyAt: number): boolean => has(head, 'partners') && bodyAt > headAt

const unnamed = (
  items: Item[],
  phrase: RolePhrase,
  from: number,
  people: People,
  before: readonly PersonItem[],
): void => {
  const { head, bodies } = phrase
  if (SPEAKING_OFFICES.has('id' in head ? head.id : '') || has(head, 'spokesman')) {
    for (const at of bodies) {
      const item = items[at]
      if (isBody(item)) items[at] = asModifier(item)
    }
    return
  }
  const headAt = items.indexOf(head, from)
  const targets = bodies.length > 0 ? bodies : [headAt]
  for (const at of targets) {
    const item = items[at]
    if (!item) continue
    const body = isBody(item) ? item.id : undefined
    const plural = isPlural(head) && (!isOffice(head) || bodies.length === 0)
    const nobody = has(head, 'side') || (plural && bodies.length < 2) || (bodies.length > 1 && isOfMany(head))
    const holder = nobody ? undefined : holderOf(head, body, before, people, bodies.length > 1)
    if (holder !== undefined) {
      const { start, end, text, cues } = item
      items[at] = {
        kind: 'person',
        start,
        end,
        text,
        cues,
        id: holder,
        by: 'office',
        side: body ?? null,
        modifier: false,
      }
    } else if (isBody(item))
      items[at] =
        namesFormat(head, item, people) || isPartnerOf(head, headAt, at)
          ? asModifier(item)
          : { ...item, standing: true }
  }
}

/** «Turkey's Hakan Fidan», «Emmanuel Macron of France», «Anwar Ibrahim, prime minister of Malaysia». */
const readAppositions = (items: Item[], fixedOrder: boolean): void => {
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at]
    if (!isPerson(item)) continue
    const bodyBefore = fixedOrder ? (isPossessive(items[at - 1]) ? at - 2 : at - 1) : at - 1
    const before = items[bodyBefore]
    if (isBody(before) && item.side === null && (fixedOrder || before.adjective)) {
      items[bodyBefore] = asModifier(before)
      items[at] = { ...item, side: before.id }
      continue
    }
    const after = items[at + 2]
    if (fixedOrder && items[at + 1]?.text === 'of' && isBody(after) && !after.modifier) {
      items[at] = { ...item, side: after.id }
      items[at + 2] = asModifier(after)
      continue
    }
    if (!isSign(items[at + 1], ',')) continue
    const { at: end, bodies, roles } = readDescription(items, at + 2)
    if (roles.length === 0 || bodies.length === 0 || isPerson(items[end])) continue
    if (item.side === null || fixedOrder) {
      const body = items[bodies[0] ?? -1]
      for (const index of bodies) {
        const found = items[index]
        if (isBody(found)) items[index] = asModifier(found)
      }
      for (const index of roles) {
        const role = items[index]
        if (role) items[index] = { ...role, kind: 'word', key: '', cues: new Set() }
      }
      if (isBody(body) && item.side === null) items[at] = { ...item, side: body.id }
    }
  }
}

/** "Costa Rican vice minister": so many words at most between a country and the role. */
const MOST_QUALIFIERS = 4

const leadsToRole = (items: readonly Item[], at: number): boolean => {
  let after = at + 1
  while (after < at + MOST_QUALIFIERS && has(items[after], 'filler') && !isRole(items[after])) after += 1
  const next = items[at + 1]
  return (
    isRole(items[after]) ||
    isBody(next) ||
    isPossessive(next) ||
    has(next, 'region') ||
    goesOn(items[at], items[at + 2], false)
  )
}

/** «маршрут Трампа»: a name in quotation marks behind a word. */
const isInTitle = (items: readonly Item[], at: number): boolean =>
  isSign(items[at + 1], '"') &&
  isSign(items[at - 2], '"') &&
  items[at - 1]?.kind === 'word' &&
  !has(items[at - 1], 'with')

const isNameless = (before: Item | undefined): boolean =>
  isRole(before) || isBody(before) || has(before, 'filler') || has(before, 'of-someone')

/** Names that stand beside another name behind a role belong to it: «помічник Путіна Юрій Ушаков»; «Стубба Туск приймав» names two. */
const markBosses = (items: Item[], fixedOrder: boolean): void => {
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at]
    if (!isPerson(item) || item.modifier || item.by === 'office') continue
    const next = items[at + 1]
    if (isPerson(next) && !fixedOrder && (isNameless(items[at - 1]) || next.modifier)) items[at] = asModifier(item)
    const holder = items[at + 2]
    const owner = isPossessive(next) && (leadsToRole(items, at + 1) || (isPerson(holder) && holder.by === 'office'))
    const belongs =
      isInTitle(items, at) ||
      has(items[at - 1], 'of-someone') ||
      (isPossessive(next) && has(items[at + 2], 'of-someone'))
    if ((fixedOrder && owner) || belongs) items[at] = asModifier(item)
  }
}

const isOfNation = ({ adjective, text }: BodyItem, language: Language): boolean => {
  const endings = NAME_ENDINGS[language]
  return adjective && endings !== undefined && (endings.oneOfNation.test(text) || endings.manyOfNation.test(text))
}

/** «з китайцями й пакистанцями» */
const isMetWith = (items: readonly Item[], at: number): boolean => {
  const [second, first] = [items[at - 1], items[at - 2]]
  return has(second, 'with') || (has(second, 'and') && isBody(first) && first.standing)
}

/** «американець» is whoever was named last from there; «китайцями» are people who stand for their country. */
const readNational = (
  body: BodyItem,
  met: boolean,
  before: readonly PersonItem[],
  people: People,
  language: Language,
): Item => {
  const holder = NAME_ENDINGS[language]?.oneOfNation.test(body.text)
    ? before.findLast(({ id, side, modifier }) => !modifier && (people.sideOf(id) ?? side) === body.id)
    : undefined
  if (!holder)
    return {
      ...body,
      adjective: false,
      standing: met && (NAME_ENDINGS[language]?.manyOfNation.test(body.text) ?? false),
    }
  const { start, end, text, cues } = body
  return { kind: 'person', start, end, text, cues, id: holder.id, by: 'office', side: body.id, modifier: false }
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
  readAppositions(items, fixedOrder)
  readDelegations(items, earlier.delegation)
  const before: PersonItem[] = [...earlier.persons]
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at]
    if (isPerson(item)) before.push(item)
    const opens = isRole(item) || (isBody(item) && !item.modifier && (item.adjective || fixedOrder))
    const body = items[at]
    if (isBody(body) && isOfNation(body, language)) {
      items[at] = readNational(body, isMetWith(items, at), before, people, language)
      continue
    }
    const phrase = opens ? phraseAt(items, at, people, language) : undefined
    if (!phrase) continue
    if (isBody(body) && !leadsToRole(items, at)) continue
    for (const posting of phrase.postings) {
      const host = items[posting]
      if (isBody(host)) items[posting] = asModifier(host)
    }
    if (phrase.persons.length > 0) {
      named(items, phrase)
      sideWithOwner(items, phrase, at, before, people)
    } else unnamed(items, phrase, at, people, before)
    for (const within of items.slice(at, phrase.end)) if (isPerson(within)) before.push(within)
    at = phrase.end - 1
  }
  markBosses(items, fixedOrder)
  return items
}
