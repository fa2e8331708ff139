import type { Language } from '../../../domain/language.ts'
import { NAME_ENDINGS } from '../../../language/name-endings.ts'
import { type BodyItem, has, isBody, isDate, isPlace, type Item, type PersonItem } from '../item.ts'
import { inPlaceOf } from './office-holders.ts'
import type { People } from '../names/people.ts'

/** True for a word for one or several of a nation; one that opens a sentence has a capital as its country has. */
export const isOfNation = ({ adjective, text }: BodyItem, language: Language, opens: boolean): boolean => {
  const endings = NAME_ENDINGS[language]
  if (endings === undefined) return false
  if (opens) return endings.manyOfNation.test(text.charAt(0).toLowerCase() + text.slice(1))
  return adjective && (endings.oneOfNation.test(text) || endings.manyOfNation.test(text))
}

/** «прийняв (у Варшаві) американців» */
const isReceived = (items: readonly Item[], at: number): boolean => {
  let before = at - 1
  while (isPlace(items[before]) || isDate(items[before]) || has(items[before], 'in')) before -= 1
  return has(items[before], 'receives')
}

/** «з китайцями й пакистанцями» */
const isMetWith = (items: readonly Item[], at: number): boolean => {
  const [second, first] = [items[at - 1], items[at - 2]]
  return has(second, 'with') || (has(second, 'and') && isBody(first) && first.standing)
}

/** Whether somebody is from there, who is not only named as an owner. */
const isFrom =
  (body: BodyItem, people: People) =>
  ({ id, side, modifier }: PersonItem): boolean =>
    !modifier && (people.sideOf(id) ?? side) === body.id

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
  const named = before.filter(isFrom(body, people))
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
  const holder = NAME_ENDINGS[language]?.oneOfNation.test(body.text) ? before.findLast(isFrom(body, people)) : undefined
  if (!holder)
    return {
      ...body,
      adjective: false,
      nation: true,
      standing:
        (isMetWith(items, at) || isReceived(items, at)) &&
        (NAME_ENDINGS[language]?.manyOfNation.test(body.text) ?? false),
    }
  return inPlaceOf(body, holder.id, body.id)
}
