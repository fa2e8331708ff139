import { declaredCharset } from './declared-charset.ts'
import { guessedCharset } from './guessed-charset.ts'

const UTF8 = 'utf-8'
const LOOKED_AT = 4_096

const decoderFor = (label: string | null, fatal = false) => {
  if (label === null) return undefined
  try {
    return new TextDecoder(label, { fatal })
  } catch {
    return undefined
  }
}

/** By its first bytes: a mark, or the `<` of markup in two bytes. */
const charsetOfMark = (bytes: Uint8Array): string | null => {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return UTF8
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return 'utf-16le'
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return 'utf-16be'
  return null
}

const decodesAs = (bytes: Uint8Array, label: string): string | undefined => {
  try {
    return decoderFor(label, true)?.decode(bytes)
  } catch {
    return undefined
  }
}

// None belongs in a text; NUL ends one for many a program.
// oxlint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g

const clean = (text: string): string =>
  text
    .replace(/^\uFEFF/, '')
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(CONTROLS, '')

/**
 * Bytes as text. A byte-order mark decides; then the header's charset, then the document's own word. What is valid UTF-8 beyond
 * ASCII is UTF-8 whatever it is called, and what is called UTF-8 and isn't goes by the next word or by its letters.
 */
export const decode = (bytes: Uint8Array, charset: string | null): string => {
  const marked = charsetOfMark(bytes)
  if (marked) return clean(new TextDecoder(marked).decode(bytes))
  const utf8 = decodesAs(bytes, UTF8)
  const declared = declaredCharset(new TextDecoder('latin1').decode(bytes.subarray(0, LOOKED_AT)))
  const named = [charset, declared].map((label) => decoderFor(label)).find((found) => found && found.encoding !== UTF8)
  if (utf8 !== undefined && !(named && isMultibyte(named.encoding))) return clean(utf8)
  return clean((named ?? new TextDecoder(guessedCharset(bytes))).decode(bytes))
}

/** ISO-2022-JP and its like are plain ASCII to the eye; UTF-16 without a mark may be, too. */
const isMultibyte = (encoding: string): boolean => /^(?:utf-16|iso-2022)/.test(encoding)
