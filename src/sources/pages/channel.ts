import type { Moment } from '../../domain/moment.ts'
import { firstLine, type Draft } from '../draft.ts'
import { idOfPost } from '../identity.ts'
import { parsePublication } from '../publication.ts'
import { type Markup, type MarkupElement, readMarkup } from './markup.ts'
import { paragraphsOf } from './paragraphs.ts'
import { joined, withoutFurniture } from './without-furniture.ts'

const publishedOf = (message: MarkupElement, timeZone: string): Moment | null =>
  parsePublication(message.querySelector('time[datetime]')?.getAttribute('datetime') ?? '', timeZone) ?? null

const titleOf = (page: Markup): string | null =>
  page.querySelector('.tgme_channel_info_header_title, .tgme_widget_message_owner_name')?.textContent?.trim() || null

const draftOf = (message: MarkupElement, outlet: string | null, timeZone: string): readonly Draft[] => {
  const [channel, number] = message.getAttribute('data-post')?.split('/') ?? []
  // A post that answers another one shows a piece of that one first.
  const words = [...message.querySelectorAll('.tgme_widget_message_text')].findLast(
    (element) => !element.getAttribute('class')?.includes('reply'),
  )
  if (!channel || !number || !/^\d+$/.test(number) || !words) return []
  const text = joined(withoutFurniture(paragraphsOf(words)))
  if (text === '') return []
  return [
    {
      id: idOfPost(channel, Number(number)),
      outlet,
      url: `https://t.me/${channel}/${number}`,
      headline: firstLine(text),
      text,
      published: publishedOf(message, timeZone),
    },
  ]
}

/** The posts with text on a channel's public page, oldest first. */
export const readChannel = (html: string, timeZone: string): readonly Draft[] =>
  readMarkup(html, (page) => {
    const outlet = titleOf(page)
    return [...page.querySelectorAll('[data-post]')].flatMap((message) => draftOf(message, outlet, timeZone))
  })
