/** A text, and whoever takes part in what it tells of: name, side, and `expected`, `absent` or `remote`. */
export type Account = readonly [text: string, ...participants: readonly string[]]
