import type { ParseArgsConfig } from 'node:util'
import type { Config } from '../config.ts'

type Options = NonNullable<ParseArgsConfig['options']>

export interface Invocation {
  readonly config: Config
  readonly positionals: readonly string[]
  readonly values: Readonly<Record<string, string | boolean | undefined>>
  readonly print: (line: string) => void
}

/** One command of the command line. `run` gives the exit code. */
export interface Command {
  readonly name: string
  /** What follows `attache`, such as `briefing DATE [options]`. */
  readonly usage: string
  /** One sentence for the list of commands. */
  readonly summary: string
  /** Lines for `--help` below the usage. */
  readonly help: readonly string[]
  readonly options: Options
  /** How many arguments it takes at most; where its first one names a step, that step after it (any number where it is not here). */
  readonly takes: number | Readonly<Record<string, number>>
  readonly run: (invocation: Invocation) => Promise<number>
}

/** The command line was used in a way it does not know; the message says how it is meant. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** Throws a UsageError that names the first of `given` beyond what `what` takes. */
export const refuseMore = (what: string, given: readonly string[], most: number): void => {
  const surplus = given[most]
  if (surplus !== undefined) throw new UsageError(`«${surplus}» is more than ${what} takes: see --help`)
}

/** As `refuseMore`, for the arguments of a command or of its step: what is left unread may be what was meant. */
export const refuseSurplus = ({ name, takes }: Pick<Command, 'name' | 'takes'>, given: readonly string[]): void => {
  if (typeof takes === 'number') return refuseMore(name, given, takes)
  const [step = '', ...rest] = given
  if (Object.hasOwn(takes, step)) refuseMore(`${name} ${step}`, rest, takes[step] ?? 0)
}
