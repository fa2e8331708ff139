import { isElement, type MarkupElement, type MarkupNode, readMarkup } from './markup.ts'

/** A piece of text that its page sets apart. `linked` is true where all of it leads elsewhere. */
export interface Paragraph {
  readonly text: string
  readonly linked: boolean
}

const TEXT = 3
const CDATA = 4

const namesOf = (names: string): ReadonlySet<string> => new Set(names.split(' '))

const BLOCKS = namesOf(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 ' +
    'HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL',
)
const SILENT = namesOf(
  'AUDIO BUTTON CANVAS EMBED FIGCAPTION HEAD IFRAME INPUT NAV NOSCRIPT OBJECT SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA VIDEO',
)

type Step = readonly [node: MarkupNode, side: 'into' | 'out of']

/** Walks a tree without recursion: its depth is somebody else's choice. */
function* steps(root: MarkupNode): Generator<Step, void> {
  let node: MarkupNode | null = root
  while (node) {
    const silent: boolean = isElement(node) && SILENT.has(node.nodeName.toUpperCase())
    if (!silent) yield [node, 'into']
    let next: MarkupNode | null = silent ? null : node.firstChild
    while (!next && node) {
      if (!silent || node !== root) yield [node, 'out of']
      if (node === root) return
      next = node.nextSibling
      if (!next) node = node.parentNode
    }
    node = next
  }
}

// oxlint-disable-next-line no-irregular-whitespace
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/g

const tidy = (text: string): string =>
  text
    .replace(INVISIBLE, '')
    .split('\n')
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')

const letters = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0

/** The paragraphs of an element in order; one line break stays within a paragraph, two part paragraphs. */
export const paragraphsOf = (root: MarkupElement): readonly Paragraph[] => {
  const paragraphs: Paragraph[] = []
  let pieces: string[] = []
  let links = 0
  let linkedLetters = 0
  let breaks = 0

  const flush = (): void => {
    const text = tidy(pieces.join(''))
    if (text !== '') paragraphs.push({ text, linked: linkedLetters > 0 && linkedLetters >= letters(text) })
    pieces = []
    linkedLetters = 0
    breaks = 0
  }
  const breakLine = (): void => {
    breaks += 1
    if (breaks > 1) flush()
    else pieces.push('\n')
  }
  const take = (text: string): void => {
    if (text.trim() !== '') breaks = 0
    if (links > 0) linkedLetters += letters(text)
    pieces.push(text.replaceAll(/\s+/g, ' '))
  }

  for (const [node, side] of steps(root)) {
    const name = node.nodeName.toUpperCase()
    if (node.nodeType === TEXT || node.nodeType === CDATA) {
      if (side === 'into') take(node.textContent ?? '')
    } else if (BLOCKS.has(name)) flush()
    else if (name === 'BR' && side === 'into') breakLine()
    else if (name === 'TD' || name === 'TH') pieces.push(' ')
    else if (name === 'A') links += side === 'into' ? 1 : -1
  }
  flush()
  return paragraphs
}

/** Markup as one line of plain text: headlines come with tags and references in them. */
export const plainLine = (html: string): string =>
  /[<&]/.test(html)
    ? readMarkup(html, ({ body }) => paragraphsOf(body))
        .map(({ text }) => text.replaceAll('\n', ' '))
        .join(' ')
    : tidy(html).replaceAll('\n', ' ')
