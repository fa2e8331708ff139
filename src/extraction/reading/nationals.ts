import type { Language } from '../../domain/language.ts'
import { NAME_ENDINGS } from '../../language/name-endings.ts'
import { type BodyItem, has, isBody, type Item, type PersonItem } from './item.ts'
import { inPlaceOf } from './office-holders.ts'
import type { People } from './people.ts'

/** True for a word for one or several of a nation. */
export const isOfNation = ({ adjective, text }: BodyItem, language: Language): boolean => {
  const endings = NAME_ENDINGS[language]
  return adjective && endings !== undefined && (endings.oneOfNation.test(text) || endings.manyOfNation.test(text))
}

/** «з китайцями й пакистанцями»; «прийняв американців» is said of one verb. */
const isMetWith = (items: readonly Item[], at: number): boolean => {
  const [second, first] = [items[at - 1], items[at - 2]]
  return has(second, 'with') || (has(second, 'and') && isBody(first) && first.standing)
}

/** «з обома американцями»: the last two from there. */
export const bothOfNation = (
  items: readonly Item[],
  at: number,
  body: BodyItem,
  before: readonly PersonItem[],
  people: People,
  language: Language,
): readonly [Item, Item] | undefined => {
  const word = items[at - 1]
  if (!word || !has(word, 'two') || !NAME_ENDINGS[language]?.manyOfNation.test(body.text)) return undefined
  const named = before.filter(({ id, side, modifier }) => !modifier && (people.sideOf(id) ?? side) === body.id)
  const [first, second] = [...new Set(named.map(({ id }) => id))].slice(-2)
  return first !== undefined && second !== undefined
    ? [inPlaceOf(word, first, body.id), inPlaceOf(body, second, body.id)]
    : undefined
}

/** «американець» is whoever was named last from there; «китайцями» are people who stand for their country. */
export const readNational = (
  items: readonly Item[],
  at: number,
  body: BodyItem,
  before: readonly PersonItem[],
  people: People,
  language: Language,
): Item => {
  const holder = NAME_ENDINGS[language]?.oneOfNation.test(body.text)
    ? before.findLast(({ id, side, modifier }) => !modifier && (people.sideOf(id) ?? side) === body.id)
    : undefined
  if (!holder)
    return {
      ...body,
      adjective: false,
      standing:
        (isMetWith(items, at) || has(items[at - 1], 'receives')) &&
        (NAME_ENDINGS[language]?.manyOfNation.test(body.text) ?? false),
    }
  return inPlaceOf(body, holder.id, body.id)
}
