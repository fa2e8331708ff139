import { ENGLISH_DATES } from '../en/dates.ts'
import { RUSSIAN_DATES } from '../ru/dates.ts'
import { UKRAINIAN_DATES } from '../uk/dates.ts'

const wordsIn = (alternatives: string): readonly string[] =>
  alternatives.split('|').flatMap((alternative) => alternative.replace(/^\?+/, '').split(' '))

let words: ReadonlySet<string> | undefined

/** Names of months, weekdays, days and seasons in any of the languages, as dates are written. */
export const dateWords = (): ReadonlySet<string> =>
  (words ??= new Set(
    [UKRAINIAN_DATES, RUSSIAN_DATES, ENGLISH_DATES].flatMap(({ months, weekdays, days, seasons }) =>
      [...months, ...weekdays, ...days.map(([, names]) => names), ...Object.values(seasons)].flatMap(wordsIn),
    ),
  ))
