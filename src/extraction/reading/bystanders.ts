import { isPossessive, isRole, leadsToRole } from './description.ts'
import { has, isBody, isPerson, isSign, type Item } from './item.ts'
import { asModifier } from './office-holders.ts'

/** «маршрут Трампа»: a name in quotation marks behind a word. */
const isInTitle = (items: readonly Item[], at: number): boolean =>
  isSign(items[at + 1], '"') &&
  isSign(items[at - 2], '"') &&
  items[at - 1]?.kind === 'word' &&
  !has(items[at - 1], 'with')

const isNameless = (before: Item | undefined): boolean =>
  isRole(before) || isBody(before) || has(before, 'filler') || has(before, 'of-someone')

/** Names that stand beside another name behind a role belong to it: «помічник Путіна Юрій Ушаков»; «Стубба Туск приймав» names two. */
export const keepBystandersApart = (items: Item[], fixedOrder: boolean): void => {
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at]
    if (!isPerson(item) || item.modifier || item.by === 'office') continue
    const next = items[at + 1]
    if (isPerson(next) && !fixedOrder && (isNameless(items[at - 1]) || next.modifier)) items[at] = asModifier(item)
    const holder = items[at + 2]
    const owner = isPossessive(next) && (leadsToRole(items, at + 1) || (isPerson(holder) && holder.by === 'office'))
    const belongs =
      isInTitle(items, at) ||
      has(items[at - 1], 'of-someone') ||
      (isPossessive(next) && has(items[at + 2], 'of-someone'))
    if ((fixedOrder && owner) || belongs) items[at] = asModifier(item)
  }
}
