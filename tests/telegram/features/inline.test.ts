import type { InlineQueryResultArticle, User } from 'grammy/types'
import { describe, expect, test } from 'vitest'
import type { Call } from '../support/bot-api.ts'
import { MARIA, methodsOf, OLENA, startConversation, wordsIn, type Conversation } from '../support/conversation.ts'
import { KYIV_MEETING, record } from '../support/record.ts'

const typed = (conversation: Conversation, query: string, from: User = OLENA): Promise<readonly Call[]> =>
  conversation.update({ inline_query: { id: 'typed', from, query, offset: '' } })

const resultsOf = (calls: readonly Call[]): readonly InlineQueryResultArticle[] =>
  calls.find(({ method }) => method === 'answerInlineQuery')?.payload['results'] as readonly InlineQueryResultArticle[]

const kyiv = record.events.get(KYIV_MEETING)
const found = () => ({ actors: ['rustem-umerov'], events: kyiv ? [kyiv] : [], eventsFirst: false })

describe('what is typed behind the bot’s name', () => {
  test('is answered with cards that lead into the private chat', async () => {
    await using conversation = await startConversation({ lookUp: found })
    const calls = await typed(conversation, 'Умєров')
    expect(methodsOf(calls)).toEqual(['answerInlineQuery'])
    expect(resultsOf(calls).map(({ id }) => id)).toEqual(['p_rustem-umerov', `ev_${KYIV_MEETING}`])
    expect(resultsOf(calls)[1]).toMatchObject({
      type: 'article',
      input_message_content: { message_text: `shared ${KYIV_MEETING}`, parse_mode: 'HTML' },
      reply_markup: { inline_keyboard: [[{ url: `https://t.me/attache_bot?start=ev_${KYIV_MEETING}` }]] },
    })
    expect(calls[0]?.payload).toMatchObject({ is_personal: true, button: { start_parameter: 'inline' } })
  })

  test('is looked up in the language and zone of whoever types', async () => {
    const languages: string[] = []
    await using conversation = await startConversation({
      lookUp: (_, { words }) => {
        languages.push(words.language)
        return found()
      },
    })
    await typed(conversation, '', MARIA)
    await conversation.say('/start', MARIA)
    await conversation.press({ kind: 'set-language', language: 'ru' }, undefined, MARIA)
    await typed(conversation, '', MARIA)
    expect(languages).toEqual(['en', 'ru'])
  })

  test('is told that nothing was found', async () => {
    await using conversation = await startConversation()
    const calls = await typed(conversation, 'нічого такого')
    expect(resultsOf(calls)).toEqual([])
    expect(calls[0]?.payload['button']).toMatchObject({ text: wordsIn('uk').text('inline-nothing') })
  })

  test('shows events before persons where the words tell of an event', async () => {
    await using conversation = await startConversation({
      lookUp: () => ({ actors: ['rustem-umerov'], events: kyiv ? [kyiv] : [], eventsFirst: true }),
    })
    expect(resultsOf(await typed(conversation, 'Умєров у Києві')).map(({ id }) => id)).toEqual([
      `ev_${kyiv?.id}`,
      'p_rustem-umerov',
    ])
  })

  test('never has more results than Telegram takes, nor longer ids', async () => {
    const events = Array.from({ length: 80 }, (_, index) => ({ ...kyiv, id: `event-${index}` })) as never
    const long = [{ ...kyiv, id: 'я'.repeat(40) }] as never
    await using conversation = await startConversation({ lookUp: () => ({ actors: [], events, eventsFirst: false }) })
    expect(resultsOf(await typed(conversation, 'усе'))).toHaveLength(50)
    await using other = await startConversation({ lookUp: () => ({ actors: [], events: long, eventsFirst: false }) })
    expect(resultsOf(await typed(other, 'довге'))).toEqual([])
  })

  test('may be answered too late without harm', async () => {
    await using conversation = await startConversation({ lookUp: found })
    conversation.api.answer('answerInlineQuery', () => ({
      error_code: 400,
      description: 'Bad Request: query is too old and response timeout expired or query ID is invalid',
    }))
    await typed(conversation, 'Умєров')
    expect(conversation.log).toEqual([])
  })
})
