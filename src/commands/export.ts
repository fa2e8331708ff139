import { openLibrary } from '../library.ts'
import type { Command } from './command.ts'
import { presentOf } from './options.ts'

export const exportRecord: Command = {
  name: 'export',
  usage: 'export',
  summary: 'Prints the whole record: dispatches, events with their claims, changes; one JSON object a line.',
  help: ['Nothing about readers is printed.'],
  options: {},
  takes: 0,
  run: async (invocation) => {
    const { config, print } = invocation
    const { store } = await openLibrary(config, presentOf(invocation))
    try {
      const record = await store.record()
      for (const dispatch of record.dispatches.values()) print(JSON.stringify({ type: 'dispatch', ...dispatch }))
      for (const event of record.events.values()) print(JSON.stringify({ type: 'event', ...event }))
      for (const change of record.changesBetween(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY))
        print(JSON.stringify({ type: 'change', ...change }))
      return 0
    } finally {
      await store.close()
    }
  },
}
