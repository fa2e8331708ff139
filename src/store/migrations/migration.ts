/** One step of the schema: its number, a name for people, and statements run in one transaction with the version's row. */
export interface Migration {
  readonly version: number
  readonly name: string
  readonly statements: readonly string[]
}
