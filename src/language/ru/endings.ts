/** What a stem may end in, over all cases and kinds of words. */
export const RUSSIAN_ENDINGS =
  'а у ом ем е ы и ов ев ей ам ами ах я ю й ь ям ями ях о ой ою ею ий ый ая яя ое ее ую юю ого его ому ему ым им ых их ыми ими ые ие ёй'.split(
    ' ',
  )
