import { createContext, Script } from 'node:vm'

const context = createContext({ work: () => undefined })
const script = new Script('work()')

/** False where the work does not end within a limit of milliseconds: it is broken off, a regular expression in its midst too. */
export const endsWithin = (limit: number, work: () => unknown): boolean => {
  context['work'] = work
  try {
    script.runInContext(context, { timeout: limit })
    return true
  } catch (error) {
    // It is an error of the other context.
    if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return false
    throw error
  }
}
