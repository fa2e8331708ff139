import type { Language } from '../../../domain/language.ts'
import { DECLINES } from '../../../language/grammar.ts'
import { comparable } from '../../../language/normalise.ts'
import { isPossessive, readDescription } from './description.ts'
import { type BodyItem, has, isBody, isPerson, isSign, type Item } from '../item.ts'
import { asModifier } from './office-holders.ts'
import { roleForm } from './role-form.ts'

/** «Окамура | з Чехії», and not «зустрівся Окамура | з Чехією» */
const isFrom = (preposition: Item | undefined, { adjective, text }: BodyItem, language: Language): boolean =>
  DECLINES[language] &&
  has(preposition, 'from') &&
  !adjective &&
  /^\p{Lu}\p{Ll}+$/u.test(text) &&
  roleForm(comparable(text), language).case !== 'instrumental'

/** «Turkey's Hakan Fidan», «Emmanuel Macron of France», «Anwar Ibrahim, prime minister of Malaysia». */
export const readAppositions = (items: Item[], language: Language): void => {
  const fixedOrder = !DECLINES[language]
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at]
    if (!isPerson(item)) continue
    const bodyBefore = fixedOrder ? (isPossessive(items[at - 1]) ? at - 2 : at - 1) : at - 1
    const before = items[bodyBefore]
    if (isBody(before) && item.side === null && (fixedOrder || before.adjective)) {
      items[bodyBefore] = asModifier(before)
      items[at] = { ...item, side: before.id }
      continue
    }
    const after = items[at + 2]
    if (fixedOrder && items[at + 1]?.text === 'of' && isBody(after) && !after.modifier) {
      items[at] = { ...item, side: after.id }
      items[at + 2] = asModifier(after)
      continue
    }
    if (isBody(after) && isFrom(items[at + 1], after, language)) {
      items[at] = { ...item, side: item.side ?? after.id }
      items[at + 2] = asModifier(after)
      continue
    }
    if (!isSign(items[at + 1], ',')) continue
    const { at: end, bodies, roles } = readDescription(items, at + 2)
    if (roles.length === 0 || bodies.length === 0 || isPerson(items[end])) continue
    if (item.side === null || fixedOrder) {
      const body = items[bodies[0] ?? -1]
      for (const index of bodies) {
        const found = items[index]
        if (isBody(found)) items[index] = asModifier(found)
      }
      for (const index of roles) {
        const role = items[index]
        if (role) items[index] = { ...role, kind: 'word', key: '', cues: new Set() }
      }
      if (isBody(body) && item.side === null) items[at] = { ...item, side: body.id }
    }
  }
}
