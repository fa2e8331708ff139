import { join } from 'node:path'
import { readConfig } from '../../../src/config.ts'
import { createPlanner } from '../../../src/delivery/planner.ts'
import { openLibrary } from '../../../src/library.ts'
import { milliseconds, print } from '../figures.ts'
import { addReaders } from './owed.ts'
import { watchPauses } from './pauses.ts'

const NOW = Date.parse('2026-01-04T08:00:00+02:00')
const MEGABYTE = 1024 * 1024

/** Plans the morning of so many readers, and leaves the database with what they are owed. */
export const benchPlanning = async (folder: string, readers: number): Promise<string> => {
  const path = join(folder, `planning-${readers}.db`)
  const library = await openLibrary(readConfig({ DATABASE_PATH: path }), NOW)
  addReaders(path, readers, NOW)
  const failures: unknown[] = []
  const planner = createPlanner({ ...library, onFailure: (_, error) => void failures.push(error) })
  const memory = { most: 0 }
  const look = setInterval(() => {
    memory.most = Math.max(memory.most, process.memoryUsage().rss)
  }, 100)
  const pauses = watchPauses()
  const started = performance.now()
  await planner.planDue(NOW)
  const took = performance.now() - started
  const longest = pauses.stop()
  clearInterval(look)
  const { pending } = await library.store.outbox.counts()
  print(
    `plan ${pending} messages for ${readers} readers`,
    `${milliseconds(took)}, ${Math.round((readers / took) * 1000)} readers/s`,
    `${longest}, at most ${Math.round(memory.most / MEGABYTE)} MB`,
  )
  if (failures.length > 0) throw new Error(`${failures.length} could not be planned`, { cause: failures[0] })
  await library.store.close()
  return path
}
