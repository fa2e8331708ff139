import { expect, test } from 'vitest'
import { startHeartbeat } from '../src/heartbeat.ts'

test('a stop tells the tick that is under way, and waits for its end', async () => {
  const begun = Promise.withResolvers<void>()
  let ended = false
  const heartbeat = startHeartbeat(
    async (stopping) => {
      begun.resolve()
      await new Promise((resolve) => {
        stopping.addEventListener('abort', resolve)
      })
      ended = true
    },
    'minute',
    () => undefined,
  )
  await begun.promise
  await heartbeat.stop()
  expect(ended).toBe(true)
})
