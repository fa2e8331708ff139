import { describe, expect, test } from 'vitest'
import { claimOne } from '../support/claiming.ts'
import { olena, temporaryStore } from '../support/temporary-store.ts'

const GROUP = -77
const SUPERGROUP = -100_077
const BODY = { html: 'Зустріч перенесено', buttons: [] }

/** A group with a topic; with `there`, the supergroup that it becomes has readers already. */
const setUp = async (there: boolean) => {
  const store = await temporaryStore()
  const subscribe = async (chat: number, thread: number | null) =>
    (await store.readers.subscribe({ ...olena, chat, thread })).id
  const general = await subscribe(GROUP, null)
  const topic = await subscribe(GROUP, 7)
  const other = there ? await subscribe(SUPERGROUP, null) : 0
  const owe = async (reader: number, ...slots: readonly string[]): Promise<void> => {
    await store.outbox.enqueue(
      slots.map((slot) => ({ reader, kind: 'alert', slot, due: 1, expires: 9_000, body: BODY }) as const),
      1,
    )
  }
  const send = async (reader: number): Promise<void> => {
    for (const { id } of await store.outbox.of(reader)) {
      await claimOne(store.outbox, id, 2)
      await store.outbox.settle(id, { kind: 'sent', messageId: 5 }, 2)
    }
  }
  const statesOf = async (reader: number) =>
    Object.fromEntries((await store.outbox.of(reader)).map(({ slot, state }) => [slot, state]))
  return { store, general, topic, other, owe, send, statesOf }
}

describe('a group that goes on under another id', () => {
  test('takes its topics, settings and what it is owed along', async () => {
    const { store, general, topic, owe, statesOf } = await setUp(false)
    await owe(general, 'talks:1')
    await store.readers.move(GROUP, SUPERGROUP, 3)
    expect(await store.readers.find(SUPERGROUP, null)).toMatchObject({ id: general, state: 'active' })
    expect(await store.readers.find(SUPERGROUP, 7)).toMatchObject({ id: topic })
    expect(await store.readers.find(GROUP, null)).toBeUndefined()
    expect(await statesOf(general)).toEqual({ 'talks:1': 'pending' })
    expect(await store.outbox.nextOf([GROUP, SUPERGROUP], 4)).toMatchObject([{ chat: SUPERGROUP }])
  })

  test('where it has subscribed anew keeps the new settings, and follows what it followed', async () => {
    const { store, general, topic, other } = await setUp(true)
    await store.follows.add(general, { kind: 'actor', id: 'steve-witkoff' }, 1)
    await store.readers.move(GROUP, SUPERGROUP, 3)
    expect(await store.readers.byId(general)).toBeUndefined()
    expect(await store.readers.find(SUPERGROUP, null)).toMatchObject({ id: other })
    expect(await store.readers.find(SUPERGROUP, 7)).toMatchObject({ id: topic })
    expect(await store.follows.of(other)).toEqual([{ kind: 'actor', id: 'steve-witkoff' }])
  })

  test.each([
    ['it got before the move is not sent again', 'general'],
    ['it got after the move is not sent again', 'other'],
  ] as const)('where it has subscribed anew: what %s', async (_, first) => {
    const { store, owe, send, statesOf, ...readers } = await setUp(true)
    await owe(readers[first], 'talks:1')
    await send(readers[first])
    await owe(first === 'general' ? readers.other : readers.general, 'talks:1', 'talks:2')
    await store.readers.move(GROUP, SUPERGROUP, 3)
    expect(await statesOf(readers.other)).toEqual({
      'talks:1': first === 'general' ? 'cancelled' : 'sent',
      'talks:2': 'pending',
    })
  })

  test('what is owed to both is sent once', async () => {
    const { store, general, other, owe, statesOf } = await setUp(true)
    await owe(general, 'talks:1', 'talks:2')
    await owe(other, 'talks:2', 'talks:3')
    await store.readers.move(GROUP, SUPERGROUP, 3)
    expect(await statesOf(other)).toEqual({ 'talks:1': 'pending', 'talks:2': 'pending', 'talks:3': 'pending' })
  })

  test('that nobody knows changes nothing', async () => {
    const { store, general } = await setUp(false)
    await store.readers.move(-5, SUPERGROUP, 3)
    expect(await store.readers.find(GROUP, null)).toMatchObject({ id: general })
  })
})
