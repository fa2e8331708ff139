import { expect, test } from 'vitest'
import { buttonsOf, methodsOf, OLENA, startConversation, textsOf, wordsIn } from '../support/conversation.ts'

test('/stop asks first, and nothing is erased until the answer', async () => {
  await using conversation = await startConversation()
  await conversation.say('/start')
  const calls = await conversation.say('/stop')
  expect(textsOf(calls)).toEqual([wordsIn('uk').html('bot-stop-question')])
  expect(Object.keys(buttonsOf(calls))).toEqual([
    wordsIn('uk').text('bot-button-erase'),
    wordsIn('uk').text('bot-button-keep'),
  ])
  expect(await conversation.store.readers.find(OLENA.id, null)).toBeDefined()
})

test('«no» keeps everything', async () => {
  await using conversation = await startConversation()
  await conversation.say('/start')
  expect(textsOf(await conversation.press({ kind: 'keep' }))).toEqual([wordsIn('uk').html('bot-kept')])
  expect(await conversation.store.readers.find(OLENA.id, null)).toBeDefined()
})

test('«yes» erases all that is held, says so in the reader’s language, and a second press finds nothing', async () => {
  await using conversation = await startConversation()
  await conversation.say('/start')
  await conversation.press({ kind: 'set-language', language: 'en' })
  await conversation.press({ kind: 'follow', target: { kind: 'everything' } })
  const reader = await conversation.store.readers.find(OLENA.id, null)
  expect(textsOf(await conversation.press({ kind: 'erase' }))).toEqual([wordsIn('en').html('bot-erased')])
  expect(await conversation.store.readers.find(OLENA.id, null)).toBeUndefined()
  expect(await conversation.store.readers.export(reader?.id ?? 0)).toBeUndefined()
  expect(methodsOf(await conversation.press({ kind: 'erase' }))).toEqual(['answerCallbackQuery'])
})

test('/mydata sends all that is held as a JSON file with a plain name', async () => {
  await using conversation = await startConversation()
  await conversation.say('/start')
  const calls = await conversation.say('/mydata')
  expect(methodsOf(calls)).toEqual(['sendDocument'])
  const form = String(calls[0]?.payload['form'])
  expect(form).toContain('filename=attache-my-data.json')
  expect(form).toContain('"briefing_minute": 480')
  expect(form).toContain(wordsIn('uk').text('bot-mydata'))
})
