/** Abbreviations after which a sentence goes on. */
export const ENGLISH_ABBREVIATIONS =
  'mr mrs ms dr prof gen lt col maj sgt adm amb sen rep gov st mt no vs jan feb mar apr aug sept sep oct nov dec e.g i.e u.s u.k u.n'.split(
    ' ',
  )

/** Abbreviations that may end a sentence: it goes on only before a small letter or a digit. */
export const ENGLISH_LAST_ABBREVIATIONS = 'a.m p.m d.c inc ltd co jr sr etc'.split(' ')
