import { Api, GrammyError, HttpError } from 'grammy'
import type { Parcel } from '../delivery/parcel.ts'
import type { SendOutcome } from '../delivery/outcome.ts'
import type { Traffic } from '../delivery/traffic.ts'
import { plainText } from '../texts/plain-text.ts'
import type { Log } from './dependencies.ts'
import { describeFailure, isRefusal } from './failure.ts'
import { inTraffic } from './connection/reply-pace.ts'
import { keyboardOf, TEXT_OPTIONS } from './buttons/keyboard.ts'

const TIMEOUT_SECONDS = 20

interface OutboxApiOptions {
  readonly token: string
  readonly apiRoot: string
  /** What calls are counted in; unless given, they leave at once. */
  readonly traffic?: Traffic
}

/** A client of its own for what is owed: it never repeats a request, the outbox decides. */
export const createOutboxApi = ({ token, apiRoot, traffic }: OutboxApiOptions): Api => {
  const api = new Api(token, { apiRoot, timeoutSeconds: TIMEOUT_SECONDS })
  if (traffic) api.config.use(inTraffic(traffic, 'owed'))
  return api
}

const UNSENT: ReadonlySet<string> = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'])

/** Telegram's descriptions, by what they mean for the chat; matched without regard to case. */
const DESCRIPTIONS: readonly (readonly ['gone' | 'unknown' | 'forbidden' | 'topicless', RegExp])[] = [
  [
    'forbidden',
    /not enough rights|have no rights|CHAT_WRITE_FORBIDDEN|TOPIC_CLOSED|CHAT_RESTRICTED|CHAT_SEND_PLAIN_FORBIDDEN/i,
  ],
  ['unknown', /chat not found|PEER_ID_INVALID/i],
  ['gone', /group chat was deactivated|group chat was deleted/i],
  ['topicless', /message thread not found|TOPIC_DELETED|TOPIC_ID_INVALID/i],
]

const refusal = ({ error_code: code, description: reason, parameters }: GrammyError): SendOutcome => {
  if (code === 429) return { kind: 'wait', seconds: parameters.retry_after ?? 1 }
  if (parameters.migrate_to_chat_id !== undefined) return { kind: 'migrated', chat: parameters.migrate_to_chat_id }
  // Telegram answers 404 to every method of a token that it does not know.
  if (code === 401 || code === 404) return { kind: 'unauthorised' }
  if (code >= 500) return { kind: 'retry', ambiguous: true, reason }
  const known = DESCRIPTIONS.find(([, pattern]) => pattern.test(reason))
  return { kind: known?.[0] ?? (code === 403 ? 'gone' : 'dead'), reason }
}

const failed = (error: unknown): SendOutcome => {
  if (error instanceof GrammyError) return refusal(error)
  const { message, code } = describeFailure(error)
  const reason = code === undefined ? message : `${message} (${code})`
  // What is neither Telegram's answer nor the network's fault, such as a button that does not fit, fails each time.
  return error instanceof HttpError
    ? { kind: 'retry', ambiguous: !UNSENT.has(`${code}`), reason }
    : { kind: 'dead', reason }
}

type SendingApi = Pick<Api, 'sendMessage' | 'editMessageText'>

interface Sending {
  readonly api: SendingApi
  readonly log?: Pick<Log, 'error'>
  /** Waits until a second call for the same message may go to the chat. */
  readonly pause?: (chat: number) => Promise<void>
}

const buttonsOf = ({ message }: Parcel) =>
  message.buttons.length > 0 ? { reply_markup: keyboardOf(message, 'kept') } : {}

const optionsOf = (parcel: Parcel) => ({
  ...buttonsOf(parcel),
  ...(parcel.thread === null ? {} : { message_thread_id: parcel.thread }),
  ...(parcel.silent ? { disable_notification: true } : {}),
})

interface Formatted {
  readonly text: string
  readonly options: { readonly parse_mode?: 'HTML'; readonly link_preview_options: { readonly is_disabled: boolean } }
}

const sendNew = async (api: SendingApi, parcel: Parcel, { text, options }: Formatted): Promise<number> =>
  (await api.sendMessage(parcel.chat, text, { ...optionsOf(parcel), ...options })).message_id

const LOST = /message to edit not found|message can't be edited|MESSAGE_ID_INVALID/i

/** Replaces the text of a message; the reader who no longer has it gets a new one. */
const edit = async (
  { api, pause }: Sending,
  parcel: Parcel & { readonly edits: number },
  formatted: Formatted,
): Promise<number> => {
  const { chat, edits } = parcel
  try {
    await api.editMessageText(chat, edits, formatted.text, { ...buttonsOf(parcel), ...formatted.options })
  } catch (error) {
    if (isRefusal(error, 400, LOST)) {
      await pause?.(chat)
      return sendNew(api, parcel, formatted)
    }
    if (!isRefusal(error, 400, /message is not modified/i)) throw error
  }
  return edits
}

const attempt = (sending: Sending, parcel: Parcel, formatted: Formatted): Promise<number> =>
  parcel.edits === null
    ? sendNew(sending.api, parcel, formatted)
    : edit(sending, { ...parcel, edits: parcel.edits }, formatted)

/**
 * Sends or edits one message once and says what came of it; never throws. Its buttons open their pages below it. Where
 * Telegram can't read the formatting, which is our fault, the words go out without it.
 */
export const createSender =
  (sending: Sending) =>
  async (parcel: Parcel): Promise<SendOutcome> => {
    const { html } = parcel.message
    const { link_preview_options } = TEXT_OPTIONS
    try {
      const formatted = attempt(sending, parcel, { text: html, options: TEXT_OPTIONS })
      const messageId = await formatted.catch(async (error: unknown) => {
        if (!isRefusal(error, 400, /can't parse entities/i)) throw error
        sending.log?.error({ failure: describeFailure(error) }, 'a message went out without its formatting')
        await sending.pause?.(parcel.chat)
        return attempt(sending, parcel, { text: plainText(html), options: { link_preview_options } })
      })
      return { kind: 'sent', messageId }
    } catch (error) {
      return failed(error)
    }
  }
