/** What Telegram counts of a message: characters (UTF-16 units) after its tags and entities are parsed, formatted stretches, and the addresses of links. */
export interface MessageSize {
  readonly characters: number
  readonly entities: number
  readonly addresses: number
}

/** Telegram takes 4096 characters and 100 formatted stretches; the room left is for clients that count otherwise. */
export const SIZE_LIMIT: MessageSize = { characters: 3500, entities: 80, addresses: 8000 }

export const NO_SIZE: MessageSize = { characters: 0, entities: 0, addresses: 0 }

const TAG = /<(\/?)[a-z][^>]*>/g
const CHARACTER_REFERENCE = /&(?:amp|lt|gt|quot|#\d+);/g
const ADDRESS = /<a href="([^"]*)"/g

/** The size of a piece of Telegram's HTML. */
export const sizeOf = (html: string): MessageSize => ({
  characters: html.replace(TAG, '').replace(CHARACTER_REFERENCE, '&').length,
  entities: [...html.matchAll(TAG)].filter(([, closing]) => closing === '').length,
  addresses: [...html.matchAll(ADDRESS)].reduce((sum, [, address = '']) => sum + address.length, 0),
})

export const sumOf = (...sizes: readonly MessageSize[]): MessageSize =>
  sizes.reduce(
    (sum, size) => ({
      characters: sum.characters + size.characters,
      entities: sum.entities + size.entities,
      addresses: sum.addresses + size.addresses,
    }),
    NO_SIZE,
  )

export const fitsIn = (size: MessageSize, limit: MessageSize): boolean =>
  size.characters <= limit.characters && size.entities <= limit.entities && size.addresses <= limit.addresses

/** A word is left out whole where that costs no more characters than this. */
const WORD = 12

/** Text of at most `length` characters (code points), an ellipsis at its end where something was cut. */
export const clip = (text: string, length: number): string => {
  const characters = Array.from(text)
  if (characters.length <= length) return text
  const kept = characters.slice(0, length - 1)
  const space = kept.lastIndexOf(' ')
  const whole = space > 0 && kept.length - space <= WORD ? kept.slice(0, space) : kept
  return `${whole.join('').replace(/[\s,;:·–—]+$/u, '')}…`
}
