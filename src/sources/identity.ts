import { createHash } from 'node:crypto'
import { comparable } from '../language/normalise.ts'

/** Parameters that say where a reader came from, and nothing of the page. */
const TRACKING =
  /^(?:utm_.*|fbclid|gclid|dclid|yclid|ysclid|msclkid|mc_[ce]id|igshid|_openstat|from|ref|at_medium|at_campaign)$/i
const LONGEST_PREFIX = 28

const digest = (text: string): string => createHash('sha256').update(text).digest('hex')

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')

const hostOf = (url: URL): string => url.hostname.replace(/^(?:www|m|amp)\./, '')

/** An address without what differs between two links to one page: scheme, `www`, fragment, tracking, a last slash. */
export const sameAddress = (address: string): string => {
  if (!URL.canParse(address)) return address.trim()
  const url = new URL(address)
  const query = [...url.searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .map(([name, value]) => `${name}=${value}`)
  const path = url.pathname.replace(/\/+$/, '')
  return `${hostOf(url)}${path}${query.length > 0 ? `?${query.toSorted().join('&')}` : ''}`
}

/** What stays of a text when case, marks and spaces go: two prints of it have the same. */
export const textMark = (text: string): string => digest((comparable(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' '))

/** A stable id: a slug of where it is from and ten hexadecimal digits of what it is; 40 characters at most. */
export const dispatchId = (origin: string, identity: string): string => {
  const prefix = slug(origin).slice(0, LONGEST_PREFIX).replace(/-+$/, '')
  return `${prefix || 'text'}-${digest(identity).slice(0, 10)}`
}

/** The id of the dispatch behind an address: the same for every link to it. */
export const idOfAddress = (address: string): string =>
  dispatchId(URL.canParse(address) ? hostOf(new URL(address)) : 'text', sameAddress(address))

/** The id of a post in a public channel: the same whether it is read on the web or forwarded. */
export const idOfPost = (channel: string, post: number): string =>
  dispatchId(`tg-${channel}`, `${channel.toLowerCase()}/${post}`)
