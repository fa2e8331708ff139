import { badRequest, type Refusal } from '../refusal.ts'
import { characterReferenceAt } from './character-references.ts'
import { type Entity, type FormattedText, inOrder } from './entity.ts'
import { isKnownTag, meaningOfTag, type OpenTag } from './tags.ts'

interface Reading {
  readonly source: string
  at: number
  text: string
  readonly open: OpenTag[]
  readonly entities: Entity[]
  readonly lost: string[]
}

const unparsable = (reason: string): Refusal => badRequest(`can't parse entities: ${reason}`)

const byteOffset = (reading: Reading, at: number): number => Buffer.byteLength(reading.source.slice(0, at))

const matchHere = (reading: Reading, pattern: RegExp): string => {
  pattern.lastIndex = reading.at
  const found = pattern.exec(reading.source)?.[0] ?? ''
  reading.at += found.length
  return found
}

const skipBlanks = (reading: Reading): string => matchHere(reading, /\s*/y)

const readQuoted = (reading: Reading, quote: string): string => {
  let value = ''
  reading.at += 1
  while (reading.at < reading.source.length && reading.source[reading.at] !== quote) {
    const reference = characterReferenceAt(reading.source, reading.at)
    value += reference?.character ?? reading.source[reading.at]
    reading.at = reference?.end ?? reading.at + 1
  }
  reading.at += 1
  return value
}

const readToken = (reading: Reading): string => {
  const begin = reading.at
  const token = matchHere(reading, /[a-z0-9.-]*/iy).toLowerCase()
  const next = reading.source[reading.at]
  if (next !== undefined && next !== '>' && !/\s/.test(next)) {
    throw unparsable(`Unexpected end of name token at byte offset ${byteOffset(reading, begin)}`)
  }
  return token
}

const readValue = (reading: Reading): string => {
  skipBlanks(reading)
  if (reading.source[reading.at] !== '=') return ''
  reading.at += 1
  skipBlanks(reading)
  const first = reading.source[reading.at]
  return first === '"' || first === "'" ? readQuoted(reading, first) : readToken(reading)
}

const readAttributes = (reading: Reading, tag: string, begin: number): ReadonlyMap<string, string> => {
  const attributes = new Map<string, string>()
  for (;;) {
    skipBlanks(reading)
    if (reading.at >= reading.source.length) {
      throw unparsable(`Unclosed start tag "${tag}" at byte offset ${byteOffset(reading, begin)}`)
    }
    if (reading.source[reading.at] === '>') return attributes
    const name = matchHere(reading, /[^\s=>/"']+/y).toLowerCase()
    if (name === '') {
      throw unparsable(`Empty attribute name in the tag "${tag}" at byte offset ${byteOffset(reading, begin)}`)
    }
    attributes.set(name, readValue(reading))
  }
}

const readStartTag = (reading: Reading): void => {
  const begin = reading.at
  reading.at += 1
  const name = matchHere(reading, /[^\s>]*/y).toLowerCase()
  const place = `at byte offset ${byteOffset(reading, begin)}`
  if (reading.at >= reading.source.length) throw unparsable(`Unclosed start tag ${place}`)
  if (!isKnownTag(name)) throw unparsable(`Unsupported start tag "${name}" ${place}`)
  const attributes = readAttributes(reading, name, begin)
  if (name === 'span' && attributes.get('class') !== 'tg-spoiler') {
    throw unparsable(`Tag "span" must have class "tg-spoiler" ${place}`)
  }
  reading.at += 1
  reading.open.push({ name, attributes, offset: reading.text.length })
}

const readEndTag = (reading: Reading): void => {
  const place = `at byte offset ${byteOffset(reading, reading.at)}`
  const tag = reading.open.pop()
  if (tag === undefined) throw unparsable(`Unexpected end tag ${place}`)
  reading.at += 2
  const name = matchHere(reading, /[^\s>]*/y).toLowerCase()
  skipBlanks(reading)
  if (reading.source[reading.at] !== '>') throw unparsable(`Unclosed end tag ${place}`)
  if (name !== '' && name !== tag.name) {
    throw unparsable(`Unmatched end tag ${place}, expected "</${tag.name}>", found "</${name}>"`)
  }
  reading.at += 1
  closeTag(reading, tag)
}

const closeTag = (reading: Reading, tag: OpenTag): void => {
  const length = reading.text.length - tag.offset
  if (length === 0) return
  const meaning = meaningOfTag(tag, reading.text.slice(tag.offset))
  if ('lost' in meaning) reading.lost.push(meaning.lost)
  else reading.entities.push({ ...meaning, offset: tag.offset, length })
}

const readText = (reading: Reading): void => {
  const reference = reading.source[reading.at] === '&' ? characterReferenceAt(reading.source, reading.at) : undefined
  reading.text += reference?.character ?? reading.source[reading.at]
  reading.at = reference?.end ?? reading.at + 1
}

/** Inner tags close first, so the list is turned round: of two that cover the same text, the outer one leads. */
const outerFirst = (entities: readonly Entity[]): readonly Entity[] => inOrder(entities.toReversed())

/** Reads Telegram's HTML as the Bot API server does. Throws a 400 with Telegram's words at the first fault. */
export const parseHtml = (source: string): FormattedText => {
  const reading: Reading = { source, at: 0, text: '', open: [], entities: [], lost: [] }
  while (reading.at < source.length) {
    if (source[reading.at] !== '<') readText(reading)
    else if (source[reading.at + 1] === '/') readEndTag(reading)
    else readStartTag(reading)
  }
  const unclosed = reading.open.at(-1)
  if (unclosed !== undefined) throw unparsable(`Can't find end tag corresponding to start tag "${unclosed.name}"`)
  return { text: reading.text, entities: outerFirst(reading.entities), lost: reading.lost }
}
