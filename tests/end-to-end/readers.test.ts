import { expect, test } from 'vitest'
import { openStore, type Store } from '../../src/store/store.ts'
import { eventually } from '../support/eventually.ts'
import { NOON, onStage } from '../support/stage.ts'

const PATIENCE = { milliseconds: 30_000 }
const AT = Date.parse(NOON)

/** Owes a reader a few words beside the running bot; gives the number of the message. */
const owe = async ({ readers, outbox }: Store, chat: number, words: string): Promise<number> => {
  const reader = await readers.find(chat, null)
  if (!reader) throw new Error(`nobody reads in ${chat}`)
  const message = { kind: 'notice', slot: words, due: AT, expires: AT + 3_600_000 } as const
  await outbox.enqueue([{ reader: reader.id, ...message, body: { html: words, buttons: [] } }], AT)
  return (await outbox.of(reader.id)).at(-1)?.id ?? 0
}

test(
  'readers leave and return with all they chose, groups move on, and what was refused for good is sent once more',
  () =>
    onStage(async ({ api, path, start, run }) => {
      const bot = await start()
      await using store = await openStore(path).then((opened) =>
        Object.assign(opened, { [Symbol.asyncDispose]: () => opened.close() }),
      )
      const stateOf = async (chat: number) => (await store.readers.find(chat, null))?.state
      const olena = api.user({ id: 501, firstName: 'Олена', languageCode: 'uk' })
      olena.say('/start')
      await olena.waitFor(({ text }) => text?.startsWith('Вітаю') ?? false, PATIENCE)
      olena.say('/follow Сибіга')
      await olena.waitFor(({ text }) => text?.startsWith('Стежу') ?? false, PATIENCE)

      const before = await store.readers.find(501, null)
      const forbidden = { code: 403, description: 'Forbidden: bot was blocked by the user' }
      api.fail({ method: 'sendMessage', fault: { kind: 'refusal', ...forbidden } })
      await owe(store, 501, 'перше')
      await eventually(async () => expect(await stateOf(501)).toBe('retired'))
      olena.say('/start')
      await eventually(async () => expect(await stateOf(501)).toBe('active'))
      expect(await store.follows.of(before?.id ?? 0)).toHaveLength(1)
      expect((await store.readers.find(501, null))?.id).toBe(before?.id)
      await owe(store, 501, 'третє')
      await olena.waitFor(({ text }) => text === 'третє', PATIENCE)
      expect(olena.received().some(({ text }) => text === 'перше')).toBe(false)

      const group = api.group({ id: -200, title: 'Редакція' }, olena)
      olena.say('/start', { chat: -200 })
      await eventually(async () => expect(await stateOf(-200)).toBe('active'))
      const moved = group.migrate(-100_200)
      await eventually(async () => expect(await stateOf(-100_200)).toBe('active'))
      await owe(store, -100_200, 'до редакції')
      await eventually(() => expect(moved.history().some(({ text }) => text === 'до редакції')).toBe(true))

      const refusal = { code: 400, description: 'Bad Request: message is too long' }
      api.fail({ method: 'sendMessage', fault: { kind: 'refusal', ...refusal } })
      const dead = await owe(store, 501, 'задовге')
      await eventually(async () => expect((await store.outbox.byId(dead))?.state).toBe('dead'))
      expect((await run('outbox')).output).toContain(`${dead}  dead  notice задовге`)
      expect((await run('outbox', 'resend', `${dead}`)).code).toBe(0)
      await olena.waitFor(({ text }) => text === 'задовге', PATIENCE)
      bot.kill('SIGTERM')
      expect(await bot.ended).toBe(0)
    }),
  180_000,
)
