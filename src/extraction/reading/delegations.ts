import { has, isBody, isPerson, isSign, type Item } from './item.ts'

/** How far from «делегацію» the words may stand that say who heads it. */
const FARTHEST = 10

const STOPS = [';', ':', '"', '.'] as const

const within = (items: readonly Item[], from: number, step: 1 | -1, found: (item: Item) => boolean): number => {
  for (let at = from; Math.abs(at - from) < FARTHEST; at += step) {
    const item = items[at]
    if (!item || isSign(item, ...STOPS)) return -1
    if (found(item)) return at
  }
  return -1
}

/** Where the country stands whose delegation it is: «українську делегацію», «делегацію України», "delegation of Mali". */
const ownerOf = (items: readonly Item[], at: number): number =>
  [at - 1, at + 1, at + 2].find((near) => {
    const item = items[near]
    const between = near === at + 2 ? items[at + 1] : undefined
    return isBody(item) && (near > at || item.adjective) && (between === undefined || has(between, 'filler'))
  }) ?? -1

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
  if (!opens || owner - from > 3 || !isBody(body) || !body.adjective || !elided) return undefined
  const person = within(items, owner + 1, 1, isPerson)
  return person < 0 ? undefined : [owner, person]
}

/** Tells for whom those speak who head a delegation: «угорську делегацію очолив Надь, румунську – Цою». */
export const readDelegations = (items: Item[]): void => {
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
