import type { Bulletin, News } from '../../domain/alert.ts'
import { dayAt, minuteAt } from '../../domain/calendar.ts'
import type { Message } from '../../domain/message.ts'
import { html, type Html, joinHtml, raw } from '../../texts/html.ts'
import { changeLines } from '../event/change-lines.ts'
import { titleOf } from '../event/event-summary.ts'
import type { ReaderContext } from '../reader-context.ts'
import { fitLines, shareOf } from '../split.ts'
import { alertButtons, taggedNews } from './alert-message.ts'

const LINES_SHARE = 2000

/** What those get who were told something that turned out wrong: what is right, or that the event is no longer in the record. */
export const correctionMessage = (news: News & Pick<Bulletin, 'withdrawn'>, context: ReaderContext): Message => {
  const { words } = context
  const tag = words.text('alert-tag', { tag: 'correction', noun: words.noun(news.event) })
  if (news.withdrawn) {
    const title = html`<b>${tag} · ${titleOf(news.event, context)}</b>`
    return { html: joinHtml([title, words.html('correction-withdrawn')]), buttons: [] }
  }
  const lines = fitLines(changeLines(news.changes, news.event, context), shareOf(LINES_SHARE), (count) =>
    words.html('lines-more', { count }),
  )
  const told = taggedNews(tag, news, lines, context)
  return { html: joinHtml([told, words.html('correction-instead')]), buttons: [alertButtons(news, context)] }
}

/** An earlier message under a line that says what of it is no longer right, and since when. */
export const correctedMessage = (sent: Message, { event }: Pick<News, 'event'>, context: ReaderContext): Message => {
  const { words, now, timeZone } = context
  const mark = words.html('correction-mark', {
    day: words.day(dayAt(now, timeZone)),
    time: words.clock(minuteAt(now, timeZone)),
    title: titleOf(event, context),
  })
  return { ...sent, html: html`<i>${raw(mark)}</i>\n\n${raw(sent.html as Html)}` }
}
