/** A form of a small word, where what stands before and after it calls for that form; the first that fits is taken. */
export interface Form {
  readonly form: string
  readonly after?: RegExp
  readonly before?: RegExp
}

/** The small words of one language that change with their neighbours. */
export interface Euphony {
  readonly with: readonly Form[]
  readonly in: readonly Form[]
  readonly and: readonly Form[]
}
