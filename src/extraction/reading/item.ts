import type { DateExpression } from '../../language/dates/find-dates.ts'
import type { Cue } from '../vocabulary/cue.ts'

interface Span {
  /** UTF-16 units of the dispatch's text, `end` exclusive. */
  readonly start: number
  readonly end: number
  readonly text: string
  readonly cues: ReadonlySet<Cue>
}

export interface Word extends Span {
  readonly kind: 'word'
  readonly key: string
}

interface Sign extends Span {
  readonly kind: 'sign'
}

/** A person by name, or by an office that stands for one («the French president»). */
export interface PersonItem extends Span {
  readonly kind: 'person'
  readonly id: string
  readonly by: 'name' | 'surname' | 'office'
  /** The country or organisation that the words beside the name give the person. */
  readonly side: string | null
  /** The office that stands beside the name: «посол | Юраш». */
  readonly title?: string
  /** The words of the role or office beside the name, in comparable form: "deputy secretary of state". */
  readonly called?: string
  /** True where the name belongs to a word beside it («помічник Путіна Юрій Ушаков») and not to the event. */
  readonly modifier: boolean
}

/** A country or organisation; `standing`: people without names stand for it («радники Німеччини»). */
export interface BodyItem extends Span {
  readonly kind: 'body'
  readonly id: string
  readonly adjective: boolean
  readonly standing: boolean
  readonly modifier: boolean
  /** «американцы»: its people, and never the land. */
  readonly nation?: true
}

export interface PlaceItem extends Span {
  readonly kind: 'place'
  readonly id: string
  readonly adjective: boolean
}

interface NamedItem<K extends 'office' | 'format' | 'topic'> extends Span {
  readonly kind: K
  readonly id: string
}

/** A time, read as it goes with a verb in the past, in the future, or with none. */
export interface DateItem extends Span {
  readonly kind: 'date'
  /** "Tuesday's talks": the day is told of what stands behind it. */
  readonly owning: boolean
  readonly plain: DateExpression
  readonly past: DateExpression
  readonly future: DateExpression
}

/** A word, sign or name of a sentence, in the order of the text. */
export type Item =
  | Word
  | Sign
  | PersonItem
  | BodyItem
  | PlaceItem
  | NamedItem<'office'>
  | NamedItem<'format'>
  | NamedItem<'topic'>
  | DateItem

export const NO_CUES: ReadonlySet<Cue> = new Set()

/** True where the item tells this; most tell nothing, and are asked about again and again. */
export const has = (item: Item | undefined, cue: Cue): boolean =>
  item !== undefined && item.cues !== NO_CUES && item.cues.has(cue)

/** True where the item tells one of these. */
export const hasOne = (item: Item | undefined, cues: readonly Cue[]): boolean => {
  if (item === undefined || item.cues === NO_CUES) return false
  for (const cue of cues) if (item.cues.has(cue)) return true
  return false
}

/** True where one of the items tells one of these. */
export const hasAny = (items: readonly Item[], cues: readonly Cue[]): boolean => {
  for (const item of items) if (hasOne(item, cues)) return true
  return false
}

/** As `hasAny`, for cues that are written out. */
export const some = (items: readonly Item[], ...cues: readonly Cue[]): boolean => hasAny(items, cues)

const isKind =
  <K extends Item['kind']>(kind: K) =>
  (item: Item | undefined): item is Extract<Item, { readonly kind: K }> =>
    item?.kind === kind

export const isPerson = isKind('person')
export const isBody = isKind('body')
export const isPlace = isKind('place')
export const isDate = isKind('date')
export const isWord = isKind('word')
export const isOffice = isKind('office')

export const isSign = (item: Item | undefined, ...signs: readonly string[]): boolean =>
  item?.kind === 'sign' && signs.includes(item.text)

export const isCapital = (item: Item | undefined): boolean => isWord(item) && /^\p{Lu}/u.test(item.text)
