/** What stands in names and about them in one language; words are parted by blanks, in comparable forms. */
export interface NameMarks {
  readonly patronymicStems: readonly string[]
  /** Words after a name that make it another person's: the son's. */
  readonly juniorStems: readonly string[]
  /** Before a hyphen: no longer in office. */
  readonly formerPrefixes: readonly string[]
  /** Words that stand with a capital before a surname and are no given names. */
  readonly titles: readonly string[]
  /** Small words inside names: «Урсула фон дер Ляєн», "Faisal bin Farhan". */
  readonly particles: string
  /** The articles of Arabic surnames, with which a surname is written or not. */
  readonly articles: string
  /** Further parts of names that never change, by their capitals: «Абдель». */
  readonly still: string
  /** Parts that change only where nothing follows with a hyphen: «Жан», «Жан-Ноель». */
  readonly halves: string
  /** Words that outlets spell in one way or another, each line one word. */
  readonly spellings: readonly string[]
}
