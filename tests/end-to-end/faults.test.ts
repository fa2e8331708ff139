import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test, vi } from 'vitest'
import { startBotApi } from '../../src/rehearsal/bot-api.ts'
import { openStore } from '../../src/store/store.ts'
import { begin } from '../faults/lives.ts'
import { NOON, oweTo } from '../faults/owed.ts'
import { play, repeatedPerLife } from '../faults/play.ts'
import { scenariosOf } from '../faults/scenarios.ts'
import { startStandIn } from '../faults/stand-in.ts'
import { runAttache, startAttache, TOKEN } from '../support/attache-process.ts'
import { withFolder } from '../support/folder.ts'

const PATIENCE = { timeout: 90_000, interval: 100 }

/** `npm run faults` plays the same with hundreds of lives. */
const FEW = 4
/** On average it is two; of so few lives, on a machine that is busy with other tests, one may have had half a second's worth under way. */
const AT_MOST_TWICE = 15
/** Twenty-nine go out; on such a machine some arrive later than they went. Without a pace it would be twice as many at least. */
const MOST_IN_A_SECOND = 40

// Each waits for its own processes most of the time.
describe.concurrent('nothing owed is lost, whatever is done to the bot', () => {
  test.each(scenariosOf(FEW).map((scenario) => [scenario.name, scenario] as const))(
    '%s',
    async (_, scenario) => {
      const result = await play(scenario)
      expect(result).toMatchObject({ lost: 0, givenUp: 0 })
      expect(result.mostInASecond).toBeLessThanOrEqual(MOST_IN_A_SECOND)
      const kills = scenario.endings.some(({ signal }) => signal === 'SIGKILL')
      expect(repeatedPerLife(result)).toBeLessThanOrEqual(kills ? AT_MOST_TWICE : 0)
    },
    300_000,
  )
})

describe('what is not right outside', () => {
  test(
    'Telegram is away for a while: what was owed comes, and who asks is answered within a minute',
    () =>
      withFolder(async (folder) => {
        const path = join(folder, 'attache.db')
        const standIn = await startStandIn({ faults: [] })
        const owed = await oweTo(path)
        const bot = begin({ standIn, owed, path }, false)
        const ended = bot.ended.then((code) => Promise.reject(new Error(`the bot ended with ${code}: ${bot.errors()}`)))
        ended.catch(() => undefined)
        await owed.add(3)
        const all = vi.waitFor(() => expect(standIn.arrivals.takenOnce()).toBe(3), PATIENCE)
        await Promise.race([all, ended])
        await standIn.api.close()
        await owed.add(30)
        await sleep(5_000)
        const returned = await startStandIn({ faults: [] }, standIn.api.port)
        returned.api.continueUpdatesFrom(9_000)
        const olena = returned.api.user({ id: 501, firstName: 'Олена', languageCode: 'uk' })
        olena.say('/help')
        await olena.waitFor(({ text }) => (text?.length ?? 0) > 100, { milliseconds: 60_000 })
        const rest = vi.waitFor(() => expect(returned.arrivals.report(owed.texts.slice(3)).lost).toBe(0), PATIENCE)
        await Promise.race([rest, ended])
        bot.kill('SIGTERM')
        expect(await bot.ended).toBe(0)
        await owed.store.close()
        await returned.api.close()
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
