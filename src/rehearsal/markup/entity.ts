/** One stretch of formatting, in the Bot API's own shape; offset and length count UTF-16 units. */
export interface Entity {
  readonly type: EntityType
  readonly offset: number
  readonly length: number
  readonly url?: string
  readonly language?: string
  readonly user?: { readonly id: number }
  readonly unix_time?: number
  readonly date_time_format?: string
}

export type EntityType =
  | 'bold'
  | 'italic'
  | 'underline'
  | 'strikethrough'
  | 'spoiler'
  | 'code'
  | 'pre'
  | 'blockquote'
  | 'expandable_blockquote'
  | 'text_link'
  | 'text_mention'
  | 'date_time'
  | 'bot_command'
  | 'mention'
  | 'hashtag'
  | 'url'
  | 'email'

/** Text with its formatting, and what was silently lost on the way, as Telegram loses it without a word. */
export interface FormattedText {
  readonly text: string
  readonly entities: readonly Entity[]
  readonly lost: readonly string[]
}

/** Telegram drops what comes after the hundredth entity. */
export const MOST_ENTITIES = 100

export const entityEnd = (entity: Entity): number => entity.offset + entity.length

/** Where entities stand in a message: by offset, the longer first. */
export const inOrder = (entities: readonly Entity[]): readonly Entity[] =>
  entities.toSorted((one, other) => one.offset - other.offset || other.length - one.length)
