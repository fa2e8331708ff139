import { afterEach, describe, expect, test, vi } from 'vitest'
import { type Pace, startHeartbeat } from '../src/heartbeat.ts'

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

/** A heartbeat, and when it has beaten. */
const setUp = async (now: string, pace: Pace = 'minute') => {
  vi.useFakeTimers({ now: new Date(now) })
  const at: string[] = []
  const heartbeat = startHeartbeat(
    async () => void at.push(new Date().toISOString().slice(11, 19)),
    pace,
    () => undefined,
  )
  await vi.advanceTimersByTimeAsync(0)
  return { at, heartbeat }
}

describe('whatever the clock of the machine does', () => {
  afterEach(() => {
    vi.useRealTimers()
  })

  test('there is a beat at once and one at each full minute', async () => {
    const { at, heartbeat } = await setUp('2026-01-03T08:00:40Z')
    await vi.advanceTimersByTimeAsync(150_000)
    expect(at).toEqual(['08:00:40', '08:01:00', '08:02:00', '08:03:00'])
    await heartbeat.stop()
    await vi.advanceTimersByTimeAsync(150_000)
    expect(at).toHaveLength(4)
  })

  test.each([
    ['back by hours', '2026-01-03T03:00:40Z', ['08:00:40', '03:01:00', '03:02:00']],
    ['forward by days', '2026-01-06T08:00:40Z', ['08:00:40', '08:01:00', '08:02:00']],
  ])('set %s, it beats within a minute, and once a minute', async (_, there, expected) => {
    const { at, heartbeat } = await setUp('2026-01-03T08:00:40Z')
    vi.setSystemTime(new Date(there))
    await vi.advanceTimersByTimeAsync(90_000)
    expect(at).toEqual(expected)
    await heartbeat.stop()
  })

  // A library that counts the seconds missed one by one would never end.
  test.each([
    ['a century forward', '2126-01-03T08:00:42Z', ['08:00:40', '08:00:41', '08:00:43', '08:00:44']],
    ['a day back', '2026-01-02T20:00:00Z', ['08:00:40', '08:00:41', '20:00:01', '20:00:02']],
  ])('set %s, what beats each second goes on', async (_, there, expected) => {
    const { at, heartbeat } = await setUp('2026-01-03T08:00:40Z', 'second')
    await vi.advanceTimersByTimeAsync(1_000)
    vi.setSystemTime(new Date(there))
    await vi.advanceTimersByTimeAsync(2_000)
    expect(at).toEqual(expected)
    await heartbeat.stop()
  })

  test('a beat that the process is too busy for comes late, but comes', async () => {
    const { at, heartbeat } = await setUp('2026-01-03T08:00:59Z')
    vi.setSystemTime(new Date('2026-01-03T08:01:00.700Z'))
    await vi.advanceTimersByTimeAsync(2_000)
    expect(at).toEqual(['08:00:59', '08:01:01'])
    await heartbeat.stop()
  })

  test('a tick that takes long is not begun anew beside itself, and one that fails is followed by others', async () => {
    vi.useFakeTimers({ now: new Date('2026-01-03T08:00:00Z') })
    const failures: unknown[] = []
    let begun = 0
    const tick = async (): Promise<void> => {
      begun += 1
      await new Promise((resolve) => {
        setTimeout(resolve, 150_000)
      })
      throw new Error('the database is closed')
    }
    const heartbeat = startHeartbeat(tick, 'minute', (error) => void failures.push(error))
    await vi.advanceTimersByTimeAsync(140_000)
    expect([begun, failures.length]).toEqual([1, 0])
    await vi.advanceTimersByTimeAsync(50_000)
    expect([begun, failures.length]).toEqual([2, 1])
    const stopped = heartbeat.stop()
    await vi.advanceTimersByTimeAsync(150_000)
    await stopped
  })
})
