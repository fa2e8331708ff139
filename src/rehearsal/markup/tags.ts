import { badRequest } from '../refusal.ts'
import type { Entity, EntityType } from './entity.ts'
import { checkLink, userOfLink } from './links.ts'

type Attributes = ReadonlyMap<string, string>
type Shape = Omit<Entity, 'offset' | 'length'>

/** A tag that was opened, with the place in the parsed text where its content begins. */
export interface OpenTag {
  readonly name: string
  readonly attributes: Attributes
  readonly offset: number
}

/** What a tag makes of its content: a formatting, or nothing with the reason why it is lost. */
export type TagMeaning = Shape | { readonly lost: string }

const PLAIN: Readonly<Record<string, EntityType>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  span: 'spoiler',
  'tg-spoiler': 'spoiler',
  code: 'code',
}

const DATE_FORMAT = /^(?:r|w?[dD]?[tT]?)$/

const link = (tag: OpenTag, content: string): TagMeaning => {
  const address = tag.attributes.get('href') || content
  const user = userOfLink(address)
  if (user !== undefined) return { type: 'text_mention', user: { id: user } }
  const checked = checkLink(address)
  return 'url' in checked ? { type: 'text_link', url: checked.url } : { lost: `link to "${address}": ${checked.fault}` }
}

const time = (tag: OpenTag): TagMeaning => {
  const unix = tag.attributes.get('unix') ?? ''
  const format = tag.attributes.get('format') ?? ''
  if (!/^[1-9]\d{0,11}$/.test(unix)) throw badRequest("can't parse entities: Invalid Unix time specified")
  if (!DATE_FORMAT.test(format)) throw badRequest("can't parse entities: Invalid date-time format specified")
  return { type: 'date_time', unix_time: Number(unix), date_time_format: format }
}

const emoji = (tag: OpenTag): TagMeaning => {
  if (!/^[1-9]\d*$/.test(tag.attributes.get('emoji-id') ?? '')) {
    throw badRequest("can't parse entities: Invalid custom emoji identifier specified")
  }
  return { lost: 'custom emoji: only bots with a paid user name send them' }
}

const preformatted = (tag: OpenTag): TagMeaning => {
  const language = /^language-(.+)$/.exec(tag.attributes.get('class') ?? '')?.[1]
  return language === undefined ? { type: 'pre' } : { type: 'pre', language }
}

const SPECIAL: Readonly<Record<string, (tag: OpenTag, content: string) => TagMeaning>> = {
  a: link,
  pre: preformatted,
  'tg-time': time,
  'tg-emoji': emoji,
  blockquote: (tag) => ({ type: tag.attributes.has('expandable') ? 'expandable_blockquote' : 'blockquote' }),
}

/** True for the tags that Telegram documents. */
export const isKnownTag = (name: string): boolean => Object.hasOwn(PLAIN, name) || Object.hasOwn(SPECIAL, name)

/** The formatting that a closed tag gives to its content. Throws a 400 on wrong attributes. */
export const meaningOfTag = (tag: OpenTag, content: string): TagMeaning => {
  const plain = PLAIN[tag.name]
  return plain === undefined ? (SPECIAL[tag.name]?.(tag, content) ?? { lost: tag.name }) : { type: plain }
}
