import { isObject, type Json, type JsonObject, textOf } from '../arguments.ts'
import { badRequest } from '../refusal.ts'
import { checkLink } from './links.ts'

/** One button under a message, in the Bot API's own shape. */
export type InlineButton = JsonObject & {
  readonly text: string
  readonly callback_data?: string
  readonly url?: string
}

export interface InlineKeyboard {
  readonly inline_keyboard: readonly (readonly InlineButton[])[]
}

const MOST_BUTTONS = 100
const MOST_IN_A_ROW = 8
const MOST_BYTES = 10_000
const MOST_DATA_BYTES = 64

const ACTIONS = [
  'callback_data',
  'url',
  'copy_text',
  'switch_inline_query',
  'switch_inline_query_current_chat',
  'switch_inline_query_chosen_chat',
  'login_url',
  'web_app',
] as const

const STYLES = new Set(['', 'danger', 'success', 'primary'])

const checkUrl = (url: string): void => {
  const checked = checkLink(url)
  if ('fault' in checked) throw badRequest(`inline keyboard button URL '${url}' is invalid: ${checked.fault}`)
}

const checkData = (data: string): void => {
  const bytes = Buffer.byteLength(data)
  if (bytes === 0 || bytes > MOST_DATA_BYTES) throw badRequest('BUTTON_DATA_INVALID')
}

const checkCopyText = (copy: Json | undefined): void => {
  const length = isObject(copy) ? textOf(copy, 'text').length : 0
  if (length === 0 || length > 256) throw badRequest('BUTTON_COPY_TEXT_INVALID')
}

const readButton = (value: Json): InlineButton => {
  if (!isObject(value)) throw badRequest("can't parse inline keyboard button: Expected an Object")
  const text = textOf(value, 'text').trim()
  if (text === '') throw badRequest('inline keyboard button text must be non-empty')
  const actions = ACTIONS.filter((action) => value[action] !== undefined)
  if (actions.length === 0) {
    throw badRequest("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
  }
  if (actions.length > 1) throw badRequest('inline keyboard button must have exactly one action')
  if (!STYLES.has(textOf(value, 'style'))) throw badRequest('BUTTON_STYLE_INVALID')
  if (actions[0] === 'callback_data') checkData(textOf(value, 'callback_data'))
  if (actions[0] === 'url') checkUrl(textOf(value, 'url'))
  if (actions[0] === 'copy_text') checkCopyText(value['copy_text'])
  return { ...value, text }
}

const readRow = (row: Json): readonly InlineButton[] => {
  if (!Array.isArray(row)) throw badRequest("can't parse inline keyboard button row: Expected an Array")
  if (row.length > MOST_IN_A_ROW) throw badRequest('reply markup is too long')
  return row.map((button: Json) => readButton(button))
}

/** Reads an inline keyboard. Throws a 400 on what Telegram takes for no button, and on too many of them. */
const readInlineKeyboard = (markup: JsonObject): InlineKeyboard => {
  const rows = markup['inline_keyboard']
  if (!Array.isArray(rows)) throw badRequest('object expected as reply markup')
  const keyboard = rows.map((row: Json) => readRow(row)).filter((row) => row.length > 0)
  if (keyboard.flat().length > MOST_BUTTONS || Buffer.byteLength(JSON.stringify(keyboard)) > MOST_BYTES) {
    throw badRequest('reply markup is too long')
  }
  return { inline_keyboard: keyboard }
}

/** The keyboard of a markup, undefined for none, for an empty one and for the other kinds of reply markup. */
export const readReplyMarkup = (markup: JsonObject | undefined): InlineKeyboard | undefined => {
  if (markup === undefined || Object.keys(markup).length === 0) return undefined
  if (markup['inline_keyboard'] === undefined) {
    if ('keyboard' in markup || 'remove_keyboard' in markup || 'force_reply' in markup) return undefined
    throw badRequest('object expected as reply markup')
  }
  const keyboard = readInlineKeyboard(markup)
  return keyboard.inline_keyboard.length === 0 ? undefined : keyboard
}
