import { text } from 'node:stream/consumers'
import { instantAt } from '../../../src/delivery/local-time.ts'
import type { Reading } from './clock-changes.ts'

/** Tells which readings of clocks, given as JSON, become another instant on this host. */
const readings = JSON.parse(await text(process.stdin)) as readonly Reading[]
const differences = readings.filter(({ zone, day, minute, instant }) => instantAt(day, minute, zone) !== instant)
const summer = new Date(2026, 6, 1).getTimezoneOffset()
process.stdout.write(JSON.stringify({ summer, checked: readings.length, differences }))
