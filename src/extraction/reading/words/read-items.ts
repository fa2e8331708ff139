import type { Dispatch } from '../../../domain/dispatch.ts'
import type { Gazetteer, Mention } from '../../../gazetteer/gazetteer.ts'
import { isAdjectiveOfCountry } from '../../../language/adjectives.ts'
import { type DateExpression, readDates, type Reference } from '../../../language/dates/find-dates.ts'
import { comparable } from '../../../language/normalise.ts'
import { lexiconOf, type Lexicon } from '../../vocabulary/lexicon.ts'
import { withFullNames } from './full-names.ts'
import { type DateItem, isCapital, type Item, NO_CUES } from '../item.ts'

// A word, else a sign. "John F. Kerry": an initial inside a name is a word with its point.
const PIECE =
  /([A-Z]\.(?=[ \u00A0]\p{Lu}\p{Ll})(?<=[A-Z]\p{Ll}+[ \u00A0]..)|(?:\p{L}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['\u2019\u2018\u02BC\u2032](?!s(?!\p{L}))[\p{L}\p{M}\p{N}]+)*)|['\u2019]s(?!\p{L})|[-\u2010\u2011](?=\p{L})|[^\s\p{L}\p{N}]/gu

const DASH = /^[\u2012-\u2015\u2212-]$/u
const QUOTE = /^["«»“”„]$/u

const signOf = (text: string, before: string, after: string): string => {
  if (text === '\u2019s') return "'s"
  if (QUOTE.test(text)) return '"'
  if (!DASH.test(text)) return text
  return /\S/u.test(before) && /\S/u.test(after) ? '-' : '–'
}

const zoneOf = (published: string): string => {
  const offset = /([+-]\d{2}:\d{2}|Z)$/.exec(published)?.[1]
  return offset === undefined ? 'Europe/Kyiv' : offset === 'Z' ? 'UTC' : offset
}

/** From when and where the dispatch counts its days; a text dated to the day alone counts by Kyiv. */
export const referenceOf = ({ published }: Dispatch): Reference => {
  const clock = /T(\d{2}):(\d{2})/.exec(published)
  const day = published.slice(0, 10) as Reference['day']
  const zone = zoneOf(published)
  return clock ? { day, zone, minute: Number(clock[1]) * 60 + Number(clock[2]) } : { day, zone }
}

const datesOf = (dispatch: Dispatch): readonly DateItem[] => {
  const { text, language } = dispatch
  const reference = referenceOf(dispatch)
  const dates = readDates(text, [language])
  const inTense = (tense: 'past' | 'future'): ReadonlyMap<number, DateExpression> =>
    new Map(dates(reference, { tense }).map((date) => [date.start, date]))
  const { owningDay } = lexiconOf(language)
  // The press calls the day of publication by its weekday: "will meet on Monday", written on that Monday.
  const staysToday = ({ when }: DateExpression): boolean =>
    when.start !== null && when.start.slice(0, 10) === reference.day
  const [past, future] = [inTense('past'), inTense('future')]
  return dates(reference).map((date) => {
    const owning = owningDay.test(date.text)
    // "stayed away from Wednesday's talks": they are on that day, and nothing begins on it.
    const told = (read: DateExpression): DateExpression =>
      owning && read.bound === 'since' ? { ...read, bound: 'exact' } : read
    return {
      kind: 'date',
      start: date.start,
      end: date.end,
      text: date.text,
      cues: NO_CUES,
      owning,
      plain: told(date),
      past: told(past.get(date.start) ?? date),
      future: told(staysToday(date) ? date : (future.get(date.start) ?? date)),
    }
  })
}

const LOCAL = /^\p{Ll}/u

const mentionItem = (mention: Mention, gazetteer: Gazetteer): Item | undefined => {
  const { start, end, text, kind, ids, partial } = mention
  const span = { start, end, text, cues: NO_CUES }
  const [id] = ids
  if (id === undefined) return undefined
  if (kind === 'office' || kind === 'format' || kind === 'topic') return { ...span, kind, id }
  const actor = ids.map(gazetteer.actor).find((candidate) => candidate !== undefined)
  if (kind === 'place' || !actor) return { ...span, kind: 'place', id, adjective: partial && LOCAL.test(text) }
  if (actor.kind === 'person')
    return { ...span, kind: 'person', id: actor.id, by: partial ? 'surname' : 'name', side: null, modifier: false }
  // A country's short name and acronym are partial forms as well; adjectives are small letters or end like one.
  const adjective = partial && isAdjectiveOfCountry(text)
  return { ...span, kind: 'body', id: actor.id, adjective, standing: false, modifier: false }
}

/** Namesakes by a shared form: who of them was named in full before, else nobody. */
const resolveShared = (mentions: readonly Mention[], gazetteer: Gazetteer): readonly Mention[] => {
  const named = new Set<string>()
  return mentions.flatMap((mention): readonly Mention[] => {
    const persons = mention.ids.filter((id) => gazetteer.actor(id)?.kind === 'person')
    // "Montenegro's Milojko Spajic": a country, unless somebody of that surname was named in full.
    const bodies = mention.ids.filter((id) => !persons.includes(id))
    if (persons.length === 1 && bodies.length > 0) {
      const isHe = persons.some((id) => named.has(id))
      return [{ ...mention, ids: isHe ? persons : bodies, partial: isHe }]
    }
    if (!mention.partial) for (const id of persons) if (persons.length === 1) named.add(id)
    if (persons.length < 2) return [mention]
    const known = persons.filter((id) => named.has(id))
    return known.length === 1 ? [{ ...mention, ids: known }] : []
  })
}

interface Placed {
  readonly start: number
  readonly end: number
}

const withoutOverlaps = <T extends Placed>(first: readonly T[], second: readonly T[]): readonly T[] => {
  const all = [...first.map((item) => ({ item, rank: 0 })), ...second.map((item) => ({ item, rank: 1 }))].toSorted(
    (a, b) => a.item.start - b.item.start || a.rank - b.rank,
  )
  const kept: { item: T; rank: number }[] = []
  for (const entry of all) {
    const last = kept.at(-1)
    if (!last || entry.item.start >= last.item.end) kept.push(entry)
    else if (entry.rank < last.rank) kept[kept.length - 1] = entry
  }
  return kept.map(({ item }) => item)
}

const SHORT_NAME = /^\p{Lu}\p{Ll}{0,2}$/u

/** «посла Китая | Ли Мина», «генсеку | То Ламу»: inside a sentence a small word with a capital, and one behind it, is a name. */
const isNameOfLetters = ({ start, end, text: written }: Item, text: string): boolean =>
  SHORT_NAME.test(written) &&
  /\p{Script=Cyrillic}/u.test(written) &&
  /^[\p{L},] $/u.test(text.slice(start - 2, start)) &&
  /^[ -]\p{Lu}\p{Ll}/u.test(text.slice(end, end + 3))

/** «Олег | Синєгубов»: behind a given name a word with a capital is a surname, whatever it begins like. */
const isSurname = (items: readonly Item[], at: number, { isGivenName }: Gazetteer): boolean => {
  const [given, item] = [items[at - 1], items[at]]
  return (
    isCapital(given) &&
    isCapital(item) &&
    item !== undefined &&
    /^\p{Script=Cyrillic}+$/u.test(item.text) &&
    item.text !== item.text.toUpperCase() &&
    isGivenName(given?.text ?? '')
  )
}

const wordItems = (pieces: readonly Item[], text: string, lexicon: Lexicon, gazetteer: Gazetteer): readonly Item[] => {
  const joined = pieces.filter((piece) => piece.kind !== 'sign' || piece.text !== '-')
  const joinedKeys = joined.map((piece) => (piece.kind === 'word' ? piece.key : ''))
  const items: Item[] = []
  for (let at = 0; at < joined.length;) {
    const piece = joined[at]
    const isName = piece === undefined || joinedKeys[at] === '' || isNameOfLetters(piece, text)
    const read = isName ? undefined : lexicon.at(joinedKeys, at)
    const match = read && isSurname(joined, at, gazetteer) ? undefined : read
    const last = joined[at + (match?.length ?? 1) - 1]
    if (piece?.kind === 'word' && last && match)
      items.push({
        ...piece,
        end: last.end,
        text: text.slice(piece.start, last.end),
        key: joinedKeys.slice(at, at + match.length).join(' '),
        cues: match.cues,
      })
    else if (piece) items.push(piece)
    at += match?.length ?? 1
  }
  return items
}

const piecesOf = (text: string, start: number, end: number): readonly Item[] =>
  Array.from(text.slice(start, end).matchAll(PIECE), (match): Item => {
    const [written, word] = match
    const at = start + match.index
    const span = { start: at, end: at + written.length, cues: NO_CUES }
    return word !== undefined
      ? { ...span, kind: 'word', text: written, key: comparable(written) }
      : { ...span, kind: 'sign', text: signOf(written, text[at - 1] ?? ' ', text[at + written.length] ?? ' ') }
  })

/** «Напередодні саміту»: the one thing that a date tells beside its day. */
const onEve = (item: DateItem, lexicon: Lexicon): Item => {
  const cues = lexicon.at(item.text.split(/\s+/u).map(comparable), 0)?.cues
  return cues?.has('eve') ? { ...item, cues: new Set(['eve']) } : item
}

const CUED: ReadonlySet<Item['kind']> = new Set(['office', 'format', 'topic'])

// An office tells as much as the word that it begins with: «президенти» is a group as well.
const withCues = (item: Item, lexicon: Lexicon): Item => {
  if (item.kind === 'date') return onEve(item, lexicon)
  if (!CUED.has(item.kind)) return item
  const words = item.text.split(/[\s-]+/u).map(comparable)
  // A topic may end in a word for an event: "nuclear talks".
  const keys = item.kind === 'topic' ? words.slice(-1) : words
  return { ...item, cues: lexicon.at(keys, 0)?.cues ?? NO_CUES }
}

/** The words, signs, names and dates of a dispatch's text in order. */
export const readItems = (dispatch: Dispatch, gazetteer: Gazetteer): readonly Item[] => {
  const { text } = dispatch
  const lexicon = lexiconOf(dispatch.language)
  const mentions = resolveShared(gazetteer.mentions(text), gazetteer).flatMap(
    (mention) => mentionItem(mention, gazetteer) ?? [],
  )
  const items: Item[] = []
  let at = 0
  const readTo = (end: number): void => {
    if (end > at) for (const item of wordItems(piecesOf(text, at, end), text, lexicon, gazetteer)) items.push(item)
  }
  for (const named of withoutOverlaps<Item>(datesOf(dispatch), mentions)) {
    readTo(named.start)
    items.push(withCues(named, lexicon))
    at = named.end
  }
  readTo(text.length)
  return withFullNames(items)
}
