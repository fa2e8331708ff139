import { describe, expect, test } from 'vitest'
import { startTelegram, type TestTelegram } from './telegram-for-tests.ts'

const forbidden = (reason: string): object => ({ ok: false, error_code: 403, description: `Forbidden: ${reason}` })

const updateKinds = async ({ call }: TestTelegram): Promise<string[]> =>
  ((await call('getUpdates')).result as object[]).map((update) => Object.keys(update)[1] ?? '')

describe('a private chat', () => {
  test('is closed until its person writes', async () => {
    const { api, call } = await startTelegram()
    const petro = api.user({ id: 102, firstName: 'Petro' })
    const send = () => call('sendMessage', { chat_id: 102, text: 'a' })
    expect(await send()).toEqual(forbidden("bot can't initiate conversation with a user"))
    petro.say('/start')
    expect(await send()).toMatchObject({ ok: true })
  })

  test('is closed while its person blocks the bot', async () => {
    const telegram = await startTelegram()
    telegram.olena.block()
    expect(await telegram.send('a')).toEqual(forbidden('bot was blocked by the user'))
    telegram.olena.say('/start')
    expect(await telegram.send('a')).toMatchObject({ ok: true })
    expect(await updateKinds(telegram)).toEqual(['message', 'my_chat_member', 'my_chat_member', 'message'])
  })

  test('ends with its person', async () => {
    const { olena, send } = await startTelegram()
    olena.deactivate()
    expect(await send('a')).toEqual(forbidden('user is deactivated'))
  })
})

describe('a group', () => {
  test('lets the bot hear commands, its name and replies to it, nothing else', async () => {
    const telegram = await startTelegram()
    const { api, olena, call } = telegram
    await call('getUpdates', { offset: 2 })
    const group = api.group({ id: -5, title: 'Desk' }, olena)
    await call('sendMessage', { chat_id: -5, text: 'briefing' })
    const where = { chat: group.id }
    olena.say('good morning', where)
    olena.say('/today', where)
    olena.say('/today@other_bot', where)
    olena.say('@attache_rehearsal_bot who?', where)
    olena.say('and then?', { ...where, replyTo: 1 })
    expect(await updateKinds(telegram)).toEqual(['my_chat_member', 'message', 'message', 'message'])
    expect(group.history()).toHaveLength(6)
  })

  test('throws the bot out', async () => {
    const { api, olena, call } = await startTelegram()
    const group = api.group({ id: -5, title: 'Desk' }, olena)
    group.removeBot()
    expect(await call('sendMessage', { chat_id: -5, text: 'a' })).toEqual(
      forbidden('bot was kicked from the group chat'),
    )
  })

  test('becomes a supergroup under another id', async () => {
    const { api, olena, call } = await startTelegram()
    api.group({ id: -5, title: 'Desk' }, olena).migrate(-1005)
    expect(await call('sendMessage', { chat_id: -5, text: 'a' })).toEqual({
      ok: false,
      error_code: 400,
      description: 'Bad Request: group chat was upgraded to a supergroup chat',
      parameters: { migrate_to_chat_id: -1005 },
    })
    expect(await call('sendMessage', { chat_id: -1005, text: 'a' })).toMatchObject({ ok: true })
  })

  test('has topics, open and closed ones', async () => {
    const { api, olena, call } = await startTelegram()
    const group = api.group({ id: -1005, title: 'Desk', topics: { 7: 'Briefings' } }, olena)
    const send = (thread: number) => call('sendMessage', { chat_id: -1005, message_thread_id: thread, text: 'a' })
    expect(await send(7)).toMatchObject({ result: { message_thread_id: 7, is_topic_message: true } })
    expect(await send(8)).toMatchObject({ description: 'Bad Request: message thread not found' })
    group.closeTopic(7)
    expect(await send(7)).toMatchObject({ description: 'Bad Request: TOPIC_CLOSED' })
  })

  test('tells who is who in it', async () => {
    const { api, olena, call } = await startTelegram()
    const petro = api.user({ id: 102, firstName: 'Petro' })
    const maria = api.user({ id: 103, firstName: 'Maria' })
    api.group({ id: -5, title: 'Desk' }, olena).setMember(petro, 'member')
    const status = async (id: number) =>
      (await call('getChatMember', { chat_id: -5, user_id: id })).result as { readonly status?: string } | undefined
    expect((await status(101))?.status).toBe('creator')
    expect((await status(102))?.status).toBe('member')
    expect((await status(maria.user.id))?.status).toBe('left')
    expect(await call('getChatMember', { chat_id: -5, user_id: 999 })).toMatchObject({
      description: 'Bad Request: user not found',
    })
    expect((await call('getChatAdministrators', { chat_id: -5 })).result).toHaveLength(1)
    expect((await call('getChat', { chat_id: -5 })).result).toMatchObject({ type: 'group', title: 'Desk' })
  })
})

test('a message is pinned with a notice', async () => {
  const { call, send, olena } = await startTelegram()
  await send('agenda')
  expect(await call('pinChatMessage', { chat_id: 101, message_id: 2 })).toMatchObject({ ok: true })
  expect(olena.received().at(-1)?.pinned_message?.text).toBe('agenda')
  expect(await call('pinChatMessage', { chat_id: 101, message_id: 9 })).toMatchObject({
    description: 'Bad Request: message to pin not found',
  })
})
