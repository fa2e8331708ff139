import { describe, expect, test } from 'vitest'
import { healthOf, healthRoute } from '../../src/web/health.ts'

const now = Date.parse('2026-01-03T08:00:00+02:00')
const ago = (seconds: number): number => now - seconds * 1000
const well = {
  now,
  lastTick: ago(20),
  lastPoll: ago(30),
  oldestDue: null,
  lastSent: null,
  outage: false,
  stuck: false,
  undelivered: 0,
  failingFeeds: 0,
  free: 900 * 1024 * 1024,
}

describe('the bot is well', () => {
  test.each([
    ['while it ticks and polls', {}, true],
    ['while a message is a little late', { oldestDue: ago(60) }, true],
    ['while very many are late and one after the other is sent', { oldestDue: ago(9000), lastSent: ago(2) }, true],
    [
      'while feeds fail and messages were refused: somebody may look at that later',
      { failingFeeds: 3, undelivered: 2 },
      true,
    ],
    ['but not before the first tick', { lastTick: null }, false],
    ['but not before the first poll', { lastPoll: null }, false],
    ['but not when the clock of the schedule stopped', { lastTick: ago(200) }, false],
    ['but not when Telegram has not answered for long', { lastPoll: ago(400) }, false],
    ['but not when messages stay behind', { oldestDue: ago(1000), lastSent: ago(900) }, false],
    ['but not while Telegram takes nothing', { outage: true }, false],
    ['but not while the database can’t be written', { stuck: true }, false],
    ['but not when the disk is nearly full', { free: 50 * 1024 * 1024 }, false],
  ])('%s', (_, difference, ok) => {
    expect(healthOf({ ...well, ...difference }).ok).toBe(ok)
  })
})

test('a probe sees the status and why', async () => {
  const sick = await healthRoute(async () => ({ ...well, lastPoll: ago(400), undelivered: 2 })).request('/health')
  expect(sick.status).toBe(503)
  expect(await sick.json()).toEqual({
    ok: false,
    lastTick: 20,
    lastPoll: 400,
    lastSent: null,
    late: 0,
    outage: false,
    stuck: false,
    undelivered: 2,
    failingFeeds: 0,
    freeMegabytes: 900,
  })
  expect((await healthRoute(async () => well).request('/health')).status).toBe(200)
})
