import type { FollowTarget } from '../../domain/reader.ts'
import type { Gazetteer, MentionKind } from '../../gazetteer/gazetteer.ts'

export interface NameSearch {
  /** What the text names, each once, in its order; the first twenty. */
  readonly found: readonly FollowTarget[]
  /** Where it names nothing: what it may have meant, best first. */
  readonly alike: readonly FollowTarget[]
}

const MOST_ALIKE = 5
/** More buttons are no choice any more; Telegram takes a hundred. */
const MOST_FOUND = 20

const targetOf = (kind: MentionKind, id: string, gazetteer: Gazetteer): FollowTarget | undefined => {
  if (kind !== 'actor' && kind !== 'place') return undefined
  // A country is both an actor and a place: what it does comes first.
  if (gazetteer.actor(id)) return { kind: 'actor', id }
  return gazetteer.place(id) ? { kind: 'place', id } : undefined
}

const distinct = (targets: readonly (FollowTarget | undefined)[]): readonly FollowTarget[] => [
  ...new Map(targets.flatMap((target) => (target ? [[JSON.stringify(target), target] as const] : []))).values(),
]

const FLAG = /\p{RI}\p{RI}/gu
const FIRST_OF_FLAGS = '🇦'.codePointAt(0) ?? 0
const FIRST_LETTER = 'A'.codePointAt(0) ?? 0

/** A flag is two signs that stand for the letters of a country’s code. */
const codeOfFlag = (flag: string): string =>
  Array.from(flag, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) - FIRST_OF_FLAGS + FIRST_LETTER)).join('')

const countriesOfFlags = (text: string, gazetteer: Gazetteer): readonly (FollowTarget | undefined)[] =>
  Array.from(text.matchAll(FLAG), ([flag]) => targetOf('actor', codeOfFlag(flag), gazetteer))

/** The actors and places that a text names, whatever the case and language; else those with names like it. */
export const searchNames = (text: string, gazetteer: Gazetteer): NameSearch => {
  const found = distinct([
    ...countriesOfFlags(text, gazetteer),
    ...gazetteer.mentions(text).flatMap(({ kind, ids }) => ids.map((id) => targetOf(kind, id, gazetteer))),
  ])
  if (found.length > 0) return { found: found.slice(0, MOST_FOUND), alike: [] }
  const alike = distinct(gazetteer.lookUp(text).map(({ kind, id }) => targetOf(kind, id, gazetteer)))
  return { found, alike: alike.slice(0, MOST_ALIKE) }
}
