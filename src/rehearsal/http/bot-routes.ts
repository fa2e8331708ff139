import { setTimeout as pause } from 'node:timers/promises'
import type { HttpBindings } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import { type Context, Hono } from 'hono'
import { Refusal } from '../refusal.ts'
import { readArguments } from './body.ts'
import { carryOut, type Desk, refuse, type Reply } from './call.ts'

type Env = { Bindings: HttpBindings }

const PROXY_PAGE = '<html><head><title>Bad Gateway</title></head><body><h1>Bad Gateway</h1></body></html>'

/** A signal that aborts when the caller hangs up. */
const hangUp = ({ outgoing }: HttpBindings): AbortSignal => {
  const controller = new AbortController()
  outgoing.once('close', () => controller.abort())
  return controller.signal
}

const send = async (context: Context<Env>, reply: Reply, signal: AbortSignal): Promise<Response> => {
  switch (reply.kind) {
    case 'json':
      if (reply.delay > 0) await pause(reply.delay, undefined, { signal }).catch(() => undefined)
      return Response.json(reply.body, { status: reply.status })
    case 'page':
      return new Response(PROXY_PAGE, { status: reply.status, headers: { 'content-type': 'text/html' } })
    case 'reset':
      context.env.incoming.socket.resetAndDestroy()
      return RESPONSE_ALREADY_SENT
    case 'silence':
      await new Promise((resolve) => {
        signal.addEventListener('abort', resolve)
      })
      return RESPONSE_ALREADY_SENT
  }
}

const handle = async (desk: Desk, context: Context<Env>, name: string, signal: AbortSignal): Promise<Reply> => {
  const body = Buffer.from(await context.req.arrayBuffer())
  const query = new URL(context.req.url).search
  try {
    const args = readArguments(query, context.req.header('content-type') ?? '', body)
    return await carryOut(desk, name, args, signal)
  } catch (error) {
    if (error instanceof Refusal) return refuse(error)
    throw error
  }
}

const delayed = (reply: Reply, milliseconds: number): Reply =>
  reply.kind === 'json' ? { ...reply, delay: reply.delay + milliseconds } : reply

/** Everything takes its time on the way, half of it there and half of it back; a poll takes its own. */
const onTheWay = (desk: Desk, method: string): number =>
  method.toLowerCase() === 'getupdates' ? 0 : desk.latency() / 2

/** The Bot API under `/bot<token>/<method>`, and the files that the bot has sent. */
export const botRoutes = (desk: Desk, token: string): Hono<Env> => {
  const app = new Hono<Env>()
  app.all('/:bot/:method', async (context) => {
    const signal = hangUp(context.env)
    if (!context.req.param('bot').startsWith('bot')) return context.notFound()
    if (context.req.param('bot') !== `bot${token}`) {
      return send(context, refuse(new Refusal(401, 'Unauthorized')), signal)
    }
    const method = context.req.param('method')
    const way = onTheWay(desk, method)
    if (way > 0) await pause(way)
    const reply = await handle(desk, context, method, signal)
    context.env.outgoing.once('finish', () => desk.watchers.tell('answered', method))
    return send(context, delayed(reply, way), signal)
  })
  app.get('/file/:bot/documents/:file', (context) => {
    const file = desk.telegram.files.get(context.req.param('file'))
    if (context.req.param('bot') !== `bot${token}` || file === undefined) return context.notFound()
    return new Response(Buffer.from(file.bytes), { headers: { 'content-type': file.type } })
  })
  return app
}
