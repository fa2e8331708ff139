import type { ParticipantMode, Presence } from '../../../domain/claim.ts'
import { has, isBody, isPerson, isSign, type Item, hasAny, hasOne } from '../../reading/item.ts'
import { isFiller, isRole } from '../../reading/roles/description.ts'
import type { Cue } from '../../vocabulary/cue.ts'
import type { People } from '../../reading/names/people.ts'
import type { DraftParticipant } from '../draft.ts'
import { isLeftOut, isSetAgainst } from './left-out.ts'

/** How the actors that a clause names are present. */
export interface Attendance {
  readonly presence: Presence
  readonly mode: ParticipantMode
}

/** True where the words before a name only say whom something is about: «про Путіна», "over Ukraine". */
const isSubjectMatter = (items: readonly Item[], at: number): boolean => {
  for (let before = at - 1; before >= Math.max(0, at - 4); before -= 1) {
    const item = items[before]
    if (has(item, 'about') && !has(item, 'starter')) return true
    // «переговоры по Сирии»
    if (has(item, 'on-subject') && isBody(items[at]) && before === at - 1) return true
    if (item?.kind !== 'office' && !isBody(item) && !has(item, 'role')) return false
  }
  return false
}

const MOST_BETWEEN = 6

// «хворого міністра Угорщини»
const isAttribute = (item: Item): boolean =>
  isBody(item) || isRole(item) || isFiller(item) || (item.kind === 'word' && item.cues.size === 0)

/** «замість міністра Сійярто»: nothing but what he is stands between. */
const isReplaced = (items: readonly Item[], at: number): boolean => {
  const from = items.findLastIndex((item, index) => index < at && has(item, 'instead'))
  const between = items.slice(from + 1, at)
  return from >= 0 && between.length <= MOST_BETWEEN && between.every(isAttribute)
}

const ELLIPSIS_REACH = 4

/** "…, but Algeria's Attaf did not": nothing but that behind the name. */
const isDeclining = (items: readonly Item[], at: number): boolean => {
  const behind = items.slice(at + 1, at + 1 + ELLIPSIS_REACH).filter((item) => item.kind !== 'sign')
  return (
    behind.length === 2 &&
    hasCue(behind.slice(0, 1), 'did', 'future') &&
    has(behind[1], 'not') &&
    at + 1 + ELLIPSIS_REACH > items.length
  )
}

/** "sent his adviser Ibrahim Dbeibah": somebody of his by name, and not somewhere. */
export const sendsHisOwn = (items: readonly Item[], at: number): boolean => {
  const behind = items.slice(at + 1)
  const name = behind.findIndex((item) => isPerson(item))
  const between = behind.slice(0, Math.max(0, name))
  return (
    has(items[at], 'sends') && has(behind[0], 'his') && between.some(isRole) && !behind.some((item) => has(item, 'to'))
  )
}

/** "Fico sent his foreign minister instead", "Tusk was represented by Sikorski": whoever has another come does not come. */
const hasAnotherCome = (items: readonly Item[], at: number): boolean => {
  const by = items.findIndex((item, index) => index > at && (has(item, 'sends') || has(item, 'represented-by')))
  const between = items.slice(at + 1, Math.max(0, by))
  const sent =
    has(items[by], 'represented-by') ||
    items.slice(by).some((item) => has(item, 'in-his-stead')) ||
    sendsHisOwn(items, by)
  return by > at && sent && between.every((item) => item.kind === 'word' || item.kind === 'place')
}

const isInBrackets = (items: readonly Item[], at: number): boolean => isSign(items[at - 1], '(')

const TAKES_BODIES = ['mediates', 'meeting', 'call', 'summit', 'between', 'with', 'represents'] as const

// «у відеоконференції міністрів – Німеччини, Італії та Франції»
const isListed = (items: readonly Item[], at: number): boolean =>
  [at - 2, at + 2].some((near) => isBody(items[near]) && isListSign(items[(near + at) / 2]))

const isListSign = (item: Item | undefined): boolean => isSign(item, ',') || has(item, 'and')

export const hasCue = (items: readonly Item[], ...cues: readonly Cue[]): boolean => hasAny(items, cues)

const isPlaceLike = (items: readonly Item[], at: number): boolean => {
  const before = items[at - 1]
  const governed = hasOne(before, ['in', 'to', 'from', 'of-someone'])
  return governed || before?.kind === 'topic' || isSign(items[at + 1], "'s")
}

const EVENTS: readonly Cue[] = ['meeting', 'call', 'summit']
const isEventNoun = (item: Item | undefined): boolean => hasOne(item, EVENTS)
const isLink = (item: Item | undefined): boolean =>
  isSign(item, '-', '–', '"', '/') || has(item, 'and') || has(item, 'filler')

/** The bodies that stand in one row with a body, and the words at both ends of the row. */
const rowAround = (
  items: readonly Item[],
  at: number,
): { readonly bodies: number; readonly ends: readonly (Item | undefined)[] } => {
  let [from, to] = [at, at]
  while (isBody(items[from - 1]) || isLink(items[from - 1])) from -= 1
  while (isBody(items[to + 1]) || isLink(items[to + 1])) to += 1
  return { bodies: items.slice(from, to + 1).filter(isBody).length, ends: [items[from - 1], items[to + 1]] }
}

/** «саміт ЄС»: the one body beside an event is its name. */
const isNameOfEvent = (items: readonly Item[], at: number): boolean => {
  const { bodies, ends } = rowAround(items, at)
  return bodies < 2 && ends.some(isEventNoun)
}

/** «саміт Україна – ЄС», "EU-India summit": two bodies beside an event hold it. */
const isHeldBetween = (items: readonly Item[], at: number): boolean => {
  const { bodies, ends } = rowAround(items, at)
  return bodies > 1 && ends.some(isEventNoun)
}

// «участь представників понад 10 країн, а також НАТО»: nothing but names and numbers up to those who take part.
const joinsList = (items: readonly Item[], at: number): boolean => {
  if (isPlaceLike(items, at) || isNameOfEvent(items, at)) return false
  let before = at - 1
  while (isPassedOver(items[before])) before -= 1
  return before < 0 || hasCue(items.slice(before, before + 1), 'takes-part', 'group', 'role', 'starter')
}

const isPassedOver = (item: Item | undefined): boolean =>
  isBody(item) || isSign(item, ',', '"') || has(item, 'and') || has(item, 'filler') || /^\d+$/u.test(item?.text ?? '')

/** "the truce between Thailand and Cambodia": only an event is one in which those between whom it is take part. */
const isBetweenOthers = (items: readonly Item[], at: number): boolean =>
  has(items[at], 'between') &&
  (items[at - 1]?.kind === 'topic' || (items[at - 1]?.kind === 'word' && items[at - 1]?.cues.size === 0))

// A country by its own name takes part where the event is its own («переговори України та США») or it stands between or with.
const bodyTakesPart = (items: readonly Item[], at: number): boolean => {
  if (hasCue(items, 'takes-part', 'stays-away') && (joinsList(items, at) || isListed(items, at))) return true
  for (let before = at - 1; before >= 0; before -= 1) {
    const item = items[before]
    if (isBody(item) || has(item, 'and') || isSign(item, ',', '–', '-', '"') || has(item, 'filler')) continue
    return hasOne(item, TAKES_BODIES) && !isBetweenOthers(items, before)
  }
  return isListed(items, at) && !isPlaceLike(items, at)
}

const personParticipant = (
  item: Extract<Item, { kind: 'person' }>,
  people: People,
  attendance: Attendance,
): DraftParticipant => ({
  actor: item.id,
  body: false,
  represents: people.sideOf(item.id) ?? item.side,
  ...attendance,
  evidence: { start: item.start, end: item.end },
})

/** Whoever takes part by what a clause says, in the order of the text, each once. */
export const participantsIn = (
  items: readonly Item[],
  people: People,
  attendance: Attendance,
): readonly DraftParticipant[] => {
  const represented = items.some((item) => has(item, 'represents'))
  const joins = represented || hasCue(items, 'takes-part', 'travels')
  const found = items.flatMap((item, at): readonly DraftParticipant[] => {
    if (!(isPerson(item) || isBody(item)) || isInBrackets(items, at)) return []
    if (isPerson(item) && isSetAgainst(items, at)) return []
    const missing =
      isDeclining(items, at) || (joins && isReplaced(items, at)) || hasAnotherCome(items, at) || isLeftOut(items, at)
    if (isPerson(item) && !item.modifier && missing)
      return [personParticipant(item, people, { presence: 'absent', mode: 'unknown' })]
    if (isPerson(item))
      return item.modifier || isSubjectMatter(items, at) ? [] : [personParticipant(item, people, attendance)]
    if (item.modifier || isSubjectMatter(items, at)) return []
    // A session of an organisation is not yet one with it: «засідання Ради миру», "EU summit".
    const organisation = people.actor(item.id)?.kind === 'organisation'
    if (organisation && !item.standing && isNameOfEvent(items, at)) return []
    if (!item.standing && !isHeldBetween(items, at) && (item.adjective || !(represented || bodyTakesPart(items, at))))
      return []
    const evidence = { start: item.start, end: item.end }
    return [{ actor: item.id, body: true, represents: item.id, ...attendance, evidence }]
  })
  return unique(found)
}

export const unique = (participants: readonly DraftParticipant[]): readonly DraftParticipant[] =>
  participants.filter(
    ({ actor }, index) => participants.findIndex((participant) => participant.actor === actor) === index,
  )
