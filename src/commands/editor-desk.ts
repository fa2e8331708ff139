import { type Library, openLibrary } from '../library.ts'
import type { Signature } from '../store/matching/steps.ts'
import { type Invocation, UsageError } from './command.ts'
import { signatureOf } from './options.ts'

/** What an editor's step at the command line has at hand. */
export interface Desk {
  readonly invocation: Invocation
  readonly library: Library
  readonly signature: Signature
  /** What follows the name of the step. */
  readonly given: readonly string[]
}

export type Step = (desk: Desk) => Promise<number>

/** Takes the step that the first word names, or `otherwise` where there is none; throws a UsageError on an unknown one. */
export const takeStep = async (
  command: string,
  steps: Readonly<Record<string, Step>>,
  invocation: Invocation,
  otherwise = '',
): Promise<number> => {
  const [name = otherwise, ...given] = invocation.positionals
  const step = Object.hasOwn(steps, name) ? steps[name] : undefined
  if (!step) throw new UsageError(`${command} knows ${Object.keys(steps).join(', ')}, not «${name}»`)
  const signature = signatureOf(invocation)
  const library = await openLibrary(invocation.config, signature.at)
  try {
    return await step({ invocation, library, signature, given })
  } finally {
    await library.store.close()
  }
}
