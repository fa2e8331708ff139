import type { Provenance } from '../domain/dispatch.ts'
import { channelOf, postOf } from './pages/channel-address.ts'
import { FURNITURE } from './pages/furniture/tables.ts'

/** A longer one is a sentence. */
const LONGEST_NAME = 100
const LONGEST_ADDRESS = 1_000
const LONGEST_LINE = LONGEST_NAME + LONGEST_ADDRESS

const ADDRESS = /https?:\/\/[^\s<>"«»“”]+/iu
/** «Джерело: Вісник», "Source: https://…". */
const LABELLED = new RegExp(
  String.raw`^(?:${FURNITURE.flatMap(({ sources }) => sources).join('|')})\s*:\s*(?<named>.+)$`,
  'iu',
)

const addressIn = (text: string): string | undefined => {
  const written = ADDRESS.exec(text)?.[0].replace(/[.,;:!?)\]]+$/u, '')
  return written !== undefined && written.length <= LONGEST_ADDRESS && URL.canParse(written) ? written : undefined
}

/** What an address without a name goes by: its host, or its channel. */
const nameOf = (address: string): string => {
  const channel = postOf(address)?.channel ?? channelOf(address)
  return channel === undefined ? new URL(address).hostname.replace(/^(?:www|m|amp)\./u, '') : `@${channel}`
}

/** The name without what held the address that stood beside it. */
const withoutMarks = (name: string): string => {
  const bare = name.replace(/[(<[]\s*[)>\]]/gu, ' ').replace(/^[\s:,–—-]+|[\s.:,;–—-]+$/gu, '')
  return /^[«"“]([^«»"“”]+)[»"”]$/u.exec(bare)?.[1] ?? bare
}

/** Where a text is from as somebody writes it: an outlet, an address, or both («Вісник https://…»); undefined where it is neither. */
export const provenanceIn = (text: string): Provenance | undefined => {
  if (text.length > LONGEST_LINE) return undefined
  const url = addressIn(text)
  const name = withoutMarks(url === undefined ? text : text.replace(url, ' '))
  if (name.length > LONGEST_NAME || /\n|:\/\//u.test(name)) return undefined
  if (/\p{L}/u.test(name)) return { outlet: name, url: url ?? null }
  return url === undefined ? undefined : { outlet: nameOf(url), url }
}

/** What a line says of where the text is from, and nothing else. */
const namedBy = (line: string): Provenance | undefined => {
  if (line.length > LONGEST_LINE) return undefined
  const bare = line.replace(/^[^\p{L}\p{N}]+/u, '').trim()
  const named = LABELLED.exec(bare)?.groups?.['named']
  if (named !== undefined) return provenanceIn(named)
  return bare !== '' && addressIn(bare) === bare ? provenanceIn(bare) : undefined
}

const isBlank = (line: string): boolean => line.trim() === ''

/** A pasted text without its first or last line where that says where it is from, and what it says. */
export const withoutByline = (text: string): { readonly text: string; readonly named: Provenance | undefined } => {
  const lines = text.split('\n')
  const ends = [lines.findIndex((line) => !isBlank(line)), lines.findLastIndex((line) => !isBlank(line))]
  for (const at of ends) {
    const named = namedBy(lines[at] ?? '')
    if (!named) continue
    const rest = lines.toSpliced(at, 1).join('\n')
    if (/\p{L}/u.test(rest)) return { text: rest, named }
  }
  return { text, named: undefined }
}
