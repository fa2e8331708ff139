import type { Html } from '../texts/html.ts'
import { fitsIn, type MessageSize, NO_SIZE, sizeOf, sumOf } from './message-size.ts'

const PIECE = /<[^>]*>|&(?:amp|lt|gt|quot|#\d+);|[\s\S]/gu
const TAG = /^<(\/?)([a-z-]+)/

/** Room for the ellipsis. */
const ELLIPSIS: MessageSize = { ...NO_SIZE, characters: 1 }

const closing = (open: readonly string[]): string =>
  open
    .toReversed()
    .map((name) => `</${name}>`)
    .join('')

/** Telegram's HTML cut before the word that goes beyond a limit, an ellipsis at its end; every tag that is open there is closed. */
export const clipHtml = (markup: Html, limit: MessageSize): Html => {
  if (fitsIn(sizeOf(markup), limit)) return markup
  let size = ELLIPSIS
  let kept = ''
  let open: readonly string[] = []
  let whole: string | undefined
  for (const [piece] of markup.matchAll(PIECE)) {
    size = sumOf(size, sizeOf(piece))
    if (!fitsIn(size, limit)) break
    if (/^\s$/u.test(piece)) whole = `${kept.replace(/[\s,;:·–—]+$/u, '')}…${closing(open)}`
    const [, end, name] = TAG.exec(piece) ?? []
    if (name !== undefined) open = end === '/' ? open.slice(0, -1) : [...open, name]
    kept += piece
  }
  return (whole ?? `${kept}…${closing(open)}`) as Html
}
