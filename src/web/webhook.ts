import { createHash, timingSafeEqual } from 'node:crypto'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { WEBHOOK_PATH } from '../config.ts'

/** Keeps an update before it answers; false where it can't take more for now. */
export type TakeUpdate = (update: { readonly update_id: number }) => Promise<boolean>

const SECRET_HEADER = 'x-telegram-bot-api-secret-token'
/** Bytes. Telegram's updates are far smaller. */
const LARGEST_UPDATE = 1024 * 1024

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

/** Compares in a time that tells nothing of the secret, not even its length. */
const isSecret = (given: string | undefined, secret: string): boolean =>
  given !== undefined && timingSafeEqual(digest(given), digest(secret))

const updateIn = (body: string): { readonly update_id: number } | undefined => {
  try {
    const update: unknown = JSON.parse(body)
    const isUpdate = typeof update === 'object' && update !== null && 'update_id' in update
    return isUpdate && Number.isSafeInteger(update.update_id) ? (update as { update_id: number }) : undefined
  } catch {
    return undefined
  }
}

/**
 * Takes updates from Telegram: 200 as soon as one is kept, 401 without the secret, 413 over a megabyte, 400 for what is
 * no update, 503 while there is too much to do; what is not answered by 200 Telegram brings again.
 */
export const webhookRoute = (secret: string, take: TakeUpdate): Hono => {
  const web = new Hono()
  web.use(WEBHOOK_PATH, async (context, next) => {
    if (!isSecret(context.req.header(SECRET_HEADER), secret)) return context.body(null, 401)
    return next()
  })
  web.use(WEBHOOK_PATH, bodyLimit({ maxSize: LARGEST_UPDATE, onError: (context) => context.body(null, 413) }))
  web.post(WEBHOOK_PATH, async (context) => {
    const update = updateIn(await context.req.text())
    if (!update) return context.body(null, 400)
    return context.body(null, (await take(update)) ? 200 : 503)
  })
  return web
}
