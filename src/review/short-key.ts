import { createHash } from 'node:crypto'

/** A few letters that stand for a longer name in a button. */
export const shortKey = (name: string): string => createHash('sha256').update(name).digest('hex').slice(0, 10)

/** The name of those given for which a key stands. */
export const namedBy = (key: string, names: Iterable<string>): string | undefined => {
  for (const name of names) if (shortKey(name) === key) return name
  return undefined
}
