const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' }

const REFERENCE = /&(?:#x([0-9a-f]{1,8})|#(\d{1,8})|([a-z]{2,4}));?/iy

export interface CharacterReference {
  readonly character: string
  readonly end: number
}

const characterFor = (hex?: string, decimal?: string, name?: string): string | undefined => {
  if (name !== undefined) return NAMED[name]
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
  return code > 0 && code <= 0x10_ff_ff && (code < 0xd8_00 || code > 0xdf_ff) ? String.fromCodePoint(code) : undefined
}

/** The character that `&…;` at this place stands for; undefined when the ampersand is just an ampersand. */
export const characterReferenceAt = (source: string, at: number): CharacterReference | undefined => {
  REFERENCE.lastIndex = at
  const match = REFERENCE.exec(source)
  if (match === null) return undefined
  const character = characterFor(match[1], match[2], match[3])
  return character === undefined ? undefined : { character, end: REFERENCE.lastIndex }
}
