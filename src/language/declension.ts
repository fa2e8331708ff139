import { CASES, type Case } from './grammar.ts'

/** All written forms of a word by case; the first of each is the one to write. */
export type Paradigm = Readonly<Record<Case, readonly string[]>>

/**
 * A row says what stands before the ending (a regular expression) and the endings in the order of `CASES`.
 * Alternatives are parted by `/`, `-` is no ending; a single `=` leaves the word as it is.
 */
export type DeclensionRow = readonly [before: string, endings: string]

/** Rows in the order in which they are tried. */
export type DeclensionTable = readonly {
  readonly pattern: RegExp
  readonly cut: number
  readonly endings: readonly (readonly string[])[]
}[]

const compileRow = ([before, endings]: DeclensionRow): DeclensionTable[number] => {
  const parts = endings.split(' ').map((part) => part.split('/').map((ending) => (ending === '-' ? '' : ending)))
  const nominative = endings === '=' ? '' : (parts[0]?.[0] ?? '')
  return {
    pattern: new RegExp(`(?:${before})${nominative}$`, 'iu'),
    cut: nominative.length,
    endings: endings === '=' ? [] : parts,
  }
}

export const declensionTable = (rows: readonly DeclensionRow[]): DeclensionTable => rows.map(compileRow)

const paradigm = (formsOf: (index: number) => readonly string[]): Paradigm => {
  const [nominative, genitive, dative, accusative, instrumental, locative] = CASES.map((_, index) => formsOf(index))
  const none: readonly string[] = []
  return {
    nominative: nominative ?? none,
    genitive: genitive ?? none,
    dative: dative ?? none,
    accusative: accusative ?? none,
    instrumental: instrumental ?? none,
    locative: locative ?? none,
  }
}

/** The paradigm of a word that has one form for all cases. */
export const unchanged = (word: string): Paradigm => paradigm(() => [word])

/** The forms of one paradigm with those of another behind them, case by case, each once. */
export const eitherOf = (usual: Paradigm, other: Paradigm): Paradigm =>
  paradigm((index) => {
    const grammaticalCase = CASES[index] ?? 'nominative'
    return [...new Set([...usual[grammaticalCase], ...other[grammaticalCase]])]
  })

const isAcronym = (word: string): boolean => word.length > 1 && word === word.toUpperCase()

/** Declines one word by the first row that fits; a word that no row fits and an acronym stay as they are. */
export const declineWord = (word: string, table: DeclensionTable): Paradigm => {
  const row = isAcronym(word) ? undefined : table.find(({ pattern }) => pattern.test(word))
  if (!row || row.endings.length === 0) return unchanged(word)
  const stem = word.slice(0, word.length - row.cut)
  return paradigm((index) => (row.endings[index] ?? ['']).map((ending) => stem + ending))
}

/** Puts paradigms beside one another, case by case; alternatives of each part are combined. */
export const joinParadigms = (parts: readonly Paradigm[], separators: readonly string[]): Paradigm => {
  const [first] = parts
  if (first && parts.length === 1) return first
  return paradigm((index) => {
    const grammaticalCase = CASES[index] ?? 'nominative'
    return parts.reduce<readonly string[]>(
      (joined, part, position) =>
        joined.flatMap((start) =>
          part[grammaticalCase].map((form) => start + (position === 0 ? '' : (separators[position - 1] ?? ' ')) + form),
        ),
      [''],
    )
  })
}

/** The usual form of each case. */
export const usualForms = (forms: Paradigm): Readonly<Record<Case, string>> => ({
  nominative: forms.nominative[0] ?? '',
  genitive: forms.genitive[0] ?? '',
  dative: forms.dative[0] ?? '',
  accusative: forms.accusative[0] ?? '',
  instrumental: forms.instrumental[0] ?? '',
  locative: forms.locative[0] ?? '',
})
