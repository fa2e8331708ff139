import { type Cue, EVENT_NOUNS } from '../../vocabulary/cue.ts'
import { type Chunk } from './chunks.ts'
import { EVENT_CUES, TELLS } from './telling.ts'
import { holdsAnother, opensWithName } from './opens-with-name.ts'
import { isGapped } from './gapped-verb.ts'
import { groupMeets, meetsMore, meetsOthers, saysBesides } from './opens-within.ts'
import { answersDenied } from './ellipsis.ts'
import { has, hasAny, hasOne, isPerson, isSign, type Item } from '../item.ts'
import { tellsWhen } from './meanwhile.ts'
import type { Clause, ClauseKind } from './clause.ts'
import { isContrast, setsAgainst, addsToOnly } from './set-against.ts'
import { saysWhoHolds, wasPlanned } from './going-on.ts'
import {
  joinsHimself,
  othersTakePart,
  joinsToo,
  joinsOnScreen,
  OTHERS_REACH,
  tellsAnother,
  takesPartInIt,
  tellsHowLong,
  opensWithDay,
  hasDay,
  isMetInTurn,
} from './own-verb.ts'

export const firstWord = (items: readonly Item[]): Item | undefined => {
  const at = items.findIndex((item) => !isSign(item, '"') && !has(item, 'and'))
  return items[at]
}

/** "Orban, | seeking allies, | met …": what somebody is after is not whom he met. */
const isHopedFor = ([first]: readonly Item[], before: readonly Item[]): boolean =>
  has(first, 'hoping') && isPerson(before.at(-1))

const RECEIVED_REACH = 3

/** «…, его также принял Путин»: he of whom the words before tell, at an event of his own. */
const isReceivedToo = (items: readonly Item[]): boolean =>
  has(items[0], 'him') && hasAny(items.slice(1, RECEIVED_REACH), ['receives']) && items.some(isPerson)

/** A chunk beside the clause before it in its sentence. */
interface Piece extends Chunk {
  readonly last: Clause | undefined
  /** The words of that clause. */
  readonly before: readonly Item[]
}

/** What a chunk is: a clause, or more of the one before; `held` says who holds the event of that, `foiled` what was planned. */
type Role = ClauseKind | 'more' | 'held' | 'foiled'

const OPENING = 3
const AFTER_REACH = 7

const isRelative = ({ items }: Piece): boolean => {
  const plain = items.findIndex((item) => !isSign(item, '"'))
  return items.slice(plain, plain + OPENING).some((item) => has(item, 'relative'))
}

const pointsBack = ({ items: [first] }: Piece): boolean => has(first, 'starter') && has(first, 'definite')

const opensWith = ({ items }: Piece, ...cues: readonly Cue[]): boolean => hasOne(firstWord(items), cues)

const isAnd = ({ items }: Piece): boolean => has(items[0], 'and')

/** «телефоном подякував японському колезі …»: one tells another. */
const isByWire = (items: readonly Item[]): boolean =>
  hasAny(items, ['telephone']) && items.filter((item) => isPerson(item) && !item.modifier).length > 1

const reports = ({ items }: Piece): boolean =>
  hasAny(items, ['speech', 'source']) && !hasAny(items, EVENT_CUES) && !isByWire(items)

/** "… and President Putin held talks": a verb stood before, and here is another. */
const opensAnew = ({ items, before }: Piece): boolean =>
  hasAny(before, TELLS) &&
  (opensWithName(items, 0) || holdsAnother(items, 0) || groupMeets(items, 0) || opensWithDay(items.slice(1)))

const goesOn = ({ items, before }: Piece): boolean =>
  hasAny(items.slice(1, OTHERS_REACH), ['travels']) ||
  meetsOthers([...before, ...items], before.length) ||
  meetsMore([...before, ...items], before.length)

/** Holds of a chunk behind another; of the first in a sentence it does not. */
const behind =
  (rule: (piece: Piece, last: Clause) => boolean) =>
  (piece: Piece): boolean =>
    piece.last !== undefined && rule(piece, piece.last)

/** Holds where one of these signs, or a blank, stands before the chunk. */
const behindSign =
  (signs: string, rule: (piece: Piece) => boolean) =>
  (piece: Piece): boolean =>
    piece.opener !== '' && signs.includes(piece.opener) && rule(piece)

/** Asked in this order; the first that holds says what the chunk is. */
const ROLES: readonly (readonly [Role, (piece: Piece) => boolean])[] = [
  ['held', behind((piece, last) => (isRelative(piece) || pointsBack(piece)) && saysWhoHolds(piece.items, last))],
  ['relative', behind(isRelative)],
  ['foiled', behind(({ items }, last) => wasPlanned(items, last))],
  ['more', behind(({ items }, last) => setsAgainst(items, last) || addsToOnly(items, last))],
  ['after', behind((piece) => opensWith(piece, 'after') && hasAny(piece.items.slice(0, AFTER_REACH), EVENT_NOUNS))],
  ['starter', behind((piece) => isAnd(piece) && opensWith(piece, 'apart'))],
  ['starter', behindSign(' ,', ({ items }) => tellsWhen(items, 0))],
  ['starter', (piece) => isAnd(piece) && isGapped(piece.items, piece.before)],
  ['starter', behindSign(',', ({ items, before }) => isMetInTurn(items, before))],
  ['starter', behind((piece) => opensWith(piece, 'starter', 'sequel'))],
  ['report', behind(({ items, before }) => saysBesides([...before, ...items], before.length))],
  ['report', reports],
  ['main', (piece) => piece.last === undefined],
  ['relative', behindSign(',', ({ items, before }) => isHopedFor(items, before))],
  ['main', behindSign(';', () => true)],
  ['main', behind(({ items }, last) => isContrast(items, last))],
  ['main', (piece) => isAnd(piece) && opensAnew(piece)],
  ['main', behindSign(',', (piece) => isAnd(piece) && joinsToo(piece.items, piece.before))],
  ['starter', behindSign(' ', (piece) => isAnd(piece) && goesOn(piece))],
  [
    'main',
    behindSign(',', ({ items, before }) => has(before[0], 'starter') && isPerson(items[0]) && hasOne(items[1], TELLS)),
  ],
  ['main', behindSign(',', ({ items, before }) => joinsHimself(items) && hasAny(before, TELLS))],
  ['main', behindSign(',', ({ items, before }) => isReceivedToo(items) && hasAny(before, EVENT_NOUNS))],
  ['main', behindSign(',', ({ items, before }) => takesPartInIt(items) && hasAny(before, EVENT_NOUNS))],
  ['main', behindSign(',', ({ items, before }) => opensWithDay(items) && hasDay(before) && hasAny(before, EVENT_CUES))],
  ['main', behindSign(',', ({ items, before }) => joinsOnScreen(items) && hasAny(before, TELLS))],
  ['main', behindSign(',', ({ items, before }) => othersTakePart(items) && hasAny(before, TELLS))],
  ['starter', behindSign(',', ({ items, before }) => tellsAnother(items) && hasAny(before, TELLS))],
  ['main', behindSign(',', ({ items, before }) => tellsHowLong(items) && hasAny(before, ['travels', 'visits']))],
  ['main', behindSign('–:', ({ items }) => hasAny(items, EVENT_CUES))],
  ['main', behindSign(',', ({ items, before }) => answersDenied(items, before))],
]

/** What a chunk is behind the clause before it; `last` is undefined for the first of a sentence. */
export const roleOf = (chunk: Chunk, last: Clause | undefined): Role => {
  const piece = { ...chunk, last, before: last?.items ?? [] }
  return ROLES.find(([, holds]) => holds(piece))?.[0] ?? 'more'
}
