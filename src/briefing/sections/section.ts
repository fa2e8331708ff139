import { html, type Html, joinHtml } from '../../texts/html.ts'
import { capitalised } from '../../texts/capital.ts'
import type { Words } from '../../texts/words.ts'
import type { Section } from '../split.ts'

/** A section under a heading, repeated with a note where it goes on in a further message; of a heading and a subheading the latter. */
export const sectionOf = (
  heading: Html | undefined,
  blocks: Section['blocks'],
  words: Words,
  subheading?: string,
): Section => {
  const titles = [
    heading,
    subheading === undefined ? undefined : html`<u>${capitalised(subheading, words.language)}</u>`,
  ].filter((title) => title !== undefined)
  const again = html`<i>${words.text('briefing-continued')}</i>`
  return { heading: joinHtml(titles, '\n\n'), continued: joinHtml([...titles.slice(-1), again], ' '), blocks }
}
