import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Call {
  readonly method: string
  readonly payload: Readonly<Record<string, unknown>>
}

/** What a method answers: a result, or a refusal with an error code. `hang` gives no answer at all. */
export type Answer =
  | { readonly result: unknown }
  | {
      readonly error_code: number
      readonly description: string
      readonly parameters?: { readonly retry_after?: number; readonly migrate_to_chat_id?: number }
    }
  | 'hang'

type Answering = Answer | ((call: Call) => Answer | Promise<Answer>)

export interface BotApi extends AsyncDisposable {
  readonly root: string
  readonly calls: readonly Call[]
  readonly to: (method: string) => readonly Call[]
  /** From now on, until it is said otherwise. */
  readonly answer: (method: string, answering: Answering) => void
}

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}

const payloadOf = (request: IncomingMessage, body: string): Call['payload'] =>
  request.headers['content-type']?.startsWith('application/json')
    ? (JSON.parse(body || '{}') as Call['payload'])
    : { form: body }

const sentMessage = ({ payload }: Call): Answer => ({
  result: { message_id: 500, date: 1, chat: { id: payload['chat_id'], type: 'private' }, text: payload['text'] },
})

const ME = { id: 42, is_bot: true, first_name: 'Attaché', username: 'attache_bot' }

const USUAL: Readonly<Record<string, Answering>> = {
  getMe: { result: ME },
  // The poll that confirms updates at the end does not wait.
  getUpdates: ({ payload }) => (payload['timeout'] === undefined ? { result: [] } : 'hang'),
  getMyCommands: { result: [] },
  getMyName: { result: { name: '' } },
  getMyDescription: { result: { description: '' } },
  getMyShortDescription: { result: { short_description: '' } },
  sendMessage: sentMessage,
  sendDocument: sentMessage,
}

/** A Bot API on loopback that notes every call and answers as it is told. */
export const startBotApi = async (): Promise<BotApi> => {
  const calls: Call[] = []
  const answers = new Map<string, Answering>(Object.entries(USUAL))
  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const method = request.url?.split('/').at(-1) ?? ''
    const call = { method, payload: payloadOf(request, await bodyOf(request)) }
    calls.push(call)
    const answering = answers.get(method) ?? { result: true }
    const answer = typeof answering === 'function' ? await answering(call) : answering
    if (answer === 'hang') return
    response.writeHead('result' in answer ? 200 : answer.error_code, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ ok: 'result' in answer, ...answer }))
  }
  const server = createServer((request, response) => void respond(request, response))
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return {
    root: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    to: (method) => calls.filter((call) => call.method === method),
    answer: (method, answering) => void answers.set(method, answering),
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => {
        server.close(resolve)
      })
    },
  }
}
