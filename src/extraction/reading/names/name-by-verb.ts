import type { Language } from '../../../domain/language.ts'
import { NAME_ENDINGS } from '../../../language/name-endings.ts'
import { namesInstitution } from '../../../language/institutions.ts'
import { comparable } from '../../../language/normalise.ts'
import type { Cue } from '../../vocabulary/cue.ts'
import { has, type Item, hasOne } from '../item.ts'
import type { ExpectedForm } from './nominative.ts'

/** Verbs right behind which a name of several words is somebody's, and the case in which it stands there. */
const BEFORE_NAME: readonly (readonly [Cue, ExpectedForm['case']])[] = [
  ['leads', undefined],
  ['represents', undefined],
  ['accompanies', undefined],
  ['takes-part', undefined],
  ['receives', 'genitive'],
  ['phones', 'dative'],
]

const MEETS: readonly Cue[] = ['meets', 'talks', 'phones']

const BEHIND_NAME: readonly Cue[] = [...MEETS, 'receives']

/** «Новий Уренгой»: an adjective, or a word of an institution, opens no name of somebody unknown. */
const mayBeName = (words: readonly string[], language: Language): boolean =>
  words.length > 1 &&
  words.every((word) => /^\p{Script=Cyrillic}/u.test(word) && !namesInstitution(comparable(word))) &&
  !(NAME_ENDINGS[language]?.adjective.test(words[0] ?? '') ?? true)

/** «зустрівся з | Тете Антоніу» */
const isMetWith = (items: readonly Item[], at: number): boolean =>
  has(items[at - 1], 'with') && hasOne(items[at - 2], MEETS)

/** «делегацію очолив | Бахром Алоєв», «зустрівся з | Тете Антоніу», «Тете Антоніу | прийняв»: what only people do, or have done to them. */
export const isNamedByVerb = (
  items: readonly Item[],
  at: number,
  length: number,
  words: readonly string[],
  language: Language,
): boolean =>
  mayBeName(words, language) &&
  (BEFORE_NAME.some(([cue]) => has(items[at - 1], cue)) ||
    isMetWith(items, at) ||
    hasOne(items[at + length], BEHIND_NAME))

/** The form of a name right behind a verb; undefined where there is none. */
export const formByVerb = (item: Item | undefined): ExpectedForm | undefined => {
  const found = BEFORE_NAME.find(([cue]) => has(item, cue))
  return found && { case: found[1], gender: undefined }
}
