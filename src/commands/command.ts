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
  readonly run: (invocation: Invocation) => Promise<number>
}

/** The command line was used in a way it does not know; the message says how it is meant. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
