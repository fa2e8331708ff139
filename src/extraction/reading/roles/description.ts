import { namesInstitution } from '../../../language/institutions.ts'
import { has, isBody, isOffice, isPerson, isPlace, isSign, isWord, type Item } from '../item.ts'

/** Words that say what somebody is, by where they stand: «посол України в Польщі». */
interface Description {
  /** The place of the item after the last of them. */
  readonly at: number
  /** Countries and organisations for which somebody speaks. */
  readonly bodies: readonly number[]
  readonly roles: readonly number[]
  /** Countries and organisations where somebody is posted. */
  readonly postings: readonly number[]
}

export const isRole = (item: Item | undefined): boolean =>
  isOffice(item) || item?.kind === 'format' || has(item, 'role') || has(item, 'group') || has(item, 'side')

export const isFiller = (item: Item | undefined): boolean =>
  has(item, 'filler') || has(item, 'region') || (isWord(item) && namesInstitution(item.key)) || item?.kind === 'topic'

export const isPlural = (item: Item): boolean => has(item, 'group') || item.kind === 'format'

export const isListSign = (item: Item | undefined): boolean => isSign(item, ',') || has(item, 'and')

export const isPossessive = (item: Item | undefined): boolean => isSign(item, "'s", "'")

/** «радники Німеччини та Франції», «українська та американська сторони» */
const goesOn = (before: Item | undefined, next: Item | undefined, afterRole: boolean): boolean =>
  has(next, 'region') || (isBody(next) && (afterRole || (isBody(before) && before.adjective && next.adjective)))

const MOST_FILLERS = 6

const ENVOYS: ReadonlySet<string> = new Set(['ambassador', 'charge-d-affaires', 'consul-general'])

const isEnvoy = (item: Item | undefined): boolean => isOffice(item) && ENVOYS.has(item.id)

// «посол України в | Польщі», "ambassador to | Kenya"
const isPosting = (items: readonly Item[], at: number, roles: readonly number[]): boolean => {
  const [item, before] = [items[at], items[at - 1]]
  if ((!isBody(item) && !isPlace(item)) || !roles.some((role) => isEnvoy(items[role]))) return false
  return has(before, 'in') || has(before, 'to') || (isOffice(before) && before.text.endsWith(' to'))
}

/** «коллегой из | КНР» */
const isFrom = (items: readonly Item[], at: number): boolean =>
  has(items[at], 'from') && !has(items[at], 'with') && isBody(items[at + 1])

/** Reads offices, the countries between them and the small words within, as far as they go. */
export const readDescription = (items: readonly Item[], from: number): Description => {
  const bodies: number[] = []
  const roles: number[] = []
  const postings: number[] = []
  let at = from
  let end = from
  let fillers = 0
  for (; at < items.length; at += 1) {
    const item = items[at]
    if (isPosting(items, at, roles)) postings.push(at)
    else if (isBody(item)) bodies.push(at)
    else if (isRole(item)) roles.push(at)
    else if (isPossessive(item) && isBody(items[at - 1])) continue
    else if (isFrom(items, at) && roles.length > 0) continue
    else if (has(item, 'in') && isPosting(items, at + 1, roles)) continue
    else if (isFiller(item) && fillers < MOST_FILLERS) {
      fillers += 1
      continue
    } else if (isListSign(item) && isBody(items[at - 1]) && goesOn(items[at - 1], items[at + 1], roles.length > 0))
      continue
    else break
    fillers = 0
    end = at + 1
  }
  // "Minister of State for Foreign Affairs | Bianca …": what is left before a name belongs to the office.
  if (roles.length > 0 && isPerson(items[at])) end = at
  return { at: end, bodies: bodies.filter((index) => index < end), roles, postings }
}

/** "Costa Rican vice minister": so many words at most between a country and the role. */
const MOST_QUALIFIERS = 4

/** True where a country stands before a role: "Turkish | foreign minister". */
export const leadsToRole = (items: readonly Item[], at: number): boolean => {
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
