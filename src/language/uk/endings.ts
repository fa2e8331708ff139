/** What a stem may end in, over all cases and kinds of words. */
export const UKRAINIAN_ENDINGS =
  'а у ом ові ем еві і и ів їв ам ами ах я ю єм єві ї й ів ям ями ях ь о е є ою ею єю ей ій ої ую ий ого ому им ім их ими ая яя юю ові ок ек'.split(
    ' ',
  )
