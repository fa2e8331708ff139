import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { streamSSE } from 'hono/streaming'
import { z } from 'zod'
import type { CallLog } from '../call-log.ts'
import type { ChatMessage } from '../chats/chat.ts'
import type { Happening, Telegram } from '../chats/telegram.ts'
import { type ClockMove, destination, instantOf, type RehearsalClock } from '../clock.ts'
import { type ScriptedUser, scriptUser } from '../people/scripted-user.ts'
import type { ChannelPost } from '../people/sending.ts'
import { clockFace, snapshotFor } from './snapshot.ts'

/** Of a post in a public channel. */
const POST_ADDRESS = /^(?:https?:\/\/)?(?:t|telegram)\.me\/(?:s\/)?([a-z]\w{3,31})\/(\d{1,9})$/i
const USER = z.object({
  id: z.int().positive(),
  firstName: z.string().min(1).max(64),
  languageCode: z.string().max(8).optional(),
  username: z.string().max(32).optional(),
})
const SPEECH = z.object({ text: z.string().trim().min(1).max(4096), chat: z.int().optional() })
const POST = z.object({
  text: z.string().trim().min(1).max(4096),
  title: z.string().trim().min(1).max(128),
  address: z.string().trim().regex(POST_ADDRESS).optional(),
  published: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/),
})
const PRESS = z.object({ message: z.int().positive(), chat: z.int().optional(), data: z.string().min(1).max(64) })
const MINUTE = 60_000
const TIME = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)
const MOVE = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('hour') }),
  z.object({ kind: z.literal('time'), time: TIME }),
  z.object({ kind: z.literal('morning'), time: TIME }),
])

/** What the rehearsal's own routes work with. */
export interface Rehearsal {
  readonly telegram: Telegram
  readonly log: CallLog
  readonly clock: RehearsalClock | undefined
}

const LOCAL_HOST = /^(?:127(?:\.\d{1,3}){3}|localhost|\[::1\])(?::\d+)?$/

/** Pages of other origins, and names that were bent to this machine, get nothing. */
const onlyFromHere: MiddlewareHandler = async (context, next) => {
  const json = context.req.header('content-type')?.startsWith('application/json') ?? false
  if (!LOCAL_HOST.test(context.req.header('host') ?? '')) return context.json({ error: 'not from here' }, 403)
  if (context.req.method !== 'GET' && !json) return context.json({ error: 'JSON only' }, 415)
  return next()
}

const read = async <Body>(context: Context, schema: z.ZodType<Body>): Promise<Body | undefined> => {
  const body: unknown = await context.req.json().catch(() => undefined)
  return schema.safeParse(body).data
}

const handleFor = (telegram: Telegram, id: string): ScriptedUser | undefined => {
  const user = telegram.people.get(Number(id))
  return user === undefined
    ? undefined
    : scriptUser(telegram, {
        id: user.id,
        firstName: user.first_name,
        ...(user.language_code === undefined ? {} : { languageCode: user.language_code }),
        ...(user.username === undefined ? {} : { username: user.username }),
      })
}

/** The post that a form names; undefined where its time is none, or has not come yet. */
const postOf = (
  { title, address, published }: z.infer<typeof POST>,
  { telegram, clock }: Rehearsal,
): ChannelPost | undefined => {
  const [, username, number] = POST_ADDRESS.exec(address ?? '') ?? []
  const at = instantOf(published, clock?.timeZone ?? 'UTC')
  if (at === undefined || at > telegram.now() + MINUTE) return undefined
  return { title, number: Number(number ?? 1), published: at, ...(username === undefined ? {} : { username }) }
}

const messageIn = (user: ScriptedUser, id: number, chat?: number): ChatMessage | undefined =>
  user.history(chat).find((message) => message.message_id === id)

const concerns = (happening: Happening, user: number): boolean =>
  !('chat' in happening) || happening.chat === user || happening.chat < 0

const people = (rehearsal: Rehearsal): Hono => {
  const { telegram } = rehearsal
  const app = new Hono()
  app.post('/', async (context) => {
    const body = await read(context, USER)
    if (body === undefined) return context.json({ error: 'id, firstName and languageCode are needed' }, 400)
    const { languageCode, username, ...named } = body
    scriptUser(telegram, {
      ...named,
      ...(languageCode === undefined ? {} : { languageCode }),
      ...(username === undefined ? {} : { username }),
    })
    return context.json({})
  })
  app.post('/:id/messages', async (context) => {
    const user = handleFor(telegram, context.req.param('id'))
    const body = await read(context, SPEECH)
    if (user === undefined || body === undefined) return context.json({ error: 'a known user and a text' }, 400)
    return context.json(user.say(body.text, body.chat === undefined ? {} : { chat: body.chat }))
  })
  app.post('/:id/forwards', async (context) => {
    const user = handleFor(telegram, context.req.param('id'))
    const body = await read(context, POST)
    const post = body && postOf(body, rehearsal)
    if (user === undefined || body === undefined || post === undefined) {
      return context.json({ error: 'a known user, a text, its channel and when it was published' }, 400)
    }
    return context.json(user.forward(body.text, post))
  })
  app.post('/:id/presses', async (context) => {
    const user = handleFor(telegram, context.req.param('id'))
    const body = await read(context, PRESS)
    const message = user === undefined || body === undefined ? undefined : messageIn(user, body.message, body.chat)
    if (user === undefined || body === undefined || message === undefined) {
      return context.json({ error: 'a known user, message and button' }, 400)
    }
    return context.json({ id: user.forge(message, body.data).id })
  })
  app.post('/:id/block', (context) => {
    handleFor(telegram, context.req.param('id'))?.block()
    return context.json({})
  })
  app.get('/:id/history', (context) =>
    context.json([...(handleFor(telegram, context.req.param('id'))?.history() ?? [])]),
  )
  return app
}

/** Each event brings the clock along, for it may have been set going meanwhile. */
const stream = ({ telegram, clock }: Rehearsal, context: Context): Response =>
  streamSSE(context, async (events) => {
    const write = (happening: Happening | { readonly kind: 'hello' }): Promise<void> =>
      events.writeSSE({ data: JSON.stringify({ happening, clock: clockFace(clock) }) })
    const user = Number(context.req.query('user'))
    const stop = telegram.watch((happening) => {
      if (concerns(happening, user)) void write(happening)
    })
    await write({ kind: 'hello' })
    await new Promise<void>((resolve) => {
      events.onAbort(() => resolve())
    })
    stop()
  })

const moveClock = async ({ telegram, clock }: Rehearsal, context: Context): Promise<Response> => {
  const move: ClockMove | undefined = await read(context, MOVE)
  if (clock === undefined || move === undefined) return context.json({ error: 'no such move' }, 400)
  await clock.moveTo(destination(move, clock.now(), clock.timeZone))
  telegram.announce({ kind: 'clock' })
  return context.json(clockFace(clock))
}

const download = ({ telegram }: Rehearsal, context: Context<object, '/files/:id'>): Response | Promise<Response> => {
  const file = telegram.files.get(context.req.param('id'))
  if (file === undefined) return context.notFound()
  return new Response(Buffer.from(file.bytes), {
    headers: {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      'x-content-type-options': 'nosniff',
    },
  })
}

/** The routes by which the chat page, or a test without this library, moves people and the clock. */
export const rehearsalRoutes = (rehearsal: Rehearsal): Hono => {
  const app = new Hono()
  app.use(onlyFromHere)
  app.route('/users', people(rehearsal))
  app.get('/state', (context) =>
    context.json(snapshotFor(rehearsal.telegram, rehearsal.clock, Number(context.req.query('user')))),
  )
  app.get('/stream', (context) => stream(rehearsal, context))
  app.post('/clock', (context) => moveClock(rehearsal, context))
  app.get('/files/:id', (context) => download(rehearsal, context))
  app.get('/calls', (context) =>
    context.json(rehearsal.log.calls().map(({ at, method, payload, answer }) => ({ at, method, payload, answer }))),
  )
  return app
}
