import { Hono } from 'hono'
import type { Log } from '../log.ts'
import { healthRoute, type Liveness } from './health.ts'
import { type TakeUpdate, webhookRoute } from './webhook.ts'

export interface WebParts {
  readonly liveness: () => Promise<Liveness>
  /** Null where the bot polls: there is no such route then. */
  readonly webhook: { readonly secret: string; readonly take: TakeUpdate } | null
  readonly log: Pick<Log, 'error'>
}

/** All that the bot's web server answers. What goes wrong is logged, and a caller learns nothing of it. */
export const createWeb = ({ liveness, webhook, log }: WebParts): Hono => {
  const web = new Hono()
  web.route('/', healthRoute(liveness))
  if (webhook) web.route('/', webhookRoute(webhook.secret, webhook.take))
  web.onError((error, context) => {
    log.error({ err: error }, 'a request could not be answered')
    return context.body(null, 500)
  })
  return web
}
