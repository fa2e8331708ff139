/** What stopped a source from being read. */
export type SourceFault =
  /** Not an address that is fetched: scheme, port, credentials. */
  | 'address'
  /** Leads to this machine, this network or anywhere else that is not public. */
  | 'private'
  | 'name'
  | 'connection'
  | 'timeout'
  | 'redirects'
  /** The server answered with a status other than 200. */
  | 'status'
  | 'size'
  | 'type'
  /** Bytes or markup that cannot be read. */
  | 'content'
  /** Nothing tells when it was published. */
  | 'undated'

interface Details {
  readonly status?: number
  /** How long the server asks to be left alone, milliseconds. */
  readonly retryAfter?: number
  readonly cause?: unknown
}

/** Why a source was not read, in one line that an operator may see. */
export class SourceError extends Error {
  override readonly name = 'SourceError'
  readonly fault: SourceFault
  readonly status: number | undefined
  readonly retryAfter: number | undefined

  constructor(fault: SourceFault, message: string, { status, retryAfter, cause }: Details = {}) {
    super(message, cause === undefined ? undefined : { cause })
    this.fault = fault
    this.status = status
    this.retryAfter = retryAfter
  }
}

const PASSING_STATUSES: ReadonlySet<number | undefined> = new Set([408, 425, 429, 500, 502, 503, 504])

/** True where the same request may well succeed later. */
export const isPassing = ({ fault, status }: SourceError): boolean =>
  fault === 'timeout' ||
  fault === 'connection' ||
  fault === 'name' ||
  (fault === 'status' && PASSING_STATUSES.has(status))
