import { defineConfig } from 'vitest/config'

const unit = ['tests/**/*.test.ts']
const endToEnd = ['tests/end-to-end/**/*.test.ts']

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: unit, exclude: endToEnd } },
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
