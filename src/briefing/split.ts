import type { Button, Message } from '../domain/message.ts'
import { type Html, joinHtml } from '../texts/html.ts'
import { fitsIn, type MessageSize, NO_SIZE, SIZE_LIMIT, sizeOf, sumOf } from './message-size.ts'

/** A stretch of text that is never torn apart, and the buttons that go with it. */
export interface Block {
  readonly html: Html
  readonly buttons?: readonly (readonly Button[])[]
}

export interface Section {
  readonly heading: Html
  /** The heading where the section goes on in a further message. */
  readonly continued: Html
  readonly blocks: readonly Block[]
}

export interface Headers {
  readonly first: Html
  /** For the messages after the first, counted from 2. */
  readonly further: (number: number) => Html
}

const GAP = '\n\n'
/** Telegram takes a hundred buttons; nobody reads that many. */
const BUTTON_ROWS = 12

const spaced = (html: Html): MessageSize => {
  const size = sizeOf(html)
  return { ...size, characters: size.characters + GAP.length }
}

/** Packs sections into as few messages as hold them, each within Telegram's limits, cutting between blocks only; `closingRow` ends the last. */
export const splitIntoMessages = (
  headers: Headers,
  sections: readonly Section[],
  closingRow: readonly Button[],
): readonly Message[] => {
  const pages: { pieces: Html[]; rows: (readonly Button[])[]; size: MessageSize; blocks: number }[] = []
  const openPage = (): (typeof pages)[number] => {
    const header = pages.length === 0 ? headers.first : headers.further(pages.length + 1)
    const page = { pieces: [header], rows: [], size: sumOf(NO_SIZE, spaced(header)), blocks: 0 }
    pages.push(page)
    return page
  }
  let page = openPage()
  for (const { heading, continued, blocks } of sections) {
    let headed: typeof page | undefined
    for (const block of blocks) {
      const title = headed === undefined ? heading : continued
      const needed = sumOf(page.size, spaced(block.html), headed === page ? NO_SIZE : spaced(title))
      const full = !fitsIn(needed, SIZE_LIMIT) || page.rows.length + (block.buttons?.length ?? 0) > BUTTON_ROWS
      if (full && page.blocks > 0) page = openPage()
      if (headed !== page) {
        if (title) page.pieces.push(title)
        page.size = sumOf(page.size, spaced(title))
        headed = page
      }
      page.pieces.push(block.html)
      page.size = sumOf(page.size, spaced(block.html))
      page.rows.push(...(block.buttons ?? []))
      page.blocks += 1
    }
  }
  page.rows.push(closingRow)
  return pages.map(({ pieces, rows }) => ({ html: joinHtml(pieces, GAP), buttons: rows }))
}

/** A part of a message: so many characters, with formatted stretches and addresses of links in proportion. */
export const shareOf = (characters: number): MessageSize => {
  const part = characters / SIZE_LIMIT.characters
  return {
    characters,
    entities: Math.floor(SIZE_LIMIT.entities * part),
    addresses: Math.floor(SIZE_LIMIT.addresses * part),
  }
}

/** As many lines as stay within a share, then what `more` says of the number left out. */
export const fitLines = (
  lines: readonly Html[],
  share: MessageSize,
  more: (count: number) => Html,
): readonly Html[] => {
  let used = NO_SIZE
  const kept = lines.findIndex((line) => {
    used = sumOf(used, sizeOf(`${line}\n`))
    return !fitsIn(used, share)
  })
  return kept === -1 ? lines : [...lines.slice(0, kept), more(lines.length - kept)]
}
