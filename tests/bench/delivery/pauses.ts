import { milliseconds } from '../figures.ts'

const MICROSECONDS = 1000

/** The longest time for which nothing else had its turn: by the clock, and what of it this thread has worked. */
export interface Pauses {
  readonly stop: () => string
}

const worked = (): number => {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / MICROSECONDS
}

/** Looks at each turn of the event loop. A machine that others use makes pauses by the clock longer, not the work. */
export const watchPauses = (): Pauses => {
  const longest = { clock: 0, work: 0 }
  let last = { clock: performance.now(), work: worked() }
  let next: NodeJS.Immediate
  const look = (): void => {
    const present = { clock: performance.now(), work: worked() }
    longest.clock = Math.max(longest.clock, present.clock - last.clock)
    longest.work = Math.max(longest.work, present.work - last.work)
    last = present
    next = setImmediate(look)
  }
  next = setImmediate(look)
  return {
    stop: () => {
      clearImmediate(next)
      return `longest pause ${milliseconds(longest.clock)}, ${milliseconds(longest.work)} of work`
    },
  }
}
