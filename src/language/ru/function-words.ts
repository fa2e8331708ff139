/** Small and everyday words that Russian has and Ukrainian has not. */
export const RUSSIAN_FUNCTION_WORDS =
  'кто что когда где почему как какой какая какое какие и во ли есть из со под от после его ее их они это тот эта но или тоже также был была было были будет разве зачем куда откуда сколько с кем чего еще уже тут там мне тебе между если чтобы пока при об обо о встреча встречи встречу встрече встреч саммит саммита саммите саммиту сегодня вчера отменена отменен'.split(
    ' ',
  )

/** Letters of names that Ukrainian has not. */
export const RUSSIAN_OWN_LETTERS = /[ыэъё]/iu

/** Letters and endings that Russian has and Ukrainian has not: «прилетел», «встретился», «московский». */
export const RUSSIAN_LETTERS = /[ыэъ]|\p{L}{2}[иея]л(?:ся)?(?!\p{L})|ск(?:ий|ого|ому|им|ая|ую|ие|их)(?!\p{L})/gu
