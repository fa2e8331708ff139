/** Small and everyday words that Ukrainian has and Russian has not. */
export const UKRAINIAN_FUNCTION_WORDS =
  'хто що коли де чому як який яка яке які та й чи є із зі під від до після за його її їх ми ви вони це той ця бо але або теж також був була було були буде хіба навіщо куди звідки скільки з ким чого ще вже тут там мені тобі нас вас між щодо про при через поки якщо щоб аби вчора учора переговори перемовини завершено скасовано'.split(
    ' ',
  )

/** Letters of names that Russian has not. */
export const UKRAINIAN_OWN_LETTERS = /[іїєґ'’]/iu

/** Letters and endings that Ukrainian has and Russian has not. */
export const UKRAINIAN_LETTERS = /[іїєґ]|(?<=\p{L})'(?=\p{L})|[сцз]ьк|\p{L}{2}вся(?!\p{L})/gu
