import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { createWaker } from '../../src/delivery/waker.ts'

const LONG = 60_000

test('a sleep ends by itself, or when somebody calls', async () => {
  const { sleep, wake } = createWaker()
  await sleep(5)
  const slept = sleep(LONG)
  wake()
  await slept
})

test('a call that comes between two sleeps ends the next one, and that alone', async () => {
  const { sleep, wake } = createWaker()
  wake()
  wake()
  await sleep(LONG)
  let awake = false
  const nap = async (): Promise<void> => {
    await sleep(LONG)
    awake = true
  }
  const slept = nap()
  await setImmediate()
  expect(awake).toBe(false)
  wake()
  await slept
})

test('there is no sleeping until what is over', async () => {
  await createWaker().sleep(-1)
})
