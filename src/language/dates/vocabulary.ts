export type Unit = 'minute' | 'hour' | 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year'
export type Edge = 'start' | 'middle' | 'end'
export type PartOfDay = 'morning' | 'day' | 'evening' | 'night'

/**
 * Small words that tie dates together. `on`: may stand before a date and changes nothing; `at`: before a clock time;
 * `since`, `until`: before a single date; `from`, `to`, `and`, `between`: in spans and lists; `or`: an `and` that leaves open which; `hence`: before a count
 * («через»), `hereafter` and `ago`: after it; `later`, `earlier`: counted from the date named before; `after`,
 * `before`: counted from the date that follows; `shortly`: before a
 * holiday, for the days that lead up to it; `ahead`: beside a number and a unit in the singular; `past`, `coming`: periods that end or begin now; `about`: skipped.
 */
export type Link =
  | ('on' | 'at' | 'of' | 'since' | 'until' | 'from' | 'to' | 'and' | 'or' | 'between' | 'about' | 'article')
  | ('rest' | 'ahead' | 'shortly')
  | ('hence' | 'hereafter' | 'ago' | 'later' | 'earlier' | 'after' | 'before' | 'past' | 'coming' | 'last')

/**
 * The words of one language. A string holds alternatives separated by `|`, in lower case, with `'` for every apostrophe,
 * е for ё and without a possessive 's; an alternative may be several words. `?` before a word says that it means a date
 * only beside a day, a year or a preposition, or as all that is written; `??` that it needs them even then.
 */
export interface DateVocabulary {
  /** January first. */
  readonly months: readonly string[]
  /** True where the day may follow the month: "January 3". */
  readonly monthFirst: boolean
  /** Monday first. */
  readonly weekdays: readonly string[]
  /** The first, the second … as words, from 1 on. */
  readonly ordinals: readonly string[]
  /** What may be written on to a number to make it an ordinal: 3rd, 28-го. */
  readonly ordinalEndings: string
  /** Cardinal words and their numbers; tens also begin compound ordinals. */
  readonly counts: Readonly<Record<number, string>>
  /** Names of days by their distance from today. */
  readonly days: readonly (readonly [shift: number, words: string])[]
  /** Names of days with the part of the day in them: tonight. */
  readonly daysWithPart: readonly (readonly [shift: number, part: PartOfDay, words: string])[]
  /** Names of days by their distance from the date named just before; a date right behind what `governs`
   * is counted from; what `needs` one says nothing without. */
  readonly anchors: readonly (readonly [shift: number, words: string, behind?: 'governs' | 'needs'])[]
  /** Last, this, next and the like by their distance. */
  readonly which: readonly (readonly [shift: number, words: string])[]
  /** Units in the singular and after numbers; `many`: plural forms that without a number name no certain time. */
  readonly units: Readonly<Partial<Record<Unit, string>>>
  readonly many: Readonly<Partial<Record<Unit, string>>>
  /** Single words for a whole period: торік. */
  readonly periods: readonly (readonly [unit: Unit, shift: number, words: string])[]
  readonly edges: Readonly<Record<Edge, string>>
  readonly parts: Readonly<Record<PartOfDay, string>>
  /** The letter for an hour that may stand within the figures: 15h30. */
  readonly hourSign: string
  /** Words for the two halves of the clock, and its two named minutes. */
  readonly meridiem: Readonly<{ am: string; pm: string; noon: string; midnight: string }>
  /** First month of the season, 12 for winter. */
  readonly seasons: Readonly<Record<3 | 6 | 9 | 12, string>>
  /** Named days as `MM-DD` or `MM-DD/MM-DD`. */
  readonly holidays: Readonly<Record<string, string>>
  /** The year that has just begun or is about to. */
  readonly newYear: string
  /** Phrases of time that name no day. */
  readonly vague: string
  /** IANA zones by what stands beside a clock time; `local` for the time of a place that has to be known. */
  readonly zones: Readonly<Record<string, string>>
  readonly links: Readonly<Record<Link, string>>
  /** What a number beside it counts or measures, so that `3.01` before it is no date. */
  readonly measures: string
  /** What may follow the day where its month is not named: «15 числа». */
  readonly dayWord: string
  /** Longer names that look like dates. */
  readonly masks: string
}
