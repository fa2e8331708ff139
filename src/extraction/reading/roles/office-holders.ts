import { comparable } from '../../../language/normalise.ts'
import { isPlural } from './description.ts'
import { type BodyItem, has, isBody, isOffice, type Item, type PersonItem } from '../item.ts'
import type { People } from '../names/people.ts'
import type { RolePhrase } from './role-phrase.ts'

export const asModifier = (item: BodyItem | PersonItem): Item => ({ ...item, modifier: true })

/** Somebody named before who holds that office there; for other roles anybody from there, the last named first. */
const holderOf = (
  head: Item,
  body: string | undefined,
  before: readonly PersonItem[],
  people: People,
  several: boolean,
): string | undefined => {
  const fits = ({ id, side, title }: PersonItem): boolean => {
    const sides = new Set([side, people.sideOf(id)])
    if (isOffice(head) && head.id !== 'leader') {
      const isOf = (office: string): boolean => office === head.id || office.endsWith(`-${head.id}`)
      // Whom nobody knows holds the office that stands beside his name.
      const titled = title !== undefined && isOf(title) && (body === undefined || sides.has(body))
      return titled || people.offices(id).some(({ office, of }) => isOf(office) && (body === undefined || of === body))
    }
    return body !== undefined && sides.has(body)
  }
  const leads = ({ id }: PersonItem): boolean =>
    people.offices(id).some(({ office }) => people.part(office) === 'leads')
  // «коллега из Мьянмы Маунг Аем», then «мьянманский министр»: whose office nobody has told.
  const isCounterpart = ({ id, side, title }: PersonItem): boolean =>
    title === undefined && side !== null && side === body && people.offices(id).length === 0
  const fit = before.filter((item) => !item.modifier && fits(item))
  const fitting = fit.length > 0 || !isOffice(head) || several ? fit : before.filter(isCounterpart)
  // "The president" is no vice-president where a president was named.
  const exact = fitting.filter(
    ({ id }) => isOffice(head) && people.offices(id).some(({ office }) => office === head.id),
  )
  const holders = exact.length > 0 ? exact : fitting
  const leader = isOffice(head) && head.id === 'leader' ? holders.findLast(leads) : undefined
  // «саміт глав Казахстану та Киргизстану»: their ministers, of whom the text spoke, are not meant.
  if (several && head.kind === 'word' && has(head, 'heads')) return holders.findLast(leads)?.id
  // «глава держави» of whom several were named is the one that the text began with.
  // «хозяин Белого дома» says itself of which country.
  const anybodys = isOffice(head) && body === undefined && !/.\p{Lu}\p{Ll}/u.test(head.text)
  const first = anybodys ? holders[0] : undefined
  return (leader ?? first ?? holders.at(-1))?.id
}

/** The words by which a phrase calls somebody, without whose he is: "deputy secretary of state". */
export const calledIn = (items: readonly Item[], { head, end, persons }: RolePhrase): string =>
  items
    .slice(items.indexOf(head), persons[0] ?? end)
    .filter((item) => !isBody(item) && item.kind !== 'sign')
    .map(({ text }) => comparable(text))
    .join(' ')

/** "The Deputy Secretary": whoever was named by these words, or by words that begin or end so. */
const calledSo = (words: string, before: readonly PersonItem[]): string | undefined => {
  const tests = [
    (called: string) => called === words,
    (called: string) => called.startsWith(`${words} `),
    (called: string) => called.endsWith(` ${words}`),
  ]
  for (const test of tests) {
    const found = before.findLast(({ modifier, called }) => !modifier && called !== undefined && test(called))
    if (found) return found.id
  }
  return undefined
}

/** Who is meant by an office or a role alone: by how somebody was called before, or by whom the text names with it later. */
const meantByWords = (
  items: readonly Item[],
  phrase: RolePhrase,
  people: People,
  before: readonly PersonItem[],
): string | undefined => {
  const { head, start, bodies } = phrase
  if (bodies.length > 0 || isPlural(head) || !has(items[start - 1], 'definite')) return undefined
  return calledSo(calledIn(items, phrase), before) ?? (isOffice(head) ? people.namedWith(head.id) : undefined)
}

/** «представники США, Франції та Італії» are of many: none of them need be one named before. */
const isOfMany = (head: Item): boolean =>
  (head.kind === 'word' || (head.kind === 'format' && has(head, 'serves'))) && has(head, 'group') && !has(head, 'heads')

/** «лідери ЄС», "NATO ministers": the name of a circle, for which no organisation takes part. */
const namesFormat = (head: Item, body: BodyItem, people: People): boolean =>
  (head.kind === 'format' || has(head, 'heads')) && people.actor(body.id)?.kind === 'organisation'

/** «партнери України» are others than Ukraine. */
const isPartnerOf = (head: Item, headAt: number, bodyAt: number): boolean => has(head, 'partners') && bodyAt > headAt

/** A person in the place of the words that point to him. */
export const inPlaceOf = ({ start, end, text, cues }: Item, id: string, side: string | null): PersonItem => ({
  kind: 'person',
  start,
  end,
  text,
  cues,
  id,
  by: 'office',
  side,
  modifier: false,
})

/** Roles of those who speak for others and are no party: spokesmen, analysts. */
export const onlySpeaks = (head: Item, people: People): boolean =>
  (isOffice(head) && people.part(head.id) === 'speaks') || has(head, 'spokesman')

/** Finds who is meant by a role without a name: somebody named before, else the country itself stands there. */
export const readUnnamed = (items: Item[], phrase: RolePhrase, people: People, before: readonly PersonItem[]): void => {
  const { head, bodies, start } = phrase
  if (onlySpeaks(head, people)) {
    for (const at of bodies) {
      const item = items[at]
      if (isBody(item)) items[at] = asModifier(item)
    }
    return
  }
  const headAt = items.indexOf(head, start)
  const targets = bodies.length > 0 ? bodies : [headAt]
  for (const at of targets) {
    const item = items[at]
    if (!item) continue
    const body = isBody(item) ? item.id : undefined
    const plural = isPlural(head) && (!isOffice(head) || bodies.length === 0)
    const nobody =
      has(head, 'side') ||
      has(head, 'delegation') ||
      (plural && bodies.length < 2) ||
      (bodies.length > 1 && isOfMany(head))
    const holder = nobody
      ? undefined
      : (holderOf(head, body, before, people, bodies.length > 1) ?? meantByWords(items, phrase, people, before))
    if (holder !== undefined) items[at] = inPlaceOf(item, holder, body ?? null)
    else if (isBody(item))
      items[at] =
        namesFormat(head, item, people) || isPartnerOf(head, headAt, at)
          ? asModifier(item)
          : { ...item, standing: true }
  }
}
