import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { startBotApi } from '../../src/rehearsal/bot-api.ts'
import { openStore } from '../../src/store/store.ts'
import { begin } from '../faults/lives.ts'
import { NOON, oweTo } from '../faults/owed.ts'
import { startStandIn } from '../faults/stand-in.ts'
import { runAttache, startAttache, TOKEN } from '../support/attache-process.ts'
import { withFolder } from '../support/folder.ts'
import { eventually } from '../support/eventually.ts'

describe('what is not right outside', () => {
  test(
    'Telegram is away for a while: what was owed comes, and who asks is answered within a minute',
    () =>
      withFolder(async (folder) => {
        const path = join(folder, 'attache.db')
        const standIn = await startStandIn({ faults: [] })
        const owed = await oweTo(path)
        const bot = begin({ standIn, owed, path }, false)
        await using ends = new AsyncDisposableStack()
        ends.defer(() => owed.store.close())
        ends.defer(() => bot.kill('SIGKILL'))
        const ended = bot.ended.then((code) => Promise.reject(new Error(`the bot ended with ${code}: ${bot.errors()}`)))
        ended.catch(() => undefined)
        const whileItLives = <T>(work: Promise<T>): Promise<T> => Promise.race([work, ended])
        await owed.add(3)
        await whileItLives(eventually(() => expect(standIn.arrivals.takenOnce()).toBe(3)))
        await standIn.api.close()
        await owed.add(30)
        await sleep(5_000)
        const returned = await startStandIn({ faults: [] }, standIn.api.port)
        ends.defer(() => returned.api.close())
        returned.api.continueUpdatesFrom(9_000)
        const olena = returned.api.user({ id: 501, firstName: 'Олена', languageCode: 'uk' })
        olena.say('/help')
        await whileItLives(olena.waitFor(({ text }) => (text?.length ?? 0) > 100))
        const rest = eventually(() => expect(returned.arrivals.report(owed.texts.slice(3)).lost).toBe(0))
        await whileItLives(rest)
        bot.kill('SIGTERM')
        expect(await bot.ended).toBe(0)
      }),
    200_000,
  )

  test(
    'a token of another bot is refused before anybody is written to',
    () =>
      withFolder(async (folder) => {
        const path = join(folder, 'attache.db')
        const api = await startBotApi({ port: 0, token: TOKEN, now: Date.now })
        const env = { TELEGRAM_API_ROOT: api.root, DATABASE_PATH: path, ATTACHE_NOW: new Date(NOON).toISOString() }
        const bot = startAttache(['start'], { ...env, BOT_TOKEN: TOKEN })
        await bot.saying('polling')
        const store = await openStore(path)
        while ((await store.meta.get('bot-id')) === undefined) await sleep(20)
        await store.close()
        bot.kill('SIGTERM')
        await bot.ended
        const other = TOKEN.replace(/^\d+/, '987654321')
        const { code, errors } = await runAttache(['start'], { ...env, BOT_TOKEN: other })
        await api.close()
        expect([code, errors.trim().split('\n').length]).toEqual([1, 1])
        expect(errors).toContain('belongs to the bot 123456789')
      }),
    120_000,
  )
})
