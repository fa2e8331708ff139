import type { Language } from './language.ts'
import type { Moment } from './moment.ts'

export type DispatchId = string

/** One text as a source published it. */
export interface Dispatch {
  readonly id: DispatchId
  readonly language: Language
  /** Null where the text does not name its outlet. */
  readonly outlet: string | null
  /** Address of the text; null where the source has none. */
  readonly url: string | null
  readonly headline: string
  /** Paragraphs separated by a blank line; never altered after it is stored. */
  readonly text: string
  /** A day or a minute, as precise as the source gives it. */
  readonly published: Moment
  /** Since when it counts as known, epoch milliseconds; a dispatch dated to the day counts from the end of that day. */
  readonly knownFrom: number
  /** The dispatch of which this one repeats the text; absent where the text is its own. */
  readonly reprintOf?: DispatchId
}

/** Where a text is from. */
export type Provenance = Pick<Dispatch, 'outlet' | 'url'>

/** All about a dispatch but its words, which may be many. */
export type DispatchHeading = Omit<Dispatch, 'headline' | 'text'>

/** How many of the dispatches do not merely repeat another of them: ten prints of one agency's text are one source. */
export const independentSources = (
  ids: readonly DispatchId[],
  dispatches: ReadonlyMap<DispatchId, Pick<Dispatch, 'reprintOf'>>,
): number => new Set(ids.map((id) => dispatches.get(id)?.reprintOf ?? id)).size
