import { chmod, mkdir, readdir, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { startBotApi } from '../../src/rehearsal/bot-api.ts'
import { runAttache, TOKEN } from '../support/attache-process.ts'
import { withFolder } from '../support/folder.ts'

const lines = (text: string): readonly string[] => text.split('\n').filter(Boolean)

describe('what stops the start is said in one clear line, with a code that is not 0', () => {
  test('a wrong token', () =>
    withFolder(async (folder) => {
      const api = await startBotApi({ port: 0, token: TOKEN, now: Date.now })
      const wrong = TOKEN.replace('only', 'none')
      const { code, errors } = await runAttache(['start'], {
        BOT_TOKEN: wrong,
        TELEGRAM_API_ROOT: api.root,
        DATABASE_PATH: join(folder, 'attache.db'),
      })
      await api.close()
      expect(code).toBe(1)
      expect(lines(errors)).toHaveLength(1)
      expect(errors).toContain('token')
      expect(errors).not.toContain(wrong)
    }))

  test('a file that is no database', () =>
    withFolder(async (folder) => {
      const path = join(folder, 'attache.db')
      await writeFile(path, 'This is a letter, not a database. '.repeat(100))
      const { code, errors } = await runAttache(['start'], { BOT_TOKEN: TOKEN, DATABASE_PATH: path })
      expect([code, lines(errors).length]).toEqual([1, 1])
      expect(errors).toContain(path)
    }))

  test('a database path that is a folder', () =>
    withFolder(async (folder) => {
      const path = join(folder, 'attache.db')
      await mkdir(path)
      const { code, errors } = await runAttache(['events'], { DATABASE_PATH: path })
      expect([code, lines(errors).length]).toEqual([1, 1])
    }))

  test.skipIf(process.getuid?.() === 0)('a database that may not be read', () =>
    withFolder(async (folder) => {
      const path = join(folder, 'attache.db')
      await writeFile(path, '')
      await chmod(path, 0o000)
      const { code, errors } = await runAttache(['events'], { DATABASE_PATH: path })
      expect([code, lines(errors).length]).toEqual([1, 1])
    }),
  )

  test('variables that can’t be used, all at once and by name', async () => {
    const { code, errors } = await runAttache(['start'], {
      WEB_PORT: 'http',
      DEFAULT_LANGUAGE: 'la',
      LOG_LEVEL: 'loud',
    })
    expect(code).toBe(1)
    for (const key of ['WEB_PORT', 'DEFAULT_LANGUAGE', 'LOG_LEVEL']) expect(errors).toContain(key)
    expect(errors).not.toContain('loud')
  })

  test('a port that is in use', () =>
    withFolder(async (folder) => {
      const other = createServer().listen(0, '127.0.0.1')
      await new Promise((resolve) => other.once('listening', resolve))
      const address = other.address()
      const port = typeof address === 'object' && address ? address.port : 0
      const { code, errors } = await runAttache(['start'], {
        WEB_PORT: String(port),
        DATABASE_PATH: join(folder, 'attache.db'),
      })
      other.close()
      expect([code, lines(errors).length]).toEqual([1, 1])
      expect(errors).toContain(String(port))
    }))

  test.each([['dance'], ['toString'], ['__proto__'], ['events', '--dance'], ['ask', '--language']])(
    'what does not exist: %s %s',
    async (...args) => {
      const { code, errors } = await runAttache(args)
      expect([code, lines(errors).length]).toEqual([2, 1])
      expect(errors).toContain(args.at(-1))
    },
  )

  test('a backup of a database that is not there', () =>
    withFolder(async (folder) => {
      const path = join(folder, 'attache.db')
      const { code, errors } = await runAttache(['backup', join(folder, 'copy')], { DATABASE_PATH: path })
      expect([code, lines(errors).length]).toEqual([2, 1])
      expect(errors).toContain(path)
      expect(await readdir(folder)).toEqual([])
    }))
})
