import { describe, expect, test } from 'vitest'
import { healthOf, healthRoute } from '../../src/web/health.ts'

const now = Date.parse('2026-01-03T08:00:00+02:00')
const ago = (seconds: number): number => now - seconds * 1000
const well = { now, lastTick: ago(20), lastPoll: ago(30), oldestDue: null }

describe('the bot is well', () => {
  test.each([
    ['while it ticks and polls', {}, true],
    ['while a message is a little late', { oldestDue: ago(60) }, true],
    ['but not before the first tick', { lastTick: null }, false],
    ['but not before the first poll', { lastPoll: null }, false],
    ['but not when the clock of the schedule stopped', { lastTick: ago(200) }, false],
    ['but not when Telegram has not been asked for long', { lastPoll: ago(400) }, false],
    ['but not when messages stay behind', { oldestDue: ago(1000) }, false],
  ])('%s', (_, difference, ok) => {
    expect(healthOf({ ...well, ...difference }).ok).toBe(ok)
  })
})

test('a probe sees the status and why', async () => {
  const sick = await healthRoute(async () => ({ ...well, lastPoll: ago(400) })).request('/health')
  expect(sick.status).toBe(503)
  expect(await sick.json()).toEqual({ ok: false, lastTick: 20, lastPoll: 400, late: 0 })
  expect((await healthRoute(async () => well).request('/health')).status).toBe(200)
})
