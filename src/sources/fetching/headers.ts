import type { IncomingHttpHeaders } from 'node:http'

export interface MediaType {
  /** Lower case, without parameters; empty where the server names none. */
  readonly name: string
  /** As the server spells it. */
  readonly charset: string | null
}

const SECOND = 1_000

export const mediaTypeOf = (headers: IncomingHttpHeaders): MediaType => {
  const value = headers['content-type'] ?? ''
  return {
    name: (value.split(';')[0] ?? '').trim().toLowerCase(),
    charset: /;\s*charset\s*=\s*["']?([\w.:-]+)/i.exec(value)?.[1] ?? null,
  }
}

/** How long an answer stays fresh, milliseconds; null where that is not said. */
export const maxAgeOf = (headers: IncomingHttpHeaders): number | null => {
  const seconds = /(?:^|[\s,])max-age=(\d{1,9})/i.exec(headers['cache-control'] ?? '')?.[1]
  return seconds === undefined ? null : Number(seconds) * SECOND
}

/** How long the server asks to be left alone, milliseconds from `now`; null where it does not ask. */
export const retryAfterOf = (headers: IncomingHttpHeaders, now: number): number | null => {
  const value = headers['retry-after']?.trim()
  if (value === undefined || value === '') return null
  if (/^\d{1,9}$/.test(value)) return Number(value) * SECOND
  const until = Date.parse(value)
  return Number.isNaN(until) ? null : Math.max(0, until - now)
}
