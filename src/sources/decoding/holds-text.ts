const LOOKED_AT = 16_384
/** Of bytes that no text has, so many in a hundred are a slip; more are a picture, a program or noise. */
const MOST_STRANGE = 0.5

const isMarkedUtf16 = ([a, b]: Uint8Array): boolean =>
  (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) || (a === 0x3c && b === 0) || (a === 0 && b === 0x3c)

/** Control bytes apart from tabs, ends of line and page, and the one that begins another table. */
const isStrange = (byte: number): boolean =>
  byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d && byte !== 0x1b

/** False for bytes that are a text in no encoding. */
export const holdsText = (bytes: Uint8Array): boolean => {
  if (isMarkedUtf16(bytes)) return true
  const sample = bytes.subarray(0, LOOKED_AT)
  const strange = sample.reduce((count, byte) => (isStrange(byte) ? count + 1 : count), 0)
  return strange * 100 <= sample.length * MOST_STRANGE
}
