import { readFileSync } from 'node:fs'

/**
 * Loaded into a process before all else, with `--import`: its machine's clock is off by what a file says, in milliseconds, from
 * each SIGUSR2 on. Timers run on as they do where a clock is set.
 */
const file = process.env['JUMPING_CLOCK'] ?? ''
const Machine = Date
let shift = 0
const now = (): number => Machine.now() + shift

globalThis.Date = new Proxy(Machine, {
  construct: (target, given, made) => Reflect.construct(target, given.length === 0 ? [now()] : given, made) as Date,
  get: (target, key) => (key === 'now' ? now : (Reflect.get(target, key) as unknown)),
})
process.on('SIGUSR2', () => {
  shift = Number(readFileSync(file, 'utf8'))
})
