import { normalise } from '../../language/normalise.ts'
import type { Furniture } from './furniture/furniture.ts'
import { FURNITURE } from './furniture/tables.ts'
import type { Paragraph } from './paragraphs.ts'

const comparable = (text: string): string => normalise(text).toLowerCase()
const allOf = (list: (table: Furniture) => readonly string[]): readonly string[] =>
  FURNITURE.flatMap(list).map(comparable)

const READ_ALSO = allOf(({ readAlso }) => readAlso)
const BEGINNINGS = allOf(({ beginnings }) => beginnings)
const LINES: ReadonlySet<string> = new Set(allOf(({ lines }) => lines))
const NETWORKS =
  'facebook fb twitter x instagram telegram viber whatsapp linkedin youtube tiktok threads bluesky pinterest reddit email e-mail rss url'
const SHARING: ReadonlySet<string> = new Set([...NETWORKS.split(' '), ...allOf(({ sharing }) => sharing)])

/** Longer than any invitation: a paragraph that merely begins like one is text. */
const LONGEST = 240

const startsWith = (text: string, beginnings: readonly string[]): boolean =>
  beginnings.some((beginning) => text.startsWith(beginning) && !/^[\p{L}\p{N}]/u.test(text.slice(beginning.length)))

const bare = (text: string): string =>
  comparable(text)
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .trim()

const isShareBar = (text: string): boolean => {
  const words = text.match(/[\p{L}\p{N}-]+/gu) ?? []
  return words.length > 0 && words.every((word) => SHARING.has(word))
}

const isInvitation = (text: string): boolean =>
  text.length <= LONGEST && (LINES.has(text) || startsWith(text, BEGINNINGS) || isShareBar(text))

const leadsElsewhere = (text: string): boolean => text.length <= LONGEST && startsWith(text, READ_ALSO)

const withoutLines = ({ text, linked }: Paragraph): Paragraph => ({
  linked,
  text: text
    .split('\n')
    .filter((line) => {
      const content = bare(line)
      return content === '' ? /\p{N}/u.test(line) : !isInvitation(content) && !leadsElsewhere(content)
    })
    .join('\n'),
})

/** Paragraphs without «read also», invitations to subscribe and bars of buttons. */
export const withoutFurniture = (paragraphs: readonly Paragraph[]): readonly Paragraph[] => {
  let among = false
  return paragraphs.flatMap((paragraph) => {
    const leads = leadsElsewhere(bare(paragraph.text))
    if (leads || (among && paragraph.linked)) {
      among = true
      return []
    }
    among = false
    const kept = withoutLines(paragraph)
    return kept.text === '' ? [] : [kept]
  })
}

/** One text of paragraphs, a blank line between them. */

export const joined = (paragraphs: readonly Paragraph[]): string => paragraphs.map(({ text }) => text).join('\n\n')
