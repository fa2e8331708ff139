/** The letters that Ukrainian and Russian are written with, for a class of a pattern. */
export const SMALL_LETTERS = 'а-яіїєґё'

/** Letters that only tell how others sound; comparison leaves them out. */
export const SIGNS = /[ьъ']/gu

/** Russian «ё» as it is mostly printed: е. */
export const withoutYo = (text: string): string => text.replaceAll('ё', 'е').replaceAll('Ё', 'Е')

/** True where a text bothers to write ё: only Russian has the letter. */
export const hasYo = (text: string): boolean => /ё/iu.test(text)

/** Letters, and the Latin ones that look the same, in the same order. */
export const LOOK_ALIKES = { cyrillic: 'авсенкмортх', latin: 'abcehkmoptx' } as const
