/** Abbreviations after which a sentence goes on. */
export const UKRAINIAN_ABBREVIATIONS =
  'м вул просп бул обл буд кв ст стор див напр ред ім проф акад ген полк підполк гр св тис млн млрд дол грн тел пор сл т о ч'.split(
    ' ',
  )

/** Abbreviations that may end a sentence: it goes on only before a small letter or a digit. */
export const UKRAINIAN_LAST_ABBREVIATIONS = 'ін р рр д п н год хв сек'.split(' ')

/** Initials of more than one letter: «Дж. Байден». */
export const UKRAINIAN_LONG_INITIALS = ['Дж']

/** Names that end in one letter, which is no initial. */
export const UKRAINIAN_NAMES_OF_A_LETTER = ['Ван Ї']
