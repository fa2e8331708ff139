import { flagOf, integerOf, type JsonObject, listOf, textOf } from '../arguments.ts'
import { checkLink } from '../markup/links.ts'
import { badRequest, conflict, Refusal } from '../refusal.ts'
import type { MethodCall, Methods } from './method.ts'

const WEBHOOK_ACTIVE =
  "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"

const SECRET = /^[A-Za-z0-9_-]{0,256}$/

const allowedOf = (values: JsonObject): readonly string[] | undefined =>
  values['allowed_updates'] === undefined
    ? undefined
    : listOf(values, 'allowed_updates').filter((kind) => typeof kind === 'string')

const getUpdates = async ({ telegram, values, signal }: MethodCall): Promise<unknown> => {
  if (telegram.webhook !== undefined) throw conflict(WEBHOOK_ACTIVE)
  const limit = integerOf(values, 'limit') ?? 100
  return telegram.updates.poll(
    {
      offset: integerOf(values, 'offset') ?? 0,
      limit: limit < 1 || limit > 100 ? 100 : limit,
      timeout: integerOf(values, 'timeout') ?? 0,
      allowed: allowedOf(values),
    },
    signal,
  )
}

const dropWhenAsked = ({ telegram, values }: MethodCall): void => {
  if (flagOf(values, 'drop_pending_updates')) telegram.updates.drop()
}

const isLoopback = (url: string): boolean =>
  URL.canParse(url) && /^(?:127\.|\[::1\]|localhost$)/.test(new URL(url).hostname)

const deleteWebhook = (call: MethodCall): boolean => {
  call.telegram.webhook = undefined
  dropWhenAsked(call)
  call.telegram.announce({ kind: 'webhook' })
  return true
}

/** Telegram itself takes https only; an address on this machine is taken as well, for there are the tests. */
const setWebhook = (call: MethodCall): boolean => {
  const url = textOf(call.values, 'url')
  if (url === '') return deleteWebhook(call)
  const secret = textOf(call.values, 'secret_token')
  if (!SECRET.test(secret)) throw badRequest('secret token contains unallowed characters')
  if (!isLoopback(url) && (!url.startsWith('https://') || 'fault' in checkLink(url))) {
    throw badRequest('bad webhook: An HTTPS URL must be provided for webhook')
  }
  call.telegram.updates.allow(allowedOf(call.values))
  call.telegram.webhook = { url, secret, allowed: call.telegram.updates.allowed() }
  dropWhenAsked(call)
  call.telegram.announce({ kind: 'webhook' })
  return true
}

/** How a bot gets its updates, and who it is. */
export const pollingMethods: Methods = {
  getUpdates,
  setWebhook,
  deleteWebhook,
  getWebhookInfo: ({ telegram }) => ({
    url: telegram.webhook?.url ?? '',
    has_custom_certificate: false,
    pending_update_count: telegram.updates.pending().length,
    ...(telegram.updates.allowed() === undefined ? {} : { allowed_updates: telegram.updates.allowed() }),
  }),
  getMe: ({ telegram }) => ({
    ...telegram.bot,
    first_name: telegram.profile.get('name:') ?? telegram.bot.first_name,
    can_join_groups: true,
    can_read_all_group_messages: false,
    supports_inline_queries: true,
    can_connect_to_business: false,
    has_main_web_app: false,
  }),
  logOut: () => true,
  close: () => {
    throw new Refusal(429, 'Too Many Requests: retry after 600', { retry_after: 600 })
  },
}
