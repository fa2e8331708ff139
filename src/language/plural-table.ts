import type { DeclensionRow } from './declension.ts'

/** Rows in the order in which they are tried: the end of the singular that is cut off, and the endings of the plural by case. */
export type PluralTable = readonly {
  readonly pattern: RegExp
  readonly cut: number
  readonly endings: readonly string[]
}[]

const endingOf = (written: string): string => (written === '-' ? '' : written)

const compileRow = ([before, endings]: DeclensionRow): PluralTable[number] => {
  const [singular = '', ...plural] = endings.split(' ').map(endingOf)
  return { pattern: new RegExp(`(?:${before})${singular}$`, 'iu'), cut: singular.length, endings: plural }
}

/** As `declensionTable`, with the ending of the singular before those of the plural. */
export const pluralTable = (rows: readonly DeclensionRow[]): PluralTable => rows.map(compileRow)
