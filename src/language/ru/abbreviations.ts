/** Abbreviations after which a sentence goes on. */
export const RUSSIAN_ABBREVIATIONS =
  'ул просп обл стр см напр ред им проф акад ген полк гр св тыс млн млрд долл руб тел т ч'.split(' ')

/** Abbreviations that may end a sentence: it goes on only before a small letter or a digit. */
export const RUSSIAN_LAST_ABBREVIATIONS = 'др пр г гг д п н час мин сек'.split(' ')

/** Initials of more than one letter: «Дж. Байден». */
export const RUSSIAN_LONG_INITIALS = ['Дж']

/** Names that end in one letter, which is no initial. */
export const RUSSIAN_NAMES_OF_A_LETTER = ['Ван И']
