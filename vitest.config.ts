import { existsSync, statfsSync } from 'node:fs'
import { defineConfig } from 'vitest/config'

const MEMORY = '/dev/shm'
const ENOUGH = 2 ** 30

/** Databases that live for a test wait for no disk where the machine lends memory for files. */
const temporaryFiles = (): void => {
  if (process.env['TMPDIR'] !== undefined || !existsSync(MEMORY)) return
  const { bavail, bsize } = statfsSync(MEMORY)
  if (bavail * bsize >= ENOUGH) process.env['TMPDIR'] = MEMORY
}

temporaryFiles()

const unit = ['tests/**/*.test.ts']
const endToEnd = ['tests/end-to-end/**/*.test.ts']
const faults = ['tests/faults/**/*.test.ts']

// Time limits only end what hangs: a busy machine is no fault of a test.
const limits = { testTimeout: 180_000, hookTimeout: 180_000 }

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: unit,
          exclude: [...endToEnd, ...faults],
          ...limits,
          // Importing a module does nothing, so files can share what they import.
          isolate: false,
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'end-to-end',
          include: endToEnd,
          ...limits,
          // These wait more than they work.
          maxWorkers: 4,
        },
      },
      {
        test: {
          name: 'faults',
          include: faults,
          ...limits,
          // They measure how many messages are on their way at a time: what holds the processes up makes them more.
          maxConcurrency: 2,
          maxWorkers: 1,
        },
      },
    ],
  },
})
