import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import { SourceError } from '../source-error.ts'
import { isPublicAddress } from './public-address.ts'

/** What a fetch may reach. */
export interface Reach {
  /** All addresses of a host name; the system's own resolver unless given. */
  readonly resolve?: (host: string) => Promise<readonly string[]>
  /** Ports on which 127.0.0.1 may be reached: for tests against servers of their own. None unless given. */
  readonly loopbackPorts?: ReadonlySet<number>
}

const STANDARD_PORTS: Readonly<Record<string, number>> = { 'http:': 80, 'https:': 443 }
const OPEN_PORTS: ReadonlySet<number> = new Set(Object.values(STANDARD_PORTS))
const LOOPBACK = '127.0.0.1'
const LONGEST_ADDRESS = 2_048

export const portOf = (url: URL): number => Number(url.port) || (STANDARD_PORTS[url.protocol] ?? 0)

/** The host as it is looked up or connected to: without the brackets of IPv6. */
const hostOf = (url: URL): string => url.hostname.replace(/^\[|\]$/g, '')

const isAllowedLoopback = (address: string, port: number, { loopbackPorts }: Reach): boolean =>
  address === LOOPBACK && loopbackPorts?.has(port) === true

/** True where a connection to this address and port may stand. */
export const mayReach = (address: string, port: number, reach: Reach): boolean =>
  isPublicAddress(address) || isAllowedLoopback(address, port, reach)

const notPublic = (host: string): SourceError => new SourceError('private', `${host} is not a public address`)

/** An address as it may be fetched, without its fragment; a SourceError says what is wrong with it. */
export const checkedUrl = (address: string, reach: Reach, base?: URL): URL => {
  const url =
    address.length <= LONGEST_ADDRESS && URL.canParse(address, base?.href) ? new URL(address, base) : undefined
  if (!url) throw new SourceError('address', `not an address: ${address.slice(0, 200)}`)
  if (STANDARD_PORTS[url.protocol] === undefined)
    throw new SourceError('address', `only http and https are fetched: ${url.protocol}`)
  if (url.username !== '' || url.password !== '')
    throw new SourceError('address', `an address with a user name or password is not fetched: ${url.host}`)
  const port = portOf(url)
  if (!OPEN_PORTS.has(port) && !reach.loopbackPorts?.has(port))
    throw new SourceError('address', `only ports 80 and 443 are fetched: ${url.host}`)
  const host = hostOf(url)
  if (isIP(host) !== 0 && !mayReach(host, port, reach)) throw notPublic(host)
  url.hash = ''
  return url
}

const fromSystem = async (host: string): Promise<readonly string[]> =>
  (await lookup(host, { all: true })).map(({ address }) => address)

const resolved = async (host: string, { resolve = fromSystem }: Reach): Promise<readonly string[]> => {
  try {
    const addresses = await resolve(host)
    if (addresses.length > 0) return addresses
  } catch (error) {
    throw new SourceError('name', `no address is known for ${host}`, { cause: error })
  }
  throw new SourceError('name', `no address is known for ${host}`)
}

/** The addresses behind a URL, all of which may be reached: one that may not be is enough to refuse the host. */
export const checkedAddresses = async (url: URL, reach: Reach): Promise<readonly string[]> => {
  const host = hostOf(url)
  const addresses = isIP(host) === 0 ? await resolved(host, reach) : [host]
  if (addresses.every((address) => mayReach(address, portOf(url), reach))) return addresses
  throw notPublic(host)
}
