import { isFiller } from './description.ts'
import { has, isBody, isPerson, isSign, type Item } from '../item.ts'

/** How far from «делегацію» the words may stand that say who heads it. */
const FARTHEST = 10

/** «Ісландію на зустрічі представлятиме»: so many words at most between. */
const MOST_BETWEEN = 5

const MOST_FILLERS = 3

const STOPS = [';', ':', '"', '.'] as const

const within = (items: readonly Item[], from: number, step: 1 | -1, found: (item: Item) => boolean): number => {
  for (let at = from; Math.abs(at - from) < FARTHEST; at += step) {
    const item = items[at]
    if (!item || isSign(item, ...STOPS)) return -1
    if (found(item)) return at
  }
  return -1
}

/** Where the country stands whose delegation it is: «українську делегацію», «делегацію парламенту України». */
const ownerOf = (items: readonly Item[], at: number): number => {
  const before = items[at - 1]
  if (isBody(before) && before.adjective) return at - 1
  let next = at + 1
  while (next <= at + MOST_FILLERS && isFiller(items[next])) next += 1
  return isBody(items[next]) ? next : -1
}

const give = (items: Item[], owner: number, person: number): void => {
  const [body, head] = [items[owner], items[person]]
  if (!isBody(body) || !isPerson(head)) return
  items[owner] = { ...body, modifier: true }
  items[person] = { ...head, side: head.side ?? body.id }
}

/** «…, китайскую – вице-премьер Чжан», ", the Armenian one by …": the country and the person of the next delegation. */
const nextPair = (items: readonly Item[], from: number): readonly [number, number] | undefined => {
  const owner = within(items, from, 1, isBody)
  const opens = owner > from && (isSign(items[from], ',') || has(items[from], 'and') || has(items[from], 'starter'))
  const body = items[owner]
  const elided = isSign(items[owner + 1], '–') || /^(?:one|team)$/u.test(items[owner + 1]?.text ?? '')
  if (!opens || owner - from > 3 || !isBody(body) || !elided) return undefined
  const person = within(items, owner + 1, 1, isPerson)
  return person < 0 ? undefined : [owner, person]
}

/** «Ісландію представлятиме посол Хьогні Крістьянссон»: for whom somebody comes whose country is not named beside him. */
const readRepresentatives = (items: Item[]): void => {
  items.forEach((item, at) => {
    if (!has(item, 'represents')) return
    const owner = within(items, at - 1, -1, (near) => isBody(near) || isPerson(near))
    const person = within(items, at + 1, 1, (near) => isPerson(near) || isBody(near))
    if (at - owner > MOST_BETWEEN || !isBody(items[owner]) || !isPerson(items[person])) return
    give(items, owner, person)
    for (let next = nextPair(items, person + 1); next; next = nextPair(items, next[1] + 1)) give(items, ...next)
  })
}

/** The country or organisation whose delegation a sentence speaks of last. */
export const delegationIn = (items: readonly Item[]): string | undefined => {
  const body = items.flatMap((item, at) => (has(item, 'delegation') ? [items[ownerOf(items, at)]] : [])).at(-1)
  return isBody(body) ? body.id : undefined
}

/** «Її очолив Завітневич» after a sentence about a delegation. */
const readHeadOf = (items: Item[], delegation: string): void => {
  if (!has(items[0], 'him') || !has(items[1], 'leads')) return
  const at = within(items, 2, 1, isPerson)
  const head = items[at]
  if (isPerson(head)) items[at] = { ...head, side: head.side ?? delegation }
}

/** Tells for whom those speak who head a delegation: «угорську делегацію очолив Надь, румунську – Цою»; `last` is whose was named before. */
export const readDelegations = (items: Item[], last: string | undefined): void => {
  if (last !== undefined) readHeadOf(items, last)
  readRepresentatives(items)
  for (let at = 0; at < items.length; at += 1) {
    if (!has(items[at], 'delegation')) continue
    const owner = ownerOf(items, at)
    if (owner < 0) continue
    const after = within(items, Math.max(at, owner) + 1, 1, (item) => has(item, 'leads'))
    const before = after < 0 ? within(items, at - 1, -1, (item) => has(item, 'leads')) : -1
    const head = after < 0 ? within(items, before - 1, -1, isPerson) : within(items, after + 1, 1, isPerson)
    if ((after < 0 && before < 0) || head < 0) continue
    give(items, owner, head)
    for (let next = nextPair(items, head + 1); next; next = nextPair(items, next[1] + 1)) give(items, ...next)
  }
}
