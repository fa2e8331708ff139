import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

export interface TestServer {
  readonly port: number
  readonly url: (path?: string) => string
  /** What was asked of it, in order. */
  readonly requests: readonly IncomingMessage[]
}

/** A server on 127.0.0.1 that ends with the test. */
export const serve = async (
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<TestServer> => {
  const requests: IncomingMessage[] = []
  const server = createServer((request, response) => {
    requests.push(request)
    answer(request, response)
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  onTestFinished(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => {
      server.close(resolve)
    })
  })
  const { port } = server.address() as AddressInfo
  return { port, url: (path = '/') => `http://127.0.0.1:${port}${path}`, requests }
}

/** Answers each path with what the table holds: a body and its headers. */
export const pages =
  (table: Readonly<Record<string, { readonly type: string; readonly body: string | Buffer }>>) =>
  ({ url = '' }: IncomingMessage, response: ServerResponse): void => {
    const page = table[url]
    if (page) response.writeHead(200, { 'content-type': page.type }).end(page.body)
    else response.writeHead(404).end()
  }
