import { dayAt } from '../domain/calendar.ts'
import type { Dispatch } from '../domain/dispatch.ts'
import { type Moment, moment } from '../domain/moment.ts'
import type { Post } from '../domain/post.ts'
import { withoutByline } from './byline.ts'
import { dispatchOf, firstLine, type Desk } from './draft.ts'
import { dispatchId, idOfPost, textMark } from './identity.ts'
import { postOf } from './pages/channel-address.ts'
import { joined, withoutFurniture } from './pages/without-furniture.ts'
import { momentAt } from './publication.ts'
import { saidDay } from './said-day.ts'

const PARAGRAPH = /\n[^\S\n]*(?:\n[^\S\n]*)+/

const textOf = (text: string): string =>
  joined(
    withoutFurniture(
      text
        .split(PARAGRAPH)
        .map((paragraph) => ({
          text: paragraph
            .split('\n')
            .map((line) => line.trim())
            .filter((line) => line !== '')
            .join('\n'),
          linked: false,
        }))
        .filter((paragraph) => paragraph.text !== ''),
    ),
  )

const idOf = (link: string | null, title: string | null, text: string): string => {
  const post = link === null ? undefined : postOf(link)
  return post ? idOfPost(post.channel, post.post) : dispatchId('post', textMark(`${title ?? ''} ${text}`))
}

/** A text that somebody pastes may be of another day than the one on which it is pasted; it counts from that one where it says so. */
const publishedOf = ({ forwardedFrom, chatTitle, date }: Post, text: string, { now, timeZone }: Desk): Moment => {
  const sent = Math.min(forwardedFrom?.date ?? date, now)
  const today = dayAt(sent, timeZone)
  const written = forwardedFrom === null && chatTitle === null ? saidDay(text, today, timeZone) : undefined
  return written === undefined || written === today ? momentAt(sent, timeZone) : moment(written)
}

/**
 * The dispatch that a post is, by the channel and the time of its first publication; what is of no channel may name its
 * outlet in its first or last line. A SourceError where it has no text.
 */
export const dispatchOfPost = (post: Post, desk: Desk): Dispatch => {
  const { title, link } = post.forwardedFrom ?? { title: post.chatTitle, link: post.link }
  const { text: told, named } = title === null ? withoutByline(post.text) : { text: post.text, named: undefined }
  const text = textOf(told)
  return dispatchOf(
    {
      id: idOf(link, title, text),
      outlet: title ?? named?.outlet ?? null,
      url: link ?? named?.url ?? null,
      headline: firstLine(text),
      text,
      published: publishedOf(post, text, desk),
    },
    desk,
  )
}
