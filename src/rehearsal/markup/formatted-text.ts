import { type Arguments, integerOf, isObject, type JsonObject, listOf, textOf } from '../arguments.ts'
import { badRequest } from '../refusal.ts'
import { detectEntities } from './detected.ts'
import { type Entity, entityEnd, type EntityType, type FormattedText, inOrder, MOST_ENTITIES } from './entity.ts'
import { parseHtml } from './html.ts'

const MOST_BYTES = 32_768

/** Where a method keeps a text, how long it may be, and what Telegram says when it is longer or missing. */
export interface TextField {
  readonly text: string
  readonly entities: string
  readonly most: number
  readonly tooLong: string
  readonly missing?: string
}

export const MESSAGE_TEXT: TextField = {
  text: 'text',
  entities: 'entities',
  most: 4096,
  tooLong: 'message is too long',
  missing: 'message text is empty',
}

export const CAPTION: TextField = {
  text: 'caption',
  entities: 'caption_entities',
  most: 1024,
  tooLong: 'message caption is too long',
}

const givenEntity = (value: JsonObject, text: string): Entity => {
  const offset = integerOf(value, 'offset') ?? -1
  const length = integerOf(value, 'length') ?? -1
  if (offset < 0 || length <= 0 || offset + length > text.length) throw badRequest("entity's position is invalid")
  return { ...value, type: textOf(value, 'type') as EntityType, offset, length }
}

const parse = (source: string, mode: string, given: readonly Entity[]): FormattedText => {
  if (mode === '') return { text: source, entities: inOrder(given), lost: [] }
  if (mode.toLowerCase() === 'html') return parseHtml(source)
  throw badRequest('unsupported parse_mode')
}

const clean = (text: string): string => text.replaceAll('\r', '')

const clip = (entity: Entity, from: number, to: number): Entity => {
  const begin = Math.max(entity.offset, from)
  return { ...entity, offset: begin - from, length: Math.min(entityEnd(entity), to) - begin }
}

const trim = (parsed: FormattedText): FormattedText => {
  const from = parsed.text.length - parsed.text.trimStart().length
  const to = parsed.text.trimEnd().length
  const text = parsed.text.slice(from, to)
  const entities = parsed.entities
    .map((entity) => clip(entity, from, to))
    .filter((entity) => entity.length > 0 && text.slice(entity.offset, entityEnd(entity)).trim() !== '')
  return { ...parsed, text, entities }
}

const isQuote = (entity: Entity): boolean => entity.type.endsWith('blockquote')
const isCode = (entity: Entity): boolean => entity.type === 'code' || entity.type === 'pre'
const holds = (outer: Entity, inner: Entity): boolean =>
  outer !== inner && outer.offset <= inner.offset && entityEnd(inner) <= entityEnd(outer)

/** Quotes hold no quotes and code holds nothing, so what stands inside falls away. */
const unnest = (parsed: FormattedText): FormattedText => {
  const kept: Entity[] = []
  const lost = [...parsed.lost]
  for (const entity of parsed.entities) {
    const outer = kept.find((other) => holds(other, entity) && (isCode(other) || (isQuote(other) && isQuote(entity))))
    if (outer === undefined) kept.push(entity)
    else lost.push(`${entity.type} inside ${outer.type}`)
  }
  return { text: parsed.text, entities: kept, lost }
}

const cut = (parsed: FormattedText): FormattedText => {
  const entities = inOrder([...parsed.entities, ...detectEntities(parsed.text, parsed.entities)])
  const over = entities.length - MOST_ENTITIES
  const lost = over > 0 ? [...parsed.lost, `${over} entities over ${MOST_ENTITIES}`] : parsed.lost
  return { text: parsed.text, entities: entities.slice(0, MOST_ENTITIES), lost }
}

/** Text as Telegram shows it: parsed, trimmed, commands and addresses found, at most a hundred entities. */
export const formatText = (source: string, mode: string, given: readonly Entity[] = []): FormattedText =>
  cut(unnest(trim(parse(clean(source), mode, given))))

/** Reads the text of a call. Throws a 400 when it is empty, too long or cannot be parsed. */
export const readFormattedText = ({ values }: Pick<Arguments, 'values'>, field: TextField): FormattedText => {
  const source = textOf(values, field.text)
  if (Buffer.byteLength(source) > MOST_BYTES) throw badRequest('text is too long')
  const given = listOf(values, field.entities)
    .filter(isObject)
    .map((value) => givenEntity(value, source))
  const formatted = formatText(source, textOf(values, 'parse_mode'), given)
  if (formatted.text === '' && field.missing !== undefined) throw badRequest(field.missing)
  if (formatted.text.length > field.most) throw badRequest(field.tooLong)
  return formatted
}
