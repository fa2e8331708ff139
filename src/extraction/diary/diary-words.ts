/**
 * What the diaries of one language say beside their entries' own words. Alternatives are parted by `|`, in small
 * letters; a `*` at the end of a word stands for any ending.
 */
export interface DiaryWords {
  /** What a diary or a programme calls itself in its headline or first lines. */
  readonly names: string
  /** Before the last day of what goes on: "(To Jan. 10)". */
  readonly until: string
  /** The day is the last one: "(final day)". */
  readonly lastDay: string
  /** What fills a diary without being a meeting: elections, anniversaries, speeches. */
  readonly noMeeting: string
  /** Stands before the list of who is there: «Учасники: …». */
  readonly participants: string
  /** Stands before an entry's clock time: "At 1100, …". */
  readonly at: string
  /** What a diary says once of all its clocks, by IANA zone; `local`: each is by the clock of its place. */
  readonly allTimes: Readonly<Record<string, string>>
  /** Small words within a day heading that say nothing. */
  readonly headingFillers: string
  /** What stands behind the year of a day heading: «4 січня 2026 року». */
  readonly yearWords: string
}

const NEVER = '(?!)'

/** A pattern for the first of the phrases, as whole words, that stands anywhere in a text. */
export const phrasePattern = (phrases: string): RegExp => {
  const written = phrases
    .split('|')
    .filter(Boolean)
    .toSorted((a, b) => b.length - a.length)
    .map((phrase) =>
      phrase
        .replace(/[.()[\]]/gu, '\\$&')
        .replace(/ /gu, '[\\s-]+')
        .replace(/\*/gu, '[\\p{L}\\p{M}]*'),
    )
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${written.join('|') || NEVER})(?![\\p{L}\\p{N}])`, 'iu')
}
