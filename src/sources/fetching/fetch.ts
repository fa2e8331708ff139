import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { SourceError } from '../source-error.ts'
import { ACCEPTED_ENCODINGS, readWhole, unpacked } from './body.ts'
import { checkedUrl, type Reach } from './checked-address.ts'
import { exchange } from './exchange.ts'
import { maxAgeOf, type MediaType, mediaTypeOf, retryAfterOf } from './headers.ts'

/** What an earlier answer said of its version: sent back, an unchanged document need not be sent again. */
export interface Validators {
  readonly etag: string | null
  readonly lastModified: string | null
}

/** A document as it came: bytes, unpacked. */
export interface Fetched {
  readonly kind: 'fetched'
  /** Where it came from in the end. */
  readonly url: string
  readonly body: Buffer
  readonly mediaType: MediaType
  readonly validators: Validators
  /** How long it stays fresh by its server's word, milliseconds; null where the server does not say. */
  readonly maxAge: number | null
}

interface Unchanged {
  readonly kind: 'unchanged'
  readonly maxAge: number | null
}

interface FetchRequest {
  /** Media types that may come, such as `text/html`. */
  readonly accept: readonly string[]
  readonly validators?: Validators
}

/** Fetches from outside; throws a SourceError. `unchanged` comes only where validators were given. */
export type Fetch = (address: string, request: FetchRequest) => Promise<Fetched | Unchanged>

export interface FetchOptions extends Reach {
  readonly userAgent?: string
  /** For everything from the first lookup to the last byte, milliseconds. */
  readonly timeLimit?: number
  /** Bytes, packed as well as unpacked. */
  readonly sizeLimit?: number
  readonly now?: () => number
  /** Ends every fetch; what it throws then is the signal's reason. */
  readonly signal?: AbortSignal
}

const USER_AGENT = 'Attache/0.1 (reads news feeds for a Telegram bot)'
const MOST_REDIRECTS = 3
const TIME_LIMIT = 10_000
const SIZE_LIMIT = 5 * 1024 * 1024
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])

const headersOf = ({ accept, validators }: FetchRequest, userAgent: string): Readonly<Record<string, string>> => ({
  'user-agent': userAgent,
  accept: `${accept.join(', ')}, */*;q=0.1`,
  'accept-encoding': ACCEPTED_ENCODINGS,
  ...(validators?.etag ? { 'if-none-match': validators.etag } : {}),
  ...(validators?.lastModified ? { 'if-modified-since': validators.lastModified } : {}),
})

const validatorsOf = (headers: IncomingHttpHeaders): Validators => ({
  etag: headers.etag ?? null,
  lastModified: headers['last-modified'] ?? null,
})

const refuseLong = (headers: IncomingHttpHeaders, limit: number): void => {
  if (Number(headers['content-length'] ?? 0) > limit)
    throw new SourceError('size', `larger than ${Math.floor(limit / 1024 / 1024)} MB`)
}

const refuseStatus = ({ statusCode = 0, headers }: IncomingMessage, now: number): void => {
  if (statusCode === 200) return
  const retryAfter = retryAfterOf(headers, now)
  throw new SourceError('status', `the server answered ${statusCode}`, {
    status: statusCode,
    ...(retryAfter === null ? {} : { retryAfter }),
  })
}

const refuseType = ({ name }: MediaType, accept: readonly string[]): void => {
  if (!accept.includes(name)) throw new SourceError('type', `of a kind that is not read: ${name || 'not named'}`)
}

const asSourceError = (error: unknown, timedOut: boolean, timeLimit: number): unknown => {
  if (timedOut) return new SourceError('timeout', `no whole answer within ${Math.round(timeLimit / 1000)} s`)
  if (error instanceof SourceError) return error
  const reason = error instanceof Error ? ('code' in error ? String(error.code) : error.message) : String(error)
  return new SourceError('connection', `the connection failed: ${reason}`, { cause: error })
}

/** A fetch that reaches public addresses only, at every hop, within limits of time and size. */
export const createFetch = (options: FetchOptions = {}): Fetch => {
  const { userAgent = USER_AGENT, timeLimit = TIME_LIMIT, sizeLimit = SIZE_LIMIT, now = Date.now } = options

  const follow = async (start: URL, request: FetchRequest, signal: AbortSignal) => {
    let url = start
    for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
      const response = await exchange(url, headersOf(request, userAgent), options, signal)
      const { location } = response.headers
      if (!REDIRECTS.has(response.statusCode ?? 0) || location === undefined) return { url, response }
      response.destroy()
      url = checkedUrl(location, options, url)
    }
    throw new SourceError('redirects', `more than ${MOST_REDIRECTS} redirects`)
  }

  const receive = async (url: URL, response: IncomingMessage, request: FetchRequest): Promise<Fetched | Unchanged> => {
    const { headers, statusCode } = response
    if (statusCode === 304 && request.validators) return { kind: 'unchanged', maxAge: maxAgeOf(headers) }
    refuseStatus(response, now())
    const mediaType = mediaTypeOf(headers)
    refuseType(mediaType, request.accept)
    refuseLong(headers, sizeLimit)
    const packed = await readWhole(response, sizeLimit)
    if (!response.complete) throw new SourceError('connection', 'the connection broke off')
    const body = await unpacked(packed, headers['content-encoding'], sizeLimit)
    return {
      kind: 'fetched',
      url: url.href,
      body,
      mediaType,
      validators: validatorsOf(headers),
      maxAge: maxAgeOf(headers),
    }
  }

  return async (address, request) => {
    const first = checkedUrl(address, options)
    options.signal?.throwIfAborted()
    const limit = new AbortController()
    const signal = options.signal ? AbortSignal.any([limit.signal, options.signal]) : limit.signal
    const timer = setTimeout(() => limit.abort(), timeLimit)
    try {
      const { url, response } = await follow(first, request, signal)
      try {
        return await receive(url, response, request)
      } finally {
        response.destroy()
      }
    } catch (error) {
      options.signal?.throwIfAborted()
      throw asSourceError(error, limit.signal.aborted, timeLimit)
    } finally {
      clearTimeout(timer)
    }
  }
}
