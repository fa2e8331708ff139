import { type Entity, entityEnd, type EntityType } from './entity.ts'

const PATTERNS: readonly (readonly [EntityType, RegExp])[] = [
  ['url', /\bhttps?:\/\/[^\s<>"«»]+[^\s<>"«».,;:!?)\]]/gu],
  ['email', /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu],
  ['bot_command', /(?<![\p{L}\p{N}_/@<>])\/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\p{L}\p{N}_/<>])/gu],
  ['mention', /(?<![\p{L}\p{N}_@./])@[A-Za-z][A-Za-z0-9_]{3,31}(?!\w)/gu],
  ['hashtag', /(?<![\p{L}\p{N}_&/#])#[\p{L}\p{N}_]*\p{L}[\p{L}\p{N}_]*/gu],
]

const ATOMIC = new Set<EntityType>(['code', 'pre', 'text_link', 'text_mention', 'date_time', 'url', 'email'])

/** Addresses, commands, names and tags that Telegram finds in plain text by itself, outside code and links. */
export const detectEntities = (text: string, given: readonly Entity[]): readonly Entity[] => {
  const taken = given.filter((entity) => ATOMIC.has(entity.type))
  const found: Entity[] = []
  for (const [type, pattern] of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const entity: Entity = { type, offset: match.index, length: match[0].length }
      const free = [...taken, ...found].every(
        (other) => entityEnd(entity) <= other.offset || entityEnd(other) <= entity.offset,
      )
      if (free) found.push(entity)
    }
  }
  return found
}
