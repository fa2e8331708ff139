import type { Cue } from '../../vocabulary/cue.ts'
import { isPossessive, isRole } from '../roles/description.ts'
import { has, hasOne, isBody, isDate, isPerson, isPlace, isSign, type Item } from '../item.ts'

/** A word that tells of an event only where certain words stand right behind it. */
interface WordInPlace {
  readonly cue: Cue
  readonly tells: readonly Cue[]
  readonly before: (behind: readonly Item[]) => boolean
}

const goesTo = ([to, where]: readonly Item[]): boolean => has(to, 'to') && isPlace(where) && !where.adjective

const endsOrSaysWhen = ([next]: readonly Item[]): boolean =>
  next === undefined || isDate(next) || isSign(next, '.') || hasOne(next, ['in', 'on-subject'])

const isSomewhere = ([at, where]: readonly Item[]): boolean => has(at, 'in') && isPlace(where) && !where.adjective

/** "bringing | Tshisekedi and Kagame together" */
const namesTogether = (behind: readonly Item[]): boolean => {
  const together = behind.findIndex((item) => has(item, 'together'))
  return together > 0 && behind.slice(0, together).some(isPerson) && behind.slice(0, together).every(isOfNames)
}

const isOfNames = (item: Item): boolean =>
  isPerson(item) ||
  isBody(item) ||
  isRole(item) ||
  isPossessive(item) ||
  isSign(item, ',') ||
  hasOne(item, ['and', 'filler', 'definite'])

const WORDS: readonly WordInPlace[] = [
  // "continued to Beirut", not "continued to hope"
  { cue: 'goes-on', tells: ['travels', 'arrives'], before: goesTo },
  // "is due in Riyadh", "is expected in Kyiv", not "is expected in parliament"
  { cue: 'awaited', tells: ['travels', 'arrives', 'future'], before: isSomewhere },
  // "brought them and their ministers together" is told so as well
  { cue: 'brings', tells: ['receives', 'holds', 'past'], before: namesTogether },
  // "The defence ministers will follow on Friday", not "will follow the talks"
  { cue: 'follows', tells: ['meets'], before: endsOrSaysWhen },
]

const REACH = 16

/** The items of a sentence with what such words tell where they stand. */
export const withWordsInPlace = (items: readonly Item[]): readonly Item[] =>
  items.map((item, at) => {
    const word = WORDS.find(({ cue }) => has(item, cue))
    const tells = word?.before(items.slice(at + 1, at + 1 + REACH)) ? word.tells : []
    return tells.length > 0
      ? { ...item, cues: new Set([...item.cues, ...tells].filter((cue) => cue !== 'takes-part')) }
      : item
  })
