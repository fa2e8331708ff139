import type { Language } from '../../../domain/language.ts'
import { DECLINES } from '../../../language/grammar.ts'
import { namesInstitution } from '../../../language/institutions.ts'
import { has, isBody, isPerson, isPlace, isSign, isWord, type Item } from '../item.ts'
import { isHolder, isShouted } from './name-runs.ts'
import { endsOffice, isPartOfOffice, isRegionOfOffice } from '../roles/long-offices.ts'

/** How many words at most stand between a role and the name of who holds it: «міністри Фіджі, Самоа й Тонги – …». */
export const MOST_BETWEEN = 9

const isBetweenRoleAndName = (items: readonly Item[], at: number): boolean => {
  const item = items[at]
  if (isBody(item) || isPlace(item) || (has(item, 'filler') && !has(item, 'in'))) return true
  // «міністри оборони | двох країн»
  if (has(item, 'two')) return true
  // «помічник Орбана | Петер Надь»
  if (isPerson(item) && isHolder(items[at - 1])) return true
  if (isWord(item) && (namesInstitution(item.key) || isShouted(item))) return true
  const next = items[at + 1]
  const hostFollows = isBody(next) || isPlace(next)
  // «головні переговірники – сербський Петар Петкович …»
  if (isBody(next) && next.adjective && isSign(item, '–', ':')) return true
  // «с коллегой из | КНР Ван Яцзюнем»
  const isFrom = has(item, 'from') && !has(item, 'with')
  return hostFollows && (has(item, 'in') || isFrom || has(item, 'and') || isSign(item, ','))
}

/** Where the role stands whose holder a name may be that begins at a place; below 0 where none does. */
export const roleBefore = (items: readonly Item[], at: number): number => {
  let before = at - 1
  if (isSign(items[before], ',', ':', '–')) before -= 1
  for (const last = before - MOST_BETWEEN; before > last; before -= 1) {
    if (isHolder(items[before])) return before
    if (!isBetweenRoleAndName(items, before)) return -1
  }
  return -1
}

/** As `roleBefore`, for an office that is written out: nothing but plain words between, and no sign right before the name. */
export const longOfficeBefore = (items: readonly Item[], at: number, language: Language): number => {
  if (!DECLINES[language] || !endsOffice(items[at - 1])) return -1
  for (let before = at - 1; before >= at - MOST_BETWEEN; before -= 1) {
    const item = items[before]
    if (isHolder(item) && before < at - 1) return before
    if (!isPartOfOffice(items, before, language) && !isRegionOfOffice(items, before)) return -1
  }
  return -1
}

/** A noun or a verb in the present, of which this program knows nothing: "Bhutan's Dragon | festival". */
export const isPlainWord = (item: Item | undefined): boolean =>
  isWord(item) && item.cues.size === 0 && /^\p{Ll}/u.test(item.text) && !item.text.endsWith('ed')

export const roleAfter = (items: readonly Item[], at: number): boolean => {
  if (!isSign(items[at], ',')) return false
  for (let next = at + 1; next < at + 5; next += 1) {
    if (isHolder(items[next]) || has(items[next], 'spouse')) return true
    // "the separatist | leader"
    const quality = next > at + 1 && has(items[at + 1], 'definite') && isPlainWord(items[next])
    if (!isBody(items[next]) && !has(items[next], 'filler') && !quality) return false
  }
  return false
}
