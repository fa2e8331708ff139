import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer, type HttpBindings } from '@hono/node-server'
import type { Hono } from 'hono'

export interface RunningServer {
  readonly port: number
  readonly close: () => Promise<void>
}

/** Listens on a port of this machine, 0 for any free one. Rejects when the port is taken. */
export const listen = (app: Hono<{ Bindings: HttpBindings }>, hostname: string, port: number): Promise<RunningServer> =>
  new Promise((resolve, reject) => {
    const server = createAdaptorServer({ fetch: app.fetch, hostname }) as Server
    server.once('error', reject)
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
