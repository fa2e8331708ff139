import { flagOf, isObject, type JsonObject, listOf, objectOf, textOf } from '../arguments.ts'
import type { Question } from '../chats/telegram.ts'
import { checkLink } from '../markup/links.ts'
import { MESSAGE_TEXT, readFormattedText } from '../markup/formatted-text.ts'
import { readReplyMarkup } from '../markup/keyboard.ts'
import { badRequest } from '../refusal.ts'
import type { MethodCall, Methods } from './method.ts'

const TOO_OLD = 'query is too old and response timeout expired or query ID is invalid'

const PRESS_SECONDS = 150
const INLINE_SECONDS = 30
const MOST_RESULTS = 50

const takeQuestion = <Reply>(
  call: MethodCall,
  questions: Map<string, Question<Reply>>,
  name: string,
  seconds: number,
): Question<Reply> => {
  const question = questions.get(textOf(call.values, name))
  if (question === undefined || call.telegram.stopwatch() - question.askedAt > seconds * 1000) throw badRequest(TOO_OLD)
  return question
}

const answerCallbackQuery = (call: MethodCall): boolean => {
  const { telegram, values } = call
  const press = takeQuestion(call, telegram.presses, 'callback_query_id', PRESS_SECONDS)
  const answer = { text: textOf(values, 'text'), showAlert: flagOf(values, 'show_alert'), url: textOf(values, 'url') }
  if (answer.text.length > 200) throw badRequest('MESSAGE_TOO_LONG')
  if (answer.url !== '' && 'fault' in checkLink(answer.url)) throw badRequest('URL_INVALID')
  telegram.presses.delete(press.id)
  press.answer(answer)
  telegram.announce({ kind: 'answered', chat: press.chat ?? press.from.id, press: press.id, answer })
  return true
}

const checkResult = (call: MethodCall, result: JsonObject): void => {
  const bytes = Buffer.byteLength(textOf(result, 'id'))
  if (bytes < 1 || bytes > 64) throw badRequest('RESULT_ID_INVALID')
  if (textOf(result, 'type') !== 'article') return
  if (textOf(result, 'title') === '')
    throw badRequest('can\'t parse inline query result: Field "title" must be non-empty')
  const content = objectOf(result, 'input_message_content')
  if (content === undefined) throw badRequest("can't parse inline query result: Input message content is not specified")
  const text = readFormattedText({ values: content }, { ...MESSAGE_TEXT, text: 'message_text' })
  call.lost.push(...text.lost)
  readReplyMarkup(objectOf(result, 'reply_markup'))
}

const answerInlineQuery = (call: MethodCall): boolean => {
  const { telegram, values } = call
  const query = takeQuestion(call, telegram.inlineQueries, 'inline_query_id', INLINE_SECONDS)
  const results = listOf(values, 'results').filter(isObject)
  const nextOffset = textOf(values, 'next_offset')
  if (results.length > MOST_RESULTS) throw badRequest('RESULTS_TOO_MUCH')
  if (Buffer.byteLength(nextOffset) > 64) throw badRequest('NEXT_OFFSET_INVALID')
  for (const result of results) checkResult(call, result)
  if (new Set(results.map((result) => textOf(result, 'id'))).size < results.length)
    throw badRequest('RESULT_ID_DUPLICATE')
  const button = objectOf(values, 'button')
  if (button !== undefined && !/^[\w-]{1,64}$/.test(textOf(button, 'start_parameter'))) {
    throw badRequest('START_PARAM_INVALID')
  }
  telegram.inlineQueries.delete(query.id)
  query.answer({ results, nextOffset, button })
  return true
}

/** Answers to presses and to inline queries. */
export const answerMethods: Methods = { answerCallbackQuery, answerInlineQuery }
