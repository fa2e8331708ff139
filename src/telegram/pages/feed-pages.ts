import { createHash } from 'node:crypto'
import { clip } from '../../briefing/message-size.ts'
import { dayAt, minuteAt } from '../../domain/calendar.ts'
import type { Feed } from '../../domain/feed.ts'
import type { Action, Button, Message } from '../../domain/message.ts'
import type { Channel } from '../../store/sources/channels.ts'
import { html, joinHtml, raw } from '../../texts/html.ts'
import type { Visit } from '../context.ts'

/** What is read again and again: a feed, or a channel in which the bot sits. */
export type Source =
  | { readonly kind: 'feed'; readonly key: string; readonly feed: Feed }
  | { readonly kind: 'channel'; readonly key: string; readonly channel: Channel }

type Turn = Extract<Action, { readonly kind: 'feed' }>['turn']

const NAME_LENGTH = 60
const MOST_LISTED = 30

/** An address is too long for a button: a few letters stand for it. */
export const sourceOfFeed = (feed: Feed): Source => ({
  kind: 'feed',
  key: createHash('sha256').update(feed.url).digest('hex').slice(0, 12),
  feed,
})

export const sourceOfChannel = (channel: Channel): Source => ({ kind: 'channel', key: `c${channel.chat}`, channel })

/** «example.org/rss», «@channel». */
const shortAddress = (url: string): string => url.replace(/^https?:\/\//, '').replace(/^t\.me\/s\//, '@')

const nameOf = (source: Source): string =>
  clip(
    source.kind === 'feed' ? (source.feed.outlet ?? shortAddress(source.feed.url)) : source.channel.title,
    NAME_LENGTH,
  )

const isOn = (source: Source): boolean => (source.kind === 'feed' ? source.feed.enabled : source.channel.enabled)

const lastRead = (source: Source): number | null =>
  source.kind === 'feed' ? source.feed.lastReadAt : source.channel.lastPostAt

/** Why a feed could not be read, in the reader's words; what was not sorted by kind, as it was noted. */
const problemOf = (source: Source, { words }: Visit): string | null => {
  if (source.kind !== 'feed' || source.feed.problem === null) return null
  const { problem, fault } = source.feed
  if (fault === null) return clip(problem, 200)
  const [kind = '', status = ''] = fault.split(' ')
  return words.text('feeds-fault', { fault: kind, status })
}

/** «читаю; востаннє 3 січня, 08:10», «не вдалося прочитати 2 рази: …», «на паузі». */
const stateOf = (source: Source, visit: Visit): string => {
  const { words, timeZone } = visit
  const at = lastRead(source)
  const time = at === null ? '' : `${words.day(dayAt(at, timeZone))}, ${words.clock(minuteAt(at, timeZone))}`
  const state = words.text('feeds-state', {
    state: isOn(source) ? 'on' : 'off',
    read: at === null ? 'no' : 'yes',
    time,
  })
  const problem = problemOf(source, visit)
  if (problem === null) return state
  const count = source.kind === 'feed' ? source.feed.failures : 0
  return `${state}; ${words.text('feeds-problem', { count, problem })}`
}

const turning = (source: Source, turn: Turn, label: string): Button => ({
  label,
  action: { kind: 'feed', feed: source.key, turn },
})

/** All sources, each with how its last reading went and a button. */
export const sourcesPage = (sources: readonly Source[], visit: Visit): Message => {
  const { words } = visit
  const listed = sources.slice(0, MOST_LISTED)
  const lines = listed.map(
    (source) => html`${isOn(source) ? '•' : '‖'} <b>${nameOf(source)}</b> — ${stateOf(source, visit)}`,
  )
  const more = sources.length - listed.length
  return {
    html: joinHtml(
      [
        words.html(sources.length > 0 ? 'feeds-title' : 'feeds-none'),
        ...(lines.length > 0 ? [joinHtml(lines)] : []),
        ...(more > 0 ? [words.html('lines-more', { count: more })] : []),
        words.html('feeds-how'),
      ],
      '\n\n',
    ),
    buttons: listed.map((source) => [turning(source, 'show', nameOf(source))]),
  }
}

/** One source, with what can be done about it. */
export const sourcePage = (source: Source, visit: Visit): Message => {
  const { words } = visit
  const address = source.kind === 'feed' ? html`\n<code>${source.feed.url}</code>` : html``
  return {
    html: html`<b>${nameOf(source)}</b>${raw(address)}\n${stateOf(source, visit)}`,
    buttons: [
      [
        isOn(source)
          ? turning(source, 'pause', words.text('feeds-button-pause'))
          : turning(source, 'resume', words.text('feeds-button-resume')),
        turning(source, 'remove', words.text('feeds-button-remove')),
      ],
      [{ label: words.text('bot-back'), action: { kind: 'feeds' } }],
    ],
  }
}
