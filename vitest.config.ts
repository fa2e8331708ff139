import { defineConfig } from 'vitest/config'

const unit = ['tests/**/*.test.ts']
const endToEnd = ['tests/end-to-end/**/*.test.ts']

export default defineConfig({
  test: {
    projects: [
      // Time limits only end what hangs: a busy machine is no fault of a test.
      { test: { name: 'unit', include: unit, exclude: endToEnd, testTimeout: 60_000, hookTimeout: 60_000 } },
      {
        test: {
          name: 'end-to-end',
          include: endToEnd,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
