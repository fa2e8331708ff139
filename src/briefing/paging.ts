import type { Action, Button } from '../domain/message.ts'
import type { Html } from '../texts/html.ts'
import { fitsIn, type MessageSize, NO_SIZE, sizeOf, sumOf } from './message-size.ts'

const PAGE: MessageSize = { characters: 2800, entities: 60, addresses: 3500 }

/** The pieces in pages that leave room for a heading; a piece is never torn apart. */
export const pagesOf = (pieces: readonly Html[]): readonly (readonly Html[])[] => {
  const pages: Html[][] = []
  let size = NO_SIZE
  for (const piece of pieces) {
    const page = pages.at(-1)
    const grown = sumOf(size, sizeOf(piece))
    if (page && fitsIn(grown, PAGE)) {
      page.push(piece)
      size = grown
    } else {
      pages.push([piece])
      size = sizeOf(piece)
    }
  }
  return pages
}

/** «‹ 2/3 ›»: what leads to the page before and the page after, counted from 0; no row for a single page. */
export const pageRow = (page: number, count: number, actionOf: (page: number) => Action): readonly Button[] => [
  ...(page > 0 ? [{ label: `‹ ${page}/${count}`, action: actionOf(page - 1) }] : []),
  ...(page + 1 < count ? [{ label: `${page + 2}/${count} ›`, action: actionOf(page + 1) }] : []),
]
