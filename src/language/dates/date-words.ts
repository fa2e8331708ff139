import { DATE_VOCABULARIES } from './vocabularies.ts'

const wordsIn = (alternatives: string): readonly string[] =>
  alternatives.split('|').flatMap((alternative) => alternative.replace(/^\?+/, '').split(' '))

let words: ReadonlySet<string> | undefined

/** Names of months, weekdays, days and seasons in any of the languages, as dates are written. */
export const dateWords = (): ReadonlySet<string> =>
  (words ??= new Set(
    Object.values(DATE_VOCABULARIES).flatMap(({ months, weekdays, days, seasons }) =>
      [...months, ...weekdays, ...days.map(([, names]) => names), ...Object.values(seasons)].flatMap(wordsIn),
    ),
  ))
