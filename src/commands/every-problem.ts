import { SourceError } from '../sources/source-error.ts'
import { UsageError } from './command.ts'

/** Sources that can't be used: a line for each. */
class Problems extends Error {
  override readonly name = 'Problems'
}

const lineOf = (error: unknown): string => {
  if (error instanceof SourceError || error instanceof UsageError) return error.message
  throw error
}

interface Readings<Read> {
  readonly read: readonly Read[]
  /** A line for each source that can't be read. */
  readonly problems: readonly string[]
}

/** What is read of each source, one after the other, and why others can't be read. */
export const readWhatCanBe = async <Source, Read>(
  sources: readonly Source[],
  reader: (source: Source) => Read | Promise<Read>,
): Promise<Readings<Read>> => {
  const read: Read[] = []
  const problems: string[] = []
  for (const source of sources)
    try {
      read.push(await reader(source))
    } catch (error) {
      problems.push(lineOf(error))
    }
  return { read, problems }
}

/** An error with all problems, a line each, and a last one; none where there are no problems. */
export const refuse = (problems: readonly string[], ...last: readonly string[]): void => {
  if (problems.length > 0) throw new Problems([...problems, ...last].join('\n'))
}
