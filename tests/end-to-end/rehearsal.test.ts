import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { AttacheProcess } from '../support/attache-process.ts'
import { eventually } from '../support/eventually.ts'
import { withFolder } from '../support/folder.ts'
import { startEnded } from '../support/started-bot.ts'

const olena = { id: 501, firstName: 'Олена', languageCode: 'uk' }

const posting = (body: object) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
})

describe('the rehearsal', () => {
  const PORT = 18_655
  const call = (path: string, body?: object) =>
    fetch(`http://127.0.0.1:${PORT}${path}`, body === undefined ? {} : posting(body))
  const rehearse = async (folder: string): Promise<AttacheProcess> => {
    const bot = startEnded({ DATABASE_PATH: join(folder, 'attache.db'), WEB_PORT: String(PORT) })
    await bot.saying('Ctrl+C')
    return bot
  }

  test('goes on with a database that the environment names, and answers again', () =>
    withFolder(async (folder) => {
      for (let round = 0; round < 2; round += 1) {
        const running = await rehearse(folder)
        await call('/rehearsal/users', { id: olena.id, firstName: olena.firstName, languageCode: 'uk' })
        await call(`/rehearsal/users/${olena.id}/messages`, { text: '/start' })
        await eventually(async () => {
          const history = await call(`/rehearsal/users/${olena.id}/history`)
          expect(await history.json()).toHaveLength(2)
        })
        running.kill('SIGTERM')
        expect(await running.ended).toBe(0)
      }
    }))

  test('lets no other page speak for the bot or end it', () =>
    withFolder(async (folder) => {
      await rehearse(folder)
      for (const method of ['getMe', 'getUpdates', 'sendMessage?chat_id=1&text=x'])
        expect((await call(`/bot1:rehearsal/${method}`)).status).toBe(401)
      expect((await call('/')).status).toBe(200)
    }))
})
