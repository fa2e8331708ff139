import http, { type ClientRequest, type IncomingMessage, type RequestOptions } from 'node:http'
import https from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { once } from 'node:events'
import { SourceError } from '../source-error.ts'
import { checkedAddresses, mayReach, portOf, type Reach } from './checked-address.ts'

type Headers = Readonly<Record<string, string>>

/** Answers every lookup with the addresses that were checked, so that a second answer of the name server changes nothing. */
const pinned = (addresses: readonly string[]): LookupFunction => {
  const entries = addresses.map((address) => ({ address, family: isIP(address) }))
  return (_host, options, callback) => {
    const [first] = entries
    if (options.all || !first) callback(null, entries)
    else callback(null, first.address, first.family)
  }
}

/** Looks at where the connection has really led, before anything is sent over it. */
const watchConnection = (request: ClientRequest, port: number, reach: Reach): void => {
  request.on('socket', (socket) => {
    socket.once('connect', () => {
      if (mayReach(socket.remoteAddress ?? '', port, reach)) return
      request.destroy(new SourceError('private', 'the connection led to an address that is not public'))
    })
  })
}

/** One request to an address that was checked. The answer's body is still to be read; `signal` ends everything. */
export const exchange = async (
  url: URL,
  headers: Headers,
  reach: Reach,
  signal: AbortSignal,
): Promise<IncomingMessage> => {
  const addresses = await Promise.race([checkedAddresses(url, reach), rejection(signal)])
  const options: RequestOptions = { agent: false, headers, lookup: pinned(addresses), method: 'GET', signal }
  const request = url.protocol === 'https:' ? https.request(url, options) : http.request(url, options)
  watchConnection(request, portOf(url), reach)
  // Once there is an answer, a failure reaches whoever reads its body; unheard here, it would end the program.
  request.on('error', () => {})
  request.end()
  const [response] = (await once(request, 'response', { signal })) as [IncomingMessage]
  return response
}

const rejection = async (signal: AbortSignal): Promise<never> => {
  if (!signal.aborted) await once(signal, 'abort')
  throw signal.reason
}
