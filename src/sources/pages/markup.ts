import { parseHTML } from 'linkedom'
import { SourceError } from '../source-error.ts'
import { boundedMarkup } from './bounded-markup.ts'

/** As much of a DOM node as reading needs. */
export interface MarkupNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly firstChild: MarkupNode | null
  readonly nextSibling: MarkupNode | null
  readonly parentNode: MarkupNode | null
}

export interface MarkupElement extends MarkupNode {
  readonly getAttribute: (name: string) => string | null
  readonly querySelector: (selector: string) => MarkupElement | null
  readonly querySelectorAll: (selector: string) => Iterable<MarkupElement>
}

export interface Markup extends MarkupElement {
  readonly documentElement: MarkupElement
  readonly body: MarkupElement
}

const HTML = /<html[\s>]/i
const BODY = /<body[\s>]/i

/** linkedom puts nothing into a body that the page itself does not open. */
const whole = (html: string): string => {
  if (!HTML.test(html)) return `<!doctype html><html><head></head><body>${html}</body></html>`
  if (BODY.test(html)) return html
  const head = /<\/head\s*>/i.exec(html) ?? /<html[^>]{0,500}>/i.exec(html)
  const at = head ? head.index + head[0].length : 0
  return `${html.slice(0, at)}<body>${html.slice(at)}`
}

/** Parses a page or a piece of one. A SourceError where it would take too long. */
const parseMarkup = (html: string): Markup =>
  (parseHTML(whole(boundedMarkup(html))) as unknown as { readonly document: Markup }).document

/** What `read` finds in markup; a SourceError where the markup is built to break the reading. */
export const readMarkup = <T>(html: string, read: (page: Markup) => T): T => {
  try {
    return read(parseMarkup(html))
  } catch (error) {
    if (error instanceof SourceError) throw error
    throw new SourceError('content', 'the page can’t be read', { cause: error })
  }
}

const ELEMENT = 1

export const isElement = (node: MarkupNode): node is MarkupElement => node.nodeType === ELEMENT
