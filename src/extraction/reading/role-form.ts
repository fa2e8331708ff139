import type { Case } from '../../language/grammar.ts'
import type { Gender } from '../../language/inflection.ts'
import type { ExpectedForm } from './nominative.ts'

type Endings = readonly (readonly [RegExp, Case])[]

/** Nouns in -а: «глава», «міністерка», «речниця»; those of the second kind are women's alone. */
const IN_A = /^(?:глав|голов|\p{L}+(?:[ертс]к|ни[цч]|кин|королев|принцес|министерш|[ео]сс))\p{L}{0,3}$/u
const OF_EITHER = /^(?:глав|голов)/u

const IN_A_ENDINGS: Endings = [
  [/(?:ою|ею|єю|ой|ей)$/u, 'instrumental'],
  [/[ую]$/u, 'accusative'],
  [/[иыі]$/u, 'genitive'],
  [/[еє]$/u, 'dative'],
  [/[ая]$/u, 'nominative'],
]

const ENDINGS: Endings = [
  [/(?:ом|ем|єм|ым|им|ою|ею|єю|ой|ами|ями|ими|ыми)$/u, 'instrumental'],
  [/(?:ові|еві|єві|ю|у|ам|ям)$/u, 'dative'],
  [/(?:а|я|ого|його|его|ів|їв|ов|ей|их|ых)$/u, 'genitive'],
]

// «-ця» is «-ці» in the dative and the genitive alike; a name beside it tells which.
const caseBy = (word: string, endings: Endings): Case | undefined => endings.find(([ending]) => ending.test(word))?.[1]

/** The case of a role and whose it is, by its first word (comparable form). */
export const roleForm = (word: string): ExpectedForm => {
  if (!IN_A.test(word)) return { case: caseBy(word, ENDINGS) ?? 'nominative', gender: undefined }
  const gender: Gender | undefined = OF_EITHER.test(word) ? undefined : 'f'
  return { case: caseBy(word, IN_A_ENDINGS) ?? 'nominative', gender }
}
