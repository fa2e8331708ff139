import type { Quote } from '../../domain/claim.ts'

/** Anything that is not one unit for one code point: pairs, and halves that stand alone. */
const UNEVEN = /[\uD800-\uDFFF]|[\u{10000}-\u{10FFFF}]/u

/** Turns spans of a text, in UTF-16 units, into quotes, whose positions count code points. */
export const quoter = (text: string): ((start: number, end: number) => Quote) => {
  if (!UNEVEN.test(text)) return (start, end) => ({ exact: text.slice(start, end), start, end })
  const points = new Uint32Array(text.length + 1)
  let count = 0
  for (let unit = 0; unit <= text.length; unit += 1) {
    points[unit] = count
    const code = text.charCodeAt(unit)
    const opensPair =
      code >= 0xd800 && code <= 0xdbff && text.charCodeAt(unit + 1) >= 0xdc00 && text.charCodeAt(unit + 1) <= 0xdfff
    if (!opensPair) count += 1
  }
  return (start, end) => ({ exact: text.slice(start, end), start: points[start] ?? 0, end: points[end] ?? 0 })
}
