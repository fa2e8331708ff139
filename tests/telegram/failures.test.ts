import { expect, test } from 'vitest'
import { createLog } from '../../src/log.ts'
import { answering, methodsOf, startConversation, textsOf, toastOf, TOKEN, wordsIn } from './support/conversation.ts'

/** A log as the program writes it, kept as one text. */
const capture = () => {
  const lines: string[] = []
  return { log: createLog('trace', { write: (line) => void lines.push(line) }), written: () => lines.join('') }
}

const broken = (): never => {
  throw new Error(`can't read https://api.telegram.org/bot${TOKEN}/getFile`)
}

test('a handler that throws: the reader gets an apology, the log neither token nor text', async () => {
  const { log, written } = capture()
  await using conversation = await startConversation({ log, answer: broken })
  expect(textsOf(await conversation.say('таємне питання'))).toEqual([wordsIn('uk').html('bot-failed')])
  expect(written()).toContain('an update could not be handled')
  expect(written()).not.toContain(TOKEN)
  expect(written()).not.toContain('таємне питання')
})

test('a press that fails is answered once, over the button', async () => {
  await using conversation = await startConversation({ record: broken })
  const calls = await conversation.press({ kind: 'today' })
  expect(methodsOf(calls)).toEqual(['answerCallbackQuery'])
  expect(toastOf(calls)).toBe(wordsIn('uk').text('bot-toast-failed'))
})

test('what Telegram refuses is logged by its code, without the message', async () => {
  const { log, written } = capture()
  await using conversation = await startConversation({ log })
  conversation.api.answer('sendMessage', { error_code: 400, description: 'Bad Request: message text is empty' })
  await conversation.say('таємне питання')
  expect(written()).toContain('"code":400')
  expect(written()).toContain('message text is empty')
  expect(written()).not.toContain(TOKEN)
  expect(written()).not.toContain('таємне питання')
})

test('a network that fails is logged without the address, which holds the token', async () => {
  const { log, written } = capture()
  await using conversation = await startConversation({ log, apiRoot: 'http://127.0.0.1:9' })
  await conversation.say('таємне питання')
  expect(written()).toContain('ECONNREFUSED')
  expect(written()).not.toContain(TOKEN.split(':')[1])
  expect(written()).not.toContain('таємне питання')
})

test('one who has blocked the bot in the meantime is no error', async () => {
  const { log, written } = capture()
  await using conversation = await startConversation({ log })
  conversation.api.answer('sendMessage', { error_code: 403, description: 'Forbidden: bot was blocked by the user' })
  const calls = await conversation.say('/today')
  expect(methodsOf(calls)).toEqual(['sendMessage'])
  expect(written()).not.toContain('could not be handled')
})

test('an error in one update does not hinder the next', async () => {
  await using conversation = await startConversation({
    answer: (question) => (question === 'погане' ? broken() : answering('добре')),
  })
  await conversation.say('погане')
  expect(textsOf(await conversation.say('добре'))).toEqual(['добре'])
})
