import { defineConfig } from 'vitest/config'

const unit = ['tests/**/*.test.ts']
const endToEnd = ['tests/end-to-end/**/*.test.ts']
const faults = ['tests/faults/**/*.test.ts']

export default defineConfig({
  test: {
    projects: [
      // Time limits only end what hangs: a busy machine is no fault of a test.
      {
        test: {
          name: 'unit',
          include: unit,
          exclude: [...endToEnd, ...faults],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Importing a module does nothing, so files can share what they import.
          isolate: false,
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'end-to-end',
          include: endToEnd,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // These wait more than they work.
          maxWorkers: 3,
        },
      },
      {
        test: {
          name: 'faults',
          include: faults,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // They measure how many messages are on their way at a time: what holds the processes up makes them more.
          maxConcurrency: 2,
          maxWorkers: 1,
        },
      },
    ],
  },
})
