import { execFile } from 'node:child_process'
import { createServer } from 'node:net'
import { once } from 'node:events'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { clearDisk, fillDisk } from '../faults/full-disk.ts'
import { NOON, oweTo } from '../faults/owed.ts'
import { startStandIn } from '../faults/stand-in.ts'
import { runAttache, startAttache, TOKEN } from '../support/attache-process.ts'
import { withFolder } from '../support/folder.ts'
import { eventually } from '../support/eventually.ts'

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  return typeof address === 'object' && address ? address.port : 0
}

const healthAt = async (port: number): Promise<unknown> => (await fetch(`http://127.0.0.1:${port}/health`)).json()

/** What `doctor` says on the same full disk. */
const doctorOnFullDisk = async (env: Readonly<Record<string, string>>): Promise<string> => {
  const doctor = promisify(execFile)('prlimit', ['--fsize=0:', process.execPath, 'src/attache.js', 'doctor'], {
    env: { PATH: process.env['PATH'], ...env },
  })
  const { stdout } = await doctor.catch((error: unknown) => error as { readonly stdout: string })
  return stdout
}

test(
  'while the disk is full the bot says so everywhere; then it goes on by itself, and nothing is lost or comes twice',
  () =>
    withFolder(async (folder) => {
      const path = join(folder, 'attache.db')
      const port = await freePort()
      const standIn = await startStandIn({ faults: [] })
      const owed = await oweTo(path)
      const env = { DATABASE_PATH: path, ATTACHE_NOW: new Date(NOON).toISOString() }
      const bot = startAttache(['start'], {
        ...env,
        BOT_TOKEN: TOKEN,
        TELEGRAM_API_ROOT: standIn.api.root,
        WEB_PORT: `${port}`,
      })
      await bot.saying('polling')
      await owed.add(60)
      await eventually(() => expect(standIn.arrivals.takenOnce()).toBeGreaterThan(5))

      fillDisk(bot.pid)
      await bot.saying('the disk cannot be read or written')
      await eventually(async () => expect(await healthAt(port)).toMatchObject({ ok: false, stuck: true }))
      const olena = standIn.api.user({ id: 501, firstName: 'Олена', languageCode: 'uk' })
      olena.say('/help')
      // Who asks meanwhile is told to ask once more.
      await olena.waitFor(({ text }) => text?.includes('за хвилину') ?? false)
      expect(await doctorOnFullDisk(env)).toContain('PROBLEM the database cannot be written')
      // What is on its way has been taken by then, and nothing more is begun.
      expect(standIn.arrivals.report(owed.texts).lost).toBeGreaterThan(0)

      clearDisk(bot.pid)
      await eventually(() => expect(standIn.arrivals.report(owed.texts).lost).toBe(0))
      olena.say('/help')
      await olena.waitFor(({ text }) => (text?.length ?? 0) > 100)
      await eventually(async () => expect(await healthAt(port)).toMatchObject({ stuck: false }))
      bot.kill('SIGTERM')
      expect(await bot.ended).toBe(0)
      expect(standIn.arrivals.report(owed.texts)).toMatchObject({ lost: 0, repeated: 0 })
      expect((await runAttache(['doctor'], env)).output).toContain('ok      the database can be written')
      await owed.store.close()
      await standIn.api.close()
    }),
  240_000,
)
