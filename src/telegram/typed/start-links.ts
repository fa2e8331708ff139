import type { Page } from '../buttons/callback-data.ts'

/** What `?start=` carries from the button above inline results: it opens no page. */
export const START_FROM_INLINE = 'inline'

const LINKS: readonly (readonly [RegExp, (id: string) => Page])[] = [
  [/^ev_([a-z0-9-]{1,40})$/, (event) => ({ kind: 'event', event })],
  // `ac_` stands in links of former days.
  [/^(?:p|ac)_([A-Za-z0-9-]{1,50})$/, (actor) => ({ kind: 'person', actor, page: 0 })],
]

/** The page that a link's `start` parameter leads to: `ev_` with an event's id, `p_` with an actor's; undefined for any other. */
export const pageOfLink = (parameter: string): Page | undefined => {
  for (const [form, page] of LINKS) {
    const id = form.exec(parameter)?.[1]
    if (id) return page(id)
  }
  return undefined
}

const link = (bot: string, parameter: string): string => `https://t.me/${bot}?start=${parameter}`

/** The address that opens an event in the bot of that username. */
export const linkOfEvent = (bot: string, event: string): string => link(bot, `ev_${event}`)

/** The address that opens an actor in the bot of that username. */
export const linkOfActor = (bot: string, actor: string): string => link(bot, `p_${actor}`)

/** Opens Telegram's choice of a chat to send an address to. */
export const sharing = (address: string): string => `https://t.me/share/url?url=${encodeURIComponent(address)}`
