import { has, isBody, isPerson, isSign, type Item, hasOne } from '../../reading/item.ts'
import { isExcepting } from '../../reading/negation/exception.ts'

const isTitle = (item: Item | undefined): boolean =>
  isBody(item) ||
  item?.kind === 'office' ||
  has(item, 'role') ||
  (has(item, 'filler') && !has(item, 'to') && !has(item, 'in'))

/** The word before a name and whatever the name is called by. */
const beforeTitle = (items: readonly Item[], at: number): number => {
  let before = at - 1
  while (isTitle(items[before]) && !isSign(items[before + 1], "'s")) before -= 1
  return before
}

const isListedOn = (items: readonly Item[], from: number, at: number): boolean =>
  from > 0 && items.slice(from, at + 2).some((item) => has(item, 'and'))

/** The word that the row of names governs in which a name stands: «без Зеленського та Стармера». */
const governorAt = (items: readonly Item[], at: number): number => {
  let before = beforeTitle(items, at)
  while (isPerson(items[before - 1]) && (has(items[before], 'and') || isSign(items[before], ',')))
    before = beforeTitle(items, before - 1)
  const crossed = items.slice(before + 1, at).some((item) => isSign(item, ','))
  // "Without Zelensky, Macron met Merz": only a row that ends in «and» goes on behind a comma.
  return !crossed || isListedOn(items, before, at) ? before : -1
}

/** "Without Zelensky and Starmer", «за винятком Орбана», "everyone but Meloni": who is said not to have been there. */
export const isLeftOut = (items: readonly Item[], at: number): boolean => {
  const governor = governorAt(items, at)
  if (isSign(items[at + 1], "'s")) return false
  return has(items[governor], 'without') || isExcepting(items, governor)
}

/** «Не з Макроном, а з Мерцом», "Merz, not Macron": whom somebody else is set against. */
export const isSetAgainst = (items: readonly Item[], at: number): boolean => {
  const governor = governorAt(items, at)
  const before = has(items[governor], 'with') ? governor - 1 : governor
  const item = items[before]
  return has(item, 'not') && !(item && hasOne(item, ['was-not', 'will-not-be', 'stays-away']))
}
