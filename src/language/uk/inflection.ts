import { type DeclensionRow, declensionTable } from '../declension.ts'
import type { Inflection } from '../inflection-tables.ts'

const VOWEL = '[аеєиіїоуюя]'

const FEMININE: readonly DeclensionRow[] = [
  [VOWEL, 'я ї ї ю єю ї'],
  ["['й]", 'я ї ї ю єю ї'],
  ['', 'я і і ю ею і'],
  [`${VOWEL}а`, '='],
  ['', 'га ги зі гу гою зі'],
  ['', 'ґа ґи зі ґу ґою зі'],
  ['', 'ка ки ці ку кою ці'],
  ['', 'ха хи сі ху хою сі'],
  ['[жчшщ]', 'а і і у ею і'],
  ['ц', 'а і і у ею і'],
  ['[бвдзлмнпрстф]', 'а и і у ою і'],
]

const MASCULINE: readonly DeclensionRow[] = [
  ['', 'ець ця цю/цеві ця цем цеві/ці'],
  [VOWEL, 'й я ю/єві я єм єві/ї'],
  ['', 'ь я ю/еві я ем еві/і'],
  ['ц', '- а у/еві а ем/ом еві/і'],
  ['[жчшщ]', '- а у/еві а ем еві/і'],
  ['[гґкх]', '- а у/ові а ом ові/у'],
  ['[бвдзлмнпрстф]', '- а у/ові а ом ові/і'],
]

const ADJECTIVE: readonly DeclensionRow[] = [
  ['[бвгґджзклмнпрстфхцчшщ]', 'ий ого ому ого им ому/ім'],
  ['н', 'ій ього ьому ього ім ьому/ім'],
]

const FEMININE_ADJECTIVE: DeclensionRow = ['[сцз]ьк|[оеє]в|[іїи]н', 'а ої ій у ою ій']

const inanimate = (genitive: string): readonly DeclensionRow[] => [
  ['', 'їв єва єву їв євом єві'],
  ['^остр|льв|харк|чернігі?|миколаї?', 'ів ова ову ів овом ові'],
  ['', 'день дня дню день днем дні'],
  ['ип', 'ет ту ту ет том ті'],
  ['', 'ець ця цю ець цем ці'],
  [VOWEL, `й ${genitive === 'у' ? 'ю' : 'я'} ю й єм ї`],
  ['', `ь ${genitive === 'у' ? 'ю' : 'я'} ю ь ем і`],
  ['[жчшщц]', `- ${genitive} у - ем і`],
  ['', `г г${genitive} гу г гом зі`],
  ['[ґкх]', `- ${genitive} у - ом у`],
  ['[бвдзлмнпрстф]', `- ${genitive} у - ом і`],
]

const NEUTER: readonly DeclensionRow[] = [
  ['ств|агентств', 'о а у о ом і'],
  ['нн', 'я я ю я ям і'],
]

const PLURAL: readonly DeclensionRow[] = [['[бвгджзклмнпрстфх]', 'и ів ам и ами ах']]

/** Ukrainian: where no row fits, the word has one form (Рубіо, Макрі, Моді). */
export const UKRAINIAN: Inflection = {
  given: {
    m: declensionTable([
      // Names from French that end like a woman's: Ніколя Саркозі.
      ['^ніколя|^тома', '='],
      ['кирил|михайл|павл|данил|самійл|петр|дмитр|марк|сашк|юрк', 'о а у/ові а ом ові/у'],
      ['(?:ль|[йнр])к', 'о а у/ові а ом ові/у'],
      ['іг', 'ор оря орю/ореві оря орем ореві/орі'],
      ['', 'ій ія ію/ієві ія ієм ієві/ії'],
      ...FEMININE,
      ...MASCULINE,
    ]),
    f: declensionTable([['люб', 'ов ові ові ов ов’ю ові'], ...FEMININE]),
  },
  surname: {
    m: declensionTable([
      ...ADJECTIVE,
      ['[оеєї]в|[іїи]н', '- а у/ові а им/ом і/у/ові'],
      ['к', 'о а у/ові а ом ові/у'],
      ...FEMININE,
      ...MASCULINE,
    ]),
    f: declensionTable([FEMININE_ADJECTIVE, ...FEMININE]),
  },
  city: declensionTable([...FEMININE, ...inanimate('а')]),
  country: declensionTable([...PLURAL, ...FEMININE, ...inanimate('у')]),
  noun: declensionTable([
    ['^пос', 'ол ла лу/лові ла лом лові/лі'],
    ...NEUTER,
    ...FEMININE,
    ['секрет', 'ар аря арю/ареві аря арем ареві/арі'],
    ...MASCULINE,
  ]),
  adjective: declensionTable([
    ['[сцз]ьк|льн|нн|[чждр]н|рховн|^велик|^нов|^тимчасов|^повірен', 'а ої ій у ою ій'],
    ['[сцз]ьк|[нвр]', 'е ого ому е им ому'],
    ['[сцз]ьк|[нвр]', 'і их им і ими их'],
    ...ADJECTIVE,
  ]),
}
