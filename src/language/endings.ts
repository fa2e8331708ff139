import type { Language } from '../domain/language.ts'

const list = (text: string): readonly string[] => text.split(' ')

const INFLECTIONAL: Readonly<Record<Language, readonly string[]>> = {
  uk: list(
    'а у ом ові ем еві і и ів їв ам ами ах я ю єм єві ї й ів ям ями ях ь о е є ою ею єю ей ій ої ую ий ого ому им ім их ими ая яя юю ові ок ек',
  ),
  ru: list(
    'а у ом ем е ы и ов ев ей ам ами ах я ю й ь ям ями ях о ой ою ею ий ый ая яя ое ее ую юю ого его ому ему ым им ых их ыми ими ые ие ёй',
  ),
  en: list("s es 's"),
}

/** Every ending that a stem may take in one of the three languages; a stem alone counts as well. */
export const ENDINGS: ReadonlySet<string> = new Set(['', ...Object.values(INFLECTIONAL).flat()])

/** Letters in the longest of them. */
export const LONGEST_ENDING = 4
