import type { ActorId } from '../../domain/actor.ts'
import type { Account, Principal } from './account.ts'
import type { CompanyFinding } from './reason.ts'

/** How like those who take part are, 0 to 1, and whom both accounts name. */
export interface CompanyAgreement {
  readonly finding: CompanyFinding
  readonly score: number
  readonly shared: readonly ActorId[]
}

/** The named persons of each country or organisation; none where it is named alone. */
type Sides = ReadonlyMap<ActorId, ReadonlySet<ActorId>>

/** A person of whom one account alone says whom it stands for stands for it in both. */
const bodiesOf = (principals: readonly Principal[]): ReadonlyMap<ActorId, ActorId> => {
  const bodies = new Map<ActorId, ActorId>()
  for (const { actor, body } of principals.toSorted((a, b) => (a.body < b.body ? -1 : 1)))
    if (!bodies.has(actor) || bodies.get(actor) === actor) bodies.set(actor, body)
  return bodies
}

const sidesOf = (principals: readonly Principal[], bodies: ReadonlyMap<ActorId, ActorId>): Sides => {
  const sides = new Map<ActorId, Set<ActorId>>()
  for (const { actor } of principals) {
    const body = bodies.get(actor) ?? actor
    const persons = sides.get(body) ?? new Set()
    if (actor !== body) persons.add(actor)
    sides.set(body, persons)
  }
  return sides
}

const SAME_PERSON = 1
/** A country that one account names and the other sends somebody for. */
const PERSON_FOR_BODY = 0.8
/** Two delegations of one country of which each account names other members. */
const OTHER_PERSON = 0.3

const likenessOfSide = (one: ReadonlySet<ActorId>, other: ReadonlySet<ActorId>): number => {
  if (one.size === 0 && other.size === 0) return SAME_PERSON
  if (one.size === 0 || other.size === 0) return PERSON_FOR_BODY
  return one.isDisjointFrom(other) ? OTHER_PERSON : SAME_PERSON
}

/** Whoever receives is often left unsaid, so a host whom one account alone names tells nothing. */
const withoutLoneHost = (sides: Sides, others: Sides, host: ActorId | undefined): Sides =>
  host === undefined || others.has(host) || sides.size < 3
    ? sides
    : new Map([...sides].filter(([body]) => body !== host))

const isBilateral = (sides: Sides): boolean => sides.size === 2 && [...sides.values()].every(({ size }) => size > 0)

const findingOf = (one: Sides, other: Sides, matched: number): CompanyFinding => {
  const [smaller, larger] = one.size <= other.size ? [one, other] : [other, one]
  const contained = matched / smaller.size
  if (smaller.size === 1 && larger.size > 1) return 'too-few'
  if (matched / larger.size > 0.75 && smaller.size === larger.size) return 'same'
  if (smaller.size > 1 && contained <= 0.65) return 'other-partner'
  const others = [...larger].filter(([body]) => !smaller.has(body))
  if (isBilateral(smaller) && others.some(([, persons]) => persons.size > 0)) return 'wider-circle'
  return matched / larger.size >= 0.5 ? 'most' : 'some'
}

const sharedBy = (a: Account, b: Account, bodies: readonly ActorId[]): readonly ActorId[] => {
  const named = new Set(b.principals.map(({ actor }) => actor))
  const persons = a.principals.map(({ actor }) => actor).filter((actor) => named.has(actor) && !bodies.includes(actor))
  return [...bodies, ...persons].toSorted()
}

const hostOf = ({ place: one }: Account, { place: other }: Account): ActorId | undefined =>
  one && other && one.country !== other.country ? undefined : (one ?? other)?.country

/** Who stays away by one account need not be named by the other. */
const withoutLoneAbsent = (own: readonly Principal[], others: readonly Principal[]): readonly Principal[] =>
  own.filter(({ absent, body }) => !absent || others.some((other) => other.body === body))

/** Holds the two lists against each other: persons by id, and each person for its country too. */
export const compareCompany = (a: Account, b: Account): CompanyAgreement => {
  const bodies = bodiesOf([...a.principals, ...b.principals])
  const all = sidesOf(withoutLoneAbsent(a.principals, b.principals), bodies)
  const others = sidesOf(withoutLoneAbsent(b.principals, a.principals), bodies)
  const host = hostOf(a, b)
  const [one, other] = [withoutLoneHost(all, others, host), withoutLoneHost(others, all, host)]
  const common = [...one.keys()].filter((body) => other.has(body))
  if (common.length === 0) return { finding: 'none', score: 0, shared: [] }
  const matched = common.reduce(
    (sum, body) => sum + likenessOfSide(one.get(body) ?? new Set(), other.get(body) ?? new Set()),
    0,
  )
  const union = one.size + other.size - common.length
  const score = 0.6 * (matched / union) + 0.4 * (matched / Math.min(one.size, other.size))
  return { finding: findingOf(one, other, matched), score, shared: sharedBy(a, b, common) }
}
