import { SourceError } from '../sources/source-error.ts'
import { UsageError } from './command.ts'

/** What keeps a command from beginning: one line for each source that can't be used. */
class Problems extends Error {
  override readonly name = 'Problems'
}

const lineOf = (error: unknown): string => {
  if (error instanceof SourceError || error instanceof UsageError) return error.message
  throw error
}

/** What is read of each source, one after the other; an error names every one that can't be read, a line each. */
export const readEach = async <Source, Read>(
  sources: readonly Source[],
  read: (source: Source) => Read | Promise<Read>,
): Promise<readonly Read[]> => {
  const results: Read[] = []
  const problems: string[] = []
  for (const source of sources)
    try {
      results.push(await read(source))
    } catch (error) {
      problems.push(lineOf(error))
    }
  if (problems.length > 0) throw new Problems(problems.join('\n'))
  return results
}
