/** What adjectives end in, in one language. */
export interface Adjectives {
  /** Those of countries, which may have a capital; in a language without endings the words themselves. */
  readonly ofCountry: RegExp
  /** In the cases that go with a place that one is in or goes to. */
  readonly besidePlace: RegExp
}
