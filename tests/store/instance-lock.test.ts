import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { lockInstance } from '../../src/store/instance-lock.ts'
import { temporaryPath, temporaryStore } from '../support/temporary-store.ts'

test('one at a time holds the lock, and commands work beside it', async () => {
  const path = temporaryPath()
  const lock = lockInstance(path)
  const store = await temporaryStore(path)
  await store.meta.set('bot', '7')
  const waits = [1, 2, 3].map(() => {
    const start = performance.now()
    expect(() => lockInstance(path)).toThrow(/^store: another Attaché is running on /)
    return performance.now() - start
  })
  // Who is refused at once may be held up by a busy machine, but not each time.
  expect(Math.min(...waits)).toBeLessThan(500)
  lock.release()
  lockInstance(path).release()
})

test('a killed process leaves no lock behind', async () => {
  const path = temporaryPath()
  const program = `
    const { lockInstance } = await import('${new URL('../../src/store/instance-lock.ts', import.meta.url).href}')
    globalThis.lock = lockInstance('${path}')
    console.log('held')
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: ['ignore', 'pipe', 'ignore'] })
  const ended = once(child, 'exit')
  await once(child.stdout, 'data')
  expect(() => lockInstance(path)).toThrow('another Attaché')
  child.kill('SIGKILL')
  await ended
  lockInstance(path).release()
})

test('a folder that is missing is said to be', () => {
  expect(() => lockInstance('/nowhere/at/all.db')).toThrow(/^store: cannot lock [^\n]+$/)
})
