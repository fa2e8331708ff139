import { SourceError } from '../source-error.ts'

const DEEPEST = 256
/** Tags and character references; a long news page has some five thousand. */
const MOST_MARKS = 20_000
const MOST_ATTRIBUTES = 40_000
const LONGEST = 1_500_000

const RAW = ['script', 'style', 'svg', 'template'] as const

/** Elements without an end, and those whose end is implied by the next one: neither makes a page deep. */
const SHALLOW: ReadonlySet<string> = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr !doctype ' +
    'p li dt dd option optgroup tr td th thead tbody tfoot'
  ).split(' '),
)

const OPENING = new RegExp(`<!--|<(${RAW.join('|')})\\b([^>]{0,500})`, 'gi')
const KEPT = /\btype\s*=\s*["']?application\/ld\+json/i
const TAG = /<(\/?)([a-z!][^\s/>]{0,30})/gi

const endOf = (html: string, from: number, closing: string): number => {
  const pattern = new RegExp(closing, 'gi')
  pattern.lastIndex = from
  return pattern.exec(html) ? pattern.lastIndex : html.length
}

/** Leaves out comments, scripts, styles and drawings; JSON-LD stays. Linear, whatever is left open. */
const withoutRaw = (html: string): string => {
  const kept: string[] = []
  let at = 0
  OPENING.lastIndex = 0
  for (let found = OPENING.exec(html); found; found = OPENING.exec(html)) {
    const [opening, name, attributes = ''] = found
    const end = endOf(html, found.index + opening.length, name === undefined ? '--!?>' : `</${name}\\s*>`)
    kept.push(html.slice(at, found.index))
    if (KEPT.test(attributes)) kept.push(html.slice(found.index, end))
    at = end
    OPENING.lastIndex = end
  }
  return `${kept.join('')}${html.slice(at)}`
}

const depthOf = (html: string): number => {
  let depth = 0
  let deepest = 0
  for (const [, closing, name = ''] of html.matchAll(TAG)) {
    if (SHALLOW.has(name.toLowerCase())) continue
    depth = Math.max(0, depth + (closing ? -1 : 1))
    deepest = Math.max(deepest, depth)
  }
  return deepest
}

/** How often a mark stands in a text. */
export const count = (html: string, mark: string): number => {
  let times = 0
  for (let at = html.indexOf(mark); at !== -1; at = html.indexOf(mark, at + 1)) times += 1
  return times
}

/** Markup that can be parsed in a bounded time, without what is not text. A SourceError where it is built to be too much. */
export const boundedMarkup = (html: string): string => {
  // White space is one whatever its length, and runs of it are costly to all who look for its end.
  const markup = withoutRaw(html).replaceAll(/\s{2,}/g, ' ')
  if (markup.length > LONGEST) throw new SourceError('size', 'the page is too long to be read')
  if (count(markup, '<') + count(markup, '&') > MOST_MARKS || count(markup, '=') > MOST_ATTRIBUTES)
    throw new SourceError('size', 'the page has too much markup to be read')
  if (depthOf(markup) > DEEPEST) throw new SourceError('content', 'the page is nested too deep to be read')
  return markup
}
