import type { Claim } from '../../domain/claim.ts'
import type { Dispatch } from '../../domain/dispatch.ts'
import type { DiplomaticEvent } from '../../domain/event.ts'
import { sourceMark } from '../../briefing/event/source-mark.ts'
import type { ReaderContext } from '../../briefing/reader-context.ts'
import { type Sentence, sentences } from '../../language/sentences.ts'
import { html, type Html, raw } from '../../texts/html.ts'

/** A sentence so many places behind the words on an event may still be about it. */
const BEHIND = 5
const MOST_SENTENCES = 3
const GAP = ' … '

const WORD = /\p{L}[\p{L}'’-]*/gu

/** True of a sentence with a word that begins with one of the stems. */
const holds = ({ text }: Sentence, stems: readonly string[]): boolean =>
  Array.from(text.matchAll(WORD)).some(([word]) => {
    const small = word.toLowerCase()
    return stems.some((stem) => small.startsWith(stem))
  })

/** The places of the sentences in which the quotes of claims stand. */
const placesOf = (all: readonly Sentence[], claims: readonly Pick<Claim, 'quote'>[]): readonly number[] =>
  all.flatMap(({ start, end }, at) => (claims.some(({ quote }) => quote.start < end && quote.end > start) ? [at] : []))

const joined = (all: readonly Sentence[], places: readonly number[]): string | undefined => {
  const parts = places.map((at, index) => {
    const before = places[index - 1]
    const gap = before === undefined ? '' : at === before + 1 ? ' ' : GAP
    return gap + (all[at]?.text ?? '')
  })
  return parts.length > 0 ? parts.join('').replaceAll(/\s+/g, ' ') : undefined
}

/** So many strangers to an event make a sentence one on something else, and what follows it too. */
const OTHERS = 2

/** True of a sentence that tells of people who do not take part in the event. */
export type TellsOfOthers = (sentence: string) => boolean

export const tellsOfOthers =
  (
    { participants }: Pick<DiplomaticEvent, 'participants'>,
    { gazetteer }: Pick<ReaderContext, 'gazetteer'>,
  ): TellsOfOthers =>
  (sentence) => {
    const strangers = new Set(
      gazetteer
        .mentions(sentence)
        .filter(({ kind, ids }) => kind === 'actor' && ids.every((id) => gazetteer.actor(id)?.kind === 'person'))
        .filter(({ ids }) => !participants.some(({ actor }) => ids.includes(actor)))
        .map(({ ids }) => ids.join()),
    )
    return strangers.size >= OTHERS
  }

/** The places from one on, up to the first sentence on something else. */
const upToOthers = (all: readonly Sentence[], at: number, isOnOthers: TellsOfOthers): readonly number[] => {
  const behind = Array.from({ length: BEHIND }, (_, count) => at + 1 + count).filter((place) => all[place])
  const end = behind.findIndex((place) => isOnOthers(all[place]?.text ?? ''))
  return [at, ...(end === -1 ? behind : behind.slice(0, end))]
}

/** Where a dispatch tells of an event as such and of those who take part; its day and its town often stand elsewhere. */
const tellingPlaces = (
  all: readonly Sentence[],
  claims: readonly Pick<Claim, 'quote' | 'field'>[],
): readonly number[] =>
  placesOf(
    all,
    claims.filter(({ field }) => field === 'kind' || field === 'participant'),
  )

/**
 * What a dispatch says, in words of certain stems, where it tells of an event or soon behind: whole sentences in their order;
 * undefined for nothing. `claims` are those that it makes on the event.
 */
export const passageOn = (
  { text }: Pick<Dispatch, 'text'>,
  claims: readonly Pick<Claim, 'quote' | 'field'>[],
  stems: readonly string[],
  isOnOthers: TellsOfOthers,
): string | undefined => {
  const all = sentences(text)
  const near = new Set(tellingPlaces(all, claims).flatMap((at) => upToOthers(all, at, isOnOthers)))
  const places = [...near].filter((at) => all[at] && holds(all[at], stems))
  return joined(all, places.toSorted((a, b) => a - b).slice(0, MOST_SENTENCES))
}

/** The first sentence in which a dispatch tells of an event, and the next one; undefined where there is none behind it. */
export const passageBehind = (
  { text }: Pick<Dispatch, 'text'>,
  claims: readonly Pick<Claim, 'quote' | 'field'>[],
  isOnOthers: TellsOfOthers,
): string | undefined => {
  const all = sentences(text)
  const [first] = tellingPlaces(all, claims)
  const places = first === undefined ? [] : upToOthers(all, first, isOnOthers).slice(0, 2)
  return places.length === 2 ? joined(all, places) : undefined
}

/** The sentence of a claim and, where it does not name who says so itself, the nearest one that does; undefined where the words are not in the text. */
export const attributedPassage = (
  { text }: Pick<Dispatch, 'text'>,
  claim: Pick<Claim, 'quote'>,
  stems: readonly string[],
): string | undefined => {
  const all = sentences(text)
  const [at] = placesOf(all, [claim])
  const sentence = at === undefined ? undefined : all[at]
  if (at === undefined || !sentence) return undefined
  if (holds(sentence, stems)) return joined(all, [at])
  const sayer = [at + 1, at - 1, at + 2].find((place) => all[place] && holds(all[place], stems))
  return joined(all, sayer === undefined ? [at] : [at, sayer].toSorted((a, b) => a - b))
}

/** Words of a dispatch, and whose they are. */
export const quotation = (passage: string, dispatch: Dispatch, context: ReaderContext): Html =>
  html`<blockquote>${passage}</blockquote>\n— ${raw(sourceMark(dispatch, context))}`
