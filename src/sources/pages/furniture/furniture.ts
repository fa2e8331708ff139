/** What pages and channels set around their texts, in one language. Small letters, one apostrophe. */
export interface Furniture {
  /** Beginnings of lines that lead to other texts; what follows them as mere links belongs to them. */
  readonly readAlso: readonly string[]
  /** Beginnings of lines that ask for something. */
  readonly beginnings: readonly string[]
  /** Words before the name of the outlet from which a text is taken. */
  readonly sources: readonly string[]
  /** Whole lines. */
  readonly lines: readonly string[]
  /** Words of which share bars are made, beside names of networks. */
  readonly sharing: readonly string[]
}
