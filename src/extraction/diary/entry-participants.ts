import type { Presence } from '../../domain/claim.ts'
import type { DraftParticipant } from '../events/draft.ts'
import { participantsIn, unique } from '../events/who/participants.ts'
import { isRole } from '../reading/roles/description.ts'
import { has, isBody, type Item, type PersonItem } from '../reading/item.ts'
import type { People } from '../reading/names/people.ts'
import type { EntrySetting } from './entry-setting.ts'
import { CONTACT, sidesIn, type Sign } from './entry-sign.ts'
import type { Segment } from './segments.ts'

const ROLE_REACH = 6
const OWNER_REACH = 3

/** Whose session a word of the event tells of: "the Council meets", «засідання Ради», "EU summit" but not "forum's annual meeting". */
const holds = (items: readonly Item[], at: number, { trigger }: Sign): boolean => {
  if (!trigger) return false
  if (at < trigger.at) return trigger.form === 'verb' || at === trigger.at - 1
  const between = items.slice(trigger.at + 1, at)
  return between.length <= OWNER_REACH && !between.some((item) => has(item, 'about') || has(item, 'in'))
}

/** The organisations and countries of those who meet without a name: "EU foreign ministers", "the Security Council". */
const circleIn = (
  items: readonly Item[],
  sign: Sign,
  presence: Presence,
  people: People,
): readonly DraftParticipant[] =>
  items.flatMap((item, at): readonly DraftParticipant[] => {
    if (!isBody(item) || has(items[at - 1], 'on-subject')) return []
    const near = items.slice(Math.max(0, at - ROLE_REACH), at + ROLE_REACH)
    const itself = people.actor(item.id)?.kind === 'organisation' && holds(items, at, sign)
    if (!near.some(isRole) && !itself) return []
    const evidence = { start: item.start, end: item.end }
    return [{ actor: item.id, body: true, represents: item.id, presence, mode: 'unknown', evidence }]
  })

const asParticipant = ({ id, side, start, end }: PersonItem, presence: Presence, people: People): DraftParticipant => ({
  actor: id,
  body: false,
  represents: people.sideOf(id) ?? side,
  presence,
  mode: 'unknown',
  evidence: { start, end },
})

/** Who takes part in what a segment tells of: those it names, else the organisations and countries whose circle meets. */
export const participantsOf = (
  { items, subjects }: Segment,
  sign: Sign,
  presence: Presence,
  { people }: EntrySetting,
): readonly DraftParticipant[] => {
  const { kind, trigger } = sign
  const attendance = { presence, mode: 'unknown' } as const
  const carried = subjects.map((item) => asParticipant(item, presence, people))
  // Of a visit, only who comes takes part; whoever stands behind the verb is what it is for.
  const scope =
    kind === 'visit' && trigger && sidesIn(items.slice(0, trigger.at)) > 0 ? items.slice(0, trigger.at) : items
  const topics = new Set(
    scope.flatMap((item, at) => (isBody(item) && has(scope[at - 1], 'on-subject') ? item.start : [])),
  )
  const told = participantsIn(scope, people, attendance).filter(({ evidence }) => !topics.has(evidence.start))
  const named = unique([...carried, ...told])
  if (kind === 'visit') return named.filter(({ body }) => !body)
  return named.length > 0 ? named : unique(circleIn(items, sign, presence, people))
}

/** A circle by its own name: «Веймарський трикутник», "foreign ministers"; bare "ministers" may be anybody's. */
const isCircle = (item: Item): boolean => item.kind === 'format' && /\p{Lu}|\d|\p{L}[\s-]\p{L}/u.test(item.text)

/** True where a circle meets that stands for those who take part: "Coalition of the Willing summit". */
export const circleMeets = (items: readonly Item[], sign: Sign): boolean =>
  CONTACT.has(sign.kind) && items.some((item, at) => isCircle(item) && holds(items, at, sign))
