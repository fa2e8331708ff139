import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'

type FetchCallback = Parameters<typeof createAdaptorServer>[0]['fetch']

const IDLE_LIMIT = 75_000

/** The port can't be listened on; the message names it. */
class PortError extends Error {
  override readonly name = 'PortError'
}

export interface RunningServer {
  readonly port: number
  readonly close: () => Promise<void>
}

const explained = (error: NodeJS.ErrnoException, port: number): Error => {
  if (error.code === 'EADDRINUSE') return new PortError(`port ${port} is in use: set WEB_PORT to another one`)
  if (error.code === 'EACCES') return new PortError(`port ${port} may not be used: set WEB_PORT to one above 1023`)
  return error
}

/** Listens on a port of this machine, 0 for any free one. Rejects with a PortError where the port can't be had. */
export const listen = (fetch: FetchCallback, hostname: string, port: number): Promise<RunningServer> =>
  new Promise((resolve, reject) => {
    const server = createAdaptorServer({ fetch, hostname }) as Server
    // Longer than proxies and bots leave a connection idle: closed by this side, it may be in use again already.
    server.keepAliveTimeout = IDLE_LIMIT
    server.once('error', (error) => reject(explained(error, port)))
    server.listen(port, hostname, () => {
      resolve({
        port: (server.address() as AddressInfo).port,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed())
            server.closeAllConnections()
          }),
      })
    })
  })
