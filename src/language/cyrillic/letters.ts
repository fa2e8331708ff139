/** The letters that Ukrainian and Russian are written with, for a class of a pattern. */
export const SMALL_LETTERS = 'а-яіїєґё'

/** Letters that only tell how others sound; comparison leaves them out. */
export const SIGNS = /[ьъ']/gu

/** Russian «ё» as it is mostly printed: е. */
export const withoutYo = (text: string): string => (hasYo(text) ? text.replaceAll('ё', 'е').replaceAll('Ё', 'Е') : text)

/** A word of small letters and digits in which nothing is spelt in two ways. */
export const isPlainlySpelt = (word: string): boolean => PLAIN_WORD.test(word)

const PLAIN_WORD = /^[a-zа-яіїєґ\d]+$/u

/** True where a text bothers to write ё: only Russian has the letter. */
export const hasYo = (text: string): boolean => /ё/iu.test(text)

/** Letters, and the Latin ones that look the same, in the same order. */
export const LOOK_ALIKES = { cyrillic: 'авсенкмортх', latin: 'abcehkmoptx' } as const
