/** How offices are called when a woman holds them. */
export interface Feminine {
  /** Nouns of offices held by men, and a woman's; also where they end a compound: «прем’єр-міністерка». */
  readonly nouns: Readonly<Record<string, string>>
  /** Endings of the adjectives before them, and a woman's. */
  readonly adjectives: readonly (readonly [RegExp, string])[]
}
