import { type DeclensionRow, declensionTable } from '../declension.ts'
import type { Inflection } from '../inflection-tables.ts'

const VOWEL = '[аеёиоуыэюя]'

const FEMININE: readonly DeclensionRow[] = [
  ['', 'ия ии ии ию ией ии'],
  ['ь', 'я и е ю ей/ёй е'],
  ['', 'я и е ю ей е'],
  [`${VOWEL}а`, '='],
  ['[гкх]', 'а и е у ой е'],
  ['[жчшщ]', 'а и е у ей/ой е'],
  ['ц', 'а ы е у ей е'],
  ['[бвдзлмнпрстф]', 'а ы е у ой е'],
]

const MASCULINE: readonly DeclensionRow[] = [
  ['', 'ец ца цу ца цом це'],
  ['', 'ий ия ию ия ием ии'],
  [VOWEL, 'й я ю я ем е'],
  ['', 'ь я ю я ем е'],
  ['[жчшщц]', '- а у а ем е'],
  ['[бвгдзклмнпрстфх]', '- а у а ом е'],
]

const ADJECTIVE: readonly DeclensionRow[] = [
  ['[гкх]', 'ий ого ому ого им ом'],
  ['[жчшщ]', 'ий его ему его им ем'],
  ['[бвдзлмнпрстф]', 'ый ого ому ого ым ом'],
  ['ст|[вн]', 'ой ого ому ого ым ом'],
]

const FEMININE_ADJECTIVE: readonly DeclensionRow[] = [
  ['', 'ая ой ой ую ой ой'],
  ['[оеё]в|[иы]н', 'а ой ой у ой ой'],
]

const INANIMATE: readonly DeclensionRow[] = [
  ['', 'ий ия ию ий ием ии'],
  ['п', 'ет та ту ет том те'],
  [VOWEL, 'й я ю й ем е'],
  ['', 'ь я ю ь ем е'],
  ['[жчшщц]', '- а у - ем е'],
  ['[бвгдзклмнпрстфх]', '- а у - ом е'],
]

const NEUTER: readonly DeclensionRow[] = [
  ['ств', 'о а у о ом е'],
  ['ни', 'е я ю е ем и'],
]

const PLURAL: readonly DeclensionRow[] = [
  ['остров', 'а ов ам а ами ах'],
  ['[бвдзлмнпрстф]', 'ы ов ам ы ами ах'],
]

/** Russian: where no row fits, the word has one form (Рубио, Марко, Моди). */
export const RUSSIAN: Inflection = {
  given: {
    m: declensionTable([
      ['^николя|^тома', '='],
      ['^п', 'ётр етра етру етра етром етре'],
      ['^пав', 'ел ла лу ла лом ле'],
      ['^л', 'ев ьва ьву ьва ьвом ьве'],
      ...FEMININE,
      ...MASCULINE,
    ]),
    f: declensionTable([['люб', 'овь ови ови овь овью ови'], ...FEMININE]),
  },
  surname: {
    m: declensionTable([...ADJECTIVE, ['[оеё]в|[иы]н', '- а у а ым е'], ...FEMININE, ...MASCULINE]),
    f: declensionTable([...FEMININE_ADJECTIVE, ...FEMININE]),
  },
  city: declensionTable([...FEMININE, ...INANIMATE]),
  country: declensionTable([...PLURAL, ...FEMININE, ...NEUTER, ...INANIMATE]),
  noun: declensionTable([['^пос', 'ол ла лу ла лом ле'], ...FEMININE, ...MASCULINE]),
  adjective: declensionTable([
    ['[бвгджзклмнпрстфхчшщ]', 'ая ой ой ую ой ой'],
    ['[гкхжчшщн]', 'ие их им их ими их'],
    ['[оеё]в', 'ы ых ым ых ыми ых'],
    ['[бвдзлмнпрстф]', 'ые ых ым ых ыми ых'],
    ['[гкх]', 'ое ого ому ое им ом'],
    ['[бвдзлмнпрстф]', 'ое ого ому ое ым ом'],
    ...ADJECTIVE,
  ]),
}
